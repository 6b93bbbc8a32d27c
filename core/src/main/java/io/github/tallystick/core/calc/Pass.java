package io.github.tallystick.core.calc;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A pass over facts: what each group of them counts on each as-at date of a span. Where the rules can be asked about columns, units
 * are counted in columns, whether the facts lie in columns or are objects in a list; all others are counted one after another. A long
 * list of facts is divided among the processors.
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

    /** The counts by group, in the order in which the groups are met. */
    <K> Map<K, List<DailyCounts>> by(Function<? super F, ? extends K> group, int firstAsAt, int lastAsAt) {
        Function<F, K> given = fact -> Objects.requireNonNull(group.apply(fact), "group must be given, but was null");
        Optional<List<? extends F>> list = list();
        if (list.isPresent()) {
            return by(GroupColumn.of(list.get(), given), firstAsAt, lastAsAt);
        }
        return byEach(firstAsAt, lastAsAt, dates -> inObjects(formula, (fact, position) -> given.apply(fact), dates));
    }

    /** The counts by group of facts whose groups lie in a column, in the order in which the groups are met. */
    <K> Map<K, List<DailyCounts>> by(GroupColumn<K> groups, int firstAsAt, int lastAsAt) {
        int size = Iterables.size(facts);
        if (size != groups.facts()) {
            throw new IllegalArgumentException("groups must be as many as the children, workers or schools, but were "
                    + groups.facts() + " for " + size);
        }
        return byEach(firstAsAt, lastAsAt, dates -> by(formula, groups, dates));
    }

    private <K> Map<K, List<DailyCounts>> byEach(
            int firstAsAt, int lastAsAt, Function<SeriesDates, Map<K, DailyCounts>> stretch) {
        Map<K, List<DailyCounts>> counts = new LinkedHashMap<>();
        eachStretch(
                firstAsAt,
                lastAsAt,
                dates -> stretch.apply(dates)
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

    /** The facts, where they can be gone through in parts. */
    private Optional<List<? extends F>> list() {
        return facts instanceof List<? extends F> list && facts instanceof RandomAccess
                ? Optional.of(list)
                : Optional.empty();
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

    /** The counts of each group by its number; empty unless rules can be asked about units in columns. */
    private <U extends Unit> Optional<List<DailyCounts>> inColumns(
            Formula<F, U> asked, GroupColumn<?> groups, SeriesDates dates) {
        if (view.isSeenFromADay(dates.last())) {
            return Optional.empty();
        }
        return asked.units()
                .columns(facts, view.known(dates.last()))
                .flatMap(units -> new ColumnPass<>(asked, units, Long.MAX_VALUE, groups, window, dates).counts())
                .or(() -> list().flatMap(list -> laidOut(asked, list, groups, dates)));
    }

    /** The counts over units of objects that are laid out in columns. */
    private <U extends Unit> Optional<List<DailyCounts>> laidOut(
            Formula<F, U> asked, List<? extends F> list, GroupColumn<?> groups, SeriesDates dates) {
        Optional<UnitRows<U>> rows = asked.units().emptyRows();
        if (rows.isEmpty() || !new ColumnQuestion<>(asked, window).ask(rows.get())) {
            return Optional.empty();
        }
        UnitsOfFacts<F, U> units = new UnitsOfFacts<>(asked.units(), list, view.known(dates.last()));
        return new ColumnPass<>(asked, units, list.size() * ROWS_OF_A_FACT, groups, window, dates).counts();
    }

    /** The counts of each group over one child, worker or school after another. */
    private <U extends Unit, K> Map<K, DailyCounts> inObjects(
            Formula<F, U> asked, Grouping<? super F, ? extends K> group, SeriesDates dates) {
        List<Map<K, Totals>> shares = new ArrayList<>();
        Optional<List<? extends F>> list = list();
        if (list.isPresent()) {
            int threads = Threads.forRows(list.get().size() * ROWS_OF_A_FACT);
            for (int i = 0; i < threads; i++) {
                shares.add(new LinkedHashMap<>());
            }
            Threads.each(
                    threads,
                    thread -> count(
                            asked,
                            list.get().subList(from(thread, threads), from(thread + 1, threads)),
                            from(thread, threads),
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

    private int from(int thread, int threads) {
        return (int) ((long) Iterables.size(facts) * thread / threads);
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

    /** The group of a child, worker or school, given its position. */
    private interface Grouping<F, K> {
        K of(F fact, int position);
    }

    /** Counts some dates in one go. */
    private interface Stretch {
        void over(SeriesDates dates);
    }
}
