package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.RowPart;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a ratio. The two sides are measured apart, each over its own days. A unit that counts on both, or in several stocks at
 * once, is measured once: to those below the line is added, on the as-at dates themselves, what stands above it alone.
 */
final class RatioSums extends ColumnSums {
    private final SideSums below;
    private final SideSums above;
    private final RowsHeld rowsBelow = new RowsHeld();
    private final RowsHeld rowsAbove = new RowsHeld();
    private final RunSums besides;
    private final StepFunction counted = new StepFunction();
    private final StepFunction present = new StepFunction();
    private @Nullable DatesCounted belowOn;
    private @Nullable DatesCounted aboveOn;

    RatioSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
        this.below = new SideSums(groups, asked);
        this.above = new SideSums(groups, asked);
        this.besides = new RunSums(groups.numbers(), asked);
    }

    @Override
    boolean addAmounts(ColumnQuestion question, RowPart part) {
        Dates datesBelow = question.below.dates().orElseThrow();
        Dates datesAbove = question.above.dates().orElseThrow();
        rowsBelow.take(question.below);
        rowsAbove.take(question.above);
        if (!below.add(datesBelow, rowsBelow, question.belowWeight, this)
                || !above.add(datesAbove, rowsAbove, question.aboveWeight, this)) {
            return false;
        }
        belowOn = belowOn == null ? DatesCounted.of(datesBelow, asked) : belowOn;
        aboveOn = aboveOn == null ? DatesCounted.of(datesAbove, asked) : aboveOn;
        belowOn.hold(datesBelow);
        aboveOn.hold(datesAbove);
        addBelow(belowOn);
        addAbove(aboveOn, belowOn, question);
        return true;
    }

    /** Of a row that is open between the days of its stocks alone, what it does not count on is taken back. */
    private void addBelow(DatesCounted dates) {
        for (int i = 0; i < rowsBelow.size(); i++) {
            int row = rowsBelow.row(i);
            if (!dates.isOneRun(row)) {
                besides.add(group(row), dates.from(row), dates.after(row), -1);
                counted.clear();
                dates.add(row, counted);
                besides.add(group(row), counted, 1);
            }
        }
    }

    /** Of a row that stands below the line already, only the dates are added on which it does not. */
    private void addAbove(DatesCounted dates, DatesCounted datesBelow, ColumnQuestion question) {
        for (int i = 0; i < rowsAbove.size(); i++) {
            int row = rowsAbove.row(i);
            boolean isBelow = question.below.holds(row);
            if (!isBelow && dates.isOneRun(row)) {
                besides.add(group(row), dates.from(row), dates.after(row), 1);
            } else if (isBelow && dates.isOneRun(row) && datesBelow.isOneRun(row)) {
                addBesides(group(row), dates.from(row), dates.after(row), datesBelow.from(row), datesBelow.after(row));
            } else {
                addBesides(row, dates, datesBelow, isBelow);
            }
        }
    }

    /** What of a run lies before another, and what behind it. */
    private void addBesides(int group, int from, int after, int otherFrom, int otherAfter) {
        if (otherFrom < otherAfter) {
            besides.add(group, from, Math.min(after, otherFrom), 1);
            besides.add(group, Math.max(from, otherAfter), after, 1);
        } else {
            besides.add(group, from, after, 1);
        }
    }

    private void addBesides(int row, DatesCounted dates, DatesCounted datesBelow, boolean isBelow) {
        counted.clear();
        if (isBelow) {
            datesBelow.add(row, counted);
            besides.add(group(row), counted, -1);
        }
        dates.add(row, counted);
        present.clear();
        present.addPresence(counted);
        besides.add(group(row), present, 1);
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        RatioSums others = (RatioSums) other;
        below.add(others.below);
        above.add(others.above);
        besides.add(others.besides);
    }

    @Override
    Sides sides(int group) {
        return new Sides(above.weights(group), below.weights(group));
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        PerDay onEither = below.units(group).plus(besides.perDay(group));
        return new Stands(onEither, onEither, above.units(group), PerDay.NOT_KEPT, units, unusable);
    }
}
