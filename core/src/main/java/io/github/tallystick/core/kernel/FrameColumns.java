package io.github.tallystick.core.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The columns of some rows: of each day, flag, code and identifier the least and the greatest that it can be, which are one and the
 * same array unless the rows are seen from a day. Those of rows that are picked from others are laid out when they are asked for.
 */
final class FrameColumns {
    private static final int[] ALL = new int[0];

    private final Room room;
    private final int[] @Nullable [] early;
    private final int[] @Nullable [] late;
    private final long[] @Nullable [] amounts;
    /** How the columns behind those picked or given are laid out. */
    private final List<Supplier<int[][]>> added;

    private final @Nullable FrameColumns from;
    private final int[] picked;
    private final int count;

    private FrameColumns(
            Room room,
            int[] @Nullable [] early,
            int[] @Nullable [] late,
            long[] @Nullable [] amounts,
            List<Supplier<int[][]>> added,
            @Nullable FrameColumns from,
            int[] picked,
            int count) {
        this.room = room;
        this.early = early;
        this.late = late;
        this.amounts = amounts;
        this.added = added;
        this.from = from;
        this.picked = picked;
        this.count = count;
    }

    static FrameColumns of(Room room, int[] @Nullable [] early, int[] @Nullable [] late, long[] @Nullable [] amounts) {
        return new FrameColumns(room, early, late, amounts, List.of(), null, ALL, 0);
    }

    /** The columns of some of the rows, by their numbers, which must not change any more. */
    FrameColumns pick(int[] rows, int size) {
        return new FrameColumns(
                room,
                new int[early.length][],
                new int[early.length][],
                new long[early.length][],
                List.of(),
                this,
                rows,
                size);
    }

    /** These columns and further ones of days, flags or codes. */
    FrameColumns with(int[][] addedEarly, int[][] addedLate) {
        FrameColumns all = wider(addedEarly.length, List.of());
        System.arraycopy(addedEarly, 0, all.early, early.length, addedEarly.length);
        System.arraycopy(addedLate, 0, all.late, early.length, addedLate.length);
        return all;
    }

    /** These columns and further ones, each of which is laid out when it is asked for. */
    FrameColumns with(List<Supplier<int[][]>> further) {
        return wider(further.size(), further);
    }

    private FrameColumns wider(int by, List<Supplier<int[][]>> further) {
        int size = early.length + by;
        return new FrameColumns(
                room,
                Arrays.copyOf(early, size),
                Arrays.copyOf(late, size),
                Arrays.copyOf(amounts, size),
                further,
                this,
                ALL,
                count);
    }

    /** The least and the greatest that each row says in a column. */
    int[][] days(int place) {
        int[] least = early[place];
        int[] most = late[place];
        if (least == null || most == null) {
            int[][] made = made(place);
            least = made[0];
            most = made[1];
            early[place] = least;
            late[place] = most;
        }
        return new int[][] {least, most};
    }

    private int[][] made(int place) {
        FrameColumns of = Objects.requireNonNull(from);
        if (place >= of.early.length) {
            return added.get(place - of.early.length).get();
        }
        int[][] days = of.days(place);
        if (picked == ALL) {
            return days;
        }
        int[] least = room.pick(days[0], picked, count);
        return new int[][] {least, days[0] == days[1] ? least : room.pick(days[1], picked, count)};
    }

    /** The amounts of a column, in parts. */
    long[] amounts(int place) {
        long[] known = amounts[place];
        if (known == null) {
            long[] of = Objects.requireNonNull(from).amounts(place);
            known = picked == ALL ? of : pick(of, picked, count);
            amounts[place] = known;
        }
        return known;
    }

    private static long[] pick(long[] column, int[] rows, int count) {
        long[] picked = new long[count];
        for (int i = 0; i < count; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }
}
