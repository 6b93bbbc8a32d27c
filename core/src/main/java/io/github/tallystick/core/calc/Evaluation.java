package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Dimension;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
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
public final class Evaluation<F extends Facts<F>> {
    private final Indicator<F> indicator;
    private final Iterable<? extends F> facts;
    private final View view;
    private final Coverage coverage;
    private final Pace pace;
    private final Threads threads;

    private Evaluation(
            Indicator<F> indicator,
            Iterable<? extends F> facts,
            View view,
            Coverage coverage,
            Pace pace,
            Threads threads) {
        this.indicator = indicator;
        this.facts = facts;
        this.view = view;
        this.coverage = coverage;
        this.pace = pace;
        this.threads = threads;
    }

    /**
     * An indicator over facts, in any order. All facts of one child, worker or school are one element; one that is given twice
     * is counted twice.
     *
     * @param indicator the definition
     * @param facts what was recorded, of each child, worker or school
     * @param <F> the facts kept together
     * @return the evaluation, with all records known
     */
    public static <F extends Facts<F>> Evaluation<F> of(Indicator<F> indicator, Iterable<? extends F> facts) {
        return new Evaluation<>(indicator, facts, View.OF_ALL, Coverage.UNSTATED, Pace.DAY, Threads.ONE);
    }

    /**
     * The same as known at a date: records keyed in after it do not exist. Before the last day of a period this is the running
     * view of a period that is not over: events after the date do not exist either, and the figure is incomplete, with its
     * bounds over the units known. A record without a recording date was always known.
     *
     * @param date the last recording date that is known, included
     * @return the evaluation
     */
    public Evaluation<F> asKnownAt(LocalDate date) {
        return new Evaluation<>(indicator, facts, new View(Known.at(date), view.extractDay()), coverage, pace, threads);
    }

    /**
     * The same for records that were extracted on a day: what is to be done later and is not done is not late yet. Without it
     * nothing is said of what has not happened yet, and the records are taken as they stand.
     *
     * <p>The bounds of a figure that is not final are over the units known on the day, and hold whatever comes later: an open
     * end comes after the day, with what is known by it, and further records come, all of whose days are after the day. They do
     * not speak of records that are corrected or taken out, of one keyed in later that bears an earlier day or none, nor of
     * further records of a kind of which a definition says that those on record are all.
     *
     * @param date the day of the extract, the last of which anything is known, included
     * @return the evaluation
     */
    public Evaluation<F> extractedOn(LocalDate date) {
        return new Evaluation<>(indicator, facts, new View(view.known(), EpochDay.of(date)), coverage, pace, threads);
    }

    /**
     * The same, with what is said of how far the records reach.
     *
     * @param reach how far they reach
     * @return the evaluation
     */
    public Evaluation<F> covering(Coverage reach) {
        return new Evaluation<>(indicator, facts, view, reach, pace, threads);
    }

    /**
     * The same, whose series hold only some dates of a span: each Sunday, the last day of each month or quarter. What is not
     * asked for is not worked out.
     *
     * @param dates which dates
     * @return the evaluation
     */
    public Evaluation<F> every(Pace dates) {
        return new Evaluation<>(indicator, facts, view, coverage, dates, threads);
    }

    /**
     * The same, counted by several threads. Without this, everything is done by the thread that asks.
     *
     * @param executor runs what it is given
     * @param most how many threads work at the most, the one that asks among them
     * @return the evaluation
     */
    public Evaluation<F> on(Executor executor, int most) {
        return new Evaluation<>(indicator, facts, view, coverage, pace, Threads.of(executor, most));
    }

    /**
     * The figure of one period.
     *
     * @param period the period
     * @return the value, or why there is none
     */
    public Figure figure(ReportingPeriod period) {
        int asAt = EpochDay.of(period.lastDay());
        return figure(period, pass(period.window(), Pace.DAY).all(asAt, asAt).get(0));
    }

    /**
     * The figure of one period for each group, all in one pass.
     *
     * @param group the group of a child, worker or school: its council, its team; never null
     * @param period the period
     * @param <K> the group
     * @return the figures by group, in the order in which the groups were met
     */
    public <K> Map<K, Figure> figuresBy(Function<? super F, ? extends K> group, ReportingPeriod period) {
        Map<K, Figure> figures = new LinkedHashMap<>();
        int asAt = EpochDay.of(period.lastDay());
        pass(period.window(), Pace.DAY)
                .by(group, asAt, asAt)
                .get(0)
                .forEach((key, counts) -> figures.put(key, figure(period, counts)));
        return figures;
    }

    /**
     * The figures of one period for each group, where the group of each child, worker or school stands in a column.
     *
     * @param groups the group of each, by its position in the facts
     * @param period the period
     * @param <K> the group
     * @return the figures by group, in the order in which the groups are met
     * @throws IllegalArgumentException if the facts are not as many as the groups
     */
    public <K> Map<K, Figure> figuresBy(GroupColumn<K> groups, ReportingPeriod period) {
        Map<K, Figure> figures = new LinkedHashMap<>();
        int asAt = EpochDay.of(period.lastDay());
        pass(period.window(), Pace.DAY)
                .by(groups, asAt, asAt)
                .get(0)
                .forEach((key, counts) -> figures.put(key, figure(period, counts)));
        return figures;
    }

    /**
     * The figures of one period by the categories of a dimension, all in one pass. Of a dimension with one value the parts add up to
     * the whole.
     *
     * @param dimension the dimension
     * @param period the period
     * @return the figures by category, in its order; categories in which there is no unit are left out
     */
    public Map<Dimension.Category, Figure> figuresBy(Dimension dimension, ReportingPeriod period) {
        Map<Dimension.Category, Figure> figures = new LinkedHashMap<>();
        int asAt = EpochDay.of(period.lastDay());
        series(dimension, period.window(), Pace.DAY, asAt, asAt)
                .forEach((category, counts) -> figures.put(category, figure(period, counts)));
        figures.values()
                .removeIf(figure ->
                        figure.standings().notEligible() == figure.standings().total());
        return figures;
    }

    /**
     * The figures of every window that ends on a day of a span, by the categories of a dimension, all in one pass.
     *
     * @param dimension the dimension
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @return the series by category, in its order
     * @throws IllegalArgumentException if the span ends before it starts, or has no date of the pace
     */
    public Map<Dimension.Category, RollingSeries> rollingBy(
            Dimension dimension, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        Map<Dimension.Category, RollingSeries> series = new LinkedHashMap<>();
        series(dimension, window, pace, EpochDay.of(firstAsAt), EpochDay.of(lastAsAt))
                .forEach((category, counts) -> series.put(
                        category,
                        new RollingSeries(indicator.among(dimension, category), view, window, coverage, counts)));
        return series;
    }

    private Map<Dimension.Category, List<DailyCounts>> series(
            Dimension dimension, Window window, Pace dates, int firstAsAt, int lastAsAt) {
        List<Formula<F, ?>> formulas = new ArrayList<>();
        dimension
                .all()
                .forEach(category ->
                        formulas.add(indicator.among(dimension, category).formula()));
        List<List<DailyCounts>> counts =
                new Pass<>(formulas, facts, view, window, dates, threads).all(firstAsAt, lastAsAt);
        Map<Dimension.Category, List<DailyCounts>> byCategory = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            byCategory.put(dimension.all().get(i), counts.get(i));
        }
        return byCategory;
    }

    private Pass<F> pass(Window window, Pace dates) {
        return new Pass<>(List.of(indicator.formula()), facts, view, window, dates, threads);
    }

    private Figure figure(ReportingPeriod period, List<DailyCounts> counts) {
        DayCount count = counts.get(0).on(EpochDay.of(period.lastDay()));
        return Figure.of(indicator, period, view, coverage, count);
    }

    /**
     * The figures of every window that ends on a day of a span, for the cost of one pass over the units plus the days.
     *
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @return the series
     * @throws IllegalArgumentException if the span ends before it starts, or has no date of the pace
     */
    public RollingSeries rolling(Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        return series(
                window,
                pass(window, pace)
                        .all(EpochDay.of(firstAsAt), EpochDay.of(lastAsAt))
                        .get(0));
    }

    /**
     * The figures of every window that ends on a day of a span, for each group, all in one pass.
     *
     * @param group the group of a child, worker or school: its council, its team; never null
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @param <K> the group
     * @return the series by group, in the order in which the groups were met
     * @throws IllegalArgumentException if the span ends before it starts, or has no date of the pace
     */
    public <K> Map<K, RollingSeries> rollingBy(
            Function<? super F, ? extends K> group, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        Map<K, RollingSeries> series = new LinkedHashMap<>();
        pass(window, pace)
                .by(group, EpochDay.of(firstAsAt), EpochDay.of(lastAsAt))
                .get(0)
                .forEach((key, counts) -> series.put(key, series(window, counts)));
        return series;
    }

    /**
     * The figures of every window that ends on a day of a span, for each group, where the group of each child, worker or school
     * stands in a column. With facts in columns, too, this is the fastest way.
     *
     * @param groups the group of each, by its position in the facts
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @param <K> the group
     * @return the series by group, in the order in which the groups are met
     * @throws IllegalArgumentException if the span ends before it starts or has no date of the pace, or the facts are not as many
     *     as the groups
     */
    public <K> Map<K, RollingSeries> rollingBy(
            GroupColumn<K> groups, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        Map<K, RollingSeries> series = new LinkedHashMap<>();
        pass(window, pace)
                .by(groups, EpochDay.of(firstAsAt), EpochDay.of(lastAsAt))
                .get(0)
                .forEach((key, counts) -> series.put(key, series(window, counts)));
        return series;
    }

    /**
     * The figures of every window that ends on a day of a span, kept up to date as records are added and corrected, with the
     * records of this evaluation counted already.
     *
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included; it may be yet to come
     * @return the series
     * @throws IllegalArgumentException if the span ends before it starts, or two of the facts have one identifier
     * @throws IllegalStateException if this is as known at a date or seen from the day of an extract: what is fed later would
     *     not be known
     */
    public RunningSeries<F> running(Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        return RunningSeries.of(this, window, firstAsAt, lastAsAt);
    }

    private RollingSeries series(Window window, List<DailyCounts> counts) {
        return new RollingSeries(indicator, view, window, coverage, counts);
    }

    /**
     * Why each unit was or was not counted in the figure of a period. The amounts add up to the tally, if there is one: what is
     * explained is the counting, also where the figure is refused because the records do not reach, or is nothing over nothing.
     *
     * @param period the period
     * @return one explanation for each unit made from the facts, and for each record that cannot be used
     */
    public List<Explanation> explain(ReportingPeriod period) {
        return explain(indicator.formula(), period);
    }

    private <U extends Unit> List<Explanation> explain(Formula<F, U> formula, ReportingPeriod period) {
        Explainer<F, U> explainer = new Explainer<>(formula, view, period.window(), EpochDay.of(period.lastDay()));
        facts.forEach(explainer::explain);
        return explainer.explanations();
    }

    /**
     * Why one unit was or was not counted in the figure of a period.
     *
     * @param period the period
     * @param unit the unit's identifier
     * @return its explanation; more than one where a unit can count at several times, such as a child who left care twice;
     *     empty if the facts make no such unit
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
        LocalDate knownAt = seenFrom.isBefore(period.lastDay()) ? period.lastDay() : seenFrom;
        if (coverage.refusal(indicator, new View(Known.at(knownAt), EpochDay.NEVER), period)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<Timing> timing = Timing.of(indicator.formula());
        RecordingSplit.Splitter splitter =
                new RecordingSplit.Splitter(EpochDay.of(period.lastDay()), EpochDay.of(seenFrom), timing);
        new Evaluation<>(indicator, facts, View.OF_ALL, coverage, pace, threads)
                .listen(indicator.formula(), timing, period, splitter);
        return Optional.of(splitter.split());
    }

    private <U extends Unit> void listen(
            Formula<F, U> formula, Optional<Timing> timing, ReportingPeriod period, Counting.Listener listener) {
        int asAt = EpochDay.of(period.lastDay());
        Counting<F, U> counting = Counting.of(formula, timing.stream().toList(), view.at(asAt), period.window(), false);
        facts.forEach(fact -> counting.count(fact, listener));
    }

    Indicator<F> indicator() {
        return indicator;
    }

    Iterable<? extends F> facts() {
        return facts;
    }

    View view() {
        return view;
    }

    Coverage coverage() {
        return coverage;
    }

    /** Nothing if there is an answer for a period; otherwise why there is none. */
    Optional<Outcome> refusal(ReportingPeriod period) {
        return coverage.refusal(indicator, view, period);
    }
}
