package io.github.tallystick.returns;

import static io.github.tallystick.returns.Reading.*;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of the Standard Safeguarding Dataset that is read. The dataset's columns are those of its published field list; the
 * columns without a prefix ({@code recorded_date}, {@code role}, {@code start_date}, {@code end_date}, {@code leaving_reason},
 * {@code newly_qualified}, {@code qualified}) are additions, and may be absent.
 */
public enum SsdTable {
    /** People, with their days of birth. */
    SSD_PERSON(TableForm.of(
            "pers_",
            Child.TABLE,
            Cell.of("pers_person_id", ID_OF_CHILD),
            Cell.of("pers_dob", DAY_IF_READABLE, Child.BORN))),
    /** Referrals. */
    SSD_CIN_EPISODES(TableForm.of(
            "cine_",
            Referral.TABLE,
            Cell.of("cine_referral_id", ID),
            Cell.of("cine_person_id", CHILD),
            Cell.of("cine_referral_date", START, Referral.RECEIVED),
            Cell.of("cine_referral_nfa", FLAG_IF_KNOWN, Referral.NO_FURTHER_ACTION)
                    .orAbsent(),
            Cell.of("cine_close_date", DAY_IF_READABLE, Referral.CLOSED).orAbsent())),
    /** Assessments. */
    SSD_CIN_ASSESSMENTS(TableForm.of(
            "cina_",
            Assessment.TABLE,
            Cell.of("cina_assessment_id", ID),
            Cell.of("cina_person_id", CHILD_IF_ANY),
            Cell.of("cina_referral_id", KEY_IF_ANY).holding(Item.FIRST_ASSESSMENTS),
            Cell.of("cina_assessment_start_date", START, Assessment.STARTED),
            Cell.of("cina_assessment_auth_date", END, Assessment.AUTHORISED),
            Cell.of("recorded_date", DAY_IF_ANY, Assessment.RECORDED).orAbsent())),
    /** Child protection plans. */
    SSD_CP_PLANS(TableForm.of(
            "cppl_",
            ProtectionPlan.TABLE,
            Cell.of("cppl_cp_plan_id", ID),
            Cell.of("cppl_person_id", CHILD),
            Cell.of("cppl_cp_plan_start_date", START, ProtectionPlan.STARTED),
            Cell.of("cppl_cp_plan_end_date", END, ProtectionPlan.ENDED),
            Cell.of("cppl_cp_plan_ola", FLAG, ProtectionPlan.OF_ANOTHER_COUNCIL))),
    /** Child protection visits. */
    SSD_CP_VISITS(TableForm.of(
            "cppv_",
            Visit.TABLE,
            Cell.of("cppv_cp_visit_id", ID),
            Cell.of("cppv_person_id", CHILD_IF_ANY),
            Cell.of("cppv_cp_plan_id", KEY_IF_ANY),
            Cell.of("cppv_cp_visit_date", START, Visit.MADE),
            Cell.of("cppv_cp_visit_seen", FLAG, Visit.CHILD_SEEN),
            Cell.of("recorded_date", DAY_IF_ANY, Visit.RECORDED).orAbsent())),
    /** Reviews of child protection plans. */
    SSD_CP_REVIEWS(TableForm.of(
            "cppr_",
            PlanReview.TABLE,
            Cell.of("cppr_cp_review_id", ID),
            Cell.of("cppr_cp_plan_id", KEY),
            Cell.of("cppr_cp_review_date", HELD, PlanReview.HELD))),
    /** Initial child protection conferences. */
    SSD_INITIAL_CP_CONFERENCE(TableForm.of(
            "icpc_",
            Conference.TABLE,
            Cell.of("icpc_icpc_id", ID),
            Cell.of("icpc_s47_enquiry_id", KEY_IF_ANY),
            Cell.of("icpc_person_id", CHILD),
            Cell.of("icpc_icpc_date", HELD, Conference.HELD),
            Cell.of("icpc_icpc_transfer_in", FLAG_IF_KNOWN, Conference.TRANSFERRED_IN))),
    /** Section 47 enquiries. */
    SSD_S47_ENQUIRY(TableForm.ofParts(
            "s47e_",
            Cell.of("s47e_s47_enquiry_id", ID),
            Cell.of("s47e_person_id", CHILD),
            Cell.of("s47e_s47_start_date", START, Conference.ENQUIRY_STARTED))),
    /** Episodes of being looked after. */
    SSD_CLA_EPISODES(TableForm.of(
            "clae_",
            CareEpisode.TABLE,
            Cell.of("clae_cla_episode_id", ID),
            Cell.of("clae_person_id", CHILD),
            Cell.of("clae_cla_episode_start_date", START, CareEpisode.STARTED),
            Cell.of("clae_cla_episode_ceased_date", END, CareEpisode.CEASED),
            Cell.of("clae_cla_id", KEY, CareEpisode.PERIOD_OF_CARE),
            Cell.of("clae_cla_episode_start_reason", CODE_IF_KNOWN, CareEpisode.START_REASON)
                    .among(KnownCodes.START_REASONS)
                    .orAbsent(),
            Cell.of("clae_cla_episode_ceased_reason", CODE_IF_KNOWN, CareEpisode.CEASED_REASON)
                    .among(KnownCodes.CEASED_REASONS),
            Cell.of("clae_cla_placement_id", KEY_IF_ANY)
                    .holding(Item.EPISODE_PLACEMENTS)
                    .orAbsent())),
    /** Placements. */
    SSD_CLA_PLACEMENT(TableForm.of(
            "clap_",
            Placement.TABLE,
            Cell.of("clap_cla_placement_id", ID),
            Cell.of("clap_cla_id", KEY, Placement.PERIOD_OF_CARE),
            Cell.of("clap_cla_placement_start_date", START, Placement.STARTED),
            Cell.of("clap_cla_placement_end_date", END, Placement.ENDED),
            Cell.of("clap_cla_placement_type", CODE, Placement.TYPE))),
    /** Reviews of looked-after children. */
    SSD_CLA_REVIEWS(TableForm.of(
            "clar_",
            CareReview.TABLE,
            Cell.of("clar_cla_review_id", ID),
            Cell.of("clar_cla_id", KEY, CareReview.PERIOD_OF_CARE),
            Cell.of("clar_cla_review_date", HELD_OR_PASSED_OVER, CareReview.HELD),
            Cell.of("clar_cla_review_cancelled", FLAG, CareReview.CANCELLED))),
    /** Times of being missing or away. */
    SSD_MISSING(TableForm.of(
            "miss_",
            MissingIncident.TABLE,
            Cell.of("miss_table_id", ID),
            Cell.of("miss_person_id", CHILD),
            Cell.of("miss_missing_episode_start_date", START, MissingIncident.STARTED),
            Cell.of("miss_missing_episode_end_date", END, MissingIncident.ENDED),
            Cell.of("miss_missing_episode_type", FLAG_IN_WORDS, MissingIncident.AWAY)
                    .among(KnownCodes.INCIDENT_TYPES))),
    /** Health checks of looked-after children, of which health assessments are read. */
    SSD_CLA_HEALTH(TableForm.of(
            "clah_",
            HealthAssessment.TABLE,
            Cell.of("clah_health_check_type", ONLY).among(KnownCodes.HEALTH_CHECKS_READ),
            Cell.of("clah_health_check_id", ID),
            Cell.of("clah_person_id", CHILD),
            Cell.of("clah_health_check_date", HELD_OR_PASSED_OVER, HealthAssessment.HELD),
            Cell.of("clah_health_check_status", PHRASE_AS_SPELT, HealthAssessment.STATUS)
                    .among(KnownCodes.HEALTH_STATUSES))),
    /** Legal statuses. */
    SSD_LEGAL_STATUS(TableForm.ofParts(
            "lega_",
            Cell.of("lega_legal_status_id", ID),
            Cell.of("lega_person_id", CHILD),
            Cell.of("lega_legal_status_start_date", START),
            Cell.of("lega_legal_status_end_date", END),
            Cell.of("lega_legal_status", CODE_GIVEN, CareEpisode.LEGAL_STATUS))),
    /** Workers and their posts. */
    SSD_PROFESSIONALS(TableForm.of(
            "prof_",
            Post.TABLE,
            Cell.of("prof_professional_id", ID),
            Cell.of("prof_staff_id", KEY_IF_ANY).holding(Item.STAFF_IDENTIFIERS).orAbsent(),
            Cell.of("start_date", START, Post.STARTED).orAbsent(),
            Cell.of("prof_full_time_equivalency", FTE, Post.FTE),
            Cell.of("prof_agency_worker_flag", FLAG, Post.AGENCY),
            Cell.of("qualified", FLAG, Post.QUALIFIED).orAbsent(),
            Cell.of("newly_qualified", FLAG, Post.NEWLY_QUALIFIED).orAbsent(),
            Cell.of("role", PHRASE, Post.ROLE).orAbsent(),
            Cell.of("end_date", END, Post.ENDED).orAbsent(),
            Cell.of("leaving_reason", WORD, Post.LEAVING_REASON)
                    .among(KnownCodes.LEAVING_REASONS)
                    .orAbsent())),
    /** Workers' involvements with children. */
    SSD_INVOLVEMENTS(TableForm.of(
            "invo_",
            Involvement.TABLE,
            Cell.of("invo_involvements_id", ID),
            Cell.of("invo_professional_id", KEY),
            Cell.of("invo_person_id", CHILD),
            Cell.of("invo_involvement_start_date", START, Involvement.STARTED),
            Cell.of("invo_involvement_end_date", END, Involvement.ENDED),
            Cell.of("invo_professional_role_id", PHRASE, Involvement.ROLE)));

    private final String tableName = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // the columns of a form are declared once and never change
    private final TableForm form;

    SsdTable(TableForm form) {
        this.form = form;
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

    /** How its rows become facts. */
    TableForm form() {
        return form;
    }
}
