package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Day;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a frame put in order within each child, worker or school and identifier: by days, and rows of the same days by their
 * identifiers as text; those yet to come last. Where a row yet to come may bear any identifier, it stands in the order of each.
 */
final class InOrder {
    /** The rows of a frame, some of which may stand in it several times. */
    final Frame rows;

    /** Where each run of rows that belong together starts, and where the last one ends. */
    final int[] starts;

    private InOrder(Frame rows, int[] starts) {
        this.rows = rows;
        this.starts = starts;
    }

    int groups() {
        return starts.length - 1;
    }

    static InOrder of(Frame frame, Column within, List<Day> order) {
        Frame all = within.equals(Column.OWNER) || frame.toCome == null ? frame : withEachKey(frame, within);
        int[] keys = within.equals(Column.OWNER) ? new int[all.size] : all.early[all.shape.place(within)];
        int[][] days = order.stream().map(day -> all.days(day)[0]).toArray(int[][]::new);
        int[] sorted = sorted(all, keys, days);
        byte[] marks = all.toCome == null ? null : new byte[all.size];
        for (int i = 0; marks != null && i < all.size; i++) {
            marks[i] = all.toCome[sorted[i]];
        }
        Frame inOrder = isInPlace(sorted) ? all : all.pick(sorted, all.size, marks);
        int[] keysInOrder = Frame.pick(keys, sorted, all.size);
        int[] starts = new int[all.size + 1];
        int groups = 0;
        for (int row = 0; row < all.size; row++) {
            boolean isNew = row == 0
                    || inOrder.owners[row] != inOrder.owners[row - 1]
                    || keysInOrder[row] != keysInOrder[row - 1];
            if (isNew) {
                starts[groups++] = row;
            }
        }
        starts[groups] = all.size;
        return new InOrder(inOrder, Arrays.copyOf(starts, groups + 1));
    }

    private static boolean isInPlace(int[] sorted) {
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(Frame rows, int[] keys, int[][] days) {
        Comparator<Integer> comparator = Comparator.<Integer>comparingInt(row -> rows.owners[row])
                .thenComparingInt(row -> keys[row])
                .thenComparing(row -> rows.isToCome(row));
        for (int[] each : days) {
            comparator = comparator.thenComparingInt(row -> each[row]);
        }
        Comparator<Integer> whole = comparator
                .thenComparing(row -> rows.ids.apply(row))
                .thenComparing(row -> rows.names.apply(row));
        int[] order = new int[rows.size];
        Arrays.setAll(order, row -> row);
        if (isSorted(rows.size, whole)) {
            return order;
        }
        return Arrays.stream(order).boxed().sorted(whole).mapToInt(row -> row).toArray();
    }

    private static boolean isSorted(int size, Comparator<Integer> comparator) {
        for (int row = 1; row < size; row++) {
            if (comparator.compare(row - 1, row) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts a row of unknown identifier beside those of each identifier of its owner, and once apart. */
    private static Frame withEachKey(Frame frame, Column within) {
        int place = frame.shape.place(within);
        int[] keys = frame.early[place];
        int[] rows = new int[Math.max(frame.size, 16)];
        int[] newKeys = new int[rows.length];
        int count = 0;
        for (int row = 0; row < frame.size; row++) {
            int[] of = keys[row] == Frame.UNKNOWN ? keysOf(frame, keys, row) : new int[] {keys[row]};
            while (count + of.length > rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
                newKeys = Arrays.copyOf(newKeys, rows.length);
            }
            for (int key : of) {
                newKeys[count] = key;
                rows[count++] = row;
            }
        }
        byte[] marks = new byte[count];
        for (int i = 0; i < count; i++) {
            marks[i] = frame.toCome == null ? 0 : frame.toCome[rows[i]];
        }
        Frame all = frame.pick(rows, count, marks);
        all.early[place] = Arrays.copyOf(newKeys, count);
        all.late[place] = all.early[place];
        return all;
    }

    private static int[] keysOf(Frame frame, int[] keys, int row) {
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.range(0, frame.size)
                                .filter(other -> frame.owners[other] == frame.owners[row])
                                .map(other -> keys[other]),
                        java.util.stream.IntStream.of(Frame.UNKNOWN))
                .distinct()
                .toArray();
    }
}
