package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Known;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One indicator over the facts of a council, or of a part of one.
 *
 * <pre>{@code
 * Evaluation<Child> visits = Evaluation.of(VP8, children).asKnownAt(LocalDate.of(2018, 12, 31));
 * Figure quarter = visits.figure(ReportingPeriod.quarter(2019, 3));
 * }</pre>
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 */
public final class Evaluation<F> {
    private final Indicator<F> indicator;
    private final Iterable<? extends F> facts;
    private final Known known;
    private final Coverage coverage;

    private Evaluation(Indicator<F> indicator, Iterable<? extends F> facts, Known known, Coverage coverage) {
        this.indicator = indicator;
        this.facts = facts;
        this.known = known;
        this.coverage = coverage;
    }

    /**
     * An indicator over facts, in any order.
     *
     * @param indicator the definition
     * @param facts what was recorded, of each child, worker or school
     * @param <F> the facts kept together
     * @return the evaluation, with all records known
     */
    public static <F> Evaluation<F> of(Indicator<F> indicator, Iterable<? extends F> facts) {
        return new Evaluation<>(indicator, facts, Known.ALL, Coverage.UNSTATED);
    }

    /**
     * The same as known at a date: records keyed in after it do not exist.
     *
     * @param date the last recording date that is known, included; not before the last day of any period asked for
     * @return the evaluation
     */
    public Evaluation<F> asKnownAt(LocalDate date) {
        return new Evaluation<>(indicator, facts, Known.at(date), coverage);
    }

    /**
     * The same, with what is said of how far the records reach.
     *
     * @param reach how far they reach
     * @return the evaluation
     */
    public Evaluation<F> covering(Coverage reach) {
        return new Evaluation<>(indicator, facts, known, reach);
    }

    /**
     * The figure of one period.
     *
     * @param period the period
     * @return the value, or why there is none
     * @throws IllegalArgumentException if the known-at date is before the last day
     */
    public Figure figure(ReportingPeriod period) {
        return figuresBy(fact -> Whole.COUNCIL, period).getOrDefault(Whole.COUNCIL, figure(period, Tally.NOTHING, 0));
    }

    /**
     * The figure of one period for each group, all in one pass.
     *
     * @param group the group of a child, worker or school: its council, its team
     * @param period the period
     * @param <K> the group
     * @return the figures by group, in the order in which the groups were met
     * @throws IllegalArgumentException if the known-at date is before the last day
     */
    public <K> Map<K, Figure> figuresBy(Function<? super F, ? extends K> group, ReportingPeriod period) {
        Map<K, Figure> figures = new LinkedHashMap<>();
        totals(indicator.formula(), group, period.window(), period.lastDay(), period.lastDay())
                .forEach((key, totals) -> figures.put(key, figure(period, totals.tallies()[0], totals.unusable())));
        return figures;
    }

    private Figure figure(ReportingPeriod period, Tally tally, long unusable) {
        return new Figure(indicator, period, coverage.outcome(indicator, known, period, tally), unusable);
    }

    /**
     * The figures of every window that ends on a day of a span, for the cost of one pass over the units plus the days.
     *
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @return the series
     * @throws IllegalArgumentException if the span ends before it starts, or the known-at date is before its last day
     */
    public RollingSeries rolling(Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        Totals nothing = emptyTotals(firstAsAt, lastAsAt);
        return rollingBy(fact -> Whole.COUNCIL, window, firstAsAt, lastAsAt)
                .getOrDefault(Whole.COUNCIL, series(window, firstAsAt, nothing));
    }

    /**
     * The figures of every window that ends on a day of a span, for each group, all in one pass.
     *
     * @param group the group of a child, worker or school: its council, its team
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @param <K> the group
     * @return the series by group, in the order in which the groups were met
     * @throws IllegalArgumentException if the span ends before it starts, or the known-at date is before its last day
     */
    public <K> Map<K, RollingSeries> rollingBy(
            Function<? super F, ? extends K> group, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        Map<K, RollingSeries> series = new LinkedHashMap<>();
        totals(indicator.formula(), group, window, firstAsAt, lastAsAt)
                .forEach((key, totals) -> series.put(key, series(window, firstAsAt, totals)));
        return series;
    }

    private RollingSeries series(Window window, LocalDate firstAsAt, Totals totals) {
        return new RollingSeries(indicator, known, window, coverage, firstAsAt, totals.tallies(), totals.unusable());
    }

    private <U extends Unit, K> Map<K, Totals> totals(
            Formula<F, U> formula,
            Function<? super F, ? extends K> group,
            Window window,
            LocalDate firstAsAt,
            LocalDate lastAsAt) {
        Map<K, Totals> totals = new LinkedHashMap<>();
        Counting<F, U> counting = counting(formula, window, lastAsAt, false);
        for (F fact : facts) {
            counting.count(fact, totals.computeIfAbsent(group.apply(fact), key -> emptyTotals(firstAsAt, lastAsAt)));
        }
        return totals;
    }

    private Totals emptyTotals(LocalDate firstAsAt, LocalDate lastAsAt) {
        if (lastAsAt.isBefore(firstAsAt)) {
            throw new IllegalArgumentException("series must not end before it starts: first as-at date " + firstAsAt
                    + ", last as-at date " + lastAsAt);
        }
        return new Totals(EpochDay.of(firstAsAt), EpochDay.of(lastAsAt), Totals.Parts.of(indicator.formula()));
    }

    /**
     * Why each unit was or was not counted in the figure of a period. The amounts add up to the tally, if there is one: what is
     * explained is the counting, also where the figure is refused because the records do not reach, or is nothing over nothing.
     *
     * @param period the period
     * @return one explanation for each unit made from the facts, and for each record that cannot be used
     * @throws IllegalArgumentException if the known-at date is before the last day
     */
    public List<Explanation> explain(ReportingPeriod period) {
        Explainer explainer = new Explainer(EpochDay.of(period.lastDay()), Totals.Parts.of(indicator.formula()));
        listen(indicator.formula(), period, explainer, true);
        return explainer.explanations();
    }

    /**
     * Why one unit was or was not counted in the figure of a period.
     *
     * @param period the period
     * @param unit the unit's identifier
     * @return its explanation; more than one where a unit can count at several times, such as a child who left care twice;
     *     empty if the facts make no such unit
     * @throws IllegalArgumentException if the known-at date is before the last day
     */
    public List<Explanation> explain(ReportingPeriod period, String unit) {
        return explain(period).stream()
                .filter(explanation -> explanation.unit().equals(unit))
                .toList();
    }

    /**
     * Late work told from late recording, for an indicator whose units are to be done in time.
     *
     * @param period the period
     * @param seenFrom the day from which recording is looked at, included
     * @return the units as all records show them, in four parts; empty where there is no answer, above all where the records
     *     do not hold when they were keyed in
     * @throws IllegalArgumentException if the indicator's units are not to be done in time
     */
    public Optional<RecordingSplit> recordingSplit(ReportingPeriod period, LocalDate seenFrom) {
        if (coverage.refusal(indicator, Known.at(seenFrom), period).isPresent()) {
            return Optional.empty();
        }
        RecordingSplit.Splitter splitter =
                new RecordingSplit.Splitter(EpochDay.of(period.lastDay()), EpochDay.of(seenFrom));
        new Evaluation<>(indicator, facts, Known.ALL, coverage).listen(indicator.formula(), period, splitter, false);
        return Optional.of(splitter.split());
    }

    private <U extends Unit> void listen(
            Formula<F, U> formula, ReportingPeriod period, Counting.Listener listener, boolean reasons) {
        Counting<F, U> counting = counting(formula, period.window(), period.lastDay(), reasons);
        facts.forEach(fact -> counting.count(fact, listener));
    }

    private <U extends Unit> Counting<F, U> counting(
            Formula<F, U> formula, Window window, LocalDate lastAsAt, boolean reasons) {
        if (known.lastDay() < EpochDay.of(lastAsAt)) {
            throw new IllegalArgumentException("known-at date must not be before the last day asked for, but was "
                    + EpochDay.date(known.lastDay()) + " for " + lastAsAt);
        }
        return new Counting<>(formula, known, window, reasons);
    }

    /** The one group of an evaluation that is not grouped. */
    private enum Whole {
        COUNCIL
    }
}
