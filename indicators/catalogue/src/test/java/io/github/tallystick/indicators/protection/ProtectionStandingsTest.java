package io.github.tallystick.indicators.protection;

import static io.github.tallystick.indicators.protection.ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD;
import static io.github.tallystick.indicators.protection.ProtectionIndicators.VP8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where visits due stand seen from a day, and what is said of them. A plan from Monday 5 November 2018 makes the first visit due
 * on Monday 19 November, the tenth working day.
 */
class ProtectionStandingsTest {
    private static final LocalDate DUE = LocalDate.of(2018, 11, 19);

    private static final Indicator<Child> BY_VISIT =
            VP8.read("due in the period", "the date of the visit falls in the period");

    private static Child plan(String start, String end, String... visits) {
        ProtectionPlan plan = ProtectionPlan.builder()
                .id("p")
                .startedOn(LocalDate.parse(start))
                .endedOn(Optional.of(end).filter(day -> !day.equals("-")).map(LocalDate::parse))
                .visits(Stream.of(visits)
                        .filter(day -> !day.equals("-"))
                        .map(day -> Visit.of("v", LocalDate.parse(day)))
                        .toList())
                .build();
        return Child.builder().id("c").addPlans(plan).build();
    }

    /**
     * The figure of the due day alone. Until the 18th is over the plan may yet end before the due day, and then the visit does
     * not count; until the 19th is over the visit may yet be made.
     */
    @ParameterizedTest
    @CsvSource({
        // extracted, plan ended, visit, lowest, highest, excluded, not yet due, met, not met
        "2018-11-17, -,          -,            0, 100, 0, 1, 0, 0",
        "2018-11-18, -,          -,            0, 100, 0, 1, 0, 0",
        "2018-11-17, -,          2018-11-12, 100, 100, 0, 1, 0, 0", // the plan may end on the 18th; if not, it is in
        // time
        "2018-11-18, -,          2018-11-12, 100, 100, 0, 0, 1, 0", // it counts, and it is in time
        "2018-11-18, 2018-11-18, -,             ,    , 1, 0, 0, 0",
    })
    void a_visit_is_not_yet_due_until_its_due_day_is_over(
            LocalDate extracted,
            String end,
            String visit,
            Long lowest,
            Long highest,
            long excluded,
            long notYetDue,
            long met,
            long notMet) {
        Figure figure = Evaluation.of(VP8, List.of(plan("2018-11-05", end, visit)))
                .extractedOn(extracted)
                .figure(ReportingPeriod.of(DUE, DUE));
        Outcome.Incomplete outcome = (Outcome.Incomplete) figure.outcome();
        assertThat(outcome.lowest()).isEqualTo(Optional.ofNullable(lowest).map(Fraction::of));
        assertThat(outcome.highest()).isEqualTo(Optional.ofNullable(highest).map(Fraction::of));
        assertThat(outcome.settlesOn()).isEqualTo(DUE);
        long later = visit.equals("-") ? 0 : 1; // the visit due after the one that was made
        assertThat(figure.standings()).isEqualTo(new Standings(later, excluded, notYetDue, met, notMet, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // plan ended, excluded, not met
        "-,          0, 1",
        "2018-11-19, 0, 1", // on the due day it still counts
        "2018-11-18, 1, 0",
    })
    void a_visit_due_after_the_end_of_the_plan_is_excluded(String end, long excluded, long notMet) {
        Evaluation<Child> evaluation =
                Evaluation.of(VP8, List.of(plan("2018-11-05", end))).extractedOn(DUE);
        Figure figure = evaluation.figure(ReportingPeriod.of(DUE, DUE));
        assertThat(figure.standings()).isEqualTo(new Standings(0, excluded, 0, 0, notMet, 0));
        assertThat(figure.outcome().tally()).contains(Tally.of(0, notMet));
    }

    /** Known at 12 November, the quarter ends on 31 December: one visit due on the 19th, of which nothing is decided. */
    @Test
    void a_quarter_seen_from_its_middle_is_settled_on_its_last_day() {
        Figure figure = Evaluation.of(VP8, List.of(plan("2018-11-05", "-", "2018-11-19")))
                .asKnownAt(LocalDate.of(2018, 11, 12))
                .figure(ReportingPeriod.quarter(2019, 3));
        assertThat(figure.outcome())
                .isEqualTo(new Outcome.Incomplete(
                        Tally.NOTHING,
                        Optional.of(Fraction.of(0)),
                        Optional.of(Fraction.of(100)),
                        LocalDate.of(2018, 12, 31)));
        assertThat(figure.standings()).isEqualTo(new Standings(0, 0, 1, 0, 0, 0));
    }

    /** Made in time on the 12th; seen from the 18th the plan may yet end on the 19th, the due day. */
    @Test
    void where_a_plan_that_ends_on_the_due_day_does_not_count_that_is_decided_on_the_due_day() {
        Indicator<Child> dropped = VP8.read("due in the period", "also dropped when the plan ends on the due date");
        Evaluation<Child> evaluation = Evaluation.of(dropped, List.of(plan("2018-11-05", "-", "2018-11-12")));
        ReportingPeriod day = ReportingPeriod.of(DUE, DUE);
        assertThat(evaluation.extractedOn(DUE.minusDays(1)).figure(day).standings())
                .isEqualTo(new Standings(1, 0, 1, 0, 0, 0));
        assertThat(evaluation.extractedOn(DUE).figure(day).standings()).isEqualTo(new Standings(1, 0, 0, 1, 0, 0));
        assertThat(Evaluation.of(dropped, List.of(plan("2018-11-05", "2018-11-19")))
                        .figure(day)
                        .standings())
                .isEqualTo(new Standings(0, 1, 0, 0, 0, 0));
    }

    /** The next visit under an open plan may be made by 30 November; under one that ended on the 10th none can be. */
    @Test
    void where_visits_count_on_their_own_day_one_may_be_made_while_the_plan_goes_on() {
        ReportingPeriod november = ReportingPeriod.of(LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 30));
        LocalDate extracted = LocalDate.of(2018, 11, 12);
        assertThat(Evaluation.of(BY_VISIT, List.of(plan("2018-11-05", "-")))
                        .extractedOn(extracted)
                        .figure(november)
                        .standings())
                .isEqualTo(new Standings(0, 0, 1, 0, 0, 0));
        assertThat(Evaluation.of(BY_VISIT, List.of(plan("2018-11-05", "2018-11-10")))
                        .extractedOn(extracted)
                        .figure(november)
                        .standings())
                .isEqualTo(new Standings(1, 0, 0, 0, 0, 0));
    }

    /**
     * A visit that counts in the first half of November is made by the 15th, before it falls due on the 19th: seen from the 12th
     * it is in time if it is made at all, and that is settled on the 15th. Under a plan that ended on the 12th nothing is open.
     */
    @ParameterizedTest
    @CsvSource({"-, 2018-11-12, 1", "2018-11-12, 2018-11-11, 1", "2018-11-12, 2018-11-12, 0"})
    void where_visits_count_on_their_own_day_all_is_settled_on_the_last_day_of_the_period(
            String end, LocalDate extracted, long notYetDue) {
        ReportingPeriod half = ReportingPeriod.of(LocalDate.of(2018, 11, 1), LocalDate.of(2018, 11, 15));
        Figure figure = Evaluation.of(BY_VISIT, List.of(plan("2018-11-05", end)))
                .extractedOn(extracted)
                .figure(half);
        Optional<Fraction> all = Optional.of(Fraction.of(100)).filter(share -> notYetDue > 0);
        assertThat(figure.outcome())
                .isEqualTo(new Outcome.Incomplete(Tally.NOTHING, all, all, LocalDate.of(2018, 11, 15)));
        assertThat(figure.standings()).isEqualTo(new Standings(1 - notYetDue, 0, notYetDue, 0, 0, 0));
    }

    @Test
    void where_visits_count_on_their_own_day_the_reason_is_that_day() {
        assertThat(reasons(BY_VISIT, plan("2018-11-05", "2018-11-30", "2018-11-12")))
                .containsExactly(
                        "made 2018-11-12; clock started 2018-11-05, plan ended 2018-11-30; within 10 working days of"
                                + " 2018-11-05: due 2018-11-19; done 2018-11-12, 5 working days early",
                        "not made; clock started 2018-11-12, plan ended 2018-11-30");
    }

    /** The tenth working day after 20 December 2028 is in 2029, of which no bank holidays are known. */
    @Test
    void a_visit_due_after_the_days_known_is_not_pending_before_them() {
        Figure figure = Evaluation.of(VP8, List.of(plan("2028-12-20", "-")))
                .extractedOn(LocalDate.of(2028, 12, 21))
                .figure(ReportingPeriod.of(LocalDate.of(2028, 12, 1), LocalDate.of(2028, 12, 31)));
        assertThat(figure.standings()).isEqualTo(new Standings(1, 0, 0, 0, 0, 0));
    }

    /**
     * From Friday 8 April 2022 the working days are 11-14, 19-22, 25 and 26 April; after Friday 22 there are two to the 26th.
     * From 22 April they are 25-29 April, 3-6 and 9 May; the 16th is five working days after the 9th.
     */
    @Test
    void an_explanation_gives_the_timescale_its_start_and_end_and_how_early_or_late() {
        List<String> reasons = reasons(VP8, plan("2022-04-08", "2022-05-30", "2022-04-22", "2022-05-16"));
        assertThat(reasons)
                .containsExactly(
                        "within 10 working days of 2022-04-08: due 2022-04-26 (Good Friday 2022-04-15 and Easter Monday"
                                + " 2022-04-18 not counted); plan ended 2022-05-30; done 2022-04-22, 2 working days early",
                        "within 10 working days of 2022-04-22: due 2022-05-09 (Early May bank holiday 2022-05-02 not"
                                + " counted); plan ended 2022-05-30; done 2022-05-16, 5 working days late",
                        "within 10 working days of 2022-05-16: due 2022-05-30; plan ended 2022-05-30; not done");
        assertThat(reasons(VP8, plan("2018-11-05", "2018-11-18")))
                .containsExactly("within 10 working days of 2018-11-05: due 2018-11-19; plan ended 2018-11-18");
    }

    private static List<String> reasons(Indicator<Child> indicator, Child child) {
        return Evaluation.of(indicator, List.of(child))
                .explain(ReportingPeriod.of(LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31)))
                .stream()
                .map(Explanation::reason)
                .toList();
    }

    /** From Friday 2 November 2018 the fifth working day is Friday 9: on Saturday 10 no further one has passed. */
    @Test
    void an_explanation_of_a_record_says_when_it_was_to_be_keyed_in() {
        assertThat(recorded("2018-11-02", Optional.of(LocalDate.of(2018, 11, 10))))
                .isEqualTo(
                        "made 2018-11-02; within 5 working days of 2018-11-02: due 2018-11-09; done 2018-11-10, late,"
                                + " with no further working day passed");
        assertThat(recorded("2018-11-02", Optional.empty()))
                .isEqualTo(
                        "made 2018-11-02; within 5 working days of 2018-11-02: due 2018-11-09; recorded on a day not given");
    }

    private static String recorded(String made, Optional<LocalDate> recorded) {
        Visit visit = Visit.builder()
                .id("v")
                .madeOn(LocalDate.parse(made))
                .recordedOn(recorded)
                .build();
        Child child = Child.builder().id("c").addVisitsOutsidePlans(visit).build();
        return reasons(VISITS_RECORDED_WITHIN_5WD, child).get(0);
    }
}
