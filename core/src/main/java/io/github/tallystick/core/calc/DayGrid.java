package io.github.tallystick.core.calc;

import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import io.github.tallystick.core.kernel.ColumnAnswer.Stocks;
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
 * <p>Only days that an as-at date looks at have a cell of their own; what happens between two of them goes to the later, and
 * what happens after the last of them to a cell of which nothing is asked.
 * Immutable.
 */
final class DayGrid {
    private static final int MOST_DAYS = 1 << 22;

    private final int firstDay;
    /** The cells of the days from the first, and that for all later ones. */
    private final int[] cellOf;

    private final int[][] added;
    private final int[][] taken;

    private DayGrid(int firstDay, int[] cellOf, int[][] added, int[][] taken) {
        this.firstDay = firstDay;
        this.cellOf = cellOf;
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
        int[] cellOf = new int[lookedAt.length + 1];
        for (int day = 0; day < lookedAt.length; day++) {
            cellOf[day + 1] = cellOf[day] + (lookedAt[day] ? 1 : 0);
        }
        return Optional.of(
                new DayGrid(from, cellOf, cells(added, asked, from, cellOf), cells(taken, asked, from, cellOf)));
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
        return cellOf[cellOf.length - 1] + 1;
    }

    /** The cell to which something that happens on a day goes. */
    int cellOf(int day) {
        return cellOf[Math.max(Math.min(day, firstDay + cellOf.length - 1), firstDay) - firstDay];
    }

    /**
     * What sums by cell come to on each as-at date.
     *
     * @param sums the sums of one group, taken over: each is turned into that of all up to it
     */
    PerDay perDay(long[] sums) {
        addUp(sums);
        return PerDay.of(added[0].length, day -> on(day, sums));
    }

    /**
     * How many units count on each as-at date, in however many stocks: those that have started by the latest day that it looks at
     * and have not ended by the earliest. One that is open between two of these days alone is among them.
     *
     * @param starting how many start, by cell, of one group, taken over
     * @param ending how many end, taken over; none of events
     */
    PerDay present(long[] starting, long[] ending) {
        if (taken.length > 0) {
            return perDay(starting);
        }
        addUp(starting);
        addUp(ending);
        int[] latest = added[0];
        int[] earliest = added[added.length - 1];
        return PerDay.of(latest.length, day -> starting[latest[day]] - ending[earliest[day]]);
    }

    private static void addUp(long[] sums) {
        for (int cell = 1; cell < sums.length - 1; cell++) {
            sums[cell] = Math.addExact(sums[cell], sums[cell - 1]);
        }
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
