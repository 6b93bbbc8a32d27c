package io.github.tallystick.core.calc;

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

    static ColumnSums of(Formula<?, ?> formula, GroupColumn<?> groups, ColumnPass.Asked asked) {
        return formula.isShare() ? new ShareSums(formula, groups, asked) : new RatioSums(groups, asked);
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

    final long units(int group) {
        return units[group];
    }

    final long unusable(int group) {
        return unusable[group];
    }

    abstract long[] below(int group);

    abstract long[] above(int group);

    abstract long[] measured(int group);

    abstract long[] met(int group);

    abstract long[] meant(int group);
}
