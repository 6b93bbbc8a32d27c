package io.github.tallystick.core.calc;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * A pass over facts: what each group of them counts on each as-at date of a span. Facts in columns are counted in columns where
 * the rules can be asked about them; a long list of facts is divided among the processors.
 */
final class Pass<F extends Facts<F>> {
    /** About as much work as so many rows of a column. */
    private static final long ROWS_OF_A_FACT = 16;

    private final Formula<F, ?> formula;
    private final Iterable<? extends F> facts;
    private final View view;
    private final Window window;
    private final Pace pace;

    Pass(Formula<F, ?> formula, Iterable<? extends F> facts, View view, Window window, Pace pace) {
        this.formula = formula;
        this.facts = facts;
        this.view = view;
        this.window = window;
        this.pace = pace;
    }

    /** The group of a child, worker or school, given its position. */
    interface Grouping<F, K> {
        K of(F fact, int position);
    }

    /** The counts of all together. */
    List<DailyCounts> all(int firstAsAt, int lastAsAt) {
        List<DailyCounts> counts = new ArrayList<>();
        eachStretch(firstAsAt, lastAsAt, dates -> counts.add(all(formula, dates)));
        return counts;
    }

    private <U extends Unit> DailyCounts all(Formula<F, U> asked, SeriesDates dates) {
        return inColumns(asked, GroupColumn.all(facts), dates)
                .map(counts -> counts.get(0))
                .orElseGet(() -> inObjects(asked, (fact, position) -> true, dates)
                        .getOrDefault(true, totals(asked, dates).counts(dates)));
    }

    /** The counts by group, in the order in which the groups were met. */
    <K> Map<K, List<DailyCounts>> by(Grouping<? super F, ? extends K> group, int firstAsAt, int lastAsAt) {
        Map<K, List<DailyCounts>> counts = new LinkedHashMap<>();
        eachStretch(firstAsAt, lastAsAt, dates -> {
            Map<K, DailyCounts> ofGroups = inObjects(formula, group, dates);
            ofGroups.forEach((key, each) ->
                    counts.computeIfAbsent(key, any -> new ArrayList<>()).add(each));
        });
        return counts;
    }

    /** The counts by group of facts whose groups lie in a column, in the order in which the groups are met. */
    <K> Map<K, List<DailyCounts>> by(GroupColumn<K> groups, int firstAsAt, int lastAsAt) {
        int size = Iterables.size(facts);
        if (size != groups.facts()) {
            throw new IllegalArgumentException("groups must be as many as the children, workers or schools, but were "
                    + groups.facts() + " for " + size);
        }
        Map<K, List<DailyCounts>> counts = new LinkedHashMap<>();
        eachStretch(
                firstAsAt,
                lastAsAt,
                dates -> by(formula, groups, dates)
                        .forEach((key, each) -> counts.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(each)));
        return counts;
    }

    private <U extends Unit, K> Map<K, DailyCounts> by(Formula<F, U> asked, GroupColumn<K> groups, SeriesDates dates) {
        Optional<List<DailyCounts>> counts = inColumns(asked, groups, dates);
        if (counts.isEmpty()) {
            return inObjects(asked, (fact, position) -> groups.of(position), dates);
        }
        Map<K, DailyCounts> byGroup = new LinkedHashMap<>();
        groups.met()
                .forEach(group -> byGroup.put(groups.group(group), counts.get().get(group)));
        return byGroup;
    }

    /** The dates from which the view is a running one are a pass of their own. */
    private void eachStretch(int firstAsAt, int lastAsAt, Stretch stretch) {
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> {
            SeriesDates dates = SeriesDates.of(first, last, pace);
            if (dates.count() > 0) {
                stretch.over(dates);
            }
        });
    }

    /** The counts of each group by its number; empty unless the units can be made and asked about in columns. */
    private <U extends Unit> Optional<List<DailyCounts>> inColumns(
            Formula<F, U> asked, GroupColumn<?> groups, SeriesDates dates) {
        return view.isSeenFromADay(dates.last())
                ? Optional.empty()
                : asked.units()
                        .columns(facts, view.known(dates.last()))
                        .flatMap(units -> new ColumnPass<>(asked, units, groups, window, dates).counts());
    }

    /** The counts of each group over one child, worker or school after another. */
    private <U extends Unit, K> Map<K, DailyCounts> inObjects(
            Formula<F, U> asked, Grouping<? super F, ? extends K> group, SeriesDates dates) {
        List<Map<K, Totals>> shares = new ArrayList<>();
        if (facts instanceof List<? extends F> list && facts instanceof RandomAccess) {
            int threads = Threads.forRows(list.size() * ROWS_OF_A_FACT);
            for (int i = 0; i < threads; i++) {
                shares.add(new LinkedHashMap<>());
            }
            Threads.each(
                    threads,
                    thread -> count(
                            asked,
                            list.subList(from(thread, threads, list.size()), from(thread + 1, threads, list.size())),
                            from(thread, threads, list.size()),
                            group,
                            dates,
                            shares.get(thread)));
        } else {
            shares.add(new LinkedHashMap<>());
            count(asked, facts, 0, group, dates, shares.get(0));
        }
        Map<K, DailyCounts> counts = new LinkedHashMap<>();
        shares.forEach(
                share -> share.forEach((key, totals) -> counts.merge(key, totals.counts(dates), DailyCounts::plus)));
        return counts;
    }

    private static int from(int thread, int threads, int size) {
        return (int) ((long) size * thread / threads);
    }

    private <U extends Unit, K> void count(
            Formula<F, U> asked,
            Iterable<? extends F> some,
            int firstPosition,
            Grouping<? super F, ? extends K> group,
            SeriesDates dates,
            Map<K, Totals> into) {
        Counting<F, U> counting =
                new Counting<>(asked, view.known(dates.last()), view.seenTo(dates.last()), window, false);
        int position = firstPosition;
        for (F fact : some) {
            counting.count(fact, into.computeIfAbsent(group.of(fact, position++), any -> totals(asked, dates)));
        }
    }

    private Totals totals(Formula<?, ?> asked, SeriesDates dates) {
        return new Totals(dates.first(), dates.last(), asked, view.isSeenFromADay(dates.last()));
    }

    /** Counts some dates in one go. */
    private interface Stretch {
        void over(SeriesDates dates);
    }
}
