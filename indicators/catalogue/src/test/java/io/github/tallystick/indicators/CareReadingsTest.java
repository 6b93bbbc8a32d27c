package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.lookedafter.CareIndicators.HEALTH_ASSESSMENTS;
import static io.github.tallystick.indicators.lookedafter.CareIndicators.MISSING;
import static io.github.tallystick.indicators.lookedafter.CareIndicators.REVIEWS_IN_TIME;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.CEASED_PERMANENCE;
import static io.github.tallystick.indicators.lookedafter.PlacementIndicators.PLACEMENTS_3_PLUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each other meaning changes, a row a meaning, in the year to 31 March 2024; the figures follow from the words and dates. */
class CareReadingsTest {
    /** A year with a 29 February: the 365 days to its end start on 2 April. */
    private static final ReportingPeriod YEAR = days("2023-04-01", "2024-03-31");

    private static final String SHORT_BREAKS = "short breaks included";
    private static final String STILL_OPEN = "still open on its last day";
    private static final String DAYS_365 = "365 days ending on the last day";
    private static final String A_DAY_LONGER = "a day longer: from the last day - 12 months";

    private static CareEpisode episode(String start, String ceased, String reason, String status) {
        return CareEpisode.builder()
                .id(start)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .ceasedOn(dayIfAny(ceased))
                .ceasedReason(reason)
                .legalStatus(status)
                .build();
    }

    private static Child child(CareEpisode... episodes) {
        return Child.builder().id("c").addCareEpisodes(episodes).build();
    }

    private static Child since(String start) {
        return child(episode(start, "-", "", "C2"));
    }

    private static OtherMeaning<Child> row(
            Indicator<Child> indicator, String phrase, String meaning, String taken, String other, Child... children) {
        return new OtherMeaning<>(indicator, phrase, meaning, YEAR, List.of(children), taken, other);
    }

    private static Child ceased(String reason) {
        return child(episode("2018-01-01", "2023-10-10", reason, "C2"));
    }

    static Stream<OtherMeaning<Child>> permanence() {
        String leaving = "children leaving care";
        String leftOut =
                "children who died (E2), moved to another council (E3) or were 18 by the reason given (E15, E17) left"
                        + " out";
        String home = "permanent home";
        return Stream.of(
                row(
                        CEASED_PERMANENCE,
                        leaving,
                        "every cessation",
                        "0/1",
                        "1/2",
                        child(
                                episode("2018-01-01", "2023-10-10", "E41", "C2"),
                                episode("2023-10-20", "2023-12-20", "E4A", "C2"))),
                row(CEASED_PERMANENCE, leaving, leftOut, "1/2", "1/1", ceased("E12"), ceased("E2")),
                row(CEASED_PERMANENCE, home, "returned home included", "0/1", "1/1", ceased("E4B")),
                row(CEASED_PERMANENCE, home, "child arrangements order (E41) left out", "1/1", "0/1", ceased("E41")),
                row(
                        CEASED_PERMANENCE,
                        home,
                        "left to live with someone without parental responsibility (E13) included",
                        "0/1",
                        "1/1",
                        ceased("E13")),
                row(
                        CEASED_PERMANENCE,
                        home,
                        "of special guardianship only E43 and E44",
                        "4/4",
                        "3/4",
                        ceased("E48"),
                        ceased("E44"),
                        ceased("E11"),
                        ceased("E41")),
                row(
                        CEASED_PERMANENCE,
                        "care",
                        SHORT_BREAKS,
                        "0/0",
                        "1/1",
                        child(episode("2018-01-01", "2023-10-10", "E11", "V4"))));
    }

    private static Placement placement(String start, String end, String type, String reason) {
        return Placement.builder()
                .id(start + end)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .type(type)
                .startReason(reason)
                .build();
    }

    private static Child placed(Placement... placements) {
        return Child.builder()
                .from(since("2019-01-01"))
                .addPlacements(placements)
                .build();
    }

    /** In three placements, of which the second is of some type and began for some reason, and the first ended on some day. */
    private static Child placedThrice(String firstEnd, String secondType, String secondReason) {
        return placed(
                placement("2019-01-01", firstEnd, "U4", "S"),
                placement(firstEnd, "2023-10-01", secondType, secondReason),
                placement("2023-10-01", "-", "U4", "P"));
    }

    static Stream<OtherMeaning<Child>> placements() {
        Child breaks = Child.builder()
                .from(child(episode("2019-01-01", "-", "", "V3")))
                .build();
        return Stream.of(
                row(PLACEMENTS_3_PLUS, "looked after", SHORT_BREAKS, "0/0", "0/1", breaks),
                row(
                        PLACEMENTS_3_PLUS,
                        "on the last day",
                        STILL_OPEN,
                        "0/0",
                        "0/1",
                        child(episode("2019-01-01", "2024-03-31", "E4A", "C2"))),
                row(PLACEMENTS_3_PLUS, "12 months", DAYS_365, "1/1", "0/1", placedThrice("2023-04-02", "U4", "P")),
                row(PLACEMENTS_3_PLUS, "12 months", A_DAY_LONGER, "0/1", "1/1", placedThrice("2023-04-01", "U4", "P")),
                // two new legal statuses in one placement
                row(
                        PLACEMENTS_3_PLUS,
                        "placements",
                        "episodes counted",
                        "0/1",
                        "1/1",
                        Child.builder()
                                .from(child(
                                        episode("2019-01-01", "2023-06-01", "X1", "C2"),
                                        episode("2023-06-01", "2023-08-01", "X1", "C1"),
                                        episode("2023-08-01", "-", "", "C2")))
                                .addPlacements(placement("2019-01-01", "-", "U4", "S"))
                                .build()),
                row(
                        PLACEMENTS_3_PLUS,
                        "temporary ones left out",
                        "temporary placements counted",
                        "0/1",
                        "1/1",
                        placedThrice("2023-06-01", "T1", "P")),
                row(
                        PLACEMENTS_3_PLUS,
                        "with different carers",
                        "moves with the same carers counted",
                        "0/1",
                        "1/1",
                        placedThrice("2023-06-01", "A5", "T")),
                row(
                        PLACEMENTS_3_PLUS,
                        "with different carers",
                        "only moves to adoption (A3 to A6) with the same carers not counted",
                        "0/1",
                        "1/1",
                        placedThrice("2023-06-01", "U4", "U")),
                row(
                        PLACEMENTS_3_PLUS,
                        "in the 12 months",
                        "a placement ending on the first day counted",
                        "0/1",
                        "1/1",
                        placedThrice("2023-04-01", "U4", "P")));
    }

    private static Child reviewed(String careStart, String... held) {
        return Child.builder()
                .from(since(careStart))
                .addAllCareReviews(
                        Arrays.stream(held).map(day -> review(day, false)).toList())
                .build();
    }

    private static CareReview review(String day, boolean cancelled) {
        return CareReview.builder()
                .id(day)
                .periodOfCare("p")
                .heldOn(LocalDate.parse(day))
                .cancelled(cancelled)
                .build();
    }

    /** Twenty working days after Monday 4 December 2023 is 4 January 2024 (25 and 26 December and 1 January are none); 28 days, 1 January. */
    static Stream<OtherMeaning<Child>> reviews() {
        return Stream.of(
                row(
                        REVIEWS_IN_TIME,
                        "looked after",
                        SHORT_BREAKS,
                        "0/0",
                        "0/1",
                        child(episode("2023-12-04", "-", "", "V3"))),
                row(
                        REVIEWS_IN_TIME,
                        "on the last day",
                        STILL_OPEN,
                        "0/0",
                        "0/1",
                        child(episode("2023-12-04", "2024-03-31", "E4A", "C2"))),
                // never reviewed: due once, 20 working days after 2 March 2023, on Thursday 30 March; after 3 March, on
                // 31 March;
                // after 6 March, on 3 April
                row(REVIEWS_IN_TIME, "12 months", A_DAY_LONGER, "0/0", "0/1", reviewed("2023-03-03")),
                // held on 1 October 2022 and never since: due on 1 April 2023
                row(
                        REVIEWS_IN_TIME,
                        "12 months",
                        DAYS_365,
                        "0/1",
                        "0/0",
                        reviewed("2022-05-30", "2022-06-27", "2022-09-20", "2022-10-01")),
                row(
                        REVIEWS_IN_TIME,
                        "reviews",
                        "cancelled reviews counted",
                        "0/1",
                        "1/1",
                        Child.builder()
                                .from(since("2023-12-04"))
                                .addCareReviews(review("2024-01-02", true))
                                .build()),
                row(
                        REVIEWS_IN_TIME,
                        "with reviews due",
                        "all children in the denominator, those with no review due as in time",
                        "0/0",
                        "1/1",
                        reviewed("2024-03-25")),
                row(
                        REVIEWS_IN_TIME,
                        "in time",
                        "the first within 28 calendar days",
                        "1/1",
                        "0/1",
                        reviewed("2023-12-04", "2024-01-04")));
    }

    private static MissingIncident incident(String start, String end, boolean away) {
        return MissingIncident.builder()
                .id(start)
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .away(away)
                .build();
    }

    private static Child missing(String start, String end, boolean away) {
        return Child.builder()
                .from(since("2019-01-01"))
                .addMissingIncidents(incident(start, end, away))
                .build();
    }

    static Stream<OtherMeaning<Child>> missing() {
        return Stream.of(
                row(MISSING, "looked after", SHORT_BREAKS, "0/0", "0/1", child(episode("2019-01-01", "-", "", "V3"))),
                row(
                        MISSING,
                        "missing",
                        "away without authorisation counted too",
                        "0/1",
                        "1/1",
                        missing("2023-05-01", "2023-05-02", true)),
                row(
                        MISSING,
                        "were missing in the period",
                        "only incidents that start in the period",
                        "1/1",
                        "0/1",
                        missing("2023-03-31", "2023-04-01", false)));
    }

    private static Child assessed(String careStart, String born, String status, String... days) {
        return Child.builder()
                .from(since(careStart))
                .bornOn(LocalDate.parse(born))
                .addAllHealthAssessments(Arrays.stream(days)
                        .map(day -> HealthAssessment.builder()
                                .id(day)
                                .heldOn(LocalDate.parse(day))
                                .status(status)
                                .build())
                        .toList())
                .build();
    }

    static Stream<OtherMeaning<Child>> health() {
        String done = HealthAssessment.COMPLETED;
        return Stream.of(
                row(
                        HEALTH_ASSESSMENTS,
                        "looked after",
                        SHORT_BREAKS,
                        "0/0",
                        "0/1",
                        Child.builder()
                                .from(child(episode("2019-01-01", "-", "", "V4")))
                                .bornOn(LocalDate.of(2015, 1, 1))
                                .build()),
                row(
                        HEALTH_ASSESSMENTS,
                        "12 months",
                        DAYS_365,
                        "0/0",
                        "0/1",
                        assessed("2023-04-02", "2015-01-01", done)),
                row(
                        HEALTH_ASSESSMENTS,
                        "12 months",
                        A_DAY_LONGER,
                        "0/1",
                        "0/0",
                        assessed("2023-04-01", "2015-01-01", done)),
                row(
                        HEALTH_ASSESSMENTS,
                        "health assessment",
                        "refused or planned counted too",
                        "0/1",
                        "1/1",
                        assessed("2019-01-01", "2015-01-01", HealthAssessment.REFUSED, "2023-05-01")),
                row(
                        HEALTH_ASSESSMENTS,
                        "health assessment",
                        "refused or planned counted too",
                        "0/1",
                        "1/1",
                        assessed("2019-01-01", "2015-01-01", HealthAssessment.PLANNED, "2023-05-01")),
                row(
                        HEALTH_ASSESSMENTS,
                        "two if aged under 5",
                        "one is enough under 5",
                        "0/1",
                        "1/1",
                        assessed("2021-01-01", "2020-06-01", done, "2023-05-01")),
                // born on 29 February 2016, and so five on 1 March 2021 or on 28 February
                new OtherMeaning<>(
                        HEALTH_ASSESSMENTS,
                        "aged under 5",
                        "on 28 February",
                        days("2021-02-01", "2021-02-28"),
                        List.of(assessed("2019-01-01", "2016-02-29", done, "2020-05-01")),
                        "0/1",
                        "1/1"));
    }

    static Stream<OtherMeaning<Child>> rows() {
        return Stream.of(permanence(), placements(), reviews(), missing(), health())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(
                rows().map(row -> row),
                CEASED_PERMANENCE,
                PLACEMENTS_3_PLUS,
                REVIEWS_IN_TIME,
                MISSING,
                HEALTH_ASSESSMENTS);
    }

    private static String tally(Indicator<Child> indicator, Child child) {
        return OtherMeaning.tally(indicator, List.of(child), YEAR);
    }

    /** First by 1 June, the 20th working day (8 and 29 May are none), then within 3 months, then within 6, each due day included; 31 August + 6 months is 29 February. */
    @ParameterizedTest
    @CsvSource({
        "2023-05-02, 2023-05-31, 2023-08-31, 2024-02-29, 1/1",
        "2023-05-02, 2023-06-01, 2023-09-01, 2024-03-01, 1/1",
        "2023-05-02, 2023-06-02, 2023-09-01, 2024-03-01, 0/1",
        "2023-05-02, 2023-05-31, 2023-09-01, 2024-02-29, 0/1",
        "2023-05-02, 2023-05-31, 2023-08-31, 2024-03-01, 0/1",
        "2023-05-02, 2023-05-31, 2023-08-30, 2024-03-01, 0/1"
    })
    void each_review_is_due_by_the_one_before(String care, String first, String second, String third, String tally) {
        assertThat(tally(REVIEWS_IN_TIME, reviewed(care, first, second, third))).isEqualTo(tally);
    }

    /** Each of the three would make the late review of 5 January the second, which was due only in March or later. */
    @Test
    void a_review_of_another_period_one_before_the_period_and_a_cancelled_one_are_no_first_review() {
        CareReview other = CareReview.builder()
                .from(review("2024-01-02", false))
                .periodOfCare("q")
                .build();
        for (CareReview none : List.of(other, review("2023-12-03", false), review("2024-01-03", true))) {
            Child child = Child.builder()
                    .from(reviewed("2023-12-04", "2024-01-05"))
                    .addCareReviews(none)
                    .build();
            assertThat(tally(REVIEWS_IN_TIME, child)).isEqualTo("0/1");
        }
    }

    /** Held on 31 May and then on 1 October, a month after 31 August; taken for the second, that of 31 May would be in time. */
    @Test
    void two_reviews_on_one_day_are_one() {
        CareReview again = CareReview.builder()
                .from(review("2023-05-31", false))
                .id("again")
                .build();
        Child child = Child.builder()
                .from(reviewed("2023-05-02", "2023-05-31", "2023-10-01"))
                .addCareReviews(again)
                .build();
        assertThat(tally(REVIEWS_IN_TIME, child)).isEqualTo("0/1");
    }

    /** Due by 4 January, and then by 4 March; without the first, that of 4 March would be the first and late. */
    @Test
    void a_review_on_the_first_day_of_care_is_the_first_review() {
        assertThat(tally(REVIEWS_IN_TIME, reviewed("2023-12-04", "2023-12-04", "2024-03-04")))
                .isEqualTo("1/1");
    }

    /** The working days known begin in 2012. */
    @Test
    void a_child_in_care_since_before_the_known_working_days_is_counted() {
        assertThat(tally(REVIEWS_IN_TIME, reviewed("2011-12-20", "2012-01-10", "2023-09-01", "2024-03-01")))
                .isEqualTo("1/1");
        assertThat(tally(REVIEWS_IN_TIME, reviewed("2011-12-20"))).isEqualTo("0/0");
    }

    /** On the first and last day of the year, and the day of ceasing still counts. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-01, 2023-04-01, 2023-04-01, 1/1",
        "2023-03-31, 2023-03-31, 2023-04-01, 0/1",
        "2024-03-31, -, 2024-04-01, 1/1",
        "2024-04-01, -, 2024-04-01, 0/1",
        "2023-03-31, -, 2023-03-31, 0/0"
    })
    void missing_and_care_touch_the_period(String start, String end, String ceased, String tally) {
        Child child = Child.builder()
                .from(child(episode("2019-01-01", ceased, "E4A", "C2")))
                .addMissingIncidents(incident(start, end, false))
                .build();
        assertThat(tally(MISSING, child)).isEqualTo(tally);
    }

    /** Two different days under five; one from the fifth birthday on, 31 March 2024 for the last child. */
    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2023-04-01, 2024-03-31, 1/1",
        "2020-06-01, 2023-03-31, 2024-03-31, 0/1",
        "2020-06-01, 2023-04-01, 2024-04-01, 0/1",
        "2019-04-01, 2023-03-31, 2024-03-31, 0/1",
        "2019-03-31, 2023-03-31, 2024-03-31, 1/1"
    })
    void under_five_two_assessments_are_needed(String born, String one, String other, String tally) {
        assertThat(tally(HEALTH_ASSESSMENTS, assessed("2021-01-01", born, HealthAssessment.COMPLETED, one, other)))
                .isEqualTo(tally);
    }

    /** Ceasing on the last day is still in; ceasing the day before is not. */
    @ParameterizedTest
    @CsvSource({"2024-03-31, 0/1", "2024-03-30, 0/0"})
    void a_child_who_ceases_on_the_last_day_was_looked_after_all_year(String ceased, String tally) {
        Child child = Child.builder()
                .from(child(episode("2019-01-01", ceased, "E4A", "C2")))
                .bornOn(LocalDate.of(2015, 1, 1))
                .build();
        assertThat(tally(HEALTH_ASSESSMENTS, child)).isEqualTo(tally);
    }

    /** The 12 months to 27 February 2024 and those to 28 February both start on 28 February 2023. */
    @ParameterizedTest
    @CsvSource({"2024-02-26, 0/0", "2024-02-27, 0/1", "2024-02-28, 0/1"})
    void a_child_is_looked_after_for_12_months_from_the_first_of_the_days_that_say_so(String lastDay, String tally) {
        Child child = assessed("2023-02-28", "2015-01-01", HealthAssessment.COMPLETED);
        assertThat(OtherMeaning.tally(HEALTH_ASSESSMENTS, List.of(child), days("2024-02-01", lastDay)))
                .isEqualTo(tally);
    }

    /** A return of the year to 31 March 2024 decides on that day and on no other. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, true, 2024-03-31, 1/1",
        "2024-03-31, false, 2024-03-31, 0/1",
        "2023-03-31, false, 2024-03-31, 1/1",
        "2024-03-31, false, 2024-03-30, 1/1"
    })
    void what_the_return_says_of_a_year_decides_on_its_last_day(
            String yearTo, boolean said, String lastDay, String tally) {
        Child child = Child.builder()
                .from(assessed(
                        "2019-01-01", "2015-01-01", HealthAssessment.COMPLETED, said ? "2020-01-01" : "2023-05-01"))
                .addAnnualHealth(AnnualHealth.builder()
                        .id("a")
                        .yearTo(LocalDate.parse(yearTo))
                        .assessed(said)
                        .build())
                .build();
        assertThat(OtherMeaning.tally(HEALTH_ASSESSMENTS, List.of(child), days("2024-03-01", lastDay)))
                .isEqualTo(tally);
    }

    /** A stay that starts on the last day of the 12 months, and one that ends on their second day. */
    @ParameterizedTest
    @CsvSource({"2023-04-02, 2024-03-31, 1/1", "2023-04-01, 2024-03-31, 0/1", "2023-04-02, 2024-04-01, 0/1"})
    void a_placement_is_one_of_the_12_months_if_the_child_stayed_in_it(String firstEnd, String last, String tally) {
        assertThat(tally(
                        PLACEMENTS_3_PLUS,
                        placed(
                                placement("2019-01-01", firstEnd, "U4", "S"),
                                placement(firstEnd, last, "U4", "P"),
                                placement(last, "-", "U4", "P"))))
                .isEqualTo(tally);
    }

    /** Both episodes have the period of care of their child; the last day lies between them. */
    @Test
    void a_period_of_care_goes_on_over_days_between_two_of_its_episodes() {
        Child child = Child.builder()
                .from(child(episode("2019-01-01", "2024-03-30", "X1", "C2"), episode("2024-04-05", "-", "", "C2")))
                .bornOn(LocalDate.of(2015, 1, 1))
                .build();
        assertThat(child.careEpisodes()).extracting(CareEpisode::periodOfCare).containsOnly("p");
        assertThat(OtherMeaning.tally(HEALTH_ASSESSMENTS, List.of(child), days("2023-04-01", "2024-03-31")))
                .isEqualTo("0/1");
    }
}
