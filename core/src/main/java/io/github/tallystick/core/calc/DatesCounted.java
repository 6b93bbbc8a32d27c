package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.StepFunction;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** On which as-at dates of a span a row counts at all, found in tables. Not thread-safe. */
final class DatesCounted {
    private static final int NONE = Integer.MIN_VALUE;

    private final int firstAsAt;
    private final int lastAsAt;
    private final List<Table> tables;
    private final Table shortest;
    private final Table longest;
    private final int widestGap;
    private int from;
    private int to;

    private DatesCounted(int firstAsAt, int lastAsAt, List<Table> tables, int widestGap) {
        this.firstAsAt = firstAsAt;
        this.lastAsAt = lastAsAt;
        this.tables = tables;
        this.shortest = tables.get(0);
        this.longest = tables.get(tables.size() - 1);
        this.widestGap = widestGap;
    }

    static DatesCounted of(Dates dates, Span span) {
        int firstAsAt = span.firstAsAt();
        int lastAsAt = span.lastAsAt();
        List<IntUnaryOperator> days = dates instanceof Stocks stocks
                ? stocks.monthsBefore().stream().map(DayGrid::monthsBefore).toList()
                : List.of(((Events) dates).window()::firstDay);
        return new DatesCounted(
                firstAsAt,
                lastAsAt,
                days.stream().map(day -> Table.of(day, firstAsAt, lastAsAt)).toList(),
                widestGap(days, firstAsAt, lastAsAt));
    }

    /** The most days between two neighbouring days of those that a date looks at: what is open for longer is open on one of them. */
    private static int widestGap(List<IntUnaryOperator> days, int firstAsAt, int lastAsAt) {
        int widest = 0;
        for (int asAt = firstAsAt; asAt <= lastAsAt; asAt++) {
            for (int i = 1; i < days.size(); i++) {
                int gap = days.get(i - 1).applyAsInt(asAt) - days.get(i).applyAsInt(asAt);
                widest = Math.max(widest, gap);
            }
        }
        return widest;
    }

    /**
     * Finds the dates on which a row counts, if they are one run of days: then {@link #from()} to {@link #to()}, or none at all
     * where that ends before it starts.
     */
    boolean findRun(Dates dates, int row) {
        if (dates instanceof Events events) {
            int day = events.days()[row];
            from = Math.max(day, firstAsAt);
            to = day > lastAsAt ? NONE : shortest.firstReaching(day + 1) - 1;
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

    /** Adds the dates on which a row counts, as runs that do not overlap. */
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

    /** For a day that each as-at date looks at: which date is the first that looks at another or later. */
    private static final class Table {
        private final int firstDay;
        private final int[] reaching;
        private final int lastAsAt;

        private Table(int firstDay, int[] reaching, int lastAsAt) {
            this.firstDay = firstDay;
            this.reaching = reaching;
            this.lastAsAt = lastAsAt;
        }

        static Table of(IntUnaryOperator day, int firstAsAt, int lastAsAt) {
            int from = day.applyAsInt(firstAsAt);
            int[] reaching = new int[day.applyAsInt(lastAsAt) - from + 1];
            int asAt = firstAsAt;
            for (int i = 0; i < reaching.length; i++) {
                while (day.applyAsInt(asAt) - from < i) {
                    asAt++;
                }
                reaching[i] = asAt;
            }
            return new Table(from, reaching, lastAsAt);
        }

        int firstReaching(int day) {
            if (day <= firstDay) {
                return reaching[0];
            }
            int index = day - firstDay;
            return index >= 0 && index < reaching.length ? reaching[index] : lastAsAt + 1;
        }
    }
}
