package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.StepFunction;
import io.github.tallystick.core.spec.UnitColumns;

/**
 * Sums of a ratio. The two sides are measured apart, each over its own days; how many units stand on either is added up on the
 * as-at dates themselves, since a unit that counts on both, or in several stocks at once, stands there once.
 */
final class RatioSums extends ColumnSums {
    private final SideSums below;
    private final SideSums above;
    private final DailySum[] measured;
    private final StepFunction counted = new StepFunction();
    private final StepFunction present = new StepFunction();

    RatioSums(GroupColumn<?> groups, ColumnPass.Asked asked) {
        super(groups);
        this.below = new SideSums(groups, asked);
        this.above = new SideSums(groups, asked);
        this.measured = new DailySum[groups.numbers()];
        for (int group = 0; group < measured.length; group++) {
            measured[group] = new DailySum(asked.firstAsAt(), asked.lastAsAt());
        }
    }

    @Override
    boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        if (!below.add(question.below, question.belowWeight, part)
                || !above.add(question.above, question.aboveWeight, part)) {
            return false;
        }
        int[] owners = part.owners();
        for (int row = part.first(); row < part.end(); row++) {
            boolean isBelow = question.below.holds(row);
            boolean isAbove = question.above.holds(row);
            if (isBelow || isAbove) {
                counted.clear();
                below.addDates(isBelow, question.below, row, counted);
                above.addDates(isAbove, question.above, row, counted);
                measured[groups.number(owners[row])].add(presence(), 1);
            }
        }
        return true;
    }

    private StepFunction presence() {
        if (counted.isPresence()) {
            return counted;
        }
        present.clear();
        present.addPresence(counted);
        return present;
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        RatioSums others = (RatioSums) other;
        below.add(others.below);
        above.add(others.above);
        for (int group = 0; group < measured.length; group++) {
            measured[group].add(others.measured[group]);
        }
    }

    @Override
    long[] below(int group) {
        return below.perDay(group, SideSums.WEIGHT);
    }

    @Override
    long[] above(int group) {
        return above.perDay(group, SideSums.WEIGHT);
    }

    @Override
    long[] measured(int group) {
        return measured[group].perDay();
    }

    @Override
    long[] met(int group) {
        return above.perDay(group, SideSums.UNITS);
    }

    @Override
    long[] meant(int group) {
        return measured(group);
    }
}
