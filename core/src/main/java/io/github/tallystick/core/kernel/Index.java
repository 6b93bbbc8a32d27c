package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a frame by child, worker or school and by an identifier. A row yet to come, whose identifier nobody knows, belongs
 * to every identifier of the same owner.
 */
final class Index {
    private static final int[] NONE = new int[0];

    private final Frame rows;
    private final int @Nullable [] keys;
    private final int owners;
    /** The first row of each owner; made when it is asked for. */
    private int @Nullable [] ofOwner;

    /** The rows of each identifier, by its number less the least, where identifiers are numbered one after another. */
    private final int[] starts;

    private final int[] sorted;
    private final int least;
    private final Map<Long, int[]> scattered = new HashMap<>();

    private Index(Frame rows, int @Nullable [] keys, int owners) {
        this.rows = rows;
        this.keys = keys;
        this.owners = owners;
        int[] range = keys == null ? new int[] {0, -1} : range(keys, rows.size);
        this.least = range[0];
        if (keys == null) {
            this.starts = NONE;
            this.sorted = NONE;
        } else if ((long) range[1] - range[0] <= 4L * rows.size + 64) {
            this.starts = new int[range[1] - range[0] + 2];
            this.sorted = new int[rows.size];
            count(keys);
        } else {
            this.starts = NONE;
            this.sorted = NONE;
            scatter(keys);
        }
    }

    static Index of(Frame rows, Column key, int owners) {
        return new Index(rows, key.equals(Column.OWNER) ? null : rows.keys(key), owners);
    }

    private int[] ofOwner() {
        if (ofOwner == null) {
            int[] firsts = new int[owners + 1];
            for (int row = 0; row < rows.size; row++) {
                firsts[rows.owners[row] + 1]++;
            }
            for (int owner = 0; owner < owners; owner++) {
                firsts[owner + 1] += firsts[owner];
            }
            ofOwner = firsts;
        }
        return ofOwner;
    }

    /** The least and the greatest identifier that is known. */
    private static int[] range(int[] keys, int size) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            if (keys[row] != Frame.UNKNOWN) {
                least = Math.min(least, keys[row]);
                most = Math.max(most, keys[row]);
            }
        }
        return least > most ? new int[] {0, -1} : new int[] {least, most};
    }

    private void count(int[] numbers) {
        for (int row = 0; row < rows.size; row++) {
            if (numbers[row] != Frame.UNKNOWN) {
                starts[numbers[row] - least + 1]++;
            } else {
                scatter(row, Frame.UNKNOWN);
            }
        }
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
        int[] places = starts.clone();
        for (int row = 0; row < rows.size; row++) {
            if (numbers[row] != Frame.UNKNOWN) {
                sorted[places[numbers[row] - least]++] = row;
            }
        }
    }

    private void scatter(int[] numbers) {
        for (int row = 0; row < rows.size; row++) {
            scatter(row, numbers[row]);
        }
    }

    private void scatter(int row, int key) {
        scattered.merge(pair(rows.owners[row], key), new int[] {row}, Index::and);
    }

    private static int[] and(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static long pair(int owner, int key) {
        return (long) owner << Integer.SIZE | Integer.toUnsignedLong(key);
    }

    /** The rows of an owner with an identifier, in the order of the frame. */
    int[] of(int owner, int key) {
        if (keys == null || key == Frame.UNKNOWN) {
            int[] firsts = ofOwner();
            int[] all = new int[firsts[owner + 1] - firsts[owner]];
            for (int i = 0; i < all.length; i++) {
                all[i] = firsts[owner] + i;
            }
            return all;
        }
        int[] known = starts.length == 0 ? scattered.getOrDefault(pair(owner, key), NONE) : dense(owner, key);
        int[] unknown = rows.toCome == null ? NONE : scattered.getOrDefault(pair(owner, Frame.UNKNOWN), NONE);
        return unknown.length == 0 ? known : and(known, unknown);
    }

    /** The first row that is no owner's before, among those of an identifier, which many owners may share. */
    private int firstOf(int owner, int start, int end) {
        int from = start;
        int to = end;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rows.owners[sorted[middle]] < owner) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int[] dense(int owner, int key) {
        int number = key - least;
        if (number < 0 || number >= starts.length - 1) {
            return NONE;
        }
        int to = starts[number + 1];
        // Rows lie by owner, so that those of one owner follow one another in the rows of an identifier, too.
        int from = firstOf(owner, starts[number], to);
        int end = from;
        while (end < to && rows.owners[sorted[end]] == owner) {
            end++;
        }
        return Arrays.copyOfRange(sorted, from, end);
    }
}
