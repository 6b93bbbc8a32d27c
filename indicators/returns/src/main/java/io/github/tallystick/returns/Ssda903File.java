package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903Column.*;

import com.google.common.collect.ImmutableSet;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the SSDA903 return on looked after children that is read. */
public enum Ssda903File {
    /** The children, with their days of birth. */
    HEADER(
            Set.of(Item.BIRTHDAYS),
            Set.of(CHILD, DOB),
            Set.of(),
            Set.of("sex", "ethnic", "upn", "mother", "mc_dob", "uasc")),
    /** Episodes of being looked after. */
    EPISODES(
            Set.of(
                    Item.CARE_EPISODES,
                    Item.EPISODE_START_REASONS,
                    Item.LEGAL_STATUSES,
                    Item.PLACEMENTS,
                    Item.EPISODE_PLACEMENTS),
            Set.of(CHILD, DECOM, RNE, LS, PLACE, DEC, REC),
            Set.of(),
            Set.of(
                    "cin",
                    "place_provider",
                    "reason_place_change",
                    "home_post",
                    "pl_post",
                    "urn",
                    "pl_la",
                    "pl_location",
                    "pl_distance")),
    /** Reviews. */
    REVIEWS(Set.of(Item.CARE_REVIEWS), Set.of(CHILD, REVIEW), Set.of(DOB), Set.of("review_code")),
    /** Times of being missing or away without authorisation. */
    MISSING(
            Set.of(Item.MISSING_INCIDENTS),
            Set.of(CHILD, Ssda903Column.MISSING, MIS_START, MIS_END),
            Set.of(DOB),
            Set.of()),
    /** The health of children looked after for the whole year. */
    OC2(
            Set.of(Item.HEALTH_ASSESSMENTS),
            Set.of(CHILD, HEALTH_ASSESSMENT),
            Set.of(DOB),
            Set.of(
                    "sdq_score",
                    "sdq_reason",
                    "convicted",
                    "health_check",
                    "immunisations",
                    "teeth_check",
                    "substance_misuse",
                    "intervention_received",
                    "intervention_offered")),
    /** Care leavers about their birthdays. */
    OC3(Set.of(Item.CARE_LEAVER_STATUSES), Set.of(CHILD, DOB, IN_TOUCH, ACTIV, ACCOM), Set.of(), Set.of());

    private static final Pattern NAME =
            Pattern.compile("(?:ssda903[-_ ])?(?:20\\d\\d[-_ ])?(?<file>[a-z0-9]+)(?:\\.csv)?");

    private final ImmutableSet<Item> items;
    private final ImmutableSet<Ssda903Column> required;
    private final ImmutableSet<Ssda903Column> optional;
    private final ImmutableSet<String> notRead;

    Ssda903File(Set<Item> items, Set<Ssda903Column> required, Set<Ssda903Column> optional, Set<String> notRead) {
        this.items = ImmutableSet.copyOf(items);
        this.required = ImmutableSet.copyOf(required);
        this.optional = ImmutableSet.copyOf(optional);
        this.notRead = ImmutableSet.copyOf(notRead);
    }

    /** How far the files of some years reach. Of health a return says once what was done in the year. */
    Reach reach(List<ReportingPeriod> years) {
        return this == OC2 ? Reach.ofYearlyReturns(years) : Reach.ofReturns(years);
    }

    /**
     * The file's name.
     *
     * @return for example {@code episodes}
     */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file of the return by its name, so that a program can walk a directory and open only what is read.
     *
     * @param fileName a name such as {@code episodes.csv}, {@code 2019-episodes.csv} or {@code SSDA903_2019_episodes.csv},
     *     with or without folders and extension, in any case
     * @return the file; empty if it is none that is read
     */
    public static Optional<Ssda903File> ofFile(String fileName) {
        Matcher name =
                NAME.matcher(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                        .toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(file -> name.matches() && file.fileName().equals(name.group("file")))
                .findFirst();
    }

    Set<Item> items() {
        return items;
    }

    Layout layout() {
        return new FileLayout(this);
    }

    private record FileLayout(Ssda903File file) implements Layout {
        @Override
        public Set<Ssda903Column> required() {
            return file.required;
        }

        @Override
        public Set<Ssda903Column> optional() {
            return file.optional;
        }

        @Override
        public boolean knows(String columnName) {
            return file.notRead.contains(columnName)
                    || file.required.stream()
                            .anyMatch(column -> column.columnName().equals(columnName))
                    || file.optional.stream()
                            .anyMatch(column -> column.columnName().equals(columnName));
        }
    }
}
