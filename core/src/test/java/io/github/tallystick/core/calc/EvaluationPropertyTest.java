package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EvaluationPropertyTest {
    private static final int SPAN = 120;
    private static final LocalDate LAST = DAY_0.plusDays(SPAN);

    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        Arbitrary<Integer> lent = Arbitraries.integers().between(0, SPAN);
        Arbitrary<Integer> returned = Arbitraries.integers().between(-20, SPAN + 20);
        Arbitrary<Integer> recorded = Arbitraries.integers().between(-20, SPAN + 20);
        Arbitrary<Loan> loan = Combinators.combine(
                        lent, returned, Arbitraries.integers().between(0, 4), recorded)
                .as(Loan::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(Object::toString),
                        Arbitraries.of("north", "south", "east"),
                        loan.list().ofMaxSize(6))
                .as(Borrower::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Indicator<Borrower>> indicators() {
        return Arbitraries.of(Library.IN_TIME, Library.IN_TIME_BY_VOLUME, Library.TURNOVER, Library.LOANS_OUT);
    }

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.of(
                Window.asAt(),
                Window.monthsTo(1),
                Window.monthsTo(2),
                Window.quarterTo(),
                Window.yearTo(4),
                Window.from(DAY_0.plusDays(5)));
    }

    private static ReportingPeriod ending(Window window, LocalDate last) {
        LocalDate first = window.firstDay(last);
        return ReportingPeriod.of(first.isAfter(last) ? last : first, last);
    }

    @Property(tries = 200)
    void a_series_of_some_dates_has_the_figures_of_the_daily_one(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window,
            @ForAll RollingSeries.Pace pace,
            @ForAll @IntRange(max = SPAN) int knownAt) {
        Evaluation<Borrower> evaluation = Evaluation.of(indicator, all);
        if (knownAt % 2 == 0) {
            evaluation = evaluation.asKnownAt(DAY_0.plusDays(knownAt));
        }
        RollingSeries series = evaluation.every(pace).rolling(window, DAY_0, LAST);
        List<Figure> expected = evaluation.rolling(window, DAY_0, LAST).every(pace);
        assertThat(series.every(RollingSeries.Pace.DAY)).isEqualTo(expected);
        assertThat(series.every(pace)).isEqualTo(expected);
        assertThat(evaluation.every(pace).rollingBy(any -> "all", window, DAY_0, LAST).values().stream()
                        .flatMap(each -> each.every(pace).stream()))
                .isEqualTo(all.isEmpty() ? List.of() : expected);
    }

    @Property(tries = 50)
    void many_facts_divided_among_threads_count_as_they_do_one_after_another(
            @ForAll("borrowers") List<Borrower> few,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window) {
        List<Borrower> many = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            many.addAll(few.subList(0, Math.min(few.size(), 1 + i % 8)));
        }
        Iterable<Borrower> oneAfterAnother = new ArrayDeque<>(many);
        assertThat(Evaluation.of(indicator, many).rollingBy(Borrower::branch, window, DAY_0, LAST))
                .isEqualTo(Evaluation.of(indicator, oneAfterAnother).rollingBy(Borrower::branch, window, DAY_0, LAST));
        assertThat(List.copyOf(Evaluation.of(indicator, many)
                        .rollingBy(Borrower::branch, window, DAY_0, LAST)
                        .keySet()))
                .isEqualTo(many.stream().map(Borrower::branch).distinct().toList());
    }

    @Property(tries = 200)
    void rolling_equals_batch_at_each_date(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window) {
        Evaluation<Borrower> evaluation = Evaluation.of(indicator, all);
        LocalDate start = DAY_0.plusDays(5);
        RollingSeries series = evaluation.rolling(window, start, LAST);
        assertThat(series.firstAsAt()).isEqualTo(start);
        assertThat(series.lastAsAt()).isEqualTo(LAST);
        for (LocalDate day = start; !day.isAfter(LAST); day = day.plusDays(7)) {
            assertThat(series.figure(day)).isEqualTo(evaluation.figure(ending(window, day)));
        }
    }

    @Property(tries = 200)
    void the_amounts_of_all_explanations_add_up_to_the_figure(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window,
            @ForAll @IntRange(min = 5, max = SPAN) int offset) {
        ReportingPeriod period = ending(window, DAY_0.plusDays(offset));
        Evaluation<Borrower> evaluation = Evaluation.of(indicator, all);
        List<Explanation> explanations = evaluation.explain(period);
        Tally sum = explanations.stream()
                .map(each -> new Tally(each.numerator(), each.denominator()))
                .reduce(Tally.NOTHING, Tally::plus);
        Figure figure = evaluation.figure(period);
        assertThat(figure.outcome().tally()).contains(toldAs(indicator, sum));
        assertThat(explanations.stream().filter(each -> each.unusable().isPresent()))
                .hasSize((int) figure.standings().unusable());
    }

    @Property(tries = 200)
    void a_share_has_its_numerator_within_its_denominator(
            @ForAll("borrowers") List<Borrower> all, @ForAll("windows") Window window) {
        for (Indicator<Borrower> share : List.of(Library.IN_TIME, Library.IN_TIME_BY_VOLUME)) {
            for (Explanation each : Evaluation.of(share, all).explain(ending(window, LAST))) {
                assertThat(each.inDenominator() || !each.inNumerator()).isTrue();
                assertThat(each.numerator()).isLessThanOrEqualTo(each.denominator());
                assertThat(each.numerator()).isEqualTo(each.inNumerator() ? each.denominator() : Fraction.ZERO);
            }
        }
    }

    @Property(tries = 200)
    void order_and_sharding_change_nothing(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window,
            @ForAll Random random) {
        RollingSeries whole = Evaluation.of(indicator, all).rolling(window, DAY_0.plusDays(5), LAST);
        List<Borrower> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int cut = all.isEmpty() ? 0 : random.nextInt(all.size());
        RollingSeries one = Evaluation.of(indicator, shuffled.subList(0, cut)).rolling(window, DAY_0.plusDays(5), LAST);
        RollingSeries other =
                Evaluation.of(indicator, shuffled.subList(cut, all.size())).rolling(window, DAY_0.plusDays(5), LAST);
        assertThat(one.plus(other)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(other.plus(one)).isEqualTo(whole);
    }

    @Property(tries = 200)
    void groups_add_up_to_the_whole(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window) {
        ReportingPeriod period = ending(window, LAST);
        Evaluation<Borrower> evaluation = Evaluation.of(indicator, all);
        Map<String, Figure> byBranch = evaluation.figuresBy(Borrower::branch, period);
        Map<String, RollingSeries> seriesByBranch = evaluation.rollingBy(Borrower::branch, window, LAST, LAST);
        Tally sum = seriesByBranch.values().stream()
                .map(series -> series.tally(LAST))
                .reduce(Tally.NOTHING, Tally::plus);
        assertThat(evaluation.figure(period).outcome().tally()).contains(toldAs(indicator, sum));
        assertThat(seriesByBranch.keySet()).isEqualTo(byBranch.keySet());
        byBranch.forEach((branch, figure) -> {
            List<Borrower> theirs =
                    all.stream().filter(each -> each.branch().equals(branch)).toList();
            assertThat(Evaluation.of(indicator, theirs).figure(period)).isEqualTo(figure);
        });
    }

    /** Of nothing below the line, nothing is told above it either. */
    private static Tally toldAs(Indicator<?> indicator, Tally sum) {
        boolean nothing = sum.denominator().isZero() && indicator.formula().scale() != Formula.Scale.COUNT;
        return nothing ? Tally.NOTHING : sum;
    }

    /** The obvious way: for each loan and each as-at date, ask the words themselves. */
    @Property(tries = 300)
    void fast_equals_a_slow_obvious_reference(
            @ForAll("borrowers") List<Borrower> all,
            @ForAll("windows") Window window,
            @ForAll @IntRange(min = 5, max = SPAN) int offset,
            @ForAll @IntRange(max = 40) int later) {
        LocalDate last = DAY_0.plusDays(offset);
        LocalDate first = window.firstDay(last);
        LocalDate monthStart = last.plusDays(1).minusMonths(1);
        LocalDate knownAt = last.plusDays(later);
        long lent = 0;
        long inTime = 0;
        long out = 0;
        long returnedThirds = 0;
        for (Borrower borrower : all) {
            for (Loan loan : borrower.loans()) {
                LocalDate lentOn = DAY_0.plusDays(loan.lent());
                LocalDate returnedOn = loan.returned() < 0 ? LocalDate.MAX : DAY_0.plusDays(loan.returned());
                boolean known =
                        loan.recorded() < 0 || !DAY_0.plusDays(loan.recorded()).isAfter(knownAt);
                if (!known || returnedOn.isBefore(lentOn)) {
                    continue;
                }
                if (!lentOn.isBefore(first) && !lentOn.isAfter(last)) {
                    lent++;
                    inTime += returnedOn.isAfter(lentOn.plusDays(14)) ? 0 : 1;
                }
                out += !lentOn.isAfter(last) && returnedOn.isAfter(last) ? 1 : 0;
                returnedThirds += !returnedOn.isBefore(monthStart) && !returnedOn.isAfter(last) ? loan.volumes() : 0;
            }
        }
        ReportingPeriod period = ending(window, last);
        assertThat(tally(Library.IN_TIME, all, knownAt, period)).isEqualTo(Tally.of(inTime, lent));
        assertThat(tally(Library.TURNOVER, all, knownAt, period))
                .isEqualTo(toldAs(Library.TURNOVER, new Tally(Fraction.of(returnedThirds, 3), Fraction.of(out))));
        assertThat(tally(Library.LOANS_OUT, all, knownAt, period)).isEqualTo(Tally.of(out, 0));
    }

    private static Tally tally(
            Indicator<Borrower> indicator, List<Borrower> all, LocalDate knownAt, ReportingPeriod period) {
        return Evaluation.of(indicator, all)
                .asKnownAt(knownAt)
                .figure(period)
                .outcome()
                .tally()
                .orElseThrow();
    }

    @Property(tries = 200)
    void the_four_parts_of_the_recording_split_add_up_to_the_denominator_of_the_full_data(
            @ForAll("borrowers") List<Borrower> all, @ForAll @IntRange(min = 5, max = SPAN) int seen) {
        ReportingPeriod period = ReportingPeriod.of(DAY_0, LAST);
        LocalDate seenFrom = DAY_0.plusDays(seen);
        Evaluation<Borrower> evaluation = Evaluation.of(Library.IN_TIME, all);
        RecordingSplit split = evaluation.recordingSplit(period, seenFrom).orElseThrow();
        Tally tally = evaluation.figure(period).outcome().tally().orElseThrow();
        assertThat(Fraction.of(split.total())).isEqualTo(tally.denominator());
        assertThat(Fraction.of(split.recordedInTime() + split.recordedLate())).isEqualTo(tally.numerator());
        long recordedLate = all.stream()
                .flatMap(borrower -> borrower.loans().stream())
                .filter(loan -> loan.returned() >= loan.lent() && loan.returned() <= loan.lent() + 14)
                .filter(loan -> EpochDay.of(DAY_0) + loan.recorded() > EpochDay.of(seenFrom))
                .count();
        assertThat(split.recordedLate()).isEqualTo(recordedLate);
    }
}
