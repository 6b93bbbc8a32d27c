package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * For each row of a frame that is not seen from a day, the as-at dates on which rules count it, where those are one run: from a
 * day on, as long as the window holds another, and before an end. It starts with every date, and is narrowed by one rule after
 * another. A row that counts on no date starts never.
 */
final class Spans {
    private final Frame rows;
    private final Window window;
    private final int[] from;
    private final int[] held;
    private final int[] end;
    /** Whether a rule has given an end; otherwise no row has any. */
    private boolean hasEnds;

    Spans(Frame rows, Window window) {
        this(rows, window, new int[rows.size], new int[rows.size], new int[rows.size]);
        Arrays.fill(from, EpochDay.BEFORE_ALL);
        Arrays.fill(held, EpochDay.NEVER);
        Arrays.fill(end, EpochDay.NEVER);
    }

    private Spans(Frame rows, Window window, int[] from, int[] held, int[] end) {
        this.rows = rows;
        this.window = window;
        this.from = from;
        this.held = held;
        this.end = end;
    }

    Spans copy() {
        Spans copy = new Spans(rows, window, from.clone(), held.clone(), end.clone());
        copy.hasEnds = hasEnds;
        return copy;
    }

    /** Keeps the dates on which a rule counts a row once; whether they are still one run of each row. */
    boolean narrow(When when, Window over) {
        if (when instanceof When.On on) {
            touching(on.day(), on.day(), over);
        } else if (when instanceof When.Touching touching) {
            touching(touching.first(), touching.last(), over);
        } else if (when instanceof When.Open open) {
            open(rows.days(open.start())[1], rows.days(open.end())[1]);
        } else if (when instanceof When.From since) {
            since(rows.days(since.day())[1]);
        } else if (when instanceof When.Exactly exactly) {
            exactly(rows.days(exactly.day())[1]);
        } else if (when instanceof When.Whenever whenever) {
            where(rows.truth(whenever.condition()));
        } else if (when instanceof When.Over own) {
            return narrow(own.when(), own.own());
        } else if (when instanceof When.All all) {
            return all.all().stream().allMatch(each -> narrow(each, over));
        } else {
            return when instanceof When.Any any && any(any, over);
        }
        return true;
    }

    /** The window of the dates holds any of some days. */
    private void touching(Day first, Day last, Window over) {
        int[] firsts = rows.days(first)[1];
        int[] lasts = rows.days(last)[1];
        for (int row = 0; row < rows.size; row++) {
            boolean isKnown = firsts[row] > Frame.BEYOND && lasts[row] > Frame.BEYOND;
            from[row] = isKnown ? Math.max(from[row], firsts[row]) : EpochDay.NEVER;
        }
        if (over.equals(window)) {
            earliest(held, lasts);
        } else {
            earliest(end, beyond(lasts, over));
            hasEnds = true;
        }
    }

    private void earliest(int[] days, int[] others) {
        for (int row = 0; row < rows.size; row++) {
            days[row] = Math.min(days[row], others[row]);
        }
    }

    /** The first date whose window has left a day behind. */
    private int[] beyond(int[] days, Window over) {
        IntUnaryOperator beyond = rows.lookups.beyond(over);
        int[] first = new int[rows.size];
        for (int row = 0; row < rows.size; row++) {
            first[row] = beyond.applyAsInt(days[row]);
        }
        return first;
    }

    private void open(int[] starts, int[] ends) {
        for (int row = 0; row < rows.size; row++) {
            boolean isKnown = starts[row] > Frame.BEYOND && ends[row] > Frame.BEYOND;
            from[row] = isKnown ? Math.max(from[row], starts[row]) : EpochDay.NEVER;
        }
        earliest(end, ends);
        hasEnds = true;
    }

    private void since(int[] days) {
        for (int row = 0; row < rows.size; row++) {
            from[row] = days[row] > Frame.BEYOND ? Math.max(from[row], days[row]) : EpochDay.NEVER;
        }
    }

    private void exactly(int[] days) {
        since(days);
        for (int row = 0; row < rows.size; row++) {
            end[row] = days[row] == EpochDay.NEVER ? end[row] : Math.min(end[row], days[row] + 1);
        }
        hasEnds = true;
    }

    private void where(Truth truth) {
        for (int row = 0; row < rows.size; row++) {
            from[row] = ifSo(truth.of(row) >> 1, from[row], EpochDay.NEVER);
        }
    }

    /** One day if something is so, 1, or another if not, 0; without a decision, which a processor could not foresee. */
    private static int ifSo(int isSo, int day, int other) {
        return (day & -isSo) | (other & (isSo - 1));
    }

    /** 1 if a day comes before another. */
    private static int isBefore(int day, int other) {
        return (int) (((long) day - other) >>> (Long.SIZE - 1));
    }

    /** The dates of all alternatives together, which may lie apart. */
    private boolean any(When.Any any, Window over) {
        int[] starts = new int[rows.size];
        int[] ends = new int[rows.size];
        Arrays.fill(starts, EpochDay.NEVER);
        Arrays.fill(ends, EpochDay.BEFORE_ALL);
        for (When each : any.any()) {
            Spans next = copy();
            if (!next.narrow(each, over) || !addAll(next.from, next.ends(), starts, ends)) {
                return false;
            }
        }
        System.arraycopy(starts, 0, from, 0, rows.size);
        System.arraycopy(ends, 0, end, 0, rows.size);
        Arrays.fill(held, EpochDay.NEVER);
        hasEnds = true;
        return true;
    }

    private boolean addAll(int[] moreFrom, int[] moreEnds, int[] starts, int[] ends) {
        int areApart = 0;
        for (int row = 0; row < rows.size; row++) {
            int isMore = isBefore(moreFrom[row], moreEnds[row]);
            int latestStart = Math.max(starts[row], moreFrom[row]);
            int firstEnd = Math.min(ends[row], moreEnds[row]);
            areApart |= isMore & isBefore(starts[row], ends[row]) & isBefore(firstEnd, latestStart);
            starts[row] = Math.min(starts[row], ifSo(isMore, moreFrom[row], EpochDay.NEVER));
            ends[row] = Math.max(ends[row], ifSo(isMore, moreEnds[row], EpochDay.BEFORE_ALL));
        }
        return areApart == 0;
    }

    /** The day before which each run ends. */
    private int[] ends() {
        int[] ends = beyond(held, window);
        if (hasEnds) {
            earliest(ends, end);
        }
        return ends;
    }

    /** Says in an answer on which dates each row counts. */
    void into(ColumnAnswer answer) {
        int[] ends = ends();
        byte[] some = new byte[rows.size];
        int areNoEvents = hasEnds ? 1 : 0;
        for (int row = 0; row < rows.size; row++) {
            int isSome = isBefore(from[row], ends[row]);
            some[row] = (byte) (isSome * Truth.YES);
            areNoEvents |= isSome & (isBefore(from[row], held[row]) | isBefore(held[row], from[row]));
        }
        answer.where(Truth.of(some));
        if (areNoEvents == 0) {
            answer.event(held, window);
        } else {
            answer.open(from, ends, List.of(0));
        }
    }

    /** Says in an answer for which rows these are all dates of others, and not none; false if they are a part of them for any. */
    boolean allOrNone(Spans others, byte[] usable, ColumnAnswer answer) {
        int[] ends = ends();
        int[] othersEnds = others.ends();
        byte[] some = new byte[rows.size];
        int differences = 0;
        for (int row = 0; row < rows.size; row++) {
            int isSome = isBefore(from[row], ends[row]);
            some[row] = (byte) (isSome * Truth.YES);
            int difference = (from[row] ^ others.from[row]) | (ends[row] ^ othersEnds[row]);
            differences |= difference & -(isSome & (usable[row] >> 1));
        }
        answer.where(Truth.of(some));
        return differences == 0;
    }
}
