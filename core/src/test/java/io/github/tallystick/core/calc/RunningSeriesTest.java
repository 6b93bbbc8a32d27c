package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunningSeriesTest {
    private static final LocalDate LAST = DAY_0.plusDays(60);
    private static final Borrower TWO_LOANS = new Borrower(
            "secret-1", "north", List.of(new Loan("a", 0, 10, 1, -1, -1), new Loan("b", 5, 30, 1, -1, -1)));

    private static Borrower with(Loan... loans) {
        return new Borrower("secret-1", "north", List.of(loans));
    }

    private static RunningSeries<Borrower> inTime(Borrower... borrowers) {
        return Evaluation.of(Library.IN_TIME, List.of(borrowers)).running(Window.monthsTo(3), DAY_0, LAST);
    }

    /** Of two loans one was back within 14 days; a third, of which nothing was known, was back on the day after. */
    @Test
    void a_late_record_is_counted_on_the_days_on_which_it_happened() {
        RunningSeries<Borrower> running = inTime(TWO_LOANS);
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(1, 2));
        running.add(with(new Loan("c", 3, 4, 1, -1, -1)));
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(2, 3));
        assertThat(running.tally(DAY_0.plusDays(3))).isEqualTo(Tally.of(2, 2));
        assertThat(running.tally(DAY_0.plusDays(2))).isEqualTo(Tally.of(1, 1));
    }

    /** The second loan was said to be back on day 30, 25 days later, then on day 19, the 14th day, and then on day 20. */
    @Test
    void a_record_that_is_corrected_twice_is_counted_as_it_reads_last() {
        RunningSeries<Borrower> running = inTime(TWO_LOANS);
        running.correct(with(new Loan("b", 5, 19, 1, -1, -1)));
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(2, 2));
        running.correct(with(new Loan("b", 5, 20, 1, -1, -1)));
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(1, 2));
    }

    @Test
    void a_correction_that_comes_before_its_record_stands() {
        RunningSeries<Borrower> running = inTime();
        running.correct(with(new Loan("b", 5, 19, 1, -1, -1)));
        running.add(TWO_LOANS);
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(2, 2));
    }

    @Test
    void one_record_is_taken_away_by_the_facts_without_it_or_by_a_version_that_no_longer_stands() {
        RunningSeries<Borrower> replaced = inTime(TWO_LOANS);
        replaced.replace(with(new Loan("b", 5, 30, 1, -1, -1)));
        RunningSeries<Borrower> superseded = inTime(TWO_LOANS);
        superseded.correct(with(new Loan("a", 0, 10, 1, -1, 20)));
        assertThat(replaced.tally(LAST)).isEqualTo(Tally.of(0, 1)).isEqualTo(superseded.tally(LAST));
    }

    @Test
    void all_of_one_borrower_are_taken_away_and_what_is_there_can_be_asked() {
        RunningSeries<Borrower> running = inTime(TWO_LOANS);
        assertThat(running.facts("secret-1")).contains(TWO_LOANS);
        assertThat(running.remove("secret-1")).isTrue();
        assertThat(running.remove("secret-1")).isFalse();
        assertThat(running.facts("secret-1")).isEmpty();
        assertThat(running.figure(LAST).standings()).isEqualTo(Standings.NONE);
        assertThat(running.figure(LAST).input().facts()).isZero();
    }

    @Test
    void a_figure_is_refused_beyond_the_reach_of_the_records_until_they_reach_further() {
        RunningSeries<Borrower> running = Evaluation.of(Library.LOANS_OUT, List.of(TWO_LOANS))
                .covering(new Coverage(Optional.empty(), Optional.of(LAST.minusDays(1)), Set.of()))
                .running(Window.asAt(), DAY_0, LAST);
        assertThat(running.figure(LAST).outcome().inWords())
                .isEqualTo("not covered: the records end on 2018-03-01, but 2018-03-02 is needed");
        running.covering(new Coverage(Optional.empty(), Optional.of(LAST), Set.of()));
        assertThat(running.figure(LAST).outcome().inWords()).isEqualTo("counted 0");
        assertThat(running.series().figure(LAST)).isEqualTo(running.figure(LAST));
        assertThat(running.snapshot().running(Window.asAt(), DAY_0, LAST).figure(LAST))
                .isEqualTo(running.figure(LAST));
    }

    @Test
    void a_snapshot_is_not_changed_by_what_comes_later() {
        RunningSeries<Borrower> running = inTime(TWO_LOANS);
        Evaluation<Borrower> snapshot = running.snapshot();
        running.remove("secret-1");
        RunningSeries<Borrower> one = snapshot.running(Window.monthsTo(3), DAY_0, LAST);
        one.add(with(new Loan("c", 3, 4, 1, -1, -1)));
        RunningSeries<Borrower> other = snapshot.running(Window.daysTo(60), DAY_0, LAST);
        assertThat(one.tally(LAST)).isEqualTo(Tally.of(2, 3));
        assertThat(other.tally(LAST)).isEqualTo(Tally.of(0, 1));
    }

    @Test
    void what_it_cannot_be_of_is_refused() {
        Evaluation<Borrower> evaluation = Evaluation.of(Library.IN_TIME, List.of(TWO_LOANS));
        assertThatThrownBy(() -> evaluation.asKnownAt(LAST).running(Window.asAt(), DAY_0, LAST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "running series must be of records as they stand, but the evaluation is of records as known at"
                                + " 2018-03-02");
        assertThatThrownBy(() -> evaluation.asKnownAt(LAST).extractedOn(DAY_0).running(Window.asAt(), DAY_0, LAST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "running series must be of records as they stand, but the evaluation is of records as known at"
                                + " 2018-03-02 extracted on 2018-01-01");
        assertThatThrownBy(() -> evaluation.running(Window.asAt(), LAST, DAY_0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series must not end before it starts: first as-at date 2018-03-02, last as-at date"
                        + " 2018-01-01");
        assertThatThrownBy(() -> inTime(TWO_LOANS, TWO_LOANS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts of a running series must each have an identifier of their own, but those of number 2"
                        + " have that of earlier ones");
    }

    @Test
    void a_day_outside_the_span_is_refused() {
        assertThatThrownBy(() -> inTime().figure(LAST.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("as-at date must be from 2018-01-01 through 2018-03-02, but was 2018-03-03");
        assertThatThrownBy(() -> inTime().tally(DAY_0.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("as-at date must be from 2018-01-01 through 2018-03-02, but was 2017-12-31");
    }

    /** Fails on a loan of 99 volumes. */
    enum Failing implements Rule<LoanUnit> {
        ON_99_VOLUMES;

        @Override
        public void answer(LoanUnit loan, Window window, Runs into) {
            if (loan.volumes() == 99) {
                throw new IllegalStateException("99 volumes");
            }
            into.always();
        }
    }

    @Test
    void where_a_rule_fails_nothing_is_changed() {
        Indicator<Borrower> failing = Indicator.of(Borrower.class)
                .code("library.failing")
                .title("Failing")
                .unit("loan")
                .formula(Formula.count(
                        "Number of {1}", Library.Loans.ALL, Term.number(Clause.clause("loans", Failing.ON_99_VOLUMES))))
                .polarity(Polarity.CONTEXTUAL)
                .source(Source.builder()
                        .publisher("The tests")
                        .title("A lending library")
                        .date(DAY_0)
                        .build())
                .build();
        RunningSeries<Borrower> running =
                Evaluation.of(failing, List.of(TWO_LOANS)).running(Window.asAt(), DAY_0, LAST);
        RollingSeries before = running.series();
        Borrower bad = with(new Loan("c", 0, 1, 1, -1, -1), new Loan("d", 0, 1, 99, -1, -1));
        assertThatThrownBy(() -> running.replace(bad)).hasMessage("99 volumes");
        assertThat(running.series()).isEqualTo(before);
        assertThat(running.facts("secret-1")).contains(TWO_LOANS);
        running.add(with(new Loan("c", 0, 1, 1, -1, -1)));
        assertThat(running.tally(LAST)).isEqualTo(Tally.of(3, 0));
    }

    @Test
    void it_prints_without_an_identifier() {
        assertThat(inTime(TWO_LOANS))
                .hasToString("running library.in-time, 3 months to each day from 2018-01-01 to 2018-03-02");
    }
}
