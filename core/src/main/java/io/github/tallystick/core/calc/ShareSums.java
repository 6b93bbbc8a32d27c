package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.UnitColumns;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a share whose units have weights, or of whom some are left out. The numerator is taken within the denominator, so
 * that what a row counts on both sides, and where it stands, goes to one cell, whose sums lie side by side.
 */
final class ShareSums extends ColumnSums {
    private static final int BELOW = 0;
    private static final int ABOVE = 1;
    private static final int MEASURED = 2;
    private static final int MET = 3;
    private static final int MEANT = 4;
    private static final int WIDTH = 5;

    private @Nullable DayGrid grid;
    private long[] sums = new long[0];

    ShareSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
    }

    @Override
    boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        Dates dates = question.below.dates().orElseThrow();
        if (grid == null) {
            grid = DayGrid.of(dates, asked).orElse(null);
            sums = grid == null
                    ? sums
                    : new long[Math.multiplyExact(groups.numbers(), Math.multiplyExact(grid.cells(), WIDTH))];
        }
        DayGrid days = grid;
        if (days != null && dates instanceof Events events) {
            addEvents(events.days(), days, question);
        } else if (days != null && dates instanceof Stocks stocks) {
            addStocks(stocks, days, question);
        }
        return days != null;
    }

    private void addEvents(int[] column, DayGrid days, ColumnQuestion<?> question) {
        for (int row = question.below.first(); row < question.below.end(); row++) {
            put(group(row) * days.cells(), days.cellOf(column[row]), row, 1, question);
        }
    }

    private void addStocks(Stocks stocks, DayGrid days, ColumnQuestion<?> question) {
        for (int row = question.below.first(); row < question.below.end(); row++) {
            if (stocks.starts()[row] < stocks.ends()[row]) {
                put(group(row) * days.cells(), days.cellOf(stocks.starts()[row]), row, 1, question);
                put(group(row) * days.cells(), days.cellOf(stocks.ends()[row]), row, -1, question);
            }
        }
    }

    private void put(int group, int cell, int row, int sign, ColumnQuestion<?> question) {
        if (cell == DayGrid.NONE || !question.isMeant(row)) {
            return;
        }
        int place = (group + cell) * WIDTH;
        sums[place + MEANT] += sign;
        if (question.below.holds(row)) {
            long weight = Math.multiplyExact(sign, question.belowWeight.parts(row));
            sums[place + BELOW] = Math.addExact(sums[place + BELOW], weight);
            sums[place + MEASURED] += sign;
            if (question.above.holds(row)) {
                sums[place + ABOVE] = Math.addExact(sums[place + ABOVE], weight);
                sums[place + MET] += sign;
            }
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
            return PerDay.of(new long[asked.count()]);
        }
        long[] ofOne = new long[days.cells()];
        for (int cell = 0; cell < ofOne.length; cell++) {
            ofOne[cell] = sums[(group * days.cells() + cell) * WIDTH + side];
        }
        return days.perDay(ofOne);
    }

    @Override
    Sides sides(int group) {
        return new Sides(perDay(group, ABOVE), perDay(group, BELOW));
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        return new Stands(
                perDay(group, MEANT), perDay(group, MEASURED), perDay(group, MET), PerDay.NOT_KEPT, units, unusable);
    }
}
