package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Evaluations;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.Catalogue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * All children, workers, schools or workforce censuses of a country, and what is asked of them: the figure of a year, and the
 * series of 36 month ends by council.
 *
 * @param type what each is
 * @param name what they are called
 * @param facts their records, in columns or as objects
 * @param councils the council of each
 * @param sizes how many records there are of each kind
 * @param <F> what each is
 */
record Population<F extends Facts<F>>(
        Class<F> type, String name, List<F> facts, GroupColumn<Integer> councils, Map<Table<?>, Long> sizes) {
    /** It ends on the day of a workforce census. */
    private static final ReportingPeriod YEAR =
            ReportingPeriod.of(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));

    static <F extends Facts<F>> Population<F> of(
            Class<F> type, String name, List<F> facts, int[] councils, List<RecordColumns> kinds) {
        List<Integer> all = IntStream.range(0, SixYears.COUNCILS).boxed().toList();
        Map<Table<?>, Long> sizes = new HashMap<>();
        kinds.forEach(kind -> sizes.merge(kind.table(), (long) kind.size(), Long::sum));
        return new Population<>(type, name, facts, GroupColumn.of(all, councils), sizes);
    }

    /** The same as objects, made of the columns. */
    Population<F> inObjects() {
        return new Population<>(type, name, List.copyOf(facts), councils, sizes);
    }

    /** The same in columns in which nothing has been looked up yet. */
    Population<F> untouched() {
        return facts instanceof FactColumns<F> columns
                ? new Population<>(type, name, columns.ids(columns::id), councils, sizes)
                : this;
    }

    long records() {
        return sizes.values().stream().mapToLong(size -> size).sum();
    }

    /** How many records there are of the kinds of fact that an indicator is counted from. */
    long records(Indicator<F> indicator) {
        List<?> said = List.of(indicator.formula().units(), indicator.formula().clauses());
        return Nodes.tables(said).stream()
                .mapToLong(table -> sizes.getOrDefault(table, 0L))
                .sum();
    }

    /** The indicators of the catalogue that are counted from these. */
    @SuppressWarnings("unchecked")
    List<Indicator<F>> indicators() {
        return Catalogue.all().stream()
                .filter(indicator -> indicator.facts() == type)
                .map(indicator -> (Indicator<F>) indicator)
                .toList();
    }

    Figure figure(Indicator<F> indicator) {
        return Tallystick.onProcessors(Evaluation.of(indicator, facts)).figure(YEAR);
    }

    Map<Integer, RollingSeries> series(Indicator<F> indicator) {
        return Tallystick.onProcessors(Evaluation.of(indicator, facts))
                .every(Pace.MONTH)
                .rollingBy(councils, Window.monthsTo(SixYears.WINDOW), SixYears.monthEnd(0), SixYears.LAST_ASKED);
    }

    /** The figures of all indicators, counted at once. */
    Map<Indicator<F>, Figure> figures() {
        return all().figures(YEAR);
    }

    /** The series of all indicators, counted at once. */
    Map<Indicator<F>, Map<Integer, RollingSeries>> series() {
        return all().every(Pace.MONTH)
                .rollingBy(councils, Window.monthsTo(SixYears.WINDOW), SixYears.monthEnd(0), SixYears.LAST_ASKED);
    }

    private Evaluations<F> all() {
        return Evaluations.of(indicators(), facts).on(ForkJoinPool.commonPool(), Tallystick.PROCESSORS);
    }
}
