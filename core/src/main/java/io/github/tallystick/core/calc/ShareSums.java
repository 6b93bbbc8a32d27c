package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.spec.Clause;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.UnitColumns;
import io.github.tallystick.core.spec.Weight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a share. The numerator is taken within the denominator, so that what a row counts on both sides, and where it stands,
 * goes to one cell, whose sums lie side by side. Where each unit counts as one and none is left out, the two sides are also
 * the numbers of units.
 */
final class ShareSums extends ColumnSums {
    private static final int BELOW = 0;
    private static final int ABOVE = 1;
    private static final int MEASURED = 2;
    private static final int MET = 3;
    private static final int MEANT = 4;

    private final Span span;
    private final boolean isCount;
    private final int width;
    private @Nullable DayGrid grid;
    private long[] sums = new long[0];

    ShareSums(Formula<?, ?> formula, GroupColumn<?> groups, Span span) {
        super(groups);
        this.span = span;
        this.isCount = formula.denominator().weight() == Weight.One.EACH
                && formula.denominator().clauses().stream().noneMatch(Clause::excludes);
        this.width = isCount ? 2 : 5;
    }

    @Override
    boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        Dates dates = question.below.dates().orElseThrow();
        DayGrid days = grid;
        if (days == null) {
            Optional<DayGrid> laidOut = DayGrid.of(dates, span);
            if (laidOut.isEmpty()) {
                return false;
            }
            days = laidOut.get();
            grid = days;
            sums = new long[Math.multiplyExact(groups.numbers(), Math.multiplyExact(days.cells(), width))];
        }
        if (dates instanceof Events events) {
            addEvents(events.days(), days, question, part);
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks, days, question, part);
        }
        return true;
    }

    private void addEvents(int[] column, DayGrid days, ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        int[] owners = part.owners();
        for (int row = part.first(); row < part.end(); row++) {
            int cell = days.cellOf(column[row]);
            if (cell != DayGrid.NONE) {
                put((groups.number(owners[row]) * days.cells() + cell) * width, row, 1, question);
            }
        }
    }

    private void addStocks(Stocks stocks, DayGrid days, ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        int[] owners = part.owners();
        for (int row = part.first(); row < part.end(); row++) {
            int start = days.cellOf(stocks.starts()[row]);
            if (start != DayGrid.NONE && stocks.starts()[row] < stocks.ends()[row]) {
                int group = groups.number(owners[row]) * days.cells();
                int end = days.cellOf(stocks.ends()[row]);
                put((group + start) * width, row, 1, question);
                if (end != DayGrid.NONE) {
                    put((group + end) * width, row, -1, question);
                }
            }
        }
    }

    private void put(int place, int row, int sign, ColumnQuestion<?> question) {
        boolean isBelow = question.below.holds(row);
        boolean isAbove = isBelow && question.above.holds(row);
        if (isCount) {
            sums[place + BELOW] += isBelow ? sign : 0;
            sums[place + ABOVE] += isAbove ? sign : 0;
        } else if (!question.leavesUnitsOut || question.meant.holds(row)) {
            long weight = isBelow ? Math.multiplyExact(sign, question.belowWeight.parts(row)) : 0;
            sums[place + BELOW] = Math.addExact(sums[place + BELOW], weight);
            sums[place + ABOVE] = Math.addExact(sums[place + ABOVE], isAbove ? weight : 0);
            sums[place + MEASURED] += isBelow ? sign : 0;
            sums[place + MET] += isAbove ? sign : 0;
            sums[place + MEANT] += !question.leavesUnitsOut && !isBelow ? 0 : sign;
        }
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        ShareSums others = (ShareSums) other;
        if (grid == null) {
            grid = others.grid;
            sums = others.sums;
        } else if (others.grid != null) {
            plus(sums, others.sums);
        }
    }

    private PerDay perDay(int group, int side) {
        DayGrid days = grid;
        if (days == null) {
            return PerDay.of(new long[span.days()]);
        }
        long[] ofOne = new long[days.cells()];
        for (int cell = 0; cell < ofOne.length; cell++) {
            ofOne[cell] = sums[(group * days.cells() + cell) * width + side];
        }
        return days.perDay(ofOne);
    }

    @Override
    Sides sides(int group) {
        return new Sides(perDay(group, ABOVE), perDay(group, BELOW));
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        return isCount
                ? new Stands(sides.below(), sides.below(), sides.above(), PerDay.NOT_KEPT, units, unusable)
                : new Stands(
                        perDay(group, MEANT),
                        perDay(group, MEASURED),
                        perDay(group, MET),
                        PerDay.NOT_KEPT,
                        units,
                        unusable);
    }
}
