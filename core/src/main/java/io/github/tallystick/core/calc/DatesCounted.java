package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.ColumnAnswer.Dates;
import io.github.tallystick.core.spec.ColumnAnswer.Events;
import io.github.tallystick.core.spec.ColumnAnswer.Stocks;
import io.github.tallystick.core.spec.StepFunction;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** On which as-at dates of a span a row counts at all, found in tables. Immutable. */
final class DatesCounted {
    private final int firstAsAt;
    private final int lastAsAt;
    private final List<Table> tables;

    private DatesCounted(int firstAsAt, int lastAsAt, List<Table> tables) {
        this.firstAsAt = firstAsAt;
        this.lastAsAt = lastAsAt;
        this.tables = tables;
    }

    static DatesCounted of(Dates dates, int firstAsAt, int lastAsAt) {
        List<IntUnaryOperator> days = dates instanceof Stocks stocks
                ? stocks.monthsBefore().stream().map(DayGrid::monthsBefore).toList()
                : List.of(((Events) dates).window()::firstDay);
        return new DatesCounted(
                firstAsAt,
                lastAsAt,
                days.stream().map(day -> Table.of(day, firstAsAt, lastAsAt)).toList());
    }

    /** Adds the dates on which a row counts, as one run or several that do not overlap. */
    void add(Dates dates, int row, StepFunction into) {
        if (dates instanceof Events events) {
            int day = events.days()[row];
            if (day <= lastAsAt) {
                into.add(Math.max(day, firstAsAt), tables.get(0).firstReaching(day + 1) - 1, 1);
            }
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks.starts()[row], stocks.ends()[row], into);
        }
    }

    /** A stock of fewer months before is reached first; where it ends after the next has begun, the two are one run. */
    private void addStocks(int start, int end, StepFunction into) {
        if (end <= start) {
            return;
        }
        int from = tables.get(0).firstReaching(start);
        int to = tables.get(0).firstReaching(end);
        for (int i = 1; i < tables.size(); i++) {
            int next = tables.get(i).firstReaching(start);
            if (next > to) {
                into.add(from, to - 1, 1);
                from = next;
            }
            to = tables.get(i).firstReaching(end);
        }
        into.add(from, to - 1, 1);
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
