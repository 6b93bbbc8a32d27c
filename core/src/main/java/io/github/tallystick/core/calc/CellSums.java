package io.github.tallystick.core.calc;

import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/** Sums by group and cell of a day grid, some of them side by side. */
final class CellSums {
    private final int groups;
    private final SeriesDates asked;
    private final int width;
    private Optional<DayGrid> grid = Optional.empty();
    private long[] sums = new long[0];
    private int cellsOfAGroup;
    private boolean areEvents;

    /** Sums of which so many lie side by side in a cell. */
    CellSums(GroupColumn<?> groups, SeriesDates asked, int width) {
        this.groups = groups.numbers();
        this.asked = asked;
        this.width = width;
    }

    /** Lays out the days of some dates, unless that has been done; whether they could be. */
    boolean layOut(Dates dates) {
        if (grid.isEmpty()) {
            grid = DayGrid.of(dates, asked);
            grid.ifPresent(this::makeRoom);
            areEvents = dates instanceof Events;
        }
        return grid.isPresent() && areEvents == dates instanceof Events;
    }

    private void makeRoom(DayGrid days) {
        cellsOfAGroup = Math.multiplyExact(days.cells(), width);
        sums = new long[Math.multiplyExact(groups, cellsOfAGroup)];
    }

    DayGrid days() {
        return grid.orElseThrow();
    }

    /** The sums themselves, to be added to. */
    long[] sums() {
        return sums;
    }

    /** How many sums there are of a group; those of the first come first, and of each those of its first cell. */
    int ofAGroup() {
        return cellsOfAGroup;
    }

    void add(CellSums other) {
        if (grid.isEmpty()) {
            grid = other.grid;
            sums = other.sums;
            cellsOfAGroup = other.cellsOfAGroup;
            areEvents = other.areEvents;
        } else if (other.grid.isPresent()) {
            ColumnSums.plus(sums, other.sums);
        }
    }

    /** One of the sums that lie side by side, or a part of it, in the cells of a group. */
    long[] column(int group, int side, LongUnaryOperator part) {
        long[] column = new long[days().cells()];
        for (int cell = 0; cell < column.length; cell++) {
            column[cell] = part.applyAsLong(sums[group * cellsOfAGroup + cell * width + side]);
        }
        return column;
    }

    /** What sums come to on each date: nothing, where nothing has been added. */
    PerDay perDay(Function<DayGrid, PerDay> sum) {
        return grid.map(sum).orElseGet(() -> PerDay.of(new long[asked.count()]));
    }

    /** What one of the sums that lie side by side comes to on each date. */
    PerDay perDay(int group, int side) {
        return perDay(group, side, sum -> sum);
    }

    /** The same of a part of each sum. */
    PerDay perDay(int group, int side, LongUnaryOperator part) {
        return perDay(days -> days.perDay(column(group, side, part)));
    }
}
