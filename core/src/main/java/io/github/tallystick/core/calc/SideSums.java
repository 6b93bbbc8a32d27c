package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer;
import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.StepFunction;
import io.github.tallystick.core.spec.UnitColumns;
import io.github.tallystick.core.spec.Weight.ColumnWeight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums by group and day of what one side of a ratio counts, weighed and as units. */
final class SideSums {
    static final int WEIGHT = 0;
    static final int UNITS = 1;
    private static final int WIDTH = 2;

    private final GroupColumn<?> groups;
    private final ColumnPass.Asked asked;
    private @Nullable DayGrid grid;
    private @Nullable DatesCounted counted;
    private long[] sums = new long[0];

    SideSums(GroupColumn<?> groups, ColumnPass.Asked asked) {
        this.groups = groups;
        this.asked = asked;
    }

    /** Adds the rows of one part; whether their days could be laid out. */
    boolean add(ColumnAnswer answer, ColumnWeight weight, UnitColumns.Part<?> part) {
        Dates dates = answer.dates().orElseThrow();
        DayGrid days = grid;
        if (days == null) {
            Optional<DayGrid> laidOut = DayGrid.of(dates, asked.firstAsAt(), asked.lastAsAt());
            if (laidOut.isEmpty()) {
                return false;
            }
            days = laidOut.get();
            grid = days;
            counted = DatesCounted.of(dates, asked.firstAsAt(), asked.lastAsAt());
            sums = new long[Math.multiplyExact(groups.numbers(), days.cells() * WIDTH)];
        }
        int[] owners = part.owners();
        for (int row = answer.first(); row < answer.end(); row++) {
            if (answer.holds(row)) {
                put(dates, row, weight.parts(row), groups.number(owners[row]) * days.cells(), days);
            }
        }
        return true;
    }

    private void put(Dates dates, int row, long weight, int group, DayGrid days) {
        if (dates instanceof Events events) {
            put(days.cellOf(events.days()[row]), group, weight, 1);
        } else if (dates instanceof Stocks stocks && stocks.starts()[row] < stocks.ends()[row]) {
            put(days.cellOf(stocks.starts()[row]), group, weight, 1);
            put(days.cellOf(stocks.ends()[row]), group, -weight, -1);
        }
    }

    private void put(int cell, int group, long weight, int unit) {
        if (cell != DayGrid.NONE) {
            int place = (group + cell) * WIDTH;
            sums[place + WEIGHT] = Math.addExact(sums[place + WEIGHT], weight);
            sums[place + UNITS] += unit;
        }
    }

    /** Adds the dates on which a row counts on this side, if it does. */
    void addDates(boolean counts, ColumnAnswer answer, int row, StepFunction into) {
        DatesCounted dates = counted;
        if (counts && dates != null) {
            dates.add(answer.dates().orElseThrow(), row, into);
        }
    }

    void add(SideSums other) {
        if (grid == null) {
            grid = other.grid;
            sums = other.sums;
        } else if (other.grid != null) {
            ColumnSums.plus(sums, other.sums);
        }
    }

    long[] perDay(int group, int side) {
        DayGrid days = grid;
        if (days == null) {
            return new long[asked.days()];
        }
        long[] ofOne = new long[days.cells()];
        for (int cell = 0; cell < ofOne.length; cell++) {
            ofOne[cell] = sums[(group * days.cells() + cell) * WIDTH + side];
        }
        return days.perDay(ofOne);
    }
}
