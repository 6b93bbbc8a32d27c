package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.Window;
import org.jspecify.annotations.Nullable;

/** Takes the units that one child, worker or school had out of running totals and counts those that it has. */
final class UnitChanges<F extends Facts<F>, U extends Unit> {
    private final Counting<F, U> counting;
    private final Totals totals;

    private UnitChanges(Formula<F, U> formula, Window window, Totals totals) {
        this.counting = Counting.of(formula, View.At.OF_ALL, window);
        this.totals = totals;
    }

    static <F extends Facts<F>, U extends Unit> UnitChanges<F, U> into(
            Totals totals, Formula<F, U> formula, Window window) {
        return new UnitChanges<>(formula, window, totals);
    }

    /** Counts what changes; where a rule fails, the totals are left with a part of it. */
    void count(@Nullable F then, @Nullable F now) {
        count(then, false);
        count(now, true);
    }

    private void count(@Nullable F facts, boolean added) {
        if (facts != null) {
            totals.adding(added);
            counting.count(facts, totals);
        }
    }
}
