package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Works out days of all rows of a frame. */
final class Days {
    private Days() {}

    /** The least and the greatest that a day of each row can be. */
    static int[][] of(Day day, Frame rows) {
        if (day instanceof Day.After after) {
            return moved(rows.days(after.start()), rows, rows.lookups.move(day, start -> deadline(after, start)));
        }
        if (day instanceof Day.LookedBackTo back) {
            return moved(rows.days(back.from()), rows, rows.lookups.move(day, back.back()::firstDay));
        }
        if (day instanceof Day.Reached reached) {
            return moved(
                    rows.days(reached.day()), rows, rows.lookups.move(day, from -> reached(reached.window(), from)));
        }
        if (day instanceof Day.Earliest earliest) {
            return folded(earliest.days(), rows, Math::min);
        }
        if (day instanceof Day.Latest latest) {
            return folded(latest.days(), rows, Math::max);
        }
        if (day instanceof Day.If where) {
            return where(where, rows);
        }
        if (day instanceof Day.Fixed fixed) {
            int[] same = rows.lookups.room.ints(rows.size);
            Arrays.fill(same, 0, rows.size, EpochDay.of(fixed.date()));
            return new int[][] {same, same};
        }
        throw new IllegalArgumentException("day must be worked out, but was the column " + day);
    }

    static int reached(Window window, int day) {
        int last = window.lastDayReaching(day - 1);
        return last == EpochDay.NEVER ? EpochDay.NEVER : last + 1;
    }

    private static int deadline(Day.After after, int start) {
        try {
            return after.within().deadlineAsFarAsKnown(start);
        } catch (UnknownDayException e) {
            return Frame.BEYOND;
        }
    }

    /** A function of days that never turns their order round. */
    private static int[][] moved(int[][] days, Frame rows, IntUnaryOperator move) {
        int[] early = moved(days[0], rows, move);
        return new int[][] {early, days[1] == days[0] ? early : moved(days[1], rows, move)};
    }

    private static int[] moved(int[] days, Frame rows, IntUnaryOperator move) {
        int[] moved = rows.lookups.room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            moved[row] = move.applyAsInt(days[row]);
        }
        return moved;
    }

    private static int[][] folded(List<Day> days, Frame rows, IntBinaryOperator fold) {
        int[] early = folded(days, rows, 0, fold);
        boolean areKnown = days.stream().map(rows::days).allMatch(each -> each[0] == each[1]);
        return new int[][] {early, areKnown ? early : folded(days, rows, 1, fold)};
    }

    private static int[] folded(List<Day> days, Frame rows, int which, IntBinaryOperator fold) {
        int[] all = rows.lookups.room.copy(rows.days(days.get(0))[which], rows.size);
        for (Day day : days.subList(1, days.size())) {
            int[] next = rows.days(day)[which];
            for (int row = 0; row < rows.size; row++) {
                all[row] = fold.applyAsInt(all[row], next[row]);
            }
        }
        return all;
    }

    private static int[][] where(Day.If where, Frame rows) {
        Truth holds = rows.truth(where.condition());
        int[][] days = rows.days(where.day());
        int[] early = rows.lookups.room.ints(rows.size);
        int[] late = rows.lookups.room.ints(rows.size);
        for (int row = 0; row < rows.size; row++) {
            early[row] = holds.of(row) == Truth.NO ? EpochDay.NEVER : days[0][row];
            late[row] = holds.of(row) == Truth.YES ? days[1][row] : EpochDay.NEVER;
        }
        return new int[][] {early, late};
    }
}
