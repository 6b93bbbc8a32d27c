package io.github.tallystick.core.facts;

import io.github.tallystick.core.parallel.Threads;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Rows of a table brought together by whose they are, and for each owner in order of a number, such as a day: what finds the
 * event before another of the same child. Rows may be in any order; each costs one pass and some memory of its own, 8 bytes.
 *
 * <p>Owners are numbered from 0. They are divided into parts of neighbouring numbers, each small enough for a processor's
 * cache, and a part is put in order when it is looked at. Immutable; parts may be looked at by several threads at once.
 */
public final class RowsByOwner {
    /** Takes every row. */
    public static final IntPredicate ALL = row -> true;

    private static final int ROWS_IN_A_PART = 8192;
    private static final int MOST_OWNERS_IN_A_PART = 1 << 15;
    private static final int FEW = 24;

    private final int owners;
    private final int shift;
    private final long[] rows;
    private final int[] starts;

    private RowsByOwner(int owners, int shift, long[] rows, int[] starts) {
        this.owners = owners;
        this.shift = shift;
        this.rows = rows;
        this.starts = starts;
    }

    /**
     * Brings rows together.
     *
     * @param owners the number of owners
     * @param owner for each row, its owner
     * @param value for each row, the number by which it is ordered
     * @param included which rows are taken, {@link #ALL} or a condition; the others are as if they were not there
     * @param marked rows of which something is to be known besides the number; of those of one number they come last
     * @return the rows
     * @throws IllegalArgumentException if the columns are of different lengths, or an owner is not one
     */
    public static RowsByOwner of(int owners, int[] owner, int[] value, IntPredicate included, BitSet marked) {
        if (owner.length != value.length) {
            throw new IllegalArgumentException("columns must be of one length, but there were " + owner.length
                    + " owners and " + value.length + " values");
        }
        int shift = shift(owners, owner.length);
        int parts = parts(owners, shift);
        int threads = Threads.forRows(owner.length);
        boolean anyMarked = !marked.isEmpty();
        int[][] places = new int[threads][];
        Threads.each(threads, thread -> places[thread] = counted(thread, threads, owners, shift, owner, included));
        int[] starts = startsFrom(places, parts);
        long[] rows = new long[starts[parts]];
        Threads.each(threads, thread -> {
            int[] place = places[thread];
            for (int row = from(thread, threads, owner.length); row < from(thread + 1, threads, owner.length); row++) {
                if (included == ALL || included.test(row)) {
                    long mark = anyMarked && marked.get(row) ? 1 : 0;
                    rows[place[owner[row] >> shift]++] = packed(owner[row], value[row]) | mark;
                }
            }
        });
        return new RowsByOwner(owners, shift, rows, starts);
    }

    private static int shift(int owners, int rows) {
        int shift = 0;
        long wanted = rows == 0 ? owners : (long) ROWS_IN_A_PART * owners / rows;
        while (2L << shift <= Math.min(wanted, MOST_OWNERS_IN_A_PART)) {
            shift++;
        }
        return shift;
    }

    private static int parts(int owners, int shift) {
        return owners == 0 ? 0 : ((owners - 1) >> shift) + 1;
    }

    private static int from(int thread, int threads, int rows) {
        return (int) ((long) rows * thread / threads);
    }

    private static int[] counted(int thread, int threads, int owners, int shift, int[] owner, IntPredicate included) {
        int[] counts = new int[parts(owners, shift)];
        for (int row = from(thread, threads, owner.length); row < from(thread + 1, threads, owner.length); row++) {
            if (Integer.compareUnsigned(owner[row], owners) >= 0) {
                throw new IllegalArgumentException("owner must be one of " + owners + ", but row " + row + " has none");
            }
            if (included == ALL || included.test(row)) {
                counts[owner[row] >> shift]++;
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

    private static long packed(int owner, int value) {
        return ((long) owner << 33) | (((value ^ Integer.MIN_VALUE) & 0xffff_ffffL) << 1);
    }

    /**
     * The number of parts.
     *
     * @return the number; parts are numbered from 0
     */
    public int parts() {
        return starts.length - 1;
    }

    /**
     * Something that holds one part after another.
     *
     * @return a holder without rows
     */
    public Part holder() {
        return new Part();
    }

    /** The rows of one part in order of owner and number. Mutable and not thread-safe: each thread has its own. */
    public final class Part {
        private long[] sorted = new long[0];
        private int[] places = new int[0];
        private int firstOwner;
        private int ownersEnd;
        private int size;

        private Part() {}

        /**
         * Takes up the rows of one part instead of those that were held.
         *
         * @param part the number of the part
         */
        public void hold(int part) {
            size = starts[part + 1] - starts[part];
            firstOwner = part << shift;
            ownersEnd = Math.min(owners, (part + 1) << shift);
            if (sorted.length < size) {
                sorted = new long[size];
            }
            if (places.length <= ownersEnd - firstOwner) {
                places = new int[(1 << shift) + 1];
            }
            place(starts[part], starts[part + 1]);
            int start = 0;
            for (int owner = 0; owner < ownersEnd - firstOwner; owner++) {
                order(start, places[owner]);
                start = places[owner];
            }
        }

        /** Puts the rows of each owner together; afterwards places holds where those of each end. */
        private void place(int from, int to) {
            Arrays.fill(places, 0);
            for (int row = from; row < to; row++) {
                places[(int) (rows[row] >> 33) - firstOwner + 1]++;
            }
            for (int owner = 1; owner < places.length; owner++) {
                places[owner] += places[owner - 1];
            }
            for (int row = from; row < to; row++) {
                sorted[places[(int) (rows[row] >> 33) - firstOwner]++] = rows[row];
            }
        }

        private void order(int from, int to) {
            if (to - from > FEW) {
                Arrays.sort(sorted, from, to);
                return;
            }
            for (int i = from + 1; i < to; i++) {
                long row = sorted[i];
                int place = i;
                while (place > from && sorted[place - 1] > row) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = row;
            }
        }

        /**
         * The number of rows.
         *
         * @return the number; rows are numbered from 0
         */
        public int size() {
            return size;
        }

        /**
         * The first owner of the part.
         *
         * @return the owner, whether or not there are rows of it
         */
        public int firstOwner() {
            return firstOwner;
        }

        /**
         * The owner after the last of the part.
         *
         * @return the owner
         */
        public int ownersEnd() {
            return ownersEnd;
        }

        /**
         * Whose a row is.
         *
         * @param row the number of the row
         * @return the owner
         */
        public int owner(int row) {
            return (int) (sorted[row] >> 33);
        }

        /**
         * The number by which a row is ordered.
         *
         * @param row the number of the row
         * @return the number
         */
        public int value(int row) {
            return (int) (sorted[row] >> 1) ^ Integer.MIN_VALUE;
        }

        /**
         * Whether a row is marked.
         *
         * @param row the number of the row
         * @return true if so
         */
        public boolean isMarked(int row) {
            return (sorted[row] & 1) == 1;
        }
    }
}
