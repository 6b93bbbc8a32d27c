package io.github.tallystick.core.kernel;

import io.github.tallystick.core.time.Window;
import java.util.List;
import java.util.Optional;

/**
 * What rules answer with about many units at once: for each row the same as {@link Runs} hold for one unit, taking the
 * records as they stand. Rules that are asked one after another about one side of the line answer into one of these, so
 * that it holds their product.
 *
 * <p>What holds whatever the date is said row by row; what depends on the date is said of all rows by a
 * column of days ({@link #event}, {@link #open}), by at most one of the rules of a side. Mutable and not thread-safe.
 */
public final class ColumnAnswer {
    private byte[] holds = new byte[0];
    private int size;
    private Optional<Dates> dates = Optional.empty();
    private boolean isDatedTwice;

    /** An answer about no rows. */
    public ColumnAnswer() {}

    /**
     * Starts anew: every usable unit counts on every date.
     *
     * @param part the units asked about
     */
    public void start(RowPart part) {
        size = part.size();
        dates = Optional.empty();
        isDatedTwice = false;
        if (holds.length < size) {
            holds = new byte[size];
        }
        part.usableInto(holds);
    }

    /**
     * How many rows this is about, numbered from 0.
     *
     * @return the number of rows
     */
    public int size() {
        return size;
    }

    /** Says that a condition that no date changes holds for some rows. */
    void where(Truth condition) {
        condition.narrow(holds, size);
    }

    /** Says that a row counts on no date. */
    void never(int row) {
        holds[row] = Truth.NO;
    }

    /**
     * Says that each row counts on the as-at dates whose window holds the day of an event.
     *
     * @param days for each row, the day of the event; {@link io.github.tallystick.core.time.EpochDay#NEVER} for none
     * @param window the window
     */
    public void event(int[] days, Window window) {
        date(new Events(days, window));
    }

    /**
     * Says that each row counts, for each number of months, on the as-at dates so many months after a day at the end of which
     * it was open: it had started on or before that day, and had not ended or ended later.
     *
     * @param starts for each row, the day on which it starts
     * @param ends for each row, the day on which it ends; {@link io.github.tallystick.core.time.EpochDay#NEVER} if it goes on
     * @param monthsBefore the numbers of months, 0 for the as-at date itself; so many months before the as-at date is the day
     *     before the window of so many months to it
     */
    public void open(int[] starts, int[] ends, List<Integer> monthsBefore) {
        date(new Stocks(starts, ends, monthsBefore));
    }

    private void date(Dates more) {
        isDatedTwice |= dates.isPresent();
        dates = Optional.of(more);
    }

    /**
     * Whether what no date changes holds for a row.
     *
     * @param row the row
     * @return true if every condition held
     */
    public boolean holds(int row) {
        return holds[row] == Truth.YES;
    }

    /**
     * The same as a number, which costs no decision.
     *
     * @param row the row
     * @return 1 if every condition held, 0 otherwise
     */
    public int one(int row) {
        return holds[row] >> 1;
    }

    /**
     * On which dates the rows count for which the conditions hold.
     *
     * @return the dates; empty for every date
     */
    public Optional<Dates> dates() {
        return dates;
    }

    /**
     * Whether two rules said something that depends on the date, so that this holds no answer.
     *
     * @return true if so
     */
    public boolean isDatedTwice() {
        return isDatedTwice;
    }

    /** On which dates rows count. */
    public sealed interface Dates {}

    /**
     * Events: each row counts on the dates whose window holds its day.
     *
     * @param days for each row, the day of the event
     * @param window the window
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Events(int[] days, Window window) implements Dates {}

    /**
     * Stocks: each row counts once for each number of months, where it was open so many months before.
     *
     * @param starts for each row, the day on which it starts
     * @param ends for each row, the day on which it ends
     * @param monthsBefore the numbers of months, in ascending order
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Stocks(int[] starts, int[] ends, List<Integer> monthsBefore) implements Dates {
        /**
         * Sorts the numbers of months.
         *
         * @param starts for each row, the day on which it starts
         * @param ends for each row, the day on which it ends
         * @param monthsBefore the numbers of months
         */
        public Stocks {
            monthsBefore = monthsBefore.stream().sorted().toList();
        }
    }
}
