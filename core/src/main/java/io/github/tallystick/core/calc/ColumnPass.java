package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pass over units in columns: asks the rules of a formula about part after part, and adds up by group and day what they
 * answer. The records are taken as they stand.
 */
final class ColumnPass<U extends Unit> {
    private final Formula<?, U> formula;
    private final UnitColumns<U> units;
    private final int mostThreads;
    private final GroupColumn<?> groups;
    private final Window window;
    private final SeriesDates asked;

    /** A pass over so many rows or so, which say how many threads it is worth to use. */
    ColumnPass(
            Formula<?, U> formula,
            UnitColumns<U> units,
            long rows,
            GroupColumn<?> groups,
            Window window,
            SeriesDates asked) {
        this.formula = formula;
        this.units = units;
        this.mostThreads = Threads.forRows(rows);
        this.groups = groups;
        this.window = window;
        this.asked = asked;
    }

    /** The counts of each group, by its number; empty where a rule cannot be asked about columns. */
    Optional<List<DailyCounts>> counts() {
        int threads = Math.max(1, Math.min(mostThreads, units.parts()));
        List<ColumnSums> sums = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            sums.add(ColumnSums.of(formula, groups, asked));
        }
        AtomicInteger next = new AtomicInteger();
        boolean[] answered = new boolean[threads];
        Threads.each(threads, thread -> answered[thread] = add(next, sums.get(thread)));
        for (boolean each : answered) {
            if (!each) {
                return Optional.empty();
            }
        }
        sums.subList(1, threads).forEach(sums.get(0)::add);
        return Optional.of(counts(sums.get(0)));
    }

    private boolean add(AtomicInteger next, ColumnSums sums) {
        UnitColumns.Holder<U> holder = units.holder();
        ColumnQuestion<U> question = new ColumnQuestion<>(formula, window);
        for (int number = next.getAndIncrement(); number < units.parts(); number = next.getAndIncrement()) {
            UnitColumns.Part<U> part = holder.hold(number);
            if (!question.ask(part) || !sums.add(question, part)) {
                return false;
            }
        }
        return true;
    }

    private List<DailyCounts> counts(ColumnSums sums) {
        List<DailyCounts> counts = new ArrayList<>();
        for (int group = 0; group < groups.numbers(); group++) {
            Sides sides = sums.sides(group);
            counts.add(new DailyCounts(
                    asked,
                    Parts.of(formula),
                    sides,
                    Sides.NONE,
                    Sides.NONE,
                    new int[0],
                    sums.stands(group, sides),
                    groups.size(group)));
        }
        return counts;
    }
}
