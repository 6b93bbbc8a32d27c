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
    private final Frame rows;
    private final int @Nullable [] keys;
    private final int[] ofOwner;
    private final Map<Long, int[]> byKey = new HashMap<>();

    private Index(Frame rows, int @Nullable [] keys, int[] ofOwner) {
        this.rows = rows;
        this.keys = keys;
        this.ofOwner = ofOwner;
    }

    static Index of(Frame rows, Column key, int owners) {
        int[] starts = new int[owners + 1];
        for (int row = 0; row < rows.size; row++) {
            starts[rows.owners[row] + 1]++;
        }
        for (int owner = 0; owner < owners; owner++) {
            starts[owner + 1] += starts[owner];
        }
        Index index = new Index(
                rows, key.equals(Column.OWNER) ? null : rows.early[rows.shape.place(key)], starts);
        if (index.keys != null) {
            index.put(index.keys);
        }
        return index;
    }

    private void put(int[] numbers) {
        int[] counts = new int[rows.size];
        Map<Long, Integer> slots = new HashMap<>();
        int[] slotOf = new int[rows.size];
        for (int row = 0; row < rows.size; row++) {
            Integer slot = slots.computeIfAbsent(pair(rows.owners[row], numbers[row]), any -> slots.size());
            slotOf[row] = slot;
            counts[slot]++;
        }
        int[][] lists = new int[slots.size()][];
        for (int row = 0; row < rows.size; row++) {
            int slot = slotOf[row];
            if (lists[slot] == null) {
                lists[slot] = new int[counts[slot]];
                counts[slot] = 0;
            }
            lists[slot][counts[slot]++] = row;
        }
        slots.forEach((pair, slot) -> byKey.put(pair, lists[slot]));
    }

    private static long pair(int owner, int key) {
        return (long) owner << Integer.SIZE | Integer.toUnsignedLong(key);
    }

    /** The rows of an owner with an identifier, in the order of the frame. */
    int[] of(int owner, int key) {
        if (keys == null) {
            return ofOwner(owner);
        }
        if (key == Frame.UNKNOWN) {
            return ofOwner(owner);
        }
        int[] known = byKey.getOrDefault(pair(owner, key), NONE);
        int[] unknown = rows.toCome == null ? NONE : byKey.getOrDefault(pair(owner, Frame.UNKNOWN), NONE);
        if (unknown.length == 0) {
            return known;
        }
        int[] both = Arrays.copyOf(known, known.length + unknown.length);
        System.arraycopy(unknown, 0, both, known.length, unknown.length);
        return both;
    }

    private static final int[] NONE = new int[0];

    private int[] ofOwner(int owner) {
        int[] all = new int[ofOwner[owner + 1] - ofOwner[owner]];
        Arrays.setAll(all, i -> ofOwner[owner] + i);
        return all;
    }
}
