package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.Weight.ColumnWeight;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums by group and day of what one side of a ratio counts, weighed and as units. */
final class SideSums {
    static final int WEIGHT = 0;
    static final int UNITS = 1;

    private final GroupColumn<?> groups;
    private final SeriesDates asked;
    private final int width;
    private @Nullable DayGrid grid;
    private @Nullable DatesCounted counted;
    private long[] sums = new long[0];

    /** Sums of weights alone, or with a width of 2 of units, too. */
    SideSums(GroupColumn<?> groups, SeriesDates asked, int width) {
        this.groups = groups;
        this.asked = asked;
        this.width = width;
    }

    /** Adds the rows of one part; whether their days could be laid out. */
    boolean add(ColumnAnswer answer, ColumnWeight weight, ColumnSums rows) {
        Dates dates = answer.dates().orElseThrow();
        DayGrid days = grid;
        if (days == null) {
            Optional<DayGrid> laidOut = DayGrid.of(dates, asked);
            if (laidOut.isEmpty()) {
                return false;
            }
            days = laidOut.get();
            grid = days;
            counted = DatesCounted.of(dates, asked);
            sums = new long[Math.multiplyExact(groups.numbers(), days.cells() * width)];
        }
        if (dates instanceof Events events) {
            addEvents(events.days(), days, answer, weight, rows);
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks, days, answer, weight, rows);
        }
        return true;
    }

    private void addEvents(int[] column, DayGrid days, ColumnAnswer answer, ColumnWeight weight, ColumnSums rows) {
        for (int row = answer.first(); row < answer.end(); row++) {
            if (answer.holds(row)) {
                put(days.cellOf(column[row]), rows.group(row) * days.cells(), weight.parts(row), 1);
            }
        }
    }

    private void addStocks(Stocks stocks, DayGrid days, ColumnAnswer answer, ColumnWeight weight, ColumnSums rows) {
        int[] starts = stocks.starts();
        int[] ends = stocks.ends();
        for (int row = answer.first(); row < answer.end(); row++) {
            if (answer.holds(row) && starts[row] < ends[row]) {
                int group = rows.group(row) * days.cells();
                long amount = weight.parts(row);
                put(days.cellOf(starts[row]), group, amount, 1);
                put(days.cellOf(ends[row]), group, -amount, -1);
            }
        }
    }

    private void put(int cell, int group, long weight, int unit) {
        if (cell != DayGrid.NONE) {
            int place = (group + cell) * width;
            sums[place + WEIGHT] = Math.addExact(sums[place + WEIGHT], weight);
            if (width > UNITS) {
                sums[place + UNITS] += unit;
            }
        }
    }

    /** On which dates a row counts; once rows of a part have been added. */
    DatesCounted datesCounted() {
        return Objects.requireNonNull(counted);
    }

    void add(SideSums other) {
        if (grid == null) {
            grid = other.grid;
            sums = other.sums;
        } else if (other.grid != null) {
            ColumnSums.plus(sums, other.sums);
        }
    }

    PerDay perDay(int group, int side) {
        DayGrid days = grid;
        if (days == null) {
            return PerDay.of(new long[asked.count()]);
        }
        long[] ofOne = new long[days.cells()];
        for (int cell = 0; cell < ofOne.length; cell++) {
            ofOne[cell] = sums[(group * days.cells() + cell) * width + side];
        }
        return days.perDay(ofOne);
    }
}
