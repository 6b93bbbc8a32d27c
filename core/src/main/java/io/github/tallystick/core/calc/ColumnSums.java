package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.UnitColumns;
import java.util.Arrays;

/** Sums by group of what units in columns count, and of how many stand where. */
abstract class ColumnSums {
    final GroupColumn<?> groups;
    private final long[] units;
    private final long[] unusable;

    ColumnSums(GroupColumn<?> groups) {
        this.groups = groups;
        this.units = new long[groups.numbers()];
        this.unusable = new long[groups.numbers()];
    }

    static ColumnSums of(Formula<?, ?> formula, GroupColumn<?> groups, Span span) {
        return formula.isShare() ? new ShareSums(formula, groups, span) : new RatioSums(groups, span);
    }

    /** Adds the units of one part; whether their dates could be laid out. */
    final boolean add(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        int[] owners = part.owners();
        for (int row = part.first(); row < part.end(); row++) {
            units[groups.number(owners[row])]++;
        }
        for (int owner : part.unusable()) {
            unusable[groups.number(owner)]++;
        }
        return addAmounts(question, part);
    }

    abstract boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part);

    /** Adds the sums of another thread. */
    void add(ColumnSums other) {
        plus(units, other.units);
        plus(unusable, other.unusable);
    }

    static void plus(long[] sums, long[] others) {
        Arrays.setAll(sums, i -> Math.addExact(sums[i], others[i]));
    }

    /** What is counted of a group on each side of the line. */
    abstract Sides sides(int group);

    /** How many units of a group stand where. */
    final Stands stands(int group, Sides sides) {
        return stands(group, sides, units[group], unusable[group]);
    }

    abstract Stands stands(int group, Sides sides, long unitsOfAll, long unusableOfAll);
}
