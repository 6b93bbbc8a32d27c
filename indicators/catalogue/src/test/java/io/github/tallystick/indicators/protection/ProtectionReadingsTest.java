package io.github.tallystick.indicators.protection;

import static io.github.tallystick.indicators.protection.ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD;
import static io.github.tallystick.indicators.protection.ProtectionIndicators.VP8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.ReadingRow;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each other meaning of each phrase, records that tell it from the one taken. In November 2018 there are no bank holidays;
 * 5, 12, 19 and 26 November are Mondays. In April 2022 the 15th (Good Friday) and the 18th (Easter Monday) are.
 */
class ProtectionReadingsTest {
    /** Unless a comment says otherwise, the clock starts with the plan on Monday 5 November, and 10 working days end on the 19th. */
    static Stream<ReadingRow<Child>> visitsDue() {
        return Stream.of(
                // 10 calendar days end on Thursday 15 November: Friday 16 is too late
                due(
                        "10 days",
                        "10 calendar days",
                        plan("2018-11-05", "2018-11-16"),
                        "2018-11-15",
                        "2018-11-19",
                        "1/1",
                        "0/1"),
                // with Monday 5 as day 1 the tenth is Friday 16 November
                due(
                        "10 days",
                        "10 working days, the day of the previous visit counted",
                        plan("2018-11-05", "2018-11-19"),
                        "2018-11-16",
                        "2018-11-19",
                        "1/1",
                        "0/1"),
                // from Friday 8 April: 11-14, 19-22, 25, 26 April; with the two bank holidays 11-15, 18-22 April
                due(
                        "10 days",
                        "10 days from Monday to Friday, bank holidays counted",
                        plan("2022-04-08", "2022-04-25"),
                        "2022-04-22",
                        "2022-04-26",
                        "1/1",
                        "0/1"),
                // 15 working days end on Monday 26 November
                due(
                        "10 days",
                        "15 working days",
                        plan("2018-11-05", "2018-11-20"),
                        "2018-11-19",
                        "2018-11-26",
                        "0/1",
                        "1/1"),
                // 42 days end on Monday 17 December
                due("10 days", "42 days", plan("2018-11-05", "2018-12-17"), "2018-11-19", "2018-12-17", "0/1", "1/1"),
                // from Friday 2 November the tenth working day is Friday 16; Saturday 17 is the tenth still, Monday 19
                // the eleventh
                due(
                        "within 10 days",
                        "at most so many working days between the two dates: a visit on the Saturday after the last of them"
                                + " is in time",
                        plan("2018-11-02", "2018-11-17"),
                        "2018-11-16",
                        "2018-11-18",
                        "0/1",
                        "1/1"),
                // due on the 19th, made on the 16th: in a period of the 16th alone there is nothing due, but a visit
                due(
                        "due in the period",
                        "the date of the visit falls in the period",
                        plan("2018-11-05", "2018-11-16"),
                        "2018-11-16",
                        "2018-11-16",
                        "0/0",
                        "1/1"),
                // the plan ends on the due date
                due(
                        "due in the period",
                        "also dropped when the plan ends on the due date",
                        ended(plan("2018-11-05"), "2018-11-19"),
                        "2018-11-19",
                        "2018-11-19",
                        "0/1",
                        "0/0"),
                // the only visit, on the due date, did not see the child
                due(
                        "the previous visit",
                        "visits without seeing the child count",
                        unseen("2018-11-05", "2018-11-19"),
                        "2018-11-19",
                        "2018-11-19",
                        "0/1",
                        "1/1"),
                // two records of the 12th: after each the next is due on the 26th
                due(
                        "the previous visit",
                        "every record counts, the child seen or not, several on one day too",
                        plan("2018-11-05", "2018-11-12", "2018-11-12"),
                        "2018-11-26",
                        "2018-11-26",
                        "0/1",
                        "0/2"),
                // no visit at all
                due(
                        "the previous visit",
                        "the start of the plan does not start the clock",
                        plan("2018-11-05"),
                        "2018-11-19",
                        "2018-11-19",
                        "0/1",
                        "0/0"),
                // no visit: missed by the 19th, and again by 3 December, the tenth working day after the 19th
                due(
                        "child protection visits due",
                        "a further visit due every 10 working days until one is made",
                        plan("2018-11-05"),
                        "2018-11-19",
                        "2018-12-03",
                        "0/1",
                        "0/2"),
                // the plan of another council
                due(
                        "child protection visits",
                        "plans of other councils for children staying here count",
                        ofAnotherCouncil(plan("2018-11-05", "2018-11-19")),
                        "2018-11-19",
                        "2018-11-19",
                        "0/0",
                        "1/1"));
    }

    private static ReadingRow<Child> due(
            String phrase, String meaning, ProtectionPlan plan, String first, String last, String taken, String other) {
        Child child = Child.builder().id("c").addPlans(plan).build();
        return new ReadingRow<>(phrase, meaning, child, first, last, taken, other);
    }

    private static ProtectionPlan plan(String start, String... visits) {
        return ProtectionPlan.builder()
                .id("p")
                .startedOn(LocalDate.parse(start))
                .visits(Stream.of(visits)
                        .map(day -> Visit.of("v", LocalDate.parse(day)))
                        .toList())
                .build();
    }

    private static ProtectionPlan ended(ProtectionPlan plan, String end) {
        return ProtectionPlan.builder().from(plan).endedOn(LocalDate.parse(end)).build();
    }

    private static ProtectionPlan ofAnotherCouncil(ProtectionPlan plan) {
        return ProtectionPlan.builder().from(plan).ofAnotherCouncil(true).build();
    }

    private static ProtectionPlan unseen(String start, String visit) {
        return ProtectionPlan.builder()
                .from(plan(start))
                .addVisits(visit(visit, Optional.empty(), false))
                .build();
    }

    private static Visit visit(String made, Optional<String> recorded, boolean seen) {
        return Visit.builder()
                .id("v")
                .madeOn(LocalDate.parse(made))
                .recordedOn(recorded.map(LocalDate::parse))
                .childSeen(seen)
                .build();
    }

    /** A visit on Monday 5 November is to be recorded by Monday 12. */
    static Stream<ReadingRow<Child>> visitsRecorded() {
        return Stream.of(
                // with Monday 5 as day 1 the fifth is Friday 9 November
                recorded(
                        "5 working days",
                        "5 working days, the day of the visit counted",
                        visit("2018-11-05", Optional.of("2018-11-12"), true),
                        "1/1",
                        "0/1"),
                // after Thursday 14 April: 19-22, 25 April; with the two bank holidays 15, 18-21 April
                recorded(
                        "5 working days",
                        "5 days from Monday to Friday, bank holidays counted",
                        visit("2022-04-14", Optional.of("2022-04-22"), true),
                        "1/1",
                        "0/1"),
                // after Friday 2 November the fifth working day is Friday 9; Saturday 10 is the fifth still
                recorded(
                        "within 5 working days",
                        "at most 5 working days counted between the two dates: a record of the Saturday after it is in time",
                        visit("2018-11-02", Optional.of("2018-11-10"), true),
                        "0/1",
                        "1/1"),
                // made on Friday 30 November, recorded on Monday 3 December, in the figure for November
                recorded(
                        "made in the period",
                        "the date of recording falls in the period",
                        visit("2018-11-30", Optional.of("2018-12-03"), true),
                        "1/1",
                        "0/0"),
                recorded(
                        "child protection visits",
                        "only visits at which the child was seen",
                        visit("2018-11-05", Optional.of("2018-11-12"), false),
                        "1/1",
                        "0/0"),
                recorded(
                        "recorded",
                        "a blank date is no evidence: not in time",
                        visit("2018-11-05", Optional.empty(), true),
                        "1/1",
                        "0/1"),
                recorded(
                        "recorded",
                        "a row with a blank recorded date left out",
                        visit("2018-11-05", Optional.empty(), true),
                        "1/1",
                        "0/0"));
    }

    private static ReadingRow<Child> recorded(String phrase, String meaning, Visit visit, String taken, String other) {
        Child child = Child.builder().id("c").addVisitsOutsidePlans(visit).build();
        LocalDate made = visit.madeOn();
        return new ReadingRow<>(
                phrase,
                meaning,
                child,
                made.withDayOfMonth(1).toString(),
                made.withDayOfMonth(made.lengthOfMonth()).toString(),
                taken,
                other);
    }

    @ParameterizedTest
    @MethodSource("visitsDue")
    void another_meaning_gives_another_figure_of_visits_due(ReadingRow<Child> row) {
        row.check(VP8);
    }

    @ParameterizedTest
    @MethodSource("visitsRecorded")
    void another_meaning_gives_another_figure_of_visits_recorded(ReadingRow<Child> row) {
        row.check(VISITS_RECORDED_WITHIN_5WD);
    }

    @Test
    void every_other_meaning_has_a_row() {
        ReadingRow.checkAll(VP8, visitsDue());
        ReadingRow.checkAll(VISITS_RECORDED_WITHIN_5WD, visitsRecorded());
    }

    private static final String AGAIN = "a further visit due every 10 working days until one is made";

    private static Figure again(ProtectionPlan plan, String first, String last) {
        Indicator<Child> again = VP8.read("child protection visits due", AGAIN);
        Child child = Child.builder().id("c").addPlans(plan).build();
        return Evaluation.of(again, List.of(child))
                .figure(ReportingPeriod.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /**
     * Due on 19 November, 3 and 17 December; made on 4 December, so in time for the third alone. Then due on 18 December, 4 January
     * (19-21, 24, 27, 28 and 31 December, 2-4 January) and 18 January.
     */
    @Test
    void a_visit_that_is_due_again_and_again_is_due_until_it_is_made_or_the_plan_ends() {
        assertThat(again(plan("2018-11-05", "2018-12-04"), "2018-11-19", "2019-01-31")
                        .outcome()
                        .tally())
                .contains(Tally.of(1, 6));
        Figure ended = again(ended(plan("2018-11-05"), "2018-12-05"), "2018-11-19", "2019-01-31");
        assertThat(ended.outcome().tally())
                .as("the plan ended before the third")
                .contains(Tally.of(0, 2));
        assertThat(ended.standings().excluded()).isEqualTo(1);
    }

    /** The bank holidays are known from 2 January 2012: when a visit missed since 2005 is due in 2018 cannot be told. */
    @Test
    void a_visit_missed_since_before_the_days_known_is_told_and_not_guessed() {
        assertThat(again(plan("2005-03-01"), "2018-10-01", "2018-12-31")
                        .standings()
                        .unusable())
                .isEqualTo(1);
        assertThat(again(plan("2005-03-01", "2005-06-01", "2018-11-05"), "2018-10-01", "2018-12-31")
                        .standings()
                        .unusable())
                .as("from June 2005, not from March")
                .isEqualTo(1);
        assertThat(again(ended(plan("2005-03-01"), "2005-06-01"), "2018-10-01", "2018-12-31")
                        .standings()
                        .unusable())
                .isZero();
    }

    /** 42 days before 1 October 2018 is 20 August, more than a month before. */
    @Test
    void six_weeks_are_looked_back_for_over_two_months() {
        assertThat(VP8.looksBackMonths()).isEqualTo(1);
        assertThat(VP8.read("10 days", "42 days").looksBackMonths()).isEqualTo(2);
    }
}
