package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import io.github.tallystick.core.kernel.ColumnAnswer.Stocks;
import java.util.function.IntUnaryOperator;

/** On which as-at dates, by number, a row counts at all, found in tables. Not thread-safe. */
abstract sealed class DatesCounted {
    static DatesCounted of(Dates dates, SeriesDates asked) {
        return dates instanceof Stocks stocks
                ? new OfStocks(stocks, asked)
                : new OfEvents(((Events) dates).window()::firstDay, asked);
    }

    /** Takes up the days of the rows of a part. */
    abstract void hold(Dates dates);

    /** Whether the dates on which a row counts are one run, or none. */
    abstract boolean isOneRun(int row);

    /** The date with which the run of a row starts. */
    abstract int from(int row);

    /** The date before which the run of a row ends; not after its start where there is none. */
    abstract int after(int row);

    /** Adds the dates on which a row counts, as runs of numbers that do not overlap. */
    abstract void add(int row, StepFunction into);

    /** An event counts from the date that reaches it to that before the first whose window starts later. */
    private static final class OfEvents extends DatesCounted {
        private final DateTable ends;
        private final DateTable starts;
        private int[] days = new int[0];

        OfEvents(IntUnaryOperator firstDay, SeriesDates asked) {
            this.ends = DateTable.of(asAt -> asAt, asked);
            this.starts = DateTable.of(firstDay, asked);
        }

        @Override
        void hold(Dates dates) {
            days = ((Events) dates).days();
        }

        @Override
        boolean isOneRun(int row) {
            return true;
        }

        @Override
        int from(int row) {
            return ends.firstReaching(days[row]);
        }

        @Override
        int after(int row) {
            return starts.firstBeyond(days[row]);
        }

        @Override
        void add(int row, StepFunction into) {
            into.add(from(row), after(row) - 1, 1);
        }
    }

    /** Stocks count for each number of months, fewest first; those of fewer months before are reached earlier. */
    private static final class OfStocks extends DatesCounted {
        private final DateTable[] tables;
        private final DateTable fewest;
        private final DateTable most;
        private final int widestGap;
        private int[] starts = new int[0];
        private int[] ends = new int[0];

        OfStocks(Stocks stocks, SeriesDates asked) {
            this.tables = stocks.monthsBefore().stream()
                    .map(months -> DateTable.of(DayGrid.monthsBefore(months), asked))
                    .toArray(DateTable[]::new);
            this.fewest = tables[0];
            this.most = tables[tables.length - 1];
            this.widestGap = widestGap(stocks, asked);
        }

        /** The most days between two neighbours of those that a date looks at: what is open for longer is open on one of them. */
        private static int widestGap(Stocks stocks, SeriesDates asked) {
            int widest = 0;
            for (int i = 1; i < stocks.monthsBefore().size(); i++) {
                IntUnaryOperator later =
                        DayGrid.monthsBefore(stocks.monthsBefore().get(i - 1));
                IntUnaryOperator earlier =
                        DayGrid.monthsBefore(stocks.monthsBefore().get(i));
                for (int number = 0; number < asked.count(); number++) {
                    int asAt = asked.date(number);
                    widest = Math.max(widest, later.applyAsInt(asAt) - earlier.applyAsInt(asAt));
                }
            }
            return widest;
        }

        @Override
        void hold(Dates dates) {
            starts = ((Stocks) dates).starts();
            ends = ((Stocks) dates).ends();
        }

        @Override
        boolean isOneRun(int row) {
            return (long) ends[row] - starts[row] >= widestGap || ends[row] <= starts[row];
        }

        @Override
        int from(int row) {
            return fewest.firstReaching(starts[row]);
        }

        @Override
        int after(int row) {
            return ends[row] <= starts[row] ? 0 : most.firstReaching(ends[row]);
        }

        /** Where the stock of one number of months ends after the next has begun, the two are one run. */
        @Override
        void add(int row, StepFunction into) {
            int first = fewest.firstReaching(starts[row]);
            int last = fewest.firstReaching(Math.max(starts[row], ends[row]));
            for (DateTable table : tables) {
                int next = table.firstReaching(starts[row]);
                if (next > last) {
                    into.add(first, last - 1, 1);
                    first = next;
                }
                last = table.firstReaching(Math.max(starts[row], ends[row]));
            }
            into.add(first, last - 1, 1);
        }
    }
}
