package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * For each row of a frame that is not seen from a day, the as-at dates on which rules count it, where those are one run: from a
 * day on, as long as the window holds another, and before an end. A row that counts on no date starts never. Immutable.
 */
final class Spans {
    private final Frame rows;
    private final Window window;
    private final Room room;
    private final int[] from;
    private final int @Nullable [] held;
    private final int @Nullable [] end;
    /** The first dates whose window has left behind what it is to hold. */
    private final int @Nullable [] beyondHeld;

    private Spans(
            Frame rows,
            Window window,
            int[] from,
            int @Nullable [] held,
            int @Nullable [] end,
            int @Nullable [] beyondHeld) {
        this.rows = rows;
        this.window = window;
        this.room = rows.lookups.room;
        this.from = from;
        this.held = held;
        this.end = end;
        this.beyondHeld = beyondHeld;
    }

    /** The dates on which all of some rules count each row once; empty where those are not one run. */
    static Optional<Spans> of(List<When> rules, Frame rows, Window window) {
        int[] from = rows.lookups.room.ints(rows.size);
        Arrays.fill(from, 0, rows.size, EpochDay.BEFORE_ALL);
        return new Spans(rows, window, from, null, null, null).narrow(rules, window);
    }

    /** Those of the dates on which all of some rules count, too. */
    Optional<Spans> narrow(List<When> rules) {
        return narrow(rules, window);
    }

    private Optional<Spans> narrow(List<When> rules, Window over) {
        Optional<Spans> narrowed = Optional.of(this);
        for (When each : rules) {
            narrowed = narrowed.flatMap(spans -> spans.narrow(each, over));
        }
        return narrowed;
    }

    private Optional<Spans> narrow(When when, Window over) {
        if (when instanceof When.On on) {
            return Optional.of(touching(on.day(), on.day(), over));
        } else if (when instanceof When.Touching touching) {
            return Optional.of(touching(touching.first(), touching.last(), over));
        } else if (when instanceof When.Open open) {
            int[] ends = rows.days(open.end())[1];
            return Optional.of(since(rows.days(open.start())[1], ends).before(ends));
        } else if (when instanceof When.From since) {
            int[] days = rows.days(since.day())[1];
            return Optional.of(since(days, days));
        } else if (when instanceof When.Exactly exactly) {
            return Optional.of(exactly(rows.days(exactly.day())[1]));
        } else if (when instanceof When.Whenever whenever) {
            return Optional.of(where(rows.truth(whenever.condition())));
        } else if (when instanceof When.Over own) {
            return narrow(own.when(), own.own());
        } else if (when instanceof When.All all) {
            return narrow(all.all(), over);
        }
        return when instanceof When.Any any ? any(any, over) : Optional.empty();
    }

    /** The window of the dates holds any of some days. */
    private Spans touching(Day first, Day last, Window over) {
        int[] lasts = rows.days(last)[1];
        Spans since = since(rows.days(first)[1], lasts);
        return over.equals(window) ? since.holding(lasts) : since.before(beyond(lasts, over));
    }

    /** From some days on, where other days are known, too. */
    private Spans since(int[] days, int[] others) {
        int[] later = room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            boolean areKnown = days[row] > Frame.BEYOND && others[row] > Frame.BEYOND;
            later[row] = areKnown ? Math.max(from[row], days[row]) : EpochDay.NEVER;
        }
        return new Spans(rows, window, later, held, end, beyondHeld);
    }

    private Spans holding(int[] days) {
        return new Spans(rows, window, from, earliest(held, days), end, null);
    }

    private Spans before(int[] days) {
        return new Spans(rows, window, from, held, earliest(end, days), beyondHeld);
    }

    private int[] earliest(int @Nullable [] days, int[] others) {
        if (days == null || days == others) {
            return others;
        }
        int[] earliest = room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            earliest[row] = Math.min(days[row], others[row]);
        }
        return earliest;
    }

    /** The first date whose window has left a day behind. */
    private int[] beyond(int[] days, Window over) {
        IntUnaryOperator beyond = rows.lookups.beyond(over);
        int[] first = room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            first[row] = beyond.applyAsInt(days[row]);
        }
        return first;
    }

    private Spans exactly(int[] days) {
        int[] next = room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            next[row] = days[row] == EpochDay.NEVER ? EpochDay.NEVER : days[row] + 1;
        }
        return since(days, days).before(next);
    }

    private Spans where(Truth truth) {
        int[] where = room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            where[row] = ifSo(truth.of(row) >> 1, from[row], EpochDay.NEVER);
        }
        return new Spans(rows, window, where, held, end, beyondHeld);
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
    private Optional<Spans> any(When.Any any, Window over) {
        Spans before = withEnds();
        Optional<Spans> sum = Optional.empty();
        for (When each : any.any()) {
            Optional<Spans> next = before.narrow(each, over);
            sum = sum.isEmpty() ? next : sum.flatMap(some -> next.flatMap(some::and));
            if (sum.isEmpty()) {
                return sum;
            }
        }
        return sum;
    }

    /** These dates and others; empty where any lie apart. */
    private Optional<Spans> and(Spans other) {
        int[] ends = ends();
        int[] moreEnds = other.ends();
        int[] first = room.ints(rows.size);
        int[] after = room.ints(rows.size);
        int areApart = 0;
        for (int row = 0; row < rows.size; row++) {
            int isSome = isBefore(from[row], ends[row]);
            int isMore = isBefore(other.from[row], moreEnds[row]);
            int latestStart = Math.max(from[row], other.from[row]);
            areApart |= isSome & isMore & isBefore(Math.min(ends[row], moreEnds[row]), latestStart);
            first[row] =
                    Math.min(ifSo(isSome, from[row], EpochDay.NEVER), ifSo(isMore, other.from[row], EpochDay.NEVER));
            after[row] = Math.max(
                    ifSo(isSome, ends[row], EpochDay.BEFORE_ALL), ifSo(isMore, moreEnds[row], EpochDay.BEFORE_ALL));
        }
        return areApart == 0 ? Optional.of(new Spans(rows, window, first, null, after, null)) : Optional.empty();
    }

    /** The same, whose ends are worked out once for all that is asked of them. */
    Spans withEnds() {
        return new Spans(rows, window, from, held, end, beyondHeld());
    }

    private int @Nullable [] beyondHeld() {
        return held == null || beyondHeld != null ? beyondHeld : beyond(held, window);
    }

    /** The day before which each run ends. */
    private int[] ends() {
        int[] beyond = beyondHeld();
        if (beyond != null) {
            return end == null ? beyond : earliest(end, beyond);
        }
        if (end != null) {
            return end;
        }
        int[] never = room.ints(rows.size);
        Arrays.fill(never, 0, rows.size, EpochDay.NEVER);
        return never;
    }

    /** Says in an answer on which dates each row counts: always as runs, since what form an answer has must not hang on the rows. */
    void into(ColumnAnswer answer) {
        answer.open(from, ends(), List.of(0));
    }

    /** Says in an answer for which rows these are all dates of others, and not none; false if they are a part of them for any. */
    boolean allOrNone(Spans others, byte[] usable, ColumnAnswer answer) {
        int[] ends = ends();
        int[] othersEnds = others.ends();
        byte[] some = room.bytes(rows.size);
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
