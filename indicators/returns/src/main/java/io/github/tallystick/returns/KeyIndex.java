package io.github.tallystick.returns;

/** In which row of a column a key stands first. Immutable. */
final class KeyIndex {
    /** For a key that the column does not have. */
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] column;
    private final int[] slots;
    private final int shift;

    KeyIndex(long[] column) {
        this.column = column;
        int bits = Math.max(1, 33 - Integer.numberOfLeadingZeros(column.length));
        this.slots = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int row = 0; row < column.length; row++) {
            int slot = slot(column[row]);
            slots[slot] = slots[slot] == 0 ? row + 1 : slots[slot];
        }
    }

    int row(long key) {
        return slots[slot(key)] - 1;
    }

    /** Where a key stands, or is to stand. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (slots[slot] != 0 && column[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
