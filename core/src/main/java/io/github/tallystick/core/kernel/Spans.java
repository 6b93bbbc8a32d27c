package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.Arrays;

/**
 * For each row of a frame that is not seen from a day, the as-at dates on which rules count it, where those are one run: from a
 * day to the one before another. It starts with every date, and is narrowed by one rule after another.
 */
final class Spans {
    final int[] from;
    final int[] after;
    private final Frame rows;

    private Spans(Frame rows, int[] from, int[] after) {
        this.rows = rows;
        this.from = from;
        this.after = after;
    }

    static Spans ofAllDates(Frame rows) {
        Spans spans = new Spans(rows, new int[rows.size], new int[rows.size]);
        Arrays.fill(spans.from, EpochDay.BEFORE_ALL);
        Arrays.fill(spans.after, EpochDay.NEVER);
        return spans;
    }

    Spans copy() {
        return new Spans(rows, from.clone(), after.clone());
    }

    /** Keeps the dates on which a rule counts a row once; whether they are still one run of each row. */
    boolean narrow(When when, Window window) {
        if (when instanceof When.On on) {
            touching(on.day(), on.day(), window);
        } else if (when instanceof When.Touching touching) {
            touching(touching.first(), touching.last(), window);
        } else if (when instanceof When.Open open) {
            open(open);
        } else if (when instanceof When.From since) {
            from(since.day());
        } else if (when instanceof When.Exactly exactly) {
            exactly(exactly.day());
        } else if (when instanceof When.Whenever whenever) {
            where(whenever.condition());
        } else if (when instanceof When.Over over) {
            return narrow(over.when(), over.own());
        } else if (when instanceof When.All all) {
            return all.all().stream().allMatch(each -> narrow(each, window));
        } else {
            return when instanceof When.Any any && any(any, window);
        }
        return true;
    }

    private void keep(int row, int first, int end) {
        from[row] = Math.max(from[row], first);
        after[row] = Math.min(after[row], end);
    }

    private void drop(int row) {
        after[row] = from[row];
    }

    boolean isEmpty(int row) {
        return from[row] >= after[row];
    }

    /** The window of the dates holds any of some days. */
    private void touching(Day first, Day last, Window window) {
        int[] firsts = rows.days(first)[1];
        int[] lasts = rows.days(last)[1];
        boolean isOneDay = first.equals(last);
        for (int row = 0; row < rows.size; row++) {
            boolean comes = firsts[row] != EpochDay.NEVER && firsts[row] > Frame.BEYOND && lasts[row] > Frame.BEYOND;
            if (!comes || (isOneDay && !Frame.isDay(firsts[row]))) {
                drop(row);
            } else if (!isEmpty(row)) {
                keep(row, firsts[row], beyond(lasts[row], window));
            }
        }
    }

    /** The first date whose window has left a day behind. */
    private static int beyond(int day, Window window) {
        int last = day == EpochDay.NEVER ? EpochDay.NEVER : window.lastDayReaching(day);
        return last == EpochDay.NEVER ? EpochDay.NEVER : last + 1;
    }

    private void open(When.Open open) {
        int[] starts = rows.days(open.start())[1];
        int[] ends = rows.days(open.end())[1];
        for (int row = 0; row < rows.size; row++) {
            if (starts[row] == EpochDay.NEVER || starts[row] <= Frame.BEYOND || ends[row] <= Frame.BEYOND) {
                drop(row);
            } else {
                keep(row, starts[row], ends[row]);
            }
        }
    }

    private void from(Day day) {
        int[] days = rows.days(day)[1];
        for (int row = 0; row < rows.size; row++) {
            if (days[row] == EpochDay.NEVER || days[row] <= Frame.BEYOND) {
                drop(row);
            } else {
                keep(row, days[row], EpochDay.NEVER);
            }
        }
    }

    private void exactly(Day day) {
        int[] days = rows.days(day)[1];
        for (int row = 0; row < rows.size; row++) {
            if (Frame.isDay(days[row])) {
                keep(row, days[row], days[row] + 1);
            } else {
                drop(row);
            }
        }
    }

    private void where(Condition condition) {
        Truth truth = rows.truth(condition);
        for (int row = 0; row < rows.size; row++) {
            if (truth.of(row) != Truth.YES) {
                drop(row);
            }
        }
    }

    /** The dates of all alternatives together, which may lie apart. */
    private boolean any(When.Any any, Window window) {
        Spans sum = copy();
        Arrays.setAll(sum.after, row -> sum.from[row]);
        for (When each : any.any()) {
            Spans next = copy();
            if (!next.narrow(each, window) || !sum.addAll(next)) {
                return false;
            }
        }
        System.arraycopy(sum.from, 0, from, 0, from.length);
        System.arraycopy(sum.after, 0, after, 0, after.length);
        return true;
    }

    private boolean addAll(Spans more) {
        for (int row = 0; row < rows.size; row++) {
            if (more.isEmpty(row)) {
                continue;
            }
            if (isEmpty(row)) {
                from[row] = more.from[row];
                after[row] = more.after[row];
            } else if (more.from[row] > after[row] || from[row] > more.after[row]) {
                return false;
            } else {
                from[row] = Math.min(from[row], more.from[row]);
                after[row] = Math.max(after[row], more.after[row]);
            }
        }
        return true;
    }
}
