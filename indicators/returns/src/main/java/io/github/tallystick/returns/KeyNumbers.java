package io.github.tallystick.returns;

import java.util.Arrays;

/** Numbers from 0 for keys in the order in which they are met; for few different ones. Not thread-safe. */
final class KeyNumbers {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] slots = new int[64];
    private int size;

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    int number(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    /** Where a key stands, or is to stand. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
