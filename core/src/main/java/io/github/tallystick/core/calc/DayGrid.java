package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The days by which amounts are added up before it is asked what they come to on an as-at date. With all that has begun by the
 * end of a day at hand, the events of a window are a difference of two such sums, and a stock is one, so that a row costs one
 * addition or two however many windows it is in.
 *
 * <p>Only days that an as-at date looks at have a cell of their own; what happens between two of them goes to the later.
 * Immutable.
 */
final class DayGrid {
    /** A cell for what happens after the last day that is looked at. */
    static final int NONE = -1;

    private static final int MOST_DAYS = 1 << 22;

    private final int firstDay;
    private final int[] cellOf;
    private final int cells;
    private final int[][] added;
    private final int[][] taken;

    private DayGrid(int firstDay, int[] cellOf, int cells, int[][] added, int[][] taken) {
        this.firstDay = firstDay;
        this.cellOf = cellOf;
        this.cells = cells;
        this.added = added;
        this.taken = taken;
    }

    /** The grid for what is asked of an answer on each date of a span; empty where that spans too many days. */
    static Optional<DayGrid> of(Dates dates, SeriesDates asked) {
        List<IntUnaryOperator> added = daysAdded(dates);
        List<IntUnaryOperator> taken = daysTaken(dates);
        List<IntUnaryOperator> all = new ArrayList<>(added);
        all.addAll(taken);
        int from = all.stream()
                .mapToInt(day -> day.applyAsInt(asked.date(0)))
                .min()
                .orElse(0);
        int to = all.stream()
                .mapToInt(day -> day.applyAsInt(asked.date(asked.count() - 1)))
                .max()
                .orElse(0);
        if ((long) to - from > MOST_DAYS) {
            return Optional.empty();
        }
        boolean[] lookedAt = new boolean[to - from + 1];
        for (IntUnaryOperator day : all) {
            for (int number = 0; number < asked.count(); number++) {
                lookedAt[day.applyAsInt(asked.date(number)) - from] = true;
            }
        }
        int[] cellOf = new int[lookedAt.length];
        int cells = 0;
        for (int day = 0; day < lookedAt.length; day++) {
            cellOf[day] = cells;
            cells += lookedAt[day] ? 1 : 0;
        }
        return Optional.of(
                new DayGrid(from, cellOf, cells, cells(added, asked, from, cellOf), cells(taken, asked, from, cellOf)));
    }

    /** For each as-at date, the cells of the days that it looks at. */
    private static int[][] cells(List<IntUnaryOperator> days, SeriesDates asked, int from, int[] cellOf) {
        int[][] cells = new int[days.size()][asked.count()];
        for (int i = 0; i < cells.length; i++) {
            IntUnaryOperator day = days.get(i);
            Arrays.setAll(cells[i], number -> cellOf[day.applyAsInt(asked.date(number)) - from]);
        }
        return cells;
    }

    private static List<IntUnaryOperator> daysAdded(Dates dates) {
        return dates instanceof Stocks stocks
                ? stocks.monthsBefore().stream().map(DayGrid::monthsBefore).toList()
                : List.of(asAt -> asAt);
    }

    private static List<IntUnaryOperator> daysTaken(Dates dates) {
        return dates instanceof Events events
                ? List.of(asAt -> Math.min(events.window().firstDay(asAt) - 1, asAt))
                : List.of();
    }

    /** The day at whose end a stock is taken that counts so many months later. */
    static IntUnaryOperator monthsBefore(int months) {
        if (months == 0) {
            return asAt -> asAt;
        }
        Window back = Window.monthsTo(months);
        return asAt -> back.firstDay(asAt) - 1;
    }

    int cells() {
        return cells;
    }

    /** The cell to which something that happens on a day goes; {@link #NONE} if no date that is asked about looks so far. */
    int cellOf(int day) {
        if (day <= firstDay) {
            return 0;
        }
        int index = day - firstDay;
        return index >= 0 && index < cellOf.length ? cellOf[index] : NONE;
    }

    /**
     * What sums by cell come to on each as-at date.
     *
     * @param sums the sums of one group, taken over: each is turned into that of all up to it
     */
    PerDay perDay(long[] sums) {
        for (int cell = 1; cell < sums.length; cell++) {
            sums[cell] = Math.addExact(sums[cell], sums[cell - 1]);
        }
        return PerDay.of(added[0].length, day -> on(day, sums));
    }

    private long on(int day, long[] sums) {
        long sum = 0;
        for (int[] cells : added) {
            sum = Math.addExact(sum, sums[cells[day]]);
        }
        for (int[] cells : taken) {
            sum = Math.subtractExact(sum, sums[cells[day]]);
        }
        return sum;
    }
}
