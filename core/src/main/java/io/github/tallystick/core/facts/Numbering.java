package io.github.tallystick.core.facts;

import io.github.tallystick.core.parallel.Threads;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Numbers from 0 for the different keys of a column, such as those of children in a register, so that facts can lie in columns
 * by number. Equal columns have equal numbers, whatever the machine; in which order keys are numbered is not said. Immutable.
 */
public final class Numbering {
    private static final int ROWS_IN_A_PART = 4096;
    private static final int MOST_PARTS = 1 << 13;
    private static final int SPREAD = 0x9E3779B9;
    private static final int FREE = -1;

    private final int[] numbers;
    private final int[] keys;

    private Numbering(int[] numbers, int[] keys) {
        this.numbers = numbers;
        this.keys = keys;
    }

    /**
     * Numbers the keys of a column.
     *
     * @param column for each row, its key
     * @return the numbers
     */
    public static Numbering of(int[] column) {
        int bits = 0;
        while (column.length >> bits > ROWS_IN_A_PART && 1 << bits < MOST_PARTS) {
            bits++;
        }
        int shift = 32 - bits;
        Partition rows = Partition.of(
                column.length,
                1 << bits,
                row -> shift == 32 ? 0 : spread(column[row]) >>> shift,
                row -> ((long) column[row] << 32) | row);
        int[] numbers = new int[column.length];
        int[][] keysOfParts = new int[rows.parts()][];
        eachPart(rows, part -> keysOfParts[part] = number(rows, part, numbers));
        int[] firsts = new int[rows.parts() + 1];
        for (int part = 0; part < rows.parts(); part++) {
            firsts[part + 1] = firsts[part] + keysOfParts[part].length;
        }
        int[] keys = new int[firsts[rows.parts()]];
        eachPart(rows, part -> {
            System.arraycopy(keysOfParts[part], 0, keys, firsts[part], keysOfParts[part].length);
            for (int place = rows.start(part); place < rows.start(part + 1); place++) {
                numbers[(int) rows.row(place)] += firsts[part];
            }
        });
        return new Numbering(numbers, keys);
    }

    private static int spread(int key) {
        int spread = key * SPREAD;
        return (spread ^ (spread >>> 15)) * SPREAD;
    }

    private static void eachPart(Partition rows, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        Threads.each(Threads.forRows(rows.start(rows.parts())), thread -> {
            for (int part = next.getAndIncrement(); part < rows.parts(); part = next.getAndIncrement()) {
                work.accept(part);
            }
        });
    }

    /** Numbers the rows of one part from 0; returns the keys by number. */
    private static int[] number(Partition rows, int part, int[] numbers) {
        int size = rows.start(part + 1) - rows.start(part);
        int[] slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(slots, FREE);
        int[] keys = new int[size];
        int count = 0;
        for (int place = rows.start(part); place < rows.start(part + 1); place++) {
            int key = (int) (rows.row(place) >> 32);
            int slot = spread(key) & (slots.length - 1);
            while (slots[slot] != FREE && keys[slots[slot]] != key) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == FREE) {
                slots[slot] = count;
                keys[count++] = key;
            }
            numbers[(int) rows.row(place)] = slots[slot];
        }
        return Arrays.copyOf(keys, count);
    }

    /**
     * The numbers.
     *
     * @return for each row, the number of its key
     */
    public int[] numbers() {
        return numbers;
    }

    /**
     * How many different keys there are.
     *
     * @return the number of numbers
     */
    public int size() {
        return keys.length;
    }

    /**
     * The key that a number stands for.
     *
     * @param number the number
     * @return the key
     */
    public int key(int number) {
        return keys[number];
    }
}
