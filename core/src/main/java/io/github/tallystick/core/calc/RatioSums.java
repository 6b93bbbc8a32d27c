package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.StepFunction;
import io.github.tallystick.core.spec.UnitColumns;

/**
 * Sums of a ratio. The two sides are measured apart, each over its own days; how many units stand on either is added up on the
 * as-at dates themselves, since a unit that counts on both, or in several stocks at once, stands there once.
 */
final class RatioSums extends ColumnSums {
    private final SideSums below;
    private final SideSums above;
    private final RunSums measured;
    private final StepFunction counted = new StepFunction();
    private final StepFunction present = new StepFunction();

    RatioSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
        this.below = new SideSums(groups, asked, 1);
        this.above = new SideSums(groups, asked, 2);
        this.measured = new RunSums(groups.numbers(), asked);
    }

    @Override
    boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        if (!below.add(question.below, question.belowWeight, this)
                || !above.add(question.above, question.aboveWeight, this)) {
            return false;
        }
        DatesCounted belowOn = below.datesCounted();
        DatesCounted aboveOn = above.datesCounted();
        Dates datesBelow = question.below.dates().orElseThrow();
        Dates datesAbove = question.above.dates().orElseThrow();
        for (int row = part.first(); row < part.end(); row++) {
            boolean isBelow = question.below.holds(row) && belowOn.findRun(datesBelow, row);
            boolean isAbove = question.above.holds(row) && aboveOn.findRun(datesAbove, row);
            if (isBelow != question.below.holds(row) || isAbove != question.above.holds(row)) {
                addRuns(question, row, group(row));
            } else if (isBelow && isAbove) {
                addBoth(belowOn, aboveOn, group(row));
            } else if (isBelow) {
                measured.add(group(row), belowOn.from(), belowOn.to());
            } else if (isAbove) {
                measured.add(group(row), aboveOn.from(), aboveOn.to());
            }
        }
        return true;
    }

    /** One run on each side: where they have no day in common, what is between them does not count. */
    private void addBoth(DatesCounted one, DatesCounted other, int group) {
        if (Math.max(one.from(), other.from()) <= Math.min(one.to(), other.to())) {
            measured.add(group, Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
        } else {
            measured.add(group, one.from(), one.to());
            measured.add(group, other.from(), other.to());
        }
    }

    /** Several runs on one side or the other. */
    private void addRuns(ColumnQuestion<?> question, int row, int group) {
        counted.clear();
        if (question.below.holds(row)) {
            below.datesCounted().add(question.below.dates().orElseThrow(), row, counted);
        }
        if (question.above.holds(row)) {
            above.datesCounted().add(question.above.dates().orElseThrow(), row, counted);
        }
        present.clear();
        present.addPresence(counted);
        measured.add(group, present);
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        RatioSums others = (RatioSums) other;
        below.add(others.below);
        above.add(others.above);
        measured.add(others.measured);
    }

    @Override
    Sides sides(int group) {
        return new Sides(above.perDay(group, SideSums.WEIGHT), below.perDay(group, SideSums.WEIGHT));
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        PerDay onEither = measured.perDay(group);
        return new Stands(onEither, onEither, above.perDay(group, SideSums.UNITS), PerDay.NOT_KEPT, units, unusable);
    }
}
