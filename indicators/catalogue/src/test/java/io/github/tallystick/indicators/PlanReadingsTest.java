package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.protection.PlanIndicators.ENDED_2Y;
import static io.github.tallystick.indicators.protection.PlanIndicators.OPEN_2Y;
import static io.github.tallystick.indicators.protection.PlanIndicators.REVIEWED_IN_TIMESCALE;
import static io.github.tallystick.indicators.protection.PlanIndicators.SECOND_OR_SUBSEQUENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Child protection plans in the year to 31 March 2024: for each other meaning, records that tell it from the one taken. */
class PlanReadingsTest {
    private static final ReportingPeriod YEAR = OtherMeaning.days("2023-04-01", "2024-03-31");

    private static ProtectionPlan plan(String start, String end, String... reviews) {
        return ProtectionPlan.builder()
                .id(start)
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .reviews(Arrays.stream(reviews)
                        .map(day -> PlanReview.builder()
                                .id(day)
                                .heldOn(LocalDate.parse(day))
                                .build())
                        .toList())
                .build();
    }

    private static Child child(ProtectionPlan... plans) {
        return Child.builder().id("c").addPlans(plans).build();
    }

    private static OtherMeaning<Child> row(
            Indicator<Child> indicator,
            String phrase,
            String meaning,
            String taken,
            String other,
            ProtectionPlan... plans) {
        return new OtherMeaning<>(indicator, phrase, meaning, YEAR, List.of(child(plans)), taken, other);
    }

    static Stream<OtherMeaning<Child>> rows() {
        ProtectionPlan elsewhere = ProtectionPlan.builder()
                .from(plan("2022-06-01", "2022-12-01"))
                .ofAnotherCouncil(true)
                .build();
        return Stream.of(
                // the first plan ended in 2020, more than 24 months before
                row(
                        SECOND_OR_SUBSEQUENT,
                        "a second or subsequent plan",
                        "an earlier plan that was open in the 24 months before",
                        "1/1",
                        "0/1",
                        plan("2019-06-01", "2020-06-01"),
                        plan("2023-06-01", "-")),
                row(
                        SECOND_OR_SUBSEQUENT,
                        "plans",
                        "plans of other councils for children staying here count",
                        "0/1",
                        "1/1",
                        elsewhere,
                        plan("2023-06-01", "-")),
                // 730 days with both ends, 729 without the last
                row(
                        ENDED_2Y,
                        "2 years or more",
                        "more than 729 calendar days, the day of the end not counted",
                        "1/1",
                        "0/1",
                        plan("2022-04-01", "2024-03-30")),
                // 24 months are complete on 1 April
                row(ENDED_2Y, "2 years or more", "24 calendar months", "1/1", "0/1", plan("2022-04-01", "2024-03-31")),
                row(OPEN_2Y, "2 years or more", "24 calendar months", "1/1", "0/1", plan("2022-04-02", "-")),
                row(
                        OPEN_2Y,
                        "on the last day",
                        "still open on its last day",
                        "0/0",
                        "0/1",
                        plan("2023-04-01", "2024-03-31")),
                row(
                        REVIEWED_IN_TIMESCALE,
                        "on the last day",
                        "still open on its last day",
                        "0/0",
                        "1/1",
                        plan("2023-10-01", "2024-03-31", "2023-12-20")),
                // from 1 October the 91st day is 31 December, 3 months end on 1 January
                row(
                        REVIEWED_IN_TIMESCALE,
                        "after 3 months and then every 6 months",
                        "91 and 183 days",
                        "1/1",
                        "0/1",
                        plan("2023-10-01", "-", "2024-01-01")),
                // not reviewed by 1 January
                row(
                        REVIEWED_IN_TIMESCALE,
                        "all reviews due",
                        "only those held: an overdue next review ignored",
                        "0/1",
                        "1/1",
                        plan("2023-10-01", "-")),
                // the first review was due on 1 June 2022, the later ones are in time
                row(
                        REVIEWED_IN_TIMESCALE,
                        "held in time",
                        "only reviews held in the 12 months to the last day",
                        "0/1",
                        "1/1",
                        plan("2022-03-01", "-", "2022-06-02", "2022-12-02", "2023-06-02", "2023-12-02")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), SECOND_OR_SUBSEQUENT, ENDED_2Y, OPEN_2Y, REVIEWED_IN_TIMESCALE);
    }

    /** 729 days with both ends are too few: 29 March 2024 for a plan of 1 April 2022. */
    @ParameterizedTest
    @CsvSource({"2024-03-29, 0/1", "2024-03-30, 1/1", "2024-04-01, 0/0"})
    void a_plan_had_lasted_two_years_on_its_730th_day(String end, String tally) {
        assertThat(tally(ENDED_2Y, plan("2022-04-01", end))).isEqualTo(tally);
    }

    /** On 31 March 2024: 2 April 2022 is 730 days before, both counted. */
    @ParameterizedTest
    @CsvSource({"2022-04-02, -, 1/1", "2022-04-03, -, 0/1", "2022-04-02, 2024-03-31, 0/0", "2022-04-02, 2024-04-01, 1/1"
    })
    void an_open_plan_has_lasted_two_years_on_its_730th_day(String start, String end, String tally) {
        assertThat(tally(OPEN_2Y, plan(start, end))).isEqualTo(tally);
    }

    /** A census says how many plans there were before; two plans of one day are no earlier ones of each other. */
    @Test
    void a_return_may_tell_of_earlier_plans() {
        ProtectionPlan alone = plan("2023-06-01", "-");
        ProtectionPlan sameDay =
                ProtectionPlan.builder().from(alone).id("other").build();
        assertThat(tally(SECOND_OR_SUBSEQUENT, alone, sameDay)).isEqualTo("0/2");
        assertThat(tally(SECOND_OR_SUBSEQUENT, told(alone, 0))).isEqualTo("0/1");
        assertThat(tally(SECOND_OR_SUBSEQUENT, told(alone, 1))).isEqualTo("1/1");
    }

    /** 24 months before 30 June 2023 is 30 June 2021. */
    @ParameterizedTest
    @CsvSource({"2021-06-29, 0/1", "2021-06-30, 1/1", "-, 1/1"})
    void an_earlier_plan_within_24_months_had_not_ended_before_them(String ended, String tally) {
        Indicator<Child> within = SECOND_OR_SUBSEQUENT.read(
                "a second or subsequent plan", "an earlier plan that was open in the 24 months before");
        assertThat(tally(within, plan("2020-06-01", ended), plan("2023-06-30", "-")))
                .isEqualTo(tally);
    }

    @Test
    void an_explanation_tells_the_reviews_and_when_the_next_was_due() {
        ProtectionPlan twice = plan("2023-06-01", "-", "2023-08-31", "2023-08-31", "2024-02-29");
        assertThat(Evaluation.of(REVIEWED_IN_TIMESCALE, List.of(child(twice)))
                        .explain(YEAR)
                        .get(0)
                        .reason())
                .isEqualTo("plan started 2023-06-01, plan not ended; plan started 2023-06-01, for 3 months from"
                        + " 2023-09-01; reviewed 2023-08-31, review due 2023-09-01; reviewed 2024-02-29, review due"
                        + " 2024-02-29; not reviewed, review due 2024-08-29");
        assertThat(Evaluation.of(SECOND_OR_SUBSEQUENT, List.of(child(told(plan("2023-06-01", "-"), 1))))
                        .explain(YEAR)
                        .get(0)
                        .reason())
                .isEqualTo(
                        "plan started 2023-06-01; earlier plan started on a day not given; earlier plans by the return 1");
    }

    private static ProtectionPlan told(ProtectionPlan plan, int before) {
        return ProtectionPlan.builder().from(plan).previousPlans(before).build();
    }

    /**
     * A plan of 30 September 2023 is due for a review by 30 December; after one of 31 August by 29 February, so that on that
     * day itself it must have been held. A review on the day of the start is none.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 2023-12-30, '', 2024-03-31, 1/1",
        "2023-09-30, 2023-12-31, '', 2024-03-31, 0/1",
        "2023-09-30, 2023-09-30, '', 2024-02-15, 0/1",
        "2023-09-30, '', '', 2023-12-29, 0/0",
        "2023-09-30, '', '', 2023-12-30, 0/1",
        "2023-06-01, 2023-08-31, '', 2024-02-28, 1/1",
        "2023-06-01, 2023-08-31, '', 2024-02-29, 0/1",
        "2023-06-01, 2023-08-31, 2024-02-29, 2024-03-31, 1/1",
        "2023-06-01, 2023-08-31, 2024-03-01, 2024-03-31, 0/1",
    })
    void the_days_by_which_reviews_are_due(String start, String first, String second, String last, String tally) {
        String[] reviews =
                Stream.of(first, second).filter(day -> !day.isEmpty()).toArray(String[]::new);
        assertThat(OtherMeaning.tally(
                        REVIEWED_IN_TIMESCALE,
                        List.of(child(plan(start, "-", reviews))),
                        OtherMeaning.days(last, last)))
                .isEqualTo(tally);
    }

    @Test
    void a_plan_that_ends_before_it_starts_is_told_and_not_counted() {
        Figure figure = Evaluation.of(ENDED_2Y, List.of(child(plan("2023-06-02", "2023-06-01"))))
                .figure(YEAR);
        assertThat(figure.standings().unusable()).isEqualTo(1);
        assertThat(figure.outcome().tally()).hasToString("Optional[0/0]");
    }

    private static String tally(Indicator<Child> indicator, ProtectionPlan... plans) {
        return OtherMeaning.tally(indicator, List.of(child(plans)), YEAR);
    }

    /**
     * A plan of 1 April 2022 that is open on the day of the extract will have lasted two years if it ends on 30 March 2024 or
     * later: in a period that begins then, or once 29 March is over, it is one of two years or it does not count.
     */
    @ParameterizedTest
    @CsvSource({
        // extracted, first day, last day, lowest, highest
        "2024-03-01, 2024-01-01, 2024-03-29, 0, 0",
        "2024-03-01, 2024-01-01, 2024-03-30, 0, 100",
        "2024-03-01, 2024-03-30, 2024-06-30, 100, 100",
        "2024-03-28, 2024-01-01, 2024-06-30, 0, 100",
        "2024-03-29, 2024-01-01, 2024-06-30, 100, 100",
    })
    void an_open_plan_may_yet_have_lasted_two_years_when_it_ends(
            LocalDate extracted, LocalDate first, LocalDate last, long lowest, long highest) {
        assertBounds(ENDED_2Y, plan("2022-04-01", "-"), extracted, ReportingPeriod.of(first, last), lowest, highest);
    }

    /** Seen before 31 March 2024, a plan of 2 October 2023 whose first review is due by 2 January, and after one by 20 June. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, -, 0, 100",
        "2024-01-01, -, 0, 100",
        "2024-01-02, -, 0, 0",
        "2024-01-02, 2023-12-20, 100, 100",
        "2024-01-04, 2024-01-03, 0, 0",
    })
    void an_open_plan_may_yet_be_reviewed_in_time(LocalDate extracted, String review, long lowest, long highest) {
        assertBounds(REVIEWED_IN_TIMESCALE, reviewed("2023-10-02", review), extracted, YEAR, lowest, highest);
    }

    /** An overdue review that is not looked at may still be held, late. */
    @ParameterizedTest
    @CsvSource({"2024-01-01, 0, 100", "2024-01-20, 0, 100"})
    void where_only_reviews_held_are_looked_at_one_may_yet_be_late(LocalDate extracted, long lowest, long highest) {
        Indicator<Child> held =
                REVIEWED_IN_TIMESCALE.read("all reviews due", "only those held: an overdue next review ignored");
        assertBounds(held, reviewed("2023-10-02", "-"), extracted, YEAR, lowest, highest);
    }

    private static ProtectionPlan reviewed(String start, String review) {
        return review.equals("-") ? plan(start, "-") : plan(start, "-", review);
    }

    private static void assertBounds(
            Indicator<Child> indicator,
            ProtectionPlan plan,
            LocalDate extracted,
            ReportingPeriod period,
            long lowest,
            long highest) {
        Figure figure = Evaluation.of(indicator, List.of(child(plan)))
                .extractedOn(extracted)
                .figure(period);
        assertThat(figure.outcome()).isInstanceOfSatisfying(Outcome.Incomplete.class, incomplete -> {
            assertThat(incomplete.lowest()).isEqualTo(Optional.of(Fraction.of(lowest)));
            assertThat(incomplete.highest()).isEqualTo(Optional.of(Fraction.of(highest)));
        });
    }
}
