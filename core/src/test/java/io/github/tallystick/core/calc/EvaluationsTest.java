package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several indicators counted together, in code and in the vocabulary, are those counted one after another. */
class EvaluationsTest {
    private static final ReportingPeriod PERIOD = ReportingPeriod.of(DAY_0, DAY_0.plusDays(120));
    private static final LocalDate FIRST = DAY_0.plusDays(20);
    private static final LocalDate LAST = DAY_0.plusDays(140);
    private static final LocalDate KNOWN = DAY_0.plusDays(70);
    private static final int BORROWERS = 700;

    private static final List<Indicator<Borrower>> INDICATORS = List.of(
            Library.IN_TIME,
            Library.TURNOVER,
            said(Library.IN_TIME, "in-time-said"),
            said(Library.IN_TIME_BY_VOLUME, "by-volume-said"),
            said(Library.TURNOVER, "turnover-said"),
            said(Library.LARGE_OUT, "large-said"),
            said(Library.LOANS_OUT, "out-said"));

    private static Indicator<Borrower> said(Indicator<Borrower> coded, String code) {
        return Library.indicator("library." + code, Library.SAID.get(coded).formula());
    }

    private static List<Borrower> borrowers() {
        Random random = new Random(7);
        List<Borrower> borrowers = new ArrayList<>();
        for (int number = 0; number < BORROWERS; number++) {
            List<Loan> loans = new ArrayList<>();
            for (int loan = random.nextInt(4); loan > 0; loan--) {
                int lent = random.nextInt(130);
                loans.add(new Loan(
                        lent,
                        random.nextInt(4) == 0 ? -1 : lent + random.nextInt(30),
                        random.nextInt(4),
                        random.nextInt(3) == 0 ? -1 : lent + random.nextInt(20)));
            }
            borrowers.add(new Borrower("b" + number, number % 3 == 0 ? "north" : "south", loans));
        }
        return borrowers;
    }

    @Test
    void figures_and_series_are_those_of_one_indicator_after_another() {
        List<Borrower> borrowers = borrowers();
        for (List<Borrower> facts : List.of(borrowers, Library.inColumns(borrowers))) {
            Evaluations<Borrower> together =
                    Evaluations.of(INDICATORS, facts).asKnownAt(KNOWN).extractedOn(LAST);
            Map<Indicator<Borrower>, Figure> figures = together.figures(PERIOD);
            Map<Indicator<Borrower>, RollingSeries> series = together.rolling(Window.monthsTo(1), FIRST, LAST);
            Map<Indicator<Borrower>, Map<String, RollingSeries>> byBranch =
                    together.rollingBy(Borrower::branch, Window.monthsTo(1), FIRST, LAST);
            assertThat(figures.keySet()).containsExactlyElementsOf(INDICATORS);
            assertThat(series.keySet()).containsExactlyElementsOf(INDICATORS);
            for (Indicator<Borrower> indicator : INDICATORS) {
                Evaluation<Borrower> alone =
                        Evaluation.of(indicator, facts).asKnownAt(KNOWN).extractedOn(LAST);
                assertThat(figures.get(indicator)).isEqualTo(alone.figure(PERIOD));
                assertThat(series.get(indicator)).isEqualTo(alone.rolling(Window.monthsTo(1), FIRST, LAST));
                assertThat(byBranch.get(indicator))
                        .isEqualTo(alone.rollingBy(Borrower::branch, Window.monthsTo(1), FIRST, LAST));
            }
        }
    }

    /** What comes from a stream or a reader is there once. */
    @Test
    void facts_that_can_be_read_only_once_are_read_once() {
        List<Borrower> borrowers = borrowers();
        Evaluations<Borrower> list = Evaluations.of(INDICATORS, borrowers);
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers)).figures(PERIOD))
                .isEqualTo(list.figures(PERIOD));
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers)).rolling(Window.monthsTo(3), FIRST, LAST))
                .isEqualTo(list.rolling(Window.monthsTo(3), FIRST, LAST));
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers))
                        .rollingBy(Borrower::branch, Window.monthsTo(3), FIRST, LAST))
                .isEqualTo(list.rollingBy(Borrower::branch, Window.monthsTo(3), FIRST, LAST));
    }

    /** Dates before the known-at date and after it are counted from the same reading. */
    @Test
    void they_are_read_once_where_the_view_becomes_a_running_one_on_the_way() {
        List<Borrower> borrowers = borrowers();
        Evaluations<Borrower> list = Evaluations.of(INDICATORS, borrowers).asKnownAt(KNOWN);
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers))
                        .asKnownAt(KNOWN)
                        .rolling(Window.monthsTo(3), FIRST, LAST))
                .isEqualTo(list.rolling(Window.monthsTo(3), FIRST, LAST));
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers))
                        .asKnownAt(KNOWN)
                        .rollingBy(Borrower::branch, Window.monthsTo(3), FIRST, LAST))
                .isEqualTo(list.rollingBy(Borrower::branch, Window.monthsTo(3), FIRST, LAST));
    }

    @Test
    void groups_in_a_column_are_counted_from_one_reading() {
        List<Borrower> borrowers = borrowers();
        GroupColumn<String> branches = GroupColumn.of(borrowers, Borrower::branch);
        assertThat(Evaluations.of(INDICATORS, new Once<>(borrowers))
                        .rollingBy(branches, Window.monthsTo(3), FIRST, LAST))
                .isEqualTo(Evaluations.of(INDICATORS, borrowers).rollingBy(branches, Window.monthsTo(3), FIRST, LAST));
        assertThatThrownBy(() -> Evaluations.of(INDICATORS, new Once<>(borrowers.subList(1, BORROWERS)))
                        .rollingBy(branches, Window.monthsTo(3), FIRST, LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("700 for 699");
    }

    @Test
    void an_indicator_comes_once() {
        List<Indicator<Borrower>> twice = List.of(Library.IN_TIME, Library.IN_TIME);
        assertThatThrownBy(() -> Evaluations.of(twice, List.<Borrower>of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Facts that refuse to be read a second time. */
    private static final class Once<T> implements Iterable<T> {
        private final Iterable<T> all;
        private final AtomicInteger read = new AtomicInteger();

        Once(Iterable<T> all) {
            this.all = all;
        }

        @Override
        public Iterator<T> iterator() {
            assertThat(read.incrementAndGet()).as("times read").isEqualTo(1);
            return all.iterator();
        }
    }
}
