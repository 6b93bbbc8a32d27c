package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA1I;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA2;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each other meaning changes, a row a meaning; the figures follow from the words and the dates. */
class SchoolReadingsTest {
    private static final String IGNORED = "predecessors' grades ignored (Ofsted's practice before June 2018)";
    private static final String KEPT = "ungraded schools kept in the denominator";
    private static final String CARRIED = "the last grade carried forward after August 2024";
    private static final String NURSERIES = "nursery schools and pupil referral units included";

    /** In a list until the next; 0 for no grade, -1 for no number of pupils. */
    private static SchoolListing listing(
            String listed, String replaced, String phase, int own, int predecessors, int pupils) {
        return SchoolListing.builder()
                .listedOn(LocalDate.parse(listed))
                .replacedOn(dayIfAny(replaced))
                .phase(phase)
                .typeOfEducation("Community School")
                .overallEffectiveness(own == 0 ? OptionalInt.empty() : OptionalInt.of(own))
                .predecessorGrade(predecessors == 0 ? OptionalInt.empty() : OptionalInt.of(predecessors))
                .pupils(pupils < 0 ? OptionalInt.empty() : OptionalInt.of(pupils))
                .build();
    }

    private static School school(SchoolListing... listings) {
        return School.builder().urn("1").addListings(listings).build();
    }

    private static School school(String phase, int own, int predecessors, int pupils) {
        return school(listing("2018-06-30", "2018-08-31", phase, own, predecessors, pupils));
    }

    private static OtherMeaning<School> july(
            Indicator<School> indicator, String phrase, String meaning, String taken, String other, School... schools) {
        return new OtherMeaning<>(
                indicator, phrase, meaning, days("2018-07-01", "2018-07-31"), List.of(schools), taken, other);
    }

    /** Good in the list of August 2024, and without a grade in that of December. */
    private static final School CARRIED_SCHOOL = school(
            listing("2024-12-31", "-", "Primary", 0, 0, 210),
            listing("2024-08-31", "2024-12-31", "Primary", 2, 0, 200),
            listing("2024-03-31", "2024-08-31", "Primary", 3, 0, 200));

    static Stream<OtherMeaning<School>> rows() {
        School predecessorGood = school("Primary", 0, 1, 200);
        School ungraded = school("Primary", 0, 0, 200);
        return Stream.of(
                july(EA1I, "Ofsted rating of 'Good' or better", IGNORED, "1/1", "0/0", predecessorGood),
                july(EA1I, "Ofsted rating of 'Good' or better", KEPT, "0/0", "0/1", ungraded),
                new OtherMeaning<>(
                        EA1I,
                        "current",
                        CARRIED,
                        days("2025-01-01", "2025-01-31"),
                        List.of(CARRIED_SCHOOL),
                        "not-in-force",
                        "1/1"),
                july(EA2, "'Good' or better", IGNORED, "200/200", "0/0", predecessorGood),
                july(EA2, "'Good' or better", KEPT, "0/0", "0/200", ungraded),
                new OtherMeaning<>(
                        EA2,
                        "which is",
                        CARRIED,
                        days("2025-01-01", "2025-01-31"),
                        List.of(CARRIED_SCHOOL),
                        "not-in-force",
                        "210/210"),
                // a good school of 200, a bad one of 100, and a good one of whose pupils nothing is said
                july(
                        EA2,
                        "children who attend",
                        "schools counted instead of pupils",
                        "200/300",
                        "2/3",
                        school("Primary", 2, 0, 200),
                        school("Secondary", 4, 0, 100),
                        school("Special", 1, 0, -1)),
                july(EA2, "Primary, Secondary or Special", NURSERIES, "0/0", "90/90", school("Nursery", 1, 0, 90)),
                july(EA2, "Primary, Secondary or Special", NURSERIES, "0/0", "0/40", school("PRU", 3, 0, 40)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<School> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), EA1I, EA2);
    }

    /** A list of before September 2024 without a grade says that there is none, whatever an earlier one said. */
    @Test
    void a_grade_is_carried_forward_only_after_august_2024() {
        School lost = school(
                listing("2024-03-31", "2024-08-31", "Primary", 2, 0, 200),
                listing("2024-08-31", "-", "Primary", 0, 0, 200));
        Indicator<School> carried = EA1I.read("current", CARRIED);
        assertThat(OtherMeaning.tally(carried, List.of(lost), days("2024-08-31", "2024-08-31")))
                .isEqualTo("0/0");
        assertThat(OtherMeaning.tally(carried, List.of(lost), days("2024-08-30", "2024-08-30")))
                .isEqualTo("1/1");
        assertThat(OtherMeaning.tally(carried, List.of(CARRIED_SCHOOL), days("2024-08-30", "2024-08-30")))
                .isEqualTo("0/1");
    }
}
