package io.github.tallystick.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Arrays to lay out columns in. Where what is made of a batch is not needed once the next is made, the same arrays are used again, so
 * that they stay in a processor's cache. Not thread-safe.
 */
final class Room {
    private final boolean isUsedAgain;
    private final Shelf<int[]> ints = new Shelf<>(int[]::new);
    private final Shelf<byte[]> bytes = new Shelf<>(byte[]::new);

    Room(boolean isUsedAgain) {
        this.isUsedAgain = isUsedAgain;
    }

    /** Takes back all arrays. */
    void takeBack() {
        ints.taken = 0;
        bytes.taken = 0;
    }

    /** An array of at least so many numbers, which hold anything. */
    int[] ints(int size) {
        return isUsedAgain ? ints.take(size, array -> array.length) : new int[size];
    }

    /** An array of at least so many numbers, which hold anything. */
    byte[] bytes(int size) {
        return isUsedAgain ? bytes.take(size, array -> array.length) : new byte[size];
    }

    /** A copy of so many numbers. */
    int[] copy(int[] of, int size) {
        int[] copy = ints(size);
        System.arraycopy(of, 0, copy, 0, size);
        return copy;
    }

    int[] pick(int[] column, int[] rows, int count) {
        int[] picked = ints(count);
        for (int i = 0; i < count; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    private static final class Shelf<T> {
        private final IntFunction<T> maker;
        private final List<T> all = new ArrayList<>();
        private int taken;

        private Shelf(IntFunction<T> maker) {
            this.maker = maker;
        }

        private T take(int size, ToIntFunction<T> length) {
            if (taken == all.size()) {
                all.add(maker.apply(size));
            } else if (length.applyAsInt(all.get(taken)) < size) {
                all.set(taken, maker.apply(size + size / 8));
            }
            return all.get(taken++);
        }
    }
}
