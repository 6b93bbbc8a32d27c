package io.github.tallystick.core.calc;

import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import io.github.tallystick.core.kernel.ColumnAnswer.Stocks;
import io.github.tallystick.core.kernel.ColumnWeight;

/**
 * Sums by group and day of what one side of a ratio counts, weighed and as units. Units that start on a day, or happen on it, are
 * added up in the lower half of a number, and those that end in its upper half.
 */
final class SideSums {
    private static final int WEIGHT = 0;
    private static final int UNITS = 1;
    private static final int WIDTH = 2;
    private static final long STARTING = 1;
    private static final long ENDING = 1L << Integer.SIZE;

    private final CellSums cells;

    SideSums(GroupColumn<?> groups, SeriesDates asked) {
        this.cells = new CellSums(groups, asked, WIDTH);
    }

    /** Adds some rows of a part; whether their days could be laid out. */
    boolean add(Dates dates, RowsHeld rows, ColumnWeight weight, ColumnSums groups) {
        if (!cells.layOut(dates)) {
            return false;
        }
        if (dates instanceof Events events) {
            addEvents(events.days(), rows, weight, groups);
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks.starts(), stocks.ends(), rows, weight, groups);
        }
        return true;
    }

    private void addEvents(int[] days, RowsHeld rows, ColumnWeight weight, ColumnSums groups) {
        DayGrid grid = cells.days();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            put(groups.group(row), grid.cellOf(days[row]), weight.parts(row), STARTING);
        }
    }

    private void addStocks(int[] starts, int[] ends, RowsHeld rows, ColumnWeight weight, ColumnSums groups) {
        DayGrid grid = cells.days();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            if (starts[row] < ends[row]) {
                long amount = weight.parts(row);
                put(groups.group(row), grid.cellOf(starts[row]), amount, STARTING);
                put(groups.group(row), grid.cellOf(ends[row]), -amount, ENDING);
            }
        }
    }

    private void put(int group, int cell, long weight, long unit) {
        long[] sums = cells.sums();
        int place = group * cells.ofAGroup() + cell * WIDTH;
        sums[place + WEIGHT] = Math.addExact(sums[place + WEIGHT], weight);
        sums[place + UNITS] += unit;
    }

    void add(SideSums other) {
        cells.add(other.cells);
    }

    /** What the units of a group weigh. */
    PerDay weights(int group) {
        return cells.perDay(group, WEIGHT);
    }

    /** How many units of a group stand on this side, whether they count in one stock or in several. */
    PerDay units(int group) {
        return cells.perDay(days -> days.present(
                cells.column(group, UNITS, SideSums::started), cells.column(group, UNITS, SideSums::ended)));
    }

    private static long started(long units) {
        return units & (ENDING - 1);
    }

    private static long ended(long units) {
        return units >>> Integer.SIZE;
    }
}
