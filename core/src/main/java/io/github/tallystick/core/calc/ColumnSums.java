package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.kernel.RowPart;
import java.util.Arrays;

/** Sums by group of what units in columns count, and of how many stand where. */
abstract class ColumnSums {
    final GroupColumn<?> groups;
    final SeriesDates asked;
    private final long[] units;
    private final long[] unusable;
    private int[] numbers = new int[0];

    ColumnSums(GroupColumn<?> groups, SeriesDates asked) {
        this.groups = groups;
        this.asked = asked;
        this.units = new long[groups.numbers()];
        this.unusable = new long[groups.numbers()];
    }

    static ColumnSums of(Formula<?, ?> formula, GroupColumn<?> groups, SeriesDates asked) {
        if (!formula.isShare()) {
            return new RatioSums(groups, asked);
        }
        boolean isCount = formula.denominator().weight() == Weight.One.EACH
                && formula.denominator().clauses().stream().noneMatch(Clause::excludes);
        return isCount ? new CountSums(groups, asked) : new ShareSums(groups, asked);
    }

    /** Adds the units of one part; whether their dates could be laid out. */
    final boolean add(ColumnQuestion question, RowPart part) {
        number(part);
        for (int owner : part.unusable()) {
            unusable[groups.number(owner)]++;
        }
        return addAmounts(question, part);
    }

    /** Looks up the group of each row, once for all that is added. */
    private void number(RowPart part) {
        if (numbers.length < part.size()) {
            numbers = new int[part.size()];
        }
        groups.numbers(part.owners(), part.size(), numbers);
        for (int row = 0; row < part.size(); row++) {
            units[numbers[row]] += part.isUnit(row);
        }
    }

    /** The number of the group of a row. */
    final int group(int row) {
        return numbers[row];
    }

    abstract boolean addAmounts(ColumnQuestion question, RowPart part);

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
