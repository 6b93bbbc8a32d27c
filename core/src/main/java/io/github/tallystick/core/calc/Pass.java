package io.github.tallystick.core.calc;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<DailyCounts> none = new ArrayList<>();
        view.eachStretch(
                firstAsAt,
                lastAsAt,
                (first, last) -> none.add(totals(formula, first, last).counts()));
        return by(fact -> Ungrouped.ALL, firstAsAt, lastAsAt).getOrDefault(Ungrouped.ALL, none);
    }

    /** The counts by group, in the order in which the groups were met. */
    <K> Map<K, List<DailyCounts>> by(Function<? super F, ? extends K> group, int firstAsAt, int lastAsAt) {
        Map<K, List<DailyCounts>> counts = new LinkedHashMap<>();
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> add(formula, group, first, last, counts));
        return counts;
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

    private Totals totals(Formula<?, ?> asked, int firstAsAt, int lastAsAt) {
        return new Totals(firstAsAt, lastAsAt, asked, view.isSeenFromADay(lastAsAt));
    }

    /** The one group of facts that are not grouped. */
    private enum Ungrouped {
        ALL
    }
}
