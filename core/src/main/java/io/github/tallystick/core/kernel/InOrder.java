package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Day;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a frame put in order within each child, worker or school and identifier: by days, and rows of the same days by their
 * identifiers as text; those yet to come last. Where a row yet to come may bear any identifier, it stands in the order of each.
 */
final class InOrder {
    private static final int FEW = 12;

    /** The rows of a frame, some of which may stand in it several times. */
    final Frame rows;

    /** Where each run of rows that belong together starts, and where the last one ends. */
    final int[] starts;

    private final List<Day> order;

    private InOrder(Frame rows, List<Day> order, int[] starts) {
        this.rows = rows;
        this.order = order;
        this.starts = starts;
    }

    int groups() {
        return starts.length - 1;
    }

    /** The first row of a group that may come to stand behind one that stands behind it now; the end, if none may. */
    int undecidedFrom(int group) {
        int end = starts[group + 1];
        int toCome = end;
        while (toCome > starts[group] && rows.isToCome(toCome - 1)) {
            toCome--;
        }
        for (int row = starts[group]; rows.toCome != null && row < toCome; row++) {
            boolean isInPlace = row + 1 == end || isBefore(row, row + 1);
            if (!isInPlace || (toCome < end && !isBefore(row, toCome))) {
                return row;
            }
        }
        return end;
    }

    /**
     * Whether a row is sure to stand before another. Rows of one day whose further days are both yet to come stay in the order
     * that they have.
     */
    private boolean isBefore(int one, int other) {
        for (int i = 0; i < order.size(); i++) {
            int[][] days = rows.days(order.get(i));
            boolean isSame = days[0][one] == days[0][other] && days[1][one] == days[1][other];
            boolean isKnown = days[0][one] == days[1][one];
            if (!isSame || (i == 0 && !isKnown)) {
                return days[1][one] < days[0][other];
            }
        }
        return true;
    }

    /** The first row of a group that may not be there, or may change places; the end, if there is none. */
    int uncertainFrom(int group) {
        int row = starts[group];
        while (row < starts[group + 1] && (rows.isFact(row) || rows.isToCome(row))) {
            row++;
        }
        return Math.min(row, undecidedFrom(group));
    }

    static InOrder of(Frame frame, Column within, List<Day> order) {
        Frame all = within.equals(Column.OWNER) || frame.toCome == null ? frame : withEachKey(frame, within);
        int[] keys = all.keys(within);
        int[][] days = order.stream().map(day -> all.days(day)[0]).toArray(int[][]::new);
        if (isSorted(all, keys, days)) {
            return grouped(all, order, keys);
        }
        int[] sorted = sorted(all, keys, days);
        byte[] marks = all.toCome == null ? null : new byte[all.size];
        for (int i = 0; marks != null && i < all.size; i++) {
            marks[i] = all.mark(sorted[i]);
        }
        return grouped(all.pick(sorted, all.size, marks), order, all.lookups.room.pick(keys, sorted, all.size));
    }

    private static InOrder grouped(Frame inOrder, List<Day> order, int[] keys) {
        int[] starts = new int[inOrder.size + 1];
        int groups = 0;
        for (int row = 0; row < inOrder.size; row++) {
            boolean isNew = row == 0 || inOrder.owners[row] != inOrder.owners[row - 1] || keys[row] != keys[row - 1];
            if (isNew) {
                starts[groups++] = row;
            }
        }
        starts[groups] = inOrder.size;
        return new InOrder(inOrder, order, Arrays.copyOf(starts, groups + 1));
    }

    private static int[] sorted(Frame rows, int[] keys, int[][] days) {
        int[] order = new int[rows.size];
        Arrays.setAll(order, row -> row);
        int[] from = order.clone();
        int start = 0;
        for (int row = 1; row <= rows.size; row++) {
            if (row == rows.size || rows.owners[row] != rows.owners[start]) {
                mergeSort(order, from, start, row, rows, keys, days);
                start = row;
            }
        }
        return order;
    }

    private static boolean isSorted(Frame rows, int[] keys, int[][] days) {
        for (int row = 1; row < rows.size; row++) {
            if (compare(row - 1, row, rows, keys, days) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Sorts the rows of one owner, or a part of them, with a copy of it to work in; few at a time by putting each in its place. */
    private static void mergeSort(int[] into, int[] from, int start, int end, Frame rows, int[] keys, int[][] days) {
        if (end - start < FEW) {
            for (int i = start + 1; i < end; i++) {
                int row = into[i];
                int place = i;
                for (; place > start && compare(into[place - 1], row, rows, keys, days) > 0; place--) {
                    into[place] = into[place - 1];
                }
                into[place] = row;
            }
            return;
        }
        int middle = (start + end) >>> 1;
        mergeSort(from, into, start, middle, rows, keys, days);
        mergeSort(from, into, middle, end, rows, keys, days);
        int one = start;
        int other = middle;
        for (int i = start; i < end; i++) {
            boolean isFirst = other == end || (one < middle && compare(from[one], from[other], rows, keys, days) <= 0);
            into[i] = isFirst ? from[one++] : from[other++];
        }
    }

    private static int compare(int one, int other, Frame rows, int[] keys, int[][] days) {
        int order = rows.owners[one] == rows.owners[other] ? Integer.compare(keys[one], keys[other]) : -1;
        if (order != 0 || one == other) {
            return order;
        }
        order = Boolean.compare(rows.isToCome(one), rows.isToCome(other));
        for (int i = 0; i < days.length && order == 0; i++) {
            order = Integer.compare(days[i][one], days[i][other]);
        }
        if (order == 0) {
            order = rows.ids.apply(one).compareTo(rows.ids.apply(other));
        }
        return order != 0 ? order : rows.names.apply(one).compareTo(rows.names.apply(other));
    }

    /** Puts a row of unknown identifier beside those of each identifier of its owner, and once apart. */
    private static Frame withEachKey(Frame frame, Column within) {
        int[] keys = frame.keys(within);
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
            // A record whose identifier is not known is in one of the places where it stands.
            boolean isAnywhere = keys[rows[i]] == Frame.UNKNOWN;
            marks[i] = (byte) (frame.mark(rows[i]) | (isAnywhere ? Base.MAY_BE : 0));
        }
        Frame all = frame.pick(rows, count, marks);
        for (int[] column : all.days(within)) {
            System.arraycopy(newKeys, 0, column, 0, count);
        }
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
