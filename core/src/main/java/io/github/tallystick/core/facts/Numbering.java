package io.github.tallystick.core.facts;

import io.github.tallystick.core.parallel.Partition;
import io.github.tallystick.core.parallel.Threads;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * Numbers from 0 for the different keys of a column, such as those of children in a register, so that facts can lie in columns
 * by number. Equal columns have equal numbers, whatever the machine; in which order keys are numbered is not said. Immutable.
 */
public final class Numbering {
    private static final int ROWS_IN_A_PART = 4096;
    private static final int MOST_PARTS = 1 << 13;
    private static final int SPREAD = 0x9E3779B9;
    private static final long WIDE_SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FREE = -1;

    private final int[] numbers;
    private final int[] firstRows;
    private final long[] keys;

    private Numbering(int[] numbers, int[] firstRows, long[] keys) {
        this.numbers = numbers;
        this.firstRows = firstRows;
        this.keys = keys;
    }

    /**
     * Numbers the keys of a column.
     *
     * @param column for each row, its key
     * @return the numbers
     */
    public static Numbering of(int[] column) {
        return of(column, Threads.ONE);
    }

    /**
     * Numbers the keys of a column with some threads.
     *
     * @param column for each row, its key
     * @param executor runs what it is given
     * @param threads how many threads work at the most, the caller's own among them
     * @return the numbers
     */
    public static Numbering of(int[] column, Executor executor, int threads) {
        return of(column, Threads.of(executor, threads));
    }

    private static Numbering of(int[] column, Threads threads) {
        Partition rows =
                partition(threads, column.length, row -> spread(column[row]), row -> ((long) column[row] << 32) | row);
        return of(threads, rows, column.length, row -> row >> 32);
    }

    /**
     * Numbers the keys of a column.
     *
     * @param column for each row, its key
     * @return the numbers
     */
    public static Numbering of(long[] column) {
        return of(column, Threads.ONE);
    }

    /**
     * Numbers the keys of a column with some threads.
     *
     * @param column for each row, its key
     * @param executor runs what it is given
     * @param threads how many threads work at the most, the caller's own among them
     * @return the numbers
     */
    public static Numbering of(long[] column, Executor executor, int threads) {
        return of(column, Threads.of(executor, threads));
    }

    private static Numbering of(long[] column, Threads threads) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long key : column) {
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        return (most - least) >>> Integer.SIZE == 0 ? ofNear(threads, column, least) : ofAny(threads, column);
    }

    /** Numbers keys that lie so close together that what they are above the least goes beside the row. */
    private static Numbering ofNear(Threads threads, long[] column, long least) {
        Partition rows = partition(
                threads,
                column.length,
                row -> spread((int) (column[row] - least)),
                row -> ((column[row] - least) << Integer.SIZE) | row);
        return of(threads, rows, column.length, row -> (row >>> Integer.SIZE) + least);
    }

    private static Numbering ofAny(Threads threads, long[] column) {
        Partition rows = partition(threads, column.length, row -> highBits(column[row]), row -> row);
        return of(threads, rows, column.length, row -> column[(int) row]);
    }

    /**
     * Whether no two keys of a column are equal, for less than it costs to number them.
     *
     * @param column for each row, its key
     * @return true if each row has a key of its own
     */
    public static boolean areDistinct(long[] column) {
        Partition keys = partition(Threads.ONE, column.length, row -> highBits(column[row]), row -> column[row]);
        AtomicBoolean distinct = new AtomicBoolean(true);
        eachPart(Threads.ONE, keys, part -> {
            if (distinct.get() && !areDistinct(keys, part)) {
                distinct.set(false);
            }
        });
        return distinct.get();
    }

    private static boolean areDistinct(Partition keys, int part) {
        int size = keys.start(part + 1) - keys.start(part);
        int[] slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        for (int place = keys.start(part); place < keys.start(part + 1); place++) {
            int slot = (int) spread(keys.row(place)) & (slots.length - 1);
            while (slots[slot] != 0) {
                if (keys.row(slots[slot] - 1) == keys.row(place)) {
                    return false;
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = place + 1;
        }
        return true;
    }

    private static int highBits(long key) {
        return (int) (spread(key) >>> Integer.SIZE);
    }

    /** Divides rows by the highest bits of their spread keys into parts that a cache holds. */
    private static Partition partition(Threads threads, int size, IntUnaryOperator spread, IntToLongFunction packed) {
        int bits = 0;
        while (size >> bits > ROWS_IN_A_PART && 1 << bits < MOST_PARTS) {
            bits++;
        }
        int shift = 32 - bits;
        return Partition.of(
                threads, size, 1 << bits, row -> shift == 32 ? 0 : spread.applyAsInt(row) >>> shift, packed);
    }

    private static Numbering of(Threads threads, Partition rows, int size, LongUnaryOperator key) {
        int[] ofPlaces = new int[size];
        Keys[] parts = new Keys[rows.parts()];
        eachPart(threads, rows, part -> parts[part] = number(rows, part, key, ofPlaces));
        int[] firsts = new int[rows.parts() + 1];
        for (int part = 0; part < rows.parts(); part++) {
            firsts[part + 1] = firsts[part] + parts[part].keys.length;
        }
        Keys all = new Keys(new long[firsts[rows.parts()]], new int[firsts[rows.parts()]]);
        int[] numbers = new int[size];
        eachPart(threads, rows, part -> {
            parts[part].copyTo(all, firsts[part]);
            for (int place = rows.start(part); place < rows.start(part + 1); place++) {
                numbers[(int) rows.row(place)] = firsts[part] + ofPlaces[place];
            }
        });
        return new Numbering(numbers, all.firstRows, all.keys);
    }

    /** Keys, and where each stands first, by number. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Keys(long[] keys, int[] firstRows) {
        void copyTo(Keys all, int first) {
            System.arraycopy(keys, 0, all.keys, first, keys.length);
            System.arraycopy(firstRows, 0, all.firstRows, first, keys.length);
        }
    }

    private static int spread(int key) {
        int spread = key * SPREAD;
        return (spread ^ (spread >>> 15)) * SPREAD;
    }

    private static long spread(long key) {
        long spread = key * WIDE_SPREAD;
        return (spread ^ (spread >>> 29)) * WIDE_SPREAD;
    }

    private static void eachPart(Threads threads, Partition rows, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        threads.each(threads.forRows(rows.start(rows.parts())), thread -> {
            for (int part = next.getAndIncrement(); part < rows.parts(); part = next.getAndIncrement()) {
                work.accept(part);
            }
        });
    }

    /** Numbers the rows of one part from 0, by place. */
    private static Keys number(Partition rows, int part, LongUnaryOperator keyOf, int[] ofPlaces) {
        int size = rows.start(part + 1) - rows.start(part);
        int[] slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(slots, FREE);
        long[] keys = new long[size];
        int[] firstRows = new int[size];
        int count = 0;
        for (int place = rows.start(part); place < rows.start(part + 1); place++) {
            long key = keyOf.applyAsLong(rows.row(place));
            int slot = (int) spread(key) & (slots.length - 1);
            while (slots[slot] != FREE && keys[slots[slot]] != key) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == FREE) {
                slots[slot] = count;
                firstRows[count] = (int) rows.row(place);
                keys[count++] = key;
            }
            ofPlaces[place] = slots[slot];
        }
        return new Keys(Arrays.copyOf(keys, count), Arrays.copyOf(firstRows, count));
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
        return firstRows.length;
    }

    /**
     * The key that a number stands for.
     *
     * @param number the number
     * @return the key
     */
    public long key(int number) {
        return keys[number];
    }

    /**
     * Where a key stands first.
     *
     * @param number the number
     * @return the first of the rows that have the number
     */
    public int firstRow(int number) {
        return firstRows[number];
    }
}
