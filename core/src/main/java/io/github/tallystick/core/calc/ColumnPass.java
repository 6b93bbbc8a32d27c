package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitColumns;
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
    private final GroupColumn<?> groups;
    private final Asked asked;

    ColumnPass(
            Formula<?, U> formula,
            UnitColumns<U> units,
            GroupColumn<?> groups,
            Window window,
            int firstAsAt,
            int lastAsAt) {
        this.formula = formula;
        this.units = units;
        this.groups = groups;
        this.asked = new Asked(window, firstAsAt, lastAsAt);
    }

    /** What is asked: about which window, on which dates. */
    record Asked(Window window, int firstAsAt, int lastAsAt) {
        int days() {
            return lastAsAt - firstAsAt + 1;
        }
    }

    /** The counts of each group, by its number; empty where a rule cannot be asked about columns. */
    Optional<List<DailyCounts>> counts() {
        int threads = Math.max(1, Math.min(Threads.forRows(Long.MAX_VALUE), units.parts()));
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
        UnitColumns.Part<U> part = units.holder();
        ColumnQuestion<U> question = new ColumnQuestion<>(formula, asked.window());
        for (int number = next.getAndIncrement(); number < units.parts(); number = next.getAndIncrement()) {
            part.hold(number);
            if (!question.ask(part) || !sums.add(question, part)) {
                return false;
            }
        }
        return true;
    }

    private List<DailyCounts> counts(ColumnSums sums) {
        List<DailyCounts> counts = new ArrayList<>();
        for (int group = 0; group < groups.numbers(); group++) {
            Stands stands = new Stands(
                    sums.meant(group),
                    sums.measured(group),
                    sums.met(group),
                    new long[0],
                    sums.units(group),
                    sums.unusable(group));
            counts.add(new DailyCounts(
                    asked.firstAsAt(),
                    asked.days(),
                    Parts.of(formula),
                    new Sides(sums.above(group), sums.below(group)),
                    Sides.NONE,
                    Sides.NONE,
                    new int[0],
                    stands,
                    groups.size(group)));
        }
        return counts;
    }
}
