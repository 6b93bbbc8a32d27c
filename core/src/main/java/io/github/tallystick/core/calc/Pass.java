package io.github.tallystick.core.calc;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A pass over facts: what each group of them counts on each as-at date of a span. */
final class Pass<F extends Facts<F>> {
    private final Formula<F, ?> formula;
    private final Iterable<? extends F> facts;
    private final View view;
    private final Window window;

    Pass(Formula<F, ?> formula, Iterable<? extends F> facts, View view, Window window) {
        this.formula = formula;
        this.facts = facts;
        this.view = view;
        this.window = window;
    }

    /** The counts of all together. */
    List<DailyCounts> all(int firstAsAt, int lastAsAt) {
        List<DailyCounts> counts = new ArrayList<>();
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> counts.add(all(formula, first, last)));
        return counts;
    }

    private <U extends Unit> DailyCounts all(Formula<F, U> asked, int firstAsAt, int lastAsAt) {
        if (facts instanceof Collection<?> collection) {
            Optional<List<DailyCounts>> counts =
                    inColumns(asked, GroupColumn.all(collection.size()), firstAsAt, lastAsAt);
            if (counts.isPresent()) {
                return counts.get().get(0);
            }
        }
        Totals totals = totals(asked, firstAsAt, lastAsAt);
        Counting<F, U> counting = counting(asked, lastAsAt);
        facts.forEach(fact -> counting.count(fact, totals));
        return totals.counts();
    }

    /** The counts by group, in the order in which the groups were met. */
    <K> Map<K, List<DailyCounts>> by(Function<? super F, ? extends K> group, int firstAsAt, int lastAsAt) {
        Map<K, List<DailyCounts>> counts = new LinkedHashMap<>();
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> add(formula, group, first, last, counts));
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
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> add(formula, groups, first, last, counts));
        return counts;
    }

    private <U extends Unit, K> void add(
            Formula<F, U> asked, GroupColumn<K> groups, int firstAsAt, int lastAsAt, Map<K, List<DailyCounts>> into) {
        Optional<List<DailyCounts>> counts = inColumns(asked, groups, firstAsAt, lastAsAt);
        if (counts.isPresent()) {
            groups.met()
                    .forEach(group -> into.computeIfAbsent(groups.group(group), any -> new ArrayList<>())
                            .add(counts.get().get(group)));
        } else {
            int[] position = {0};
            add(asked, fact -> groups.of(position[0]++), firstAsAt, lastAsAt, into);
        }
    }

    /** The counts of each group by its number; empty unless the units can be made and asked about in columns. */
    private <U extends Unit> Optional<List<DailyCounts>> inColumns(
            Formula<F, U> asked, GroupColumn<?> groups, int firstAsAt, int lastAsAt) {
        return view.isSeenFromADay(lastAsAt)
                ? Optional.empty()
                : asked.units()
                        .columns(facts, view.known(lastAsAt))
                        .flatMap(units -> new ColumnPass<>(asked, units, groups, window, new Span(firstAsAt, lastAsAt))
                                .counts());
    }

    private <U extends Unit, K> void add(
            Formula<F, U> asked,
            Function<? super F, ? extends K> group,
            int firstAsAt,
            int lastAsAt,
            Map<K, List<DailyCounts>> into) {
        Map<K, Totals> totals = new LinkedHashMap<>();
        Counting<F, U> counting = new Counting<>(asked, view.known(lastAsAt), view.seenTo(lastAsAt), window, false);
        for (F fact : facts) {
            counting.count(fact, totals.computeIfAbsent(group.apply(fact), key -> totals(asked, firstAsAt, lastAsAt)));
        }
        totals.forEach((key, total) ->
                into.computeIfAbsent(key, any -> new ArrayList<>()).add(total.counts()));
    }

    private <U extends Unit> Counting<F, U> counting(Formula<F, U> asked, int lastAsAt) {
        return new Counting<>(asked, view.known(lastAsAt), view.seenTo(lastAsAt), window, false);
    }

    private Totals totals(Formula<?, ?> asked, int firstAsAt, int lastAsAt) {
        return new Totals(firstAsAt, lastAsAt, asked, view.isSeenFromADay(lastAsAt));
    }
}
