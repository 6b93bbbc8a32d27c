package io.github.tallystick.core.parallel;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Rows of a table divided into parts, those of a part side by side and in the order in which they came. Immutable. */
public final class Partition {
    /** For a row that belongs to no part. */
    public static final int NONE = -1;

    private final long[] rows;
    private final int[] starts;

    private Partition(long[] rows, int[] starts) {
        this.rows = rows;
        this.starts = starts;
    }

    /**
     * Divides rows by the number of their part, and keeps of each what it is packed into.
     *
     * @param crew the threads that do it
     * @param size how many rows there are
     * @param parts how many parts there are
     * @param part for each row, the number of its part, or {@link #NONE}
     * @param packed for each row, what is kept of it
     * @return the rows by part
     */
    public static Partition of(Threads crew, int size, int parts, IntUnaryOperator part, IntToLongFunction packed) {
        int threads = crew.forRows(size);
        int[][] places = new int[threads][];
        crew.each(threads, thread -> places[thread] = counted(thread, threads, size, parts, part));
        int[] starts = startsFrom(places, parts);
        long[] rows = new long[starts[parts]];
        crew.each(threads, thread -> {
            int[] place = places[thread];
            for (int row = from(thread, threads, size); row < from(thread + 1, threads, size); row++) {
                int number = part.applyAsInt(row);
                if (number != NONE) {
                    rows[place[number]++] = packed.applyAsLong(row);
                }
            }
        });
        return new Partition(rows, starts);
    }

    private static int from(int thread, int threads, int rows) {
        return (int) ((long) rows * thread / threads);
    }

    private static int[] counted(int thread, int threads, int size, int parts, IntUnaryOperator part) {
        int[] counts = new int[parts];
        for (int row = from(thread, threads, size); row < from(thread + 1, threads, size); row++) {
            int number = part.applyAsInt(row);
            if (number != NONE) {
                counts[number]++;
            }
        }
        return counts;
    }

    /** Turns how many rows each thread has for each part into where it puts them. */
    private static int[] startsFrom(int[][] places, int parts) {
        int[] starts = new int[parts + 1];
        int next = 0;
        for (int part = 0; part < parts; part++) {
            starts[part] = next;
            for (int[] place : places) {
                int count = place[part];
                place[part] = next;
                next += count;
            }
        }
        starts[parts] = next;
        return starts;
    }

    /**
     * How many parts there are.
     *
     * @return the number of parts
     */
    public int parts() {
        return starts.length - 1;
    }

    /**
     * Where the rows of a part start among all.
     *
     * @param part the number of the part, or that after the last
     * @return the place of its first row
     */
    public int start(int part) {
        return starts[part];
    }

    /**
     * What was kept of the row at a place.
     *
     * @param place the place among all rows
     * @return what it was packed into
     */
    public long row(int place) {
        return rows[place];
    }
}
