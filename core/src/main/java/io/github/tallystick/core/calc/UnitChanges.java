package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the units that one child, worker or school had out of running totals and counts those that it has. Of units that stay
 * as they are no rule is asked.
 */
final class UnitChanges<F extends Facts<F>, U extends Unit> implements UnitRule.Sink<U> {
    private final Formula<F, U> formula;
    private final Counting<F, U> counting;
    private final List<U> gone = new ArrayList<>();
    private final List<U> come = new ArrayList<>();
    private List<U> made = come;
    private final Totals totals;

    private UnitChanges(Formula<F, U> formula, Window window, Totals totals) {
        this.formula = formula;
        this.counting = new Counting<>(formula, Known.ALL, EpochDay.NEVER, window, false);
        this.totals = totals;
    }

    static <F extends Facts<F>, U extends Unit> UnitChanges<F, U> into(
            Totals totals, Formula<F, U> formula, Window window) {
        return new UnitChanges<>(formula, window, totals);
    }

    /** Counts what changes; where a rule fails, the totals are left with a part of it. */
    void count(@Nullable F then, @Nullable F now) {
        make(then, gone, false);
        make(now, come, true);
        gone.removeIf(come::remove);
        totals.adding(false);
        gone.forEach(unit -> counting.countUnit(unit, totals));
        totals.adding(true);
        come.forEach(unit -> counting.countUnit(unit, totals));
    }

    private void make(@Nullable F facts, List<U> units, boolean added) {
        units.clear();
        made = units;
        if (facts != null) {
            totals.adding(added);
            totals.facts();
            formula.units().units(facts.asKnown(Known.ALL), this);
        }
    }

    @Override
    public void accept(U unit) {
        made.add(unit);
    }

    @Override
    public void unusable(String id, String reason) {
        totals.unusable(id, reason);
    }
}
