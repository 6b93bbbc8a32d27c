package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.InForce;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final ReportingPeriod JANUARY = ReportingPeriod.of(DAY_0, LocalDate.of(2018, 1, 31));
    private static final ReportingPeriod MARCH =
            ReportingPeriod.of(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31));
    private static final List<Borrower> BORROWERS = List.of(
            new Borrower("secret-1", "north", List.of(new Loan(0, 14, 3, -1), new Loan(5, 20, 1, 40))),
            new Borrower("secret-2", "south", List.of(new Loan(30, -1, 2, 33), new Loan(31, 32, 2, 33))),
            new Borrower("secret-3", "south", List.of(new Loan(9, 8, 2, -1))));

    private static Evaluation<Borrower> inTime() {
        return Evaluation.of(Library.IN_TIME, BORROWERS);
    }

    /** Lent in January: days 0 (back on the 14th day), 5 (back on the 15th) and 30 (not back); one cannot be used. */
    @Test
    void a_figure_is_exact_and_tells_of_records_that_cannot_be_used() {
        Figure figure = inTime().figure(JANUARY);
        assertThat(figure.outcome()).isEqualTo(new Outcome.Value(Tally.of(1, 3), Fraction.of(100, 3)));
        assertThat(figure.print()).isEqualTo("33.3");
        assertThat(figure.standings().unusable()).isEqualTo(1);
        assertThat(figure).hasToString("library.in-time, 2018-01-01 to 2018-01-31: 33.3%, counted 1/3");
    }

    @Test
    void a_denominator_of_nothing_has_no_value() {
        Figure figure = inTime().figure(MARCH);
        assertThat(figure.outcome()).isEqualTo(new Outcome.NothingToMeasure(Tally.of(0, 0)));
        assertThat(figure.print()).isEmpty();
        assertThat(figure)
                .hasToString("library.in-time, 2018-03-01 to 2018-03-31: nothing to measure: the denominator is 0");
        assertThat(Evaluation.of(Library.IN_TIME, List.<Borrower>of())
                        .figure(MARCH)
                        .outcome())
                .isEqualTo(figure.outcome());
        assertThat(Evaluation.of(Library.IN_TIME, List.<Borrower>of())
                        .rolling(Window.asAt(), DAY_0, DAY_0)
                        .tally(DAY_0))
                .isEqualTo(Tally.NOTHING);
    }

    /** Returned in the month, and nothing out at its end: above the line something, below it nothing. */
    @Test
    void a_ratio_over_nothing_is_told_as_nothing_over_nothing() {
        List<Borrower> gone = List.of(new Borrower("x", "north", List.of(new Loan(0, 14, 3, -1))));
        Evaluation<Borrower> turnover = Evaluation.of(Library.TURNOVER, gone);
        assertThat(turnover.figure(JANUARY).outcome()).isEqualTo(new Outcome.NothingToMeasure(Tally.NOTHING));
        Explanation only = turnover.explain(JANUARY).get(0);
        assertThat(only.inNumerator()).isTrue();
        assertThat(only.numerator()).isEqualTo(Fraction.ONE);
        assertThat(only.decidedBy()).contains(new Finding(Finding.Side.NUMERATOR, "returned in the month", true, ""));
    }

    @Test
    void a_count_has_a_value_whatever_is_below_the_line() {
        assertThat(Evaluation.of(Library.LOANS_OUT, BORROWERS).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.Value(Tally.of(1, 0), Fraction.of(1)));
    }

    /** Returned in the month to 31 January: 3 + 1 volumes, in thirds; out at its end: 1. */
    @Test
    void a_ratio_measures_its_two_sides_apart_and_may_pass_one() {
        assertThat(Evaluation.of(Library.TURNOVER, BORROWERS).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.Value(new Tally(Fraction.of(4, 3), Fraction.of(1)), Fraction.of(40_000, 3)));
    }

    @Test
    void an_explanation_says_which_clause_decided_without_the_identifier() {
        List<Explanation> explanations = inTime().explain(JANUARY);
        assertThat(explanations)
                .extracting(Explanation::unit)
                .containsExactly("secret-1/0", "secret-1/1", "secret-2/0", "secret-2/1", "secret-3/0");
        Explanation met = explanations.get(0);
        assertThat(met.inDenominator()).isTrue();
        assertThat(met.inNumerator()).isTrue();
        assertThat(met.numerator()).isEqualTo(Fraction.ONE);
        assertThat(met.denominator()).isEqualTo(Fraction.ONE);
        assertThat(met.decidedBy())
                .contains(new Finding(Finding.Side.NUMERATOR, "returned within 14 days", true, "due by then"));
        assertThat(met.reason()).isEqualTo("lent; due by then");
        Explanation late = explanations.get(1);
        assertThat(late.inDenominator()).isTrue();
        assertThat(late.inNumerator()).isFalse();
        assertThat(late.decidedBy())
                .contains(new Finding(Finding.Side.NUMERATOR, "returned within 14 days", false, "due by then"));
        Explanation outside = explanations.get(3);
        assertThat(outside.inDenominator()).isFalse();
        assertThat(outside.decidedBy())
                .contains(new Finding(Finding.Side.DENOMINATOR, "loans in the period", false, "lent"));
        Explanation unusable = explanations.get(4);
        assertThat(unusable.unusable()).contains("returned before it was lent: lent 2018-01-10, returned 2018-01-09");
        assertThat(unusable.reason()).isEqualTo("returned before it was lent: lent 2018-01-10, returned 2018-01-09");
        assertThat(unusable.decidedBy()).isEmpty();
        assertThat(explanations.toString()).doesNotContain("secret");
        assertThat(late).hasToString("a unit not met, counting 0/1");
    }

    /** A count has a clause without words below the line, which says nothing. */
    @Test
    void a_clause_without_words_or_reason_is_not_told() {
        Explanation out =
                Evaluation.of(Library.LOANS_OUT, BORROWERS).explain(JANUARY).get(0);
        assertThat(out.findings()).extracting(Finding::inWords).startsWith("");
        assertThat(out.reason()).isEqualTo("loans out");
    }

    @Test
    void reasons_are_the_same_whether_one_reads_them_or_many_at_the_same_time_and_again() {
        List<Explanation> explanations = inTime().explain(JANUARY);
        List<String> alone =
                inTime().explain(JANUARY).stream().map(Explanation::inWords).toList();
        assertThat(alone.get(1)).isNotEqualTo(alone.get(3));
        IntStream.range(0, 50_000)
                .parallel()
                .map(i -> i % alone.size())
                .forEach(i -> assertThat(explanations.get(i).inWords()).isEqualTo(alone.get(i)));
    }

    /** The loan of 1 February counts in every period from 1 January that ends on or after that day. */
    @Test
    void an_explanation_says_which_date_would_have_counted_the_unit() {
        Explanation outside = inTime().explain(JANUARY, "secret-2/1").get(0);
        assertThat(outside.inDenominator()).isFalse();
        assertThat(outside.countsOn())
                .containsExactly(new Explanation.AsAtDates(Optional.of(LocalDate.of(2018, 2, 1)), Optional.empty()));
        ReportingPeriod month = ReportingPeriod.monthsTo(1, JANUARY.lastDay());
        assertThat(inTime().explain(month, "secret-2/1").get(0).countsOn())
                .containsExactly(new Explanation.AsAtDates(
                        Optional.of(LocalDate.of(2018, 2, 1)), Optional.of(LocalDate.of(2018, 2, 28))));
        assertThat(inTime().explain(JANUARY, "secret-3/0").get(0).countsOn()).isEmpty();
        assertThat(inTime().explain(JANUARY, "secret-9/9")).isEmpty();
    }

    @Test
    void a_unit_of_weight_nothing_is_still_in_the_denominator() {
        Borrower nothing = new Borrower("x", "north", List.of(new Loan(0, 40, 0, -1)));
        Explanation explanation = Evaluation.of(Library.IN_TIME_BY_VOLUME, List.of(nothing))
                .explain(JANUARY)
                .get(0);
        assertThat(explanation.inDenominator()).isTrue();
        assertThat(explanation.denominator()).isEqualTo(Fraction.ZERO);
        assertThat(explanation.reason()).isEqualTo("lent; half out; due by then");
    }

    /** The loan recorded on day 40 does not exist on day 35. */
    @Test
    void a_record_keyed_in_later_does_not_exist_as_known_at_a_date() {
        assertThat(inTime().asKnownAt(DAY_0.plusDays(39))
                        .figure(JANUARY)
                        .outcome()
                        .tally())
                .contains(Tally.of(1, 2));
        assertThat(inTime().asKnownAt(DAY_0.plusDays(40))
                        .figure(JANUARY)
                        .outcome()
                        .tally())
                .contains(Tally.of(1, 3));
    }

    /** In full: day 0 recorded always and in time; day 5 late; day 30 not back. Nothing is recorded late in time. */
    @Test
    void late_work_is_told_from_late_recording() {
        assertThat(inTime().recordingSplit(JANUARY, DAY_0)).contains(new RecordingSplit(1, 0, 1, 1));
        ReportingPeriod february = ReportingPeriod.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 28));
        assertThat(inTime().recordingSplit(february, DAY_0.plusDays(32))).contains(new RecordingSplit(0, 1, 0, 0));
        assertThat(inTime().recordingSplit(february, DAY_0.plusDays(33))).contains(new RecordingSplit(1, 0, 0, 0));
        assertThat(inTime().asKnownAt(JANUARY.lastDay())
                        .recordingSplit(JANUARY, DAY_0)
                        .orElseThrow()
                        .total())
                .isEqualTo(3);
    }

    @Test
    void a_definition_that_has_no_meaning_in_a_period_gives_no_value() {
        Indicator<Borrower> ended = like(Library.IN_TIME)
                .inForce(InForce.until(LocalDate.of(2018, 1, 30), "the library closed"))
                .build();
        assertThat(Evaluation.of(ended, BORROWERS).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.NotInForce("the library closed"));
        RollingSeries series = Evaluation.of(ended, BORROWERS).rolling(Window.from(DAY_0), DAY_0, JANUARY.lastDay());
        assertThat(series.figure(LocalDate.of(2018, 1, 30)).outcome().name()).isEqualTo("value");
        assertThat(series.figure(JANUARY.lastDay()).outcome().name()).isEqualTo("not-in-force");
    }

    @Test
    void a_period_beyond_the_bank_holidays_known_is_not_covered() {
        Indicator<Borrower> timed =
                like(Library.IN_TIME).workingDays(EnglandAndWales.WORKING_DAYS).build();
        assertThat(Evaluation.of(timed, BORROWERS).figure(JANUARY).outcome().name())
                .isEqualTo("value");
        ReportingPeriod late = ReportingPeriod.of(LocalDate.of(2028, 12, 1), LocalDate.of(2029, 1, 1));
        assertThat(Evaluation.of(timed, BORROWERS).figure(late).outcome())
                .isEqualTo(new Outcome.NotCovered("bank holidays are known from 2012-01-02 through 2028-12-31, but the"
                        + " period is 2028-12-01 to 2029-01-01"));
        ReportingPeriod early = ReportingPeriod.of(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 31));
        assertThat(Evaluation.of(timed, BORROWERS).figure(early).outcome().name())
                .isEqualTo("not-covered");
    }

    @Test
    void a_period_beyond_the_records_is_not_covered() {
        Coverage from2Jan = new Coverage(Optional.of(DAY_0.plusDays(1)), Optional.empty(), Set.of());
        assertThat(inTime().covering(from2Jan).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.NotCovered("the records start on 2018-01-02, but 2018-01-01 is needed"));
        Coverage to30Jan = new Coverage(Optional.of(DAY_0), Optional.of(LocalDate.of(2018, 1, 30)), Set.of());
        assertThat(inTime().covering(to30Jan).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.NotCovered("the records end on 2018-01-30, but 2018-01-31 is needed"));
        Coverage exactly = new Coverage(Optional.of(DAY_0), Optional.of(JANUARY.lastDay()), Set.of());
        assertThat(inTime().covering(exactly).figure(JANUARY).outcome().name()).isEqualTo("value");
        Indicator<Borrower> stock =
                like(Library.IN_TIME).ownWindow(Window.asAt()).build();
        assertThat(Evaluation.of(stock, BORROWERS)
                        .covering(from2Jan)
                        .figure(JANUARY)
                        .outcome()
                        .name())
                .isEqualTo("value");
    }

    private static ReportingPeriod january(int first, int last) {
        return ReportingPeriod.of(LocalDate.of(2018, 1, first), LocalDate.of(2018, 1, last));
    }

    private static Coverage withGap(ReportingPeriod gap) {
        return new Coverage(
                Optional.of(DAY_0), Optional.of(JANUARY.lastDay()), List.of(gap), Optional.empty(), Set.of());
    }

    @Test
    void a_period_that_meets_a_gap_in_the_records_is_not_covered() {
        Coverage gap = withGap(january(10, 12));
        assertThat(inTime().covering(gap).figure(january(1, 9)).outcome().name())
                .isNotEqualTo("not-covered");
        assertThat(inTime().covering(gap).figure(january(13, 31)).outcome().name())
                .isNotEqualTo("not-covered");
        assertThat(inTime().covering(gap).figure(january(1, 10)).outcome())
                .isEqualTo(new Outcome.NotCovered("the records do not hold 2018-01-10 to 2018-01-12, but 2018-01-01 to"
                        + " 2018-01-10 is needed"));
        assertThat(inTime().covering(gap).figure(january(12, 31)).outcome().name())
                .isEqualTo("not-covered");
        assertThat(gap.inWords()).isEqualTo("from 2018-01-01 to 2018-01-31, but for 2018-01-10 to 2018-01-12");
        Coverage other = withGap(january(2, 3));
        assertThat(gap.and(other)).isEqualTo(other.and(gap));
        assertThat(gap.and(other).gaps()).containsExactly(january(2, 3), january(10, 12));
    }

    /** As a return that says once a year what was done in the year. */
    @Test
    void records_that_tell_of_some_as_at_dates_alone_cover_periods_that_end_on_them() {
        Coverage yearly = new Coverage(
                Optional.of(DAY_0),
                Optional.empty(),
                List.of(),
                Optional.of(Set.of(LocalDate.of(2018, 1, 10), LocalDate.of(2018, 1, 20))),
                Set.of());
        assertThat(inTime().covering(yearly).figure(january(1, 10)).outcome().name())
                .isNotEqualTo("not-covered");
        assertThat(inTime().covering(yearly).figure(january(1, 11)).outcome())
                .isEqualTo(new Outcome.NotCovered("the records do not tell of a period that ends on 2018-01-11"));
        assertThat(yearly.and(Coverage.UNSTATED)).isEqualTo(yearly).isEqualTo(Coverage.UNSTATED.and(yearly));
        Coverage other = new Coverage(
                Optional.of(DAY_0),
                Optional.empty(),
                List.of(),
                Optional.of(Set.of(LocalDate.of(2018, 1, 20))),
                Set.of());
        assertThat(yearly.and(other)).isEqualTo(other).isEqualTo(other.and(yearly));
        assertThat(yearly.inWords()).isEqualTo("from 2018-01-01, as at 2018-01-10, 2018-01-20");
    }

    @Test
    void a_definition_that_is_answered_in_part_needs_one_day_of_the_period() {
        Indicator<Borrower> inPart = like(Library.IN_TIME).answeredInPart(true).build();
        Evaluation<Borrower> evaluation = Evaluation.of(inPart, BORROWERS).covering(withGap(january(10, 12)));
        assertThat(evaluation.figure(january(9, 12)).outcome().name()).isNotEqualTo("not-covered");
        assertThat(evaluation.figure(january(12, 13)).outcome().name()).isNotEqualTo("not-covered");
        assertThat(evaluation.figure(january(10, 12)).outcome())
                .isEqualTo(new Outcome.NotCovered("the records hold no day from 2018-01-10 to 2018-01-12"));
        ReportingPeriod yearEnd = ReportingPeriod.of(DAY_0.minusDays(9), DAY_0.minusDays(1));
        assertThat(evaluation.figure(yearEnd).outcome().name()).isEqualTo("not-covered");
        ReportingPeriod february = ReportingPeriod.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 2));
        assertThat(evaluation.figure(february).outcome().name()).isEqualTo("not-covered");
    }

    @Test
    void a_definition_that_looks_back_needs_records_from_so_many_months_before() {
        Indicator<Borrower> lookingBack =
                like(Library.IN_TIME).looksBackMonths(12).build();
        Coverage from2017 = new Coverage(Optional.of(LocalDate.of(2017, 1, 1)), Optional.empty(), Set.of());
        Coverage from2Jan2017 = new Coverage(Optional.of(LocalDate.of(2017, 1, 2)), Optional.empty(), Set.of());
        Evaluation<Borrower> evaluation = Evaluation.of(lookingBack, BORROWERS);
        assertThat(evaluation.covering(from2017).figure(JANUARY).outcome().name())
                .isEqualTo("value");
        assertThat(evaluation.covering(from2Jan2017).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.NotCovered("the records start on 2017-01-02, but 2017-01-01 is needed"));
    }

    @Test
    void without_recording_dates_nothing_is_answered_as_known_at_a_date() {
        Indicator<Borrower> timed =
                like(Library.IN_TIME).addNeedsForKnownAt("recording dates").build();
        Coverage without = new Coverage(Optional.empty(), Optional.empty(), Set.of("recording dates"));
        Evaluation<Borrower> evaluation = Evaluation.of(timed, BORROWERS).covering(without);
        assertThat(evaluation.figure(JANUARY).outcome().name()).isEqualTo("value");
        assertThat(evaluation.asKnownAt(JANUARY.lastDay()).figure(JANUARY).outcome())
                .isEqualTo(new Outcome.NotCovered("the records do not hold recording dates"));
        assertThat(evaluation.recordingSplit(JANUARY, JANUARY.lastDay())).isEmpty();
        assertThat(Evaluation.of(timed, BORROWERS).recordingSplit(JANUARY, JANUARY.lastDay()))
                .isPresent();
    }

    @Test
    void shards_reach_together_as_far_as_both() {
        Coverage one = new Coverage(Optional.of(DAY_0), Optional.of(DAY_0.plusDays(9)), Set.of("a"));
        Coverage other = new Coverage(Optional.of(DAY_0.plusDays(2)), Optional.of(DAY_0.plusDays(5)), Set.of("b"));
        Coverage both = new Coverage(Optional.of(DAY_0.plusDays(2)), Optional.of(DAY_0.plusDays(5)), Set.of("a", "b"));
        assertThat(one.and(other)).isEqualTo(both).isEqualTo(other.and(one));
        assertThat(one.and(Coverage.UNSTATED)).isEqualTo(one);
        RollingSeries complete = inTime().rolling(Window.asAt(), DAY_0, DAY_0);
        RollingSeries late = inTime().covering(other).rolling(Window.asAt(), DAY_0, DAY_0);
        assertThat(complete).isNotEqualTo(late);
        assertThat(complete.plus(late).figure(DAY_0).outcome().name()).isEqualTo("not-covered");
        assertThat(complete.plus(late)).isEqualTo(late.plus(complete));
    }

    /** The records are handed out once and each unit is made once, however many windows the series has. */
    @Test
    void a_series_costs_one_pass_whatever_the_number_of_windows() {
        for (int days : new int[] {10, 3000}) {
            int[] handedOut = new int[1];
            Iterable<Borrower> counted = () -> {
                handedOut[0]++;
                return BORROWERS.iterator();
            };
            int[] asked = new int[1];
            Indicator<Borrower> counting = like(Library.IN_TIME)
                    .formula(Formula.share(
                            "{1} {2}",
                            (UnitRule<Borrower, Library.LoanUnit>) (borrower, into) -> {
                                asked[0]++;
                                Library.Loans.ALL.units(borrower, into);
                            },
                            Term.number(Clause.clause("loans", Library.Is.LENT)),
                            Clause.clause("in time", Library.Is.RETURNED_IN_TIME)))
                    .build();
            Evaluation.of(counting, counted).rolling(Window.monthsTo(12), DAY_0, DAY_0.plusDays(days));
            assertThat(handedOut[0]).isEqualTo(1);
            assertThat(asked[0]).isEqualTo(BORROWERS.size());
        }
    }

    @Test
    void a_series_of_some_dates_refuses_others_and_a_span_without_any() {
        Evaluation<Borrower> months =
                Evaluation.of(Library.LOANS_OUT, List.<Borrower>of()).every(RollingSeries.Pace.MONTH);
        RollingSeries series = months.rolling(Window.asAt(), LocalDate.of(2019, 1, 5), LocalDate.of(2019, 3, 31));
        assertThat(series.every(RollingSeries.Pace.DAY).stream()
                        .map(figure -> figure.period().lastDay()))
                .containsExactly(LocalDate.of(2019, 1, 31), LocalDate.of(2019, 2, 28), LocalDate.of(2019, 3, 31));
        assertThat(series).hasToString("library.loans-out, as at each month from 2019-01-31 to 2019-03-31");
        assertThatThrownBy(() -> series.tally(LocalDate.of(2019, 2, 27)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "as-at date must be the last day of a month from 2019-01-31 through 2019-03-31, but was 2019-02-27");
        assertThatThrownBy(() -> months.rolling(Window.asAt(), LocalDate.of(2019, 1, 5), LocalDate.of(2019, 1, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "series must hold the last day of a month, but there is none from 2019-01-05 through 2019-01-30");
    }

    @Test
    void a_series_from_a_fixed_day_has_nothing_before_it() {
        RollingSeries series = inTime().rolling(Window.from(DAY_0.plusDays(3)), DAY_0, DAY_0.plusDays(5));
        assertThat(series.every(RollingSeries.Pace.DAY)).hasSize(6);
        assertThat(series.figure(DAY_0).outcome().name()).isEqualTo("nothing-to-measure");
        assertThat(series.tally(DAY_0.plusDays(5))).isEqualTo(Tally.of(0, 1));
    }

    @Test
    void an_item_that_the_records_do_not_hold_is_named() {
        Indicator<Borrower> needy =
                like(Library.IN_TIME).addNeeds("returns", "loans", "fines").build();
        Coverage without = new Coverage(Optional.empty(), Optional.empty(), Set.of("returns", "loans", "seats"));
        assertThat(Evaluation.of(needy, BORROWERS)
                        .covering(without)
                        .figure(JANUARY)
                        .outcome())
                .isEqualTo(new Outcome.NotCovered("the records do not hold loans, returns"));
        assertThat(inTime().covering(without).figure(JANUARY).outcome().name()).isEqualTo("value");
    }

    @Test
    void a_series_can_be_asked_at_a_regular_pace() {
        RollingSeries series = inTime().rolling(Window.monthsTo(1), DAY_0, LocalDate.of(2018, 4, 15));
        assertThat(lastDays(series, RollingSeries.Pace.QUARTER)).containsExactly("2018-03-31");
        assertThat(lastDays(series, RollingSeries.Pace.MONTH))
                .containsExactly("2018-01-31", "2018-02-28", "2018-03-31");
        assertThat(lastDays(series, RollingSeries.Pace.WEEK))
                .hasSize(15)
                .startsWith("2018-01-07")
                .endsWith("2018-04-15");
        assertThat(lastDays(series, RollingSeries.Pace.DAY)).hasSize(105).startsWith("2018-01-01");
        assertThat(series).hasToString("library.in-time, 1 month to each day from 2018-01-01 to 2018-04-15");
    }

    private static List<String> lastDays(RollingSeries series, RollingSeries.Pace pace) {
        return series.every(pace).stream()
                .map(figure -> figure.period().lastDay().toString())
                .toList();
    }

    @Test
    void a_question_outside_a_series_is_refused() {
        RollingSeries series = inTime().rolling(Window.asAt(), DAY_0, DAY_0.plusDays(1));
        for (LocalDate outside : List.of(DAY_0.minusDays(1), DAY_0.plusDays(2))) {
            assertThatThrownBy(() -> series.tally(outside))
                    .hasMessage("as-at date must be from 2018-01-01 through 2018-01-02, but was " + outside);
        }
        assertThatThrownBy(() -> inTime().rolling(Window.asAt(), DAY_0, DAY_0.minusDays(1)))
                .hasMessage("series must not end before it starts: first as-at date 2018-01-01, last as-at date"
                        + " 2017-12-31");
    }

    @Test
    void only_series_of_one_indicator_window_and_span_add_up() {
        RollingSeries series = inTime().rolling(Window.asAt(), DAY_0, DAY_0.plusDays(1));
        List<RollingSeries> others = List.of(
                Evaluation.of(Library.TURNOVER, BORROWERS).rolling(Window.asAt(), DAY_0, DAY_0.plusDays(1)),
                inTime().rolling(Window.quarterTo(), DAY_0, DAY_0.plusDays(1)),
                inTime().rolling(Window.asAt(), DAY_0.plusDays(1), DAY_0.plusDays(2)),
                inTime().rolling(Window.asAt(), DAY_0, DAY_0.plusDays(2)));
        for (RollingSeries other : others) {
            assertThatThrownBy(() -> series.plus(other))
                    .hasMessage(
                            "series to add must be of one indicator, known-at date, extract day, window and span, but were "
                                    + series + " and " + other);
            assertThat(series).isNotEqualTo(other);
        }
        RollingSeries fewer = Evaluation.of(Library.IN_TIME, BORROWERS.subList(0, 2))
                .rolling(Window.asAt(), DAY_0, DAY_0.plusDays(1));
        assertThat(series).isNotEqualTo(fewer).isNotEqualTo("a series");
        assertThat(series.plus(series).figure(DAY_0).standings().unusable()).isEqualTo(2);
    }

    private static IndicatorBuilder<Borrower> like(Indicator<Borrower> indicator) {
        return new IndicatorBuilder<Borrower>().from(indicator);
    }

    @Test
    void a_group_must_be_given() {
        List<Borrower> borrowers = List.of(new Borrower("1", "north", List.of(new Loan(0, 3, 1, -1))));
        for (Evaluation<Borrower> evaluation : List.of(
                Evaluation.of(Library.IN_TIME, borrowers),
                Evaluation.of(Library.IN_TIME, Iterables.unmodifiableIterable(borrowers)))) {
            assertThatThrownBy(() -> evaluation.figuresBy(
                            each -> Map.<String, String>of().get(each.id()), JANUARY))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("group must be given, but was null");
        }
    }
}
