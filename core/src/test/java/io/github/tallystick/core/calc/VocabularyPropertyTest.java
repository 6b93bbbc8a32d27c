package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static io.github.tallystick.core.Library.LENT;
import static io.github.tallystick.core.Library.RETURNED;
import static io.github.tallystick.core.Library.VOLUMES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What is said in the vocabulary counts as what is written in code, whatever the rules on the two sides of the line, and whether
 * the facts are a list, lie in columns, or are read once.
 */
class VocabularyPropertyTest {
    private static final int DAYS = 400;
    private static final LocalDate FIRST = DAY_0.plusDays(90);
    private static final LocalDate LAST = FIRST.plusMonths(12);
    private static final int MOST_IN_A_BYTE = 256;
    private static final int MANY_GROUPS = 300;
    /** As many as several threads share between them. */
    private static final int MANY = 5000;

    /** The same rule in code and in the vocabulary. */
    record Both(Rule<LoanUnit> coded, When said) {
        Clause<LoanUnit> coded(String phrase) {
            return Clause.clause(phrase, coded);
        }

        Clause<Row> said(String phrase) {
            return Clause.clause(phrase, said);
        }
    }

    record BothWeights(Weight<LoanUnit> coded, Weight<? super Row> said) {}

    record BothTerms(Term<LoanUnit> coded, Term<Row> said) {}

    record BothIndicators(Indicator<Borrower> coded, Indicator<Borrower> said) {}

    private static Both outMonthsBefore(Integer... months) {
        List<When> each = new ArrayList<>();
        for (int number : months) {
            each.add(new When.MonthsBefore(number, new When.Open(LENT, RETURNED)));
        }
        return new Both(
                new Library.OutMonthsBefore(List.of(months)), each.size() == 1 ? each.get(0) : new When.Mean(each));
    }

    @Provide
    Arbitrary<Both> dated() {
        return Arbitraries.of(
                new Both(Library.Is.LENT, new When.On(LENT)),
                new Both(Library.Is.RETURNED_IN_WINDOW, new When.On(RETURNED)),
                new Both(Library.Is.OUT, Library.OUT),
                new Both(
                        new Rules.Over<>(Window.monthsTo(2), Library.Is.LENT),
                        new When.Over(Window.monthsTo(2), new When.On(LENT))),
                new Both(Library.Is.HALF_OUT_HALF_LENT, new When.Mean(List.of(Library.OUT, new When.On(LENT)))),
                outMonthsBefore(2),
                outMonthsBefore(1, 2, 3),
                outMonthsBefore(1, 4));
    }

    @Provide
    Arbitrary<Both> undated() {
        return Arbitraries.of(
                new Both(Library.Is.LARGE, Library.LARGE), new Both(Library.Is.RETURNED_IN_TIME, Library.IN_14_DAYS));
    }

    @Provide
    Arbitrary<BothWeights> weights() {
        return Arbitraries.of(
                new BothWeights(Weight.one(), Weight.<Row>one()),
                new BothWeights(Library.Volumes.THIRDS, new ByAmount(VOLUMES)));
    }

    @Provide
    Arbitrary<BothIndicators> ratios() {
        Arbitrary<BothTerms> term = Combinators.combine(weights(), undated(), dated())
                .as((weight, undated, dated) -> new BothTerms(
                        Term.sum(weight.coded(), undated.coded("undated"), dated.coded("dated")),
                        Term.sum(weight.said(), undated.said("undated"), dated.said("dated"))));
        return Combinators.combine(term, term)
                .as((below, above) -> new BothIndicators(
                        indicator(Formula.ratio(
                                "{1} over {2}",
                                Formula.Scale.PERCENTAGE, Library.Loans.ALL, below.coded(), above.coded())),
                        indicator(Formula.ratio(
                                "{1} over {2}", Formula.Scale.PERCENTAGE, Library.ROWS, below.said(), above.said()))));
    }

    @Provide
    Arbitrary<BothIndicators> shares() {
        return Combinators.combine(weights(), undated(), Arbitraries.of(true, false), dated(), undated())
                .as((weight, undated, leaves, dated, which) ->
                        share(weight, dated, where(dated, undated), leaves, where(dated, which)));
    }

    private static BothIndicators share(BothWeights weight, Both dated, Both undated, boolean leaves, Both which) {
        return new BothIndicators(
                indicator(Formula.share(
                        "{1} of {2}",
                        Library.Loans.ALL,
                        Term.sum(
                                weight.coded(),
                                dated.coded("dated"),
                                new Clause<>("undated", undated.coded(), leaves, false)),
                        which.coded("which"))),
                indicator(Formula.share(
                        "{1} of {2}",
                        Library.ROWS,
                        Term.sum(
                                weight.said(),
                                dated.said("dated"),
                                new Clause<>("undated", undated.said(), leaves, false)),
                        which.said("which"))));
    }

    /** Of loans that are returned in the window, the vocabulary knows by itself that they are returned by its end. */
    private static Both where(Both dated, Both undated) {
        return dated.coded() == Library.Is.RETURNED_IN_WINDOW && undated.coded() == Library.Is.RETURNED_IN_TIME
                ? new Both(Library.Is.IN_TIME_WHERE_RETURNED, undated.said())
                : undated;
    }

    @Provide
    Arbitrary<BothIndicators> counts() {
        Arbitrary<BothIndicators> random = Combinators.combine(weights(), undated(), dated())
                .as((weight, undated, dated) -> new BothIndicators(
                        indicator(Formula.count(
                                "{1}",
                                Library.Loans.ALL,
                                Term.sum(weight.coded(), undated.coded("undated"), dated.coded("dated")))),
                        indicator(Formula.count(
                                "{1}",
                                Library.ROWS, Term.sum(weight.said(), undated.said("undated"), dated.said("dated"))))));
        return Arbitraries.oneOf(random, random, named());
    }

    @Provide
    Arbitrary<BothIndicators> named() {
        return Arbitraries.of(Library.SAID.entrySet()).map(both -> new BothIndicators(both.getKey(), both.getValue()));
    }

    @Provide
    Arbitrary<BothIndicators> any() {
        return Arbitraries.oneOf(ratios(), shares(), counts());
    }

    private static Indicator<Borrower> indicator(Formula<Borrower, ?> formula) {
        return Library.indicator("library.any", formula);
    }

    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        Arbitrary<Loan> loan = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-50, 40),
                                Arbitraries.integers().between(-50, DAYS)),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-200, DAYS))
                .as((lent, days, volumes, recorded) ->
                        new Loan(lent, days < -9 ? -1 : lent + days, volumes, Math.max(-1, recorded)));
        return loan.list()
                .ofMaxSize(5)
                .list()
                .ofMaxSize(40)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(number ->
                                new Borrower("b" + number, number % 3 == 0 ? "north" : "south", all.get(number)))
                        .toList());
    }

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.of(Window.asAt(), Window.monthsTo(1), Window.monthsTo(12), Window.quarterTo());
    }

    /** As they are: all records, those known at a date, those extracted on a day, or both. */
    @Provide
    Arbitrary<UnaryOperator<Evaluation<Borrower>>> views() {
        LocalDate in = FIRST.plusDays(150);
        return Arbitraries.of(List.<UnaryOperator<Evaluation<Borrower>>>of(
                all -> all,
                all -> all.asKnownAt(in),
                all -> all.asKnownAt(LAST.plusDays(40)),
                all -> all.extractedOn(LAST),
                all -> all.extractedOn(in),
                all -> all.asKnownAt(LAST).extractedOn(LAST)));
    }

    private static GroupColumn<Integer> groups(int size, Random random) {
        int most = random.nextBoolean() ? MANY_GROUPS : MOST_IN_A_BYTE;
        return GroupColumn.of(
                IntStream.range(0, most).boxed().toList(),
                random.ints(size, 0, most).toArray());
    }

    /** The evaluations of one indicator over the same facts as list, in columns, as they come, and by threads. */
    private static List<Evaluation<Borrower>> each(
            Indicator<Borrower> indicator, List<Borrower> borrowers, FactColumns<Borrower> columns) {
        return List.of(
                Evaluation.of(indicator, borrowers),
                Evaluation.of(indicator, columns),
                Evaluation.of(indicator, Iterables.unmodifiableIterable(borrowers)),
                Evaluation.of(indicator, borrowers).on(VocabularyPropertyTest::inAThread, 3),
                Evaluation.of(indicator, columns).on(VocabularyPropertyTest::inAThread, 3));
    }

    private static void inAThread(Runnable work) {
        new Thread(work).start();
    }

    @Property(tries = 150)
    void series_said_are_those_in_code(
            @ForAll("any") BothIndicators indicators,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("windows") Window window,
            @ForAll("views") UnaryOperator<Evaluation<Borrower>> view,
            @ForAll RollingSeries.Pace pace,
            @ForAll Random random) {
        GroupColumn<Integer> groups = groups(borrowers.size(), random);
        Evaluation<Borrower> coded =
                view.apply(Evaluation.of(indicators.coded(), borrowers)).every(pace);
        Evaluation<Borrower> said =
                view.apply(Evaluation.of(indicators.said(), borrowers)).every(pace);
        RollingSeries whole = said.rolling(window, FIRST, LAST);
        Map<Integer, RollingSeries> byGroup = said.rollingBy(groups, window, FIRST, LAST);
        assertSame(whole, coded.rolling(window, FIRST, LAST), pace);
        Map<Integer, RollingSeries> codedByGroup = coded.rollingBy(groups, window, FIRST, LAST);
        assertThat(byGroup.keySet()).containsExactlyElementsOf(codedByGroup.keySet());
        RollingSeries.Pace some = pace == RollingSeries.Pace.DAY ? RollingSeries.Pace.MONTH : pace;
        byGroup.forEach((group, series) -> assertSame(series, codedByGroup.get(group), some));
        for (Evaluation<Borrower> each : each(indicators.said(), borrowers, Library.inColumns(borrowers))) {
            Evaluation<Borrower> other = view.apply(each).every(pace);
            assertThat(other.rolling(window, FIRST, LAST)).isEqualTo(whole);
            assertThat(other.rollingBy(groups, window, FIRST, LAST)).isEqualTo(byGroup);
        }
    }

    /** More than one thread takes part where there are many. */
    @Property(tries = 20)
    void series_counted_by_several_threads_are_those_counted_by_one(
            @ForAll("any") BothIndicators indicators,
            @ForAll("borrowers") List<Borrower> some,
            @ForAll("windows") Window window,
            @ForAll("views") UnaryOperator<Evaluation<Borrower>> view,
            @ForAll Random random) {
        List<Borrower> borrowers = IntStream.range(0, MANY)
                .mapToObj(number -> new Borrower(
                        "m" + number,
                        "",
                        some.isEmpty()
                                ? List.of()
                                : some.get(random.nextInt(some.size())).loans().stream()
                                        .map(loan ->
                                                new Loan(loan.lent(), loan.returned(), loan.volumes(), loan.recorded()))
                                        .toList()))
                .toList();
        GroupColumn<Integer> groups = groups(borrowers.size(), random);
        LocalDate last = FIRST.plusMonths(2);
        for (Indicator<Borrower> indicator : List.of(indicators.coded(), indicators.said())) {
            for (List<Borrower> facts : List.of(borrowers, Library.inColumns(borrowers))) {
                Evaluation<Borrower> alone = view.apply(Evaluation.of(indicator, facts));
                Evaluation<Borrower> together = alone.on(VocabularyPropertyTest::inAThread, 3);
                assertThat(together.rolling(window, FIRST, last)).isEqualTo(alone.rolling(window, FIRST, last));
                assertThat(together.rollingBy(groups, window, FIRST, last))
                        .isEqualTo(alone.rollingBy(groups, window, FIRST, last));
            }
        }
    }

    /** The two definitions differ; every figure is the same. */
    private static void assertSame(RollingSeries said, RollingSeries coded, RollingSeries.Pace pace) {
        List<Figure> figures = said.every(pace);
        List<Figure> codedFigures = coded.every(pace);
        assertThat(figures).hasSameSizeAs(codedFigures);
        for (int i = 0; i < figures.size(); i++) {
            assertSame(figures.get(i), codedFigures.get(i));
        }
    }

    private static void assertSame(Figure said, Figure coded) {
        assertThat(said.outcome()).isEqualTo(coded.outcome());
        assertThat(said.standings()).isEqualTo(coded.standings());
        assertThat(said.input().facts()).isEqualTo(coded.input().facts());
    }

    @Property(tries = 250)
    void figures_and_explanations_said_are_those_in_code(
            @ForAll("any") BothIndicators indicators,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("windows") Window window,
            @ForAll("views") UnaryOperator<Evaluation<Borrower>> view,
            @ForAll @IntRange(max = 365) int days) {
        LocalDate last = FIRST.plusDays(days);
        ReportingPeriod period = ReportingPeriod.of(window.firstDay(last), last);
        Evaluation<Borrower> coded = view.apply(Evaluation.of(indicators.coded(), borrowers));
        Figure figure = coded.figure(period);
        List<Explanation> explanations = coded.explain(period);
        List<List<String>> reasons = new ArrayList<>();
        for (Evaluation<Borrower> each : each(indicators.said(), borrowers, Library.inColumns(borrowers))) {
            Evaluation<Borrower> said = view.apply(each);
            assertSame(said.figure(period), figure);
            List<Explanation> saidExplanations = said.explain(period);
            assertThat(counted(saidExplanations)).containsExactlyInAnyOrderElementsOf(counted(explanations));
            reasons.add(saidExplanations.stream().map(Explanation::inWords).toList());
        }
        assertThat(reasons).allMatch(reasons.get(0)::equals);
    }

    @Property(tries = 100)
    void figures_by_group_said_are_those_in_code(
            @ForAll("any") BothIndicators indicators,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("views") UnaryOperator<Evaluation<Borrower>> view) {
        ReportingPeriod period = ReportingPeriod.of(FIRST, LAST);
        Map<String, Figure> coded =
                view.apply(Evaluation.of(indicators.coded(), borrowers)).figuresBy(Borrower::branch, period);
        for (Iterable<Borrower> facts :
                List.<Iterable<Borrower>>of(borrowers, Iterables.unmodifiableIterable(borrowers))) {
            Map<String, Figure> said =
                    view.apply(Evaluation.of(indicators.said(), facts)).figuresBy(Borrower::branch, period);
            assertThat(said.keySet()).containsExactlyElementsOf(coded.keySet());
            said.forEach((branch, figure) -> assertSame(figure, coded.get(branch)));
        }
    }

    /** All of an explanation but its words. */
    private static List<List<Object>> counted(List<Explanation> explanations) {
        return explanations.stream()
                .map(each -> List.<Object>of(
                        each.unit(),
                        each.standing(),
                        each.inDenominator(),
                        each.numerator(),
                        each.denominator(),
                        each.countsOn(),
                        each.unusable(),
                        each.findings().stream()
                                .map(finding -> List.of(finding.side(), finding.phrase(), finding.holds()))
                                .toList()))
                .toList();
    }

    @Property(tries = 100)
    void a_running_series_said_is_that_in_code(
            @ForAll("any") BothIndicators indicators,
            @ForAll("borrowers") List<Borrower> borrowers,
            @ForAll("windows") Window window) {
        RunningSeries<Borrower> coded =
                Evaluation.of(indicators.coded(), List.<Borrower>of()).running(window, FIRST, FIRST.plusMonths(2));
        RunningSeries<Borrower> said =
                Evaluation.of(indicators.said(), List.<Borrower>of()).running(window, FIRST, FIRST.plusMonths(2));
        for (Borrower borrower : borrowers) {
            coded.add(borrower);
            said.add(borrower);
            assertSame(said.figure(FIRST.plusMonths(2)), coded.figure(FIRST.plusMonths(2)));
        }
        assertSame(said.series(), coded.series(), RollingSeries.Pace.DAY);
    }
}
