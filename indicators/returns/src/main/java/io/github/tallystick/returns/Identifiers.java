package io.github.tallystick.returns;

import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a table that have been met: a set that takes a few bytes for each, beside the texts themselves, where a
 * hash set takes forty.
 */
final class Identifiers {
    private static final int SPREAD = 0x9E3779B9;

    private @Nullable String[] slots = new String[64];
    private int size;

    /** Adds one. Whether it was not there before. */
    boolean add(String identifier) {
        if (size * 3L > slots.length * 2L) {
            grow();
        }
        int slot = slot(identifier);
        if (slots[slot] != null) {
            return false;
        }
        slots[slot] = identifier;
        size++;
        return true;
    }

    private int slot(String identifier) {
        int hash = identifier.hashCode() * SPREAD;
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        String there = slots[slot];
        while (there != null && !there.equals(identifier)) {
            slot = (slot + 1) & (slots.length - 1);
            there = slots[slot];
        }
        return slot;
    }

    private void grow() {
        @Nullable String[] before = slots;
        slots = new String[before.length * 2];
        for (@Nullable String identifier : before) {
            if (identifier != null) {
                slots[slot(identifier)] = identifier;
            }
        }
    }
}
