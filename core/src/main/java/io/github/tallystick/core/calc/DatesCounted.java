package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.StepFunction;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** On which as-at dates, by number, a row counts at all, found in tables. Not thread-safe. */
final class DatesCounted {
    private static final int NONE = -1;

    private final List<Table> tables;
    private final Table shortest;
    private final Table longest;
    private final int widestGap;
    private int from;
    private int to;

    private DatesCounted(List<Table> tables, int widestGap) {
        this.tables = tables;
        this.shortest = tables.get(0);
        this.longest = tables.get(tables.size() - 1);
        this.widestGap = widestGap;
    }

    /** For stocks a table for each number of months; for events one of the dates, and one of the first days of their windows. */
    static DatesCounted of(Dates dates, SeriesDates asked) {
        List<IntUnaryOperator> days = dates instanceof Stocks stocks
                ? stocks.monthsBefore().stream().map(DayGrid::monthsBefore).toList()
                : List.of(asAt -> asAt, ((Events) dates).window()::firstDay);
        return new DatesCounted(days.stream().map(day -> Table.of(day, asked)).toList(), widestGap(days, asked));
    }

    /** The most days between two neighbouring days of those that a date looks at: what is open for longer is open on one of them. */
    private static int widestGap(List<IntUnaryOperator> days, SeriesDates asked) {
        int widest = 0;
        for (int number = 0; number < asked.count(); number++) {
            for (int i = 1; i < days.size(); i++) {
                int asAt = asked.date(number);
                widest = Math.max(
                        widest, days.get(i - 1).applyAsInt(asAt) - days.get(i).applyAsInt(asAt));
            }
        }
        return widest;
    }

    /**
     * Finds the dates on which a row counts, if they are one run: then {@link #from()} to {@link #to()}, or none at all where that
     * ends before it starts.
     */
    boolean findRun(Dates dates, int row) {
        if (dates instanceof Events events) {
            int day = events.days()[row];
            from = shortest.firstReaching(day);
            to = day == Integer.MAX_VALUE ? NONE : longest.firstReaching(day + 1) - 1;
            return true;
        }
        Stocks stocks = (Stocks) dates;
        int start = stocks.starts()[row];
        int end = stocks.ends()[row];
        from = shortest.firstReaching(start);
        to = end <= start ? NONE : longest.firstReaching(end) - 1;
        return end <= start || (long) end - start >= widestGap;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Adds the dates on which a row counts, as runs of numbers that do not overlap. */
    void add(Dates dates, int row, StepFunction into) {
        if (findRun(dates, row)) {
            into.add(from, to, 1);
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks.starts()[row], stocks.ends()[row], into);
        }
    }

    /** A stock of fewer months before is reached first; where it ends after the next has begun, the two are one run. */
    private void addStocks(int start, int end, StepFunction into) {
        int first = shortest.firstReaching(start);
        int after = shortest.firstReaching(end);
        for (Table table : tables.subList(1, tables.size())) {
            int next = table.firstReaching(start);
            if (next > after) {
                into.add(first, after - 1, 1);
                first = next;
            }
            after = table.firstReaching(end);
        }
        into.add(first, after - 1, 1);
    }

    /** For a day that each as-at date looks at: which date, by number, is the first that looks at another or later. */
    private static final class Table {
        private final int firstDay;
        private final int[] reaching;
        private final int none;

        private Table(int firstDay, int[] reaching, int none) {
            this.firstDay = firstDay;
            this.reaching = reaching;
            this.none = none;
        }

        static Table of(IntUnaryOperator day, SeriesDates asked) {
            int from = day.applyAsInt(asked.date(0));
            int[] reaching = new int[day.applyAsInt(asked.date(asked.count() - 1)) - from + 1];
            int index = 0;
            for (int number = 0; number < asked.count(); number++) {
                for (int end = day.applyAsInt(asked.date(number)) - from; index <= end; index++) {
                    reaching[index] = number;
                }
            }
            return new Table(from, reaching, asked.count());
        }

        int firstReaching(int day) {
            if (day <= firstDay) {
                return 0;
            }
            int index = day - firstDay;
            return index >= 0 && index < reaching.length ? reaching[index] : none;
        }
    }
}
