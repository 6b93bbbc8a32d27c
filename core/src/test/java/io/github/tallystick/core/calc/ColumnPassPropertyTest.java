package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Units laid out in columns are counted as they are one by one, whatever the rules on the two sides of the line. */
class ColumnPassPropertyTest {
    private static final int DAYS = 400;
    private static final LocalDate FIRST = DAY_0.plusDays(90);
    private static final int MOST_IN_A_BYTE = 256;
    private static final int MANY_GROUPS = 300;

    @Provide
    Arbitrary<Clause<LoanUnit>> dated() {
        List<Rule<LoanUnit>> rules = List.of(
                Library.Is.LENT,
                Library.Is.RETURNED_IN_WINDOW,
                Library.Is.OUT,
                new Library.OutMonthsBefore(List.of(2)),
                new Library.OutMonthsBefore(List.of(1, 2, 3)),
                new Library.OutMonthsBefore(List.of(1, 4)));
        return Arbitraries.of(rules).map(rule -> Clause.clause("dated", rule));
    }

    @Provide
    Arbitrary<Clause<LoanUnit>> undated() {
        return Arbitraries.of(
                Clause.clause("large", Library.Is.LARGE), Clause.clause("in time", Library.Is.RETURNED_IN_TIME));
    }

    @Provide
    Arbitrary<Clause<LoanUnit>> undatedOrLeavingOut() {
        return Arbitraries.oneOf(undated(), undated().map(clause -> Clause.leavingOut("left out", clause.rule())));
    }

    @Provide
    Arbitrary<Weight<LoanUnit>> weights() {
        return Arbitraries.of(Weight.one(), Library.Volumes.THIRDS);
    }

    @Provide
    Arbitrary<Formula<Borrower, LoanUnit>> ratios() {
        Arbitrary<Measure<LoanUnit>> measure = Combinators.combine(weights(), undated(), dated())
                .as((weight, undated, dated) -> Measure.sum(weight, undated, dated));
        return Combinators.combine(measure, measure)
                .as((below, above) ->
                        Formula.ratio("{1} over {2}", Formula.Scale.PERCENTAGE, Library.Loans.ALL, below, above));
    }

    @Provide
    Arbitrary<Formula<Borrower, LoanUnit>> shares() {
        return Combinators.combine(weights(), undatedOrLeavingOut(), dated(), undated())
                .as((weight, undated, dated, which) ->
                        Formula.share("{1} of {2}", Library.Loans.ALL, Measure.sum(weight, dated, undated), which));
    }

    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        Arbitrary<Loan> loan = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-50, 40),
                                Arbitraries.integers().between(-50, DAYS)),
                        Arbitraries.integers().between(0, 4))
                .as((lent, days, volumes) -> new Loan(lent, days < -9 ? -1 : lent + days, volumes, -1));
        return loan.list()
                .ofMaxSize(5)
                .map(loans -> new Borrower("", "", loans))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.of(Window.asAt(), Window.monthsTo(1), Window.monthsTo(12), Window.quarterTo());
    }

    @Property(tries = 300)
    void ratios_in_columns_are_those_one_by_one(
            @ForAll("ratios") Formula<Borrower, LoanUnit> formula,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("windows") Window window,
            @ForAll RollingSeries.Pace pace,
            @ForAll Random random) {
        assertSame(formula, borrowers, window, pace, random);
    }

    @Property(tries = 300)
    void shares_in_columns_are_those_one_by_one(
            @ForAll("shares") Formula<Borrower, LoanUnit> formula,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("windows") Window window,
            @ForAll RollingSeries.Pace pace,
            @ForAll Random random) {
        assertSame(formula, borrowers, window, pace, random);
    }

    private static void assertSame(
            Formula<Borrower, LoanUnit> formula,
            List<Borrower> borrowers,
            Window window,
            RollingSeries.Pace pace,
            Random random) {
        Indicator<Borrower> indicator = Library.indicator("library.any", formula);
        int most = random.nextBoolean() ? MANY_GROUPS : MOST_IN_A_BYTE;
        GroupColumn<Integer> groups = GroupColumn.of(
                IntStream.range(0, most).boxed().toList(),
                random.ints(borrowers.size(), 0, most).toArray());
        LocalDate last = FIRST.plusMonths(12);
        Evaluation<Borrower> inColumns = Evaluation.of(indicator, borrowers).every(pace);
        Evaluation<Borrower> oneByOne = Evaluation.of(indicator, Iterables.unmodifiableIterable(borrowers))
                .every(pace);
        assertThat(inColumns.rolling(window, FIRST, last)).isEqualTo(oneByOne.rolling(window, FIRST, last));
        assertThat(inColumns.rollingBy(groups, window, FIRST, last))
                .isEqualTo(oneByOne.rollingBy(groups, window, FIRST, last));
    }
}
