package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Several indicators over the same facts, which are read once for all of them: a scorecard over the records of a council.
 *
 * <pre>{@code
 * Map<Indicator<Child>, Figure> figures = Evaluations.of(indicators, children).figures(ReportingPeriod.quarter(2019, 3));
 * }</pre>
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 */
public final class Evaluations<F extends Facts<F>> {
    private final List<Indicator<F>> indicators;
    private final Iterable<? extends F> facts;
    private final View view;
    private final Coverage coverage;
    private final Pace pace;
    private final Threads threads;

    private Evaluations(
            List<Indicator<F>> indicators,
            Iterable<? extends F> facts,
            View view,
            Coverage coverage,
            Pace pace,
            Threads threads) {
        this.indicators = indicators;
        this.facts = facts;
        this.view = view;
        this.coverage = coverage;
        this.pace = pace;
        this.threads = threads;
    }

    /**
     * Indicators over facts, in any order, which may be read once alone.
     *
     * @param indicators the definitions, each once
     * @param facts what was recorded, of each child, worker or school
     * @param <F> the facts kept together
     * @return the evaluations, with all records known
     */
    public static <F extends Facts<F>> Evaluations<F> of(List<Indicator<F>> indicators, Iterable<? extends F> facts) {
        if (indicators.stream().distinct().count() < indicators.size()) {
            throw new IllegalArgumentException("indicators must be different, but one came twice");
        }
        return new Evaluations<>(List.copyOf(indicators), facts, View.OF_ALL, Coverage.UNSTATED, Pace.DAY, Threads.ONE);
    }

    /**
     * The same as known at a date, as {@link Evaluation#asKnownAt}.
     *
     * @param date the last recording date that is known, included
     * @return the evaluations
     */
    public Evaluations<F> asKnownAt(LocalDate date) {
        View seen = new View(Known.at(date), view.extractDay());
        return new Evaluations<>(indicators, facts, seen, coverage, pace, threads);
    }

    /**
     * The same for records that were extracted on a day, as {@link Evaluation#extractedOn}.
     *
     * @param date the day of the extract, included
     * @return the evaluations
     */
    public Evaluations<F> extractedOn(LocalDate date) {
        View seen = new View(view.known(), EpochDay.of(date));
        return new Evaluations<>(indicators, facts, seen, coverage, pace, threads);
    }

    /**
     * The same, with what is said of how far the records reach.
     *
     * @param reach how far they reach
     * @return the evaluations
     */
    public Evaluations<F> covering(Coverage reach) {
        return new Evaluations<>(indicators, facts, view, reach, pace, threads);
    }

    /**
     * The same, whose series hold only some dates of a span.
     *
     * @param dates which dates
     * @return the evaluations
     */
    public Evaluations<F> every(Pace dates) {
        return new Evaluations<>(indicators, facts, view, coverage, dates, threads);
    }

    /**
     * The same, counted by several threads.
     *
     * @param executor runs what it is given
     * @param most how many threads work at the most, the one that asks among them
     * @return the evaluations
     */
    public Evaluations<F> on(Executor executor, int most) {
        return new Evaluations<>(indicators, facts, view, coverage, pace, Threads.of(executor, most));
    }

    /**
     * The figures of one period.
     *
     * @param period the period
     * @return the figure of each indicator, in their order
     */
    public Map<Indicator<F>, Figure> figures(ReportingPeriod period) {
        int asAt = EpochDay.of(period.lastDay());
        List<List<DailyCounts>> counts = pass(period.window(), Pace.DAY).all(asAt, asAt);
        Map<Indicator<F>, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            DayCount count = counts.get(i).get(0).on(asAt);
            figures.put(indicators.get(i), Figure.of(indicators.get(i), period, view, coverage, count));
        }
        return figures;
    }

    /**
     * The figures of every window that ends on a day of a span.
     *
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @return the series of each indicator, in their order
     * @throws IllegalArgumentException if the span has no date
     */
    public Map<Indicator<F>, RollingSeries> rolling(Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        List<List<DailyCounts>> counts = pass(window, pace).all(EpochDay.of(firstAsAt), EpochDay.of(lastAsAt));
        Map<Indicator<F>, RollingSeries> series = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            series.put(indicators.get(i), series(i, window, counts.get(i)));
        }
        return series;
    }

    /**
     * The figures of every window that ends on a day of a span, for each group.
     *
     * @param group the group of a child, worker or school: its council, its team; never null
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @param <K> the group
     * @return the series of each indicator, in their order, by group
     * @throws IllegalArgumentException if the span has no date
     */
    public <K> Map<Indicator<F>, Map<K, RollingSeries>> rollingBy(
            Function<? super F, ? extends K> group, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        return series(window, pass(window, pace).by(group, EpochDay.of(firstAsAt), EpochDay.of(lastAsAt)));
    }

    /**
     * The figures of every window that ends on a day of a span, for each group, where groups stand in a column.
     *
     * @param groups the group of each, by its position in the facts
     * @param window the window
     * @param firstAsAt the first as-at date, included
     * @param lastAsAt the last as-at date, included
     * @param <K> the group
     * @return the series of each indicator, in their order, by group
     * @throws IllegalArgumentException if the span has no date, or the facts are not as many as the groups
     */
    public <K> Map<Indicator<F>, Map<K, RollingSeries>> rollingBy(
            GroupColumn<K> groups, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        SeriesDates.require(firstAsAt, lastAsAt, pace);
        return series(window, pass(window, pace).by(groups, EpochDay.of(firstAsAt), EpochDay.of(lastAsAt)));
    }

    private <K> Map<Indicator<F>, Map<K, RollingSeries>> series(Window window, List<Map<K, List<DailyCounts>>> counts) {
        Map<Indicator<F>, Map<K, RollingSeries>> series = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            int number = i;
            Map<K, RollingSeries> byGroup = new LinkedHashMap<>();
            counts.get(i).forEach((key, each) -> byGroup.put(key, series(number, window, each)));
            series.put(indicators.get(i), byGroup);
        }
        return series;
    }

    private RollingSeries series(int number, Window window, List<DailyCounts> counts) {
        return new RollingSeries(indicators.get(number), view, window, coverage, counts);
    }

    private Pass<F> pass(Window window, Pace dates) {
        List<Formula<F, ?>> formulas =
                indicators.stream().<Formula<F, ?>>map(Indicator::formula).toList();
        return new Pass<>(formulas, facts, view, window, dates, threads);
    }
}
