package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.UnitColumns;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a share whose units each count as one, none being left out: the two sides are also the numbers of units that stand
 * there. What a row counts on both goes to one place, as an {@code int}, since there are no more rows than that.
 */
final class CountSums extends ColumnSums {
    private static final int SIDES = 2;
    private static final int BELOW = 0;
    private static final int ABOVE = 1;

    private @Nullable DayGrid grid;
    private int[] counts = new int[0];

    CountSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
    }

    @Override
    boolean addAmounts(ColumnQuestion<?> question, UnitColumns.Part<?> part) {
        Dates dates = question.below.dates().orElseThrow();
        if (grid == null) {
            grid = DayGrid.of(dates, asked).orElse(null);
            counts = grid == null
                    ? counts
                    : new int[Math.multiplyExact(groups.numbers(), Math.multiplyExact(grid.cells(), SIDES))];
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
        int cells = days.cells();
        for (int row = question.below.first(); row < question.below.end(); row++) {
            int cell = days.cellOf(column[row]);
            if (cell != DayGrid.NONE && question.below.holds(row)) {
                int place = (group(row) * cells + cell) * SIDES;
                counts[place + BELOW]++;
                counts[place + ABOVE] += question.above.holds(row) ? 1 : 0;
            }
        }
    }

    private void addStocks(Stocks stocks, DayGrid days, ColumnQuestion<?> question) {
        int cells = days.cells();
        for (int row = question.below.first(); row < question.below.end(); row++) {
            if (question.below.holds(row) && stocks.starts()[row] < stocks.ends()[row]) {
                int above = question.above.holds(row) ? 1 : 0;
                put(group(row) * cells, days.cellOf(stocks.starts()[row]), 1, above);
                put(group(row) * cells, days.cellOf(stocks.ends()[row]), -1, -above);
            }
        }
    }

    private void put(int group, int cell, int below, int above) {
        if (cell != DayGrid.NONE) {
            counts[(group + cell) * SIDES + BELOW] += below;
            counts[(group + cell) * SIDES + ABOVE] += above;
        }
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        CountSums others = (CountSums) other;
        if (grid == null) {
            grid = others.grid;
            counts = others.counts;
        } else if (others.grid != null) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += others.counts[i];
            }
        }
    }

    @Override
    Sides sides(int group) {
        return new Sides(perDay(group, ABOVE), perDay(group, BELOW));
    }

    private PerDay perDay(int group, int side) {
        DayGrid days = grid;
        if (days == null) {
            return PerDay.of(new long[asked.count()]);
        }
        long[] ofOne = new long[days.cells()];
        for (int cell = 0; cell < ofOne.length; cell++) {
            ofOne[cell] = counts[(group * days.cells() + cell) * SIDES + side];
        }
        return days.perDay(ofOne);
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        return new Stands(sides.below(), sides.below(), sides.above(), PerDay.NOT_KEPT, units, unusable);
    }
}
