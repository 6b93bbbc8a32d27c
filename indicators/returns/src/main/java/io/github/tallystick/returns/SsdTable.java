package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tallystick.indicators.facts.Item;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of the Standard Safeguarding Dataset that is read. The dataset's columns are those of its published field list; the
 * columns without a prefix ({@code recorded_date}, {@code role}, {@code start_date}, {@code end_date}, {@code leaving_reason},
 * {@code newly_qualified}, {@code qualified}) are additions, and may be absent.
 */
public enum SsdTable {
    /** People, with their days of birth. */
    SSD_PERSON("pers_", Item.BIRTHDAYS, Set.of(PERS_PERSON_ID, PERS_DOB), Map.of()),
    /** Referrals. */
    SSD_CIN_EPISODES(
            "cine_",
            Item.REFERRALS,
            Set.of(CINE_REFERRAL_ID, CINE_PERSON_ID, CINE_REFERRAL_DATE),
            Map.of(CINE_REFERRAL_NFA, Item.NO_FURTHER_ACTION_FLAGS, CINE_CLOSE_DATE, Item.CLOSING_DATES)),
    /** Assessments. */
    SSD_CIN_ASSESSMENTS(
            "cina_",
            Set.of(Item.ASSESSMENTS, Item.FIRST_ASSESSMENTS),
            Set.of(
                    CINA_ASSESSMENT_ID,
                    CINA_PERSON_ID,
                    CINA_REFERRAL_ID,
                    CINA_ASSESSMENT_START_DATE,
                    CINA_ASSESSMENT_AUTH_DATE),
            Map.of(RECORDED_DATE, Item.ASSESSMENT_RECORDED_DATES)),
    /** Child protection plans. */
    SSD_CP_PLANS(
            "cppl_",
            Item.PLANS,
            Set.of(CPPL_CP_PLAN_ID, CPPL_PERSON_ID, CPPL_CP_PLAN_START_DATE, CPPL_CP_PLAN_END_DATE, CPPL_CP_PLAN_OLA),
            Map.of()),
    /** Child protection visits. */
    SSD_CP_VISITS(
            "cppv_",
            Item.VISITS,
            Set.of(CPPV_CP_VISIT_ID, CPPV_PERSON_ID, CPPV_CP_PLAN_ID, CPPV_CP_VISIT_DATE, CPPV_CP_VISIT_SEEN),
            Map.of(RECORDED_DATE, Item.VISIT_RECORDED_DATES)),
    /** Reviews of child protection plans. */
    SSD_CP_REVIEWS(
            "cppr_", Item.PLAN_REVIEWS, Set.of(CPPR_CP_REVIEW_ID, CPPR_CP_PLAN_ID, CPPR_CP_REVIEW_DATE), Map.of()),
    /** Initial child protection conferences. */
    SSD_INITIAL_CP_CONFERENCE(
            "icpc_",
            Item.CONFERENCES,
            Set.of(ICPC_ICPC_ID, ICPC_S47_ENQUIRY_ID, ICPC_PERSON_ID, ICPC_ICPC_TRANSFER_IN, ICPC_ICPC_DATE),
            Map.of()),
    /** Section 47 enquiries. */
    SSD_S47_ENQUIRY(
            "s47e_", Item.ENQUIRIES, Set.of(S47E_S47_ENQUIRY_ID, S47E_PERSON_ID, S47E_S47_START_DATE), Map.of()),
    /** Episodes of being looked after. */
    SSD_CLA_EPISODES(
            "clae_",
            Item.CARE_EPISODES,
            Set.of(
                    CLAE_CLA_EPISODE_ID,
                    CLAE_PERSON_ID,
                    CLAE_CLA_EPISODE_START_DATE,
                    CLAE_CLA_EPISODE_CEASED_DATE,
                    CLAE_CLA_EPISODE_CEASED_REASON,
                    CLAE_CLA_ID),
            Map.of(
                    CLAE_CLA_EPISODE_START_REASON, Item.EPISODE_START_REASONS,
                    CLAE_CLA_PLACEMENT_ID, Item.EPISODE_PLACEMENTS)),
    /** Placements. */
    SSD_CLA_PLACEMENT(
            "clap_",
            Item.PLACEMENTS,
            Set.of(
                    CLAP_CLA_PLACEMENT_ID,
                    CLAP_CLA_ID,
                    CLAP_CLA_PLACEMENT_START_DATE,
                    CLAP_CLA_PLACEMENT_END_DATE,
                    CLAP_CLA_PLACEMENT_TYPE),
            Map.of()),
    /** Reviews of looked-after children. */
    SSD_CLA_REVIEWS(
            "clar_",
            Item.CARE_REVIEWS,
            Set.of(CLAR_CLA_REVIEW_ID, CLAR_CLA_ID, CLAR_CLA_REVIEW_DATE, CLAR_CLA_REVIEW_CANCELLED),
            Map.of()),
    /** Times of being missing or away. */
    SSD_MISSING(
            "miss_",
            Item.MISSING_INCIDENTS,
            Set.of(
                    MISS_TABLE_ID,
                    MISS_PERSON_ID,
                    MISS_MISSING_EPISODE_START_DATE,
                    MISS_MISSING_EPISODE_TYPE,
                    MISS_MISSING_EPISODE_END_DATE),
            Map.of()),
    /** Health checks of looked-after children, of which health assessments are read. */
    SSD_CLA_HEALTH(
            "clah_",
            Item.HEALTH_ASSESSMENTS,
            Set.of(
                    CLAH_HEALTH_CHECK_ID,
                    CLAH_PERSON_ID,
                    CLAH_HEALTH_CHECK_TYPE,
                    CLAH_HEALTH_CHECK_DATE,
                    CLAH_HEALTH_CHECK_STATUS),
            Map.of()),
    /** Legal statuses. */
    SSD_LEGAL_STATUS(
            "lega_",
            Item.LEGAL_STATUSES,
            Set.of(
                    LEGA_LEGAL_STATUS_ID,
                    LEGA_PERSON_ID,
                    LEGA_LEGAL_STATUS,
                    LEGA_LEGAL_STATUS_START_DATE,
                    LEGA_LEGAL_STATUS_END_DATE),
            Map.of()),
    /** Workers and their posts. */
    SSD_PROFESSIONALS(
            "prof_",
            Item.POSTS,
            Set.of(PROF_PROFESSIONAL_ID, PROF_FULL_TIME_EQUIVALENCY, PROF_AGENCY_WORKER_FLAG),
            Map.of(
                    PROF_STAFF_ID, Item.STAFF_IDENTIFIERS,
                    ROLE, Item.POST_ROLES,
                    START_DATE, Item.POST_DATES,
                    END_DATE, Item.POST_DATES,
                    LEAVING_REASON, Item.LEAVING_REASONS,
                    NEWLY_QUALIFIED, Item.NEWLY_QUALIFIED,
                    QUALIFIED, Item.QUALIFICATIONS)),
    /** Workers' involvements with children. */
    SSD_INVOLVEMENTS(
            "invo_",
            Item.INVOLVEMENTS,
            Set.of(
                    INVO_INVOLVEMENTS_ID,
                    INVO_PROFESSIONAL_ID,
                    INVO_PROFESSIONAL_ROLE_ID,
                    INVO_INVOLVEMENT_START_DATE,
                    INVO_INVOLVEMENT_END_DATE,
                    INVO_PERSON_ID),
            Map.of());

    private final String tableName = name().toLowerCase(Locale.ROOT);
    private final String prefix;
    private final ImmutableSet<Item> items;
    private final ImmutableSet<SsdColumn> required;
    private final ImmutableMap<SsdColumn, Item> optional;

    SsdTable(String prefix, Item item, Set<SsdColumn> required, Map<SsdColumn, Item> optional) {
        this(prefix, Set.of(item), required, optional);
    }

    SsdTable(String prefix, Set<Item> items, Set<SsdColumn> required, Map<SsdColumn, Item> optional) {
        this.prefix = prefix;
        this.items = ImmutableSet.copyOf(items);
        this.required = ImmutableSet.copyOf(required);
        this.optional = ImmutableMap.copyOf(optional);
    }

    /**
     * The table's name.
     *
     * @return for example {@code ssd_cp_visits}
     */
    public String tableName() {
        return tableName;
    }

    /**
     * The table that a file holds by its name, so that a program can walk a directory and open only what is read.
     *
     * @param fileName a name such as {@code ssd_cp_visits.csv}, with or without folders and extension, in any case
     * @return the table; empty if the file holds none that is read
     */
    public static Optional<SsdTable> ofFile(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
        return Arrays.stream(values())
                .filter(table -> table.tableName.equals(bare))
                .findFirst();
    }

    Set<Item> items() {
        return items;
    }

    Map<SsdColumn, Item> optional() {
        return optional;
    }

    Layout layout() {
        return new SsdLayout(prefix, required, optional.keySet());
    }

    /** The layout with a further column, if there is one, without which no row can be used. */
    Layout layout(Optional<FileColumn> further) {
        return new SsdLayout(
                prefix,
                ImmutableSet.<FileColumn>builder()
                        .addAll(required)
                        .addAll(further.stream().iterator())
                        .build(),
                optional.keySet());
    }

    /** Every column with the table's prefix is one of its columns, read or not. */
    private record SsdLayout(String prefix, Set<? extends FileColumn> required, Set<SsdColumn> optional)
            implements Layout {
        @Override
        public boolean knows(String columnName) {
            return columnName.startsWith(prefix)
                    || Stream.concat(required.stream(), optional.stream())
                            .anyMatch(column -> column.columnName().equals(columnName));
        }
    }
}
