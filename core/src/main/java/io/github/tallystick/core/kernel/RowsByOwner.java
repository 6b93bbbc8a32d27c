package io.github.tallystick.core.kernel;

import io.github.tallystick.core.parallel.Partition;
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
final class RowsByOwner {
    /** Takes every row. */
    public static final IntPredicate ALL = row -> true;

    private static final int ROWS_IN_A_PART = 8192;
    private static final int MOST_OWNERS_IN_A_PART = 1 << 15;
    private static final int FEW = 24;
    private static final int MOST_NUMBERS = 1 << 14;
    private static final int NUMBER_BITS = 33;

    private final int owners;
    private final int shift;
    private final Partition rows;

    private RowsByOwner(int owners, int shift, Partition rows) {
        this.owners = owners;
        this.shift = shift;
        this.rows = rows;
    }

    /**
     * Brings rows together.
     *
     * @param threads the threads that do it
     * @param owners the number of owners
     * @param owner for each row, its owner
     * @param value for each row, the number by which it is ordered
     * @param included which rows are taken, {@link #ALL} or a condition; the others are as if they were not there
     * @param marked rows of which something is to be known besides the number; of those of one number they come last
     * @return the rows
     * @throws IllegalArgumentException if the columns are of different lengths, or an owner is not one
     */
    public static RowsByOwner of(
            Threads threads, int owners, int[] owner, int[] value, IntPredicate included, BitSet marked) {
        if (owner.length != value.length) {
            throw new IllegalArgumentException("columns must be of one length, but there were " + owner.length
                    + " owners and " + value.length + " values");
        }
        int shift = shift(owners, owner.length);
        boolean anyMarked = !marked.isEmpty();
        return new RowsByOwner(
                owners,
                shift,
                Partition.of(
                        threads,
                        owner.length,
                        owners == 0 ? 0 : ((owners - 1) >> shift) + 1,
                        row -> included == ALL || included.test(row)
                                ? requireOwner(owner[row], owners, row) >> shift
                                : Partition.NONE,
                        row -> packed(owner[row], value[row], anyMarked && marked.get(row))));
    }

    private static int requireOwner(int owner, int owners, int row) {
        if (Integer.compareUnsigned(owner, owners) >= 0) {
            throw new IllegalArgumentException("owner must be one of " + owners + ", but row " + row + " has none");
        }
        return owner;
    }

    private static int shift(int owners, int rows) {
        int shift = 0;
        long wanted = rows == 0 ? owners : (long) ROWS_IN_A_PART * owners / rows;
        while (2L << shift <= Math.min(wanted, MOST_OWNERS_IN_A_PART)) {
            shift++;
        }
        return shift;
    }

    private static long packed(int owner, int value, boolean marked) {
        return ((long) owner << NUMBER_BITS) | (((value ^ Integer.MIN_VALUE) & 0xffff_ffffL) << 1) | (marked ? 1 : 0);
    }

    /**
     * The number of parts.
     *
     * @return the number; parts are numbered from 0
     */
    public int parts() {
        return rows.parts();
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
        private long[] ordered = new long[0];
        private int[] places = new int[0];
        private int[] placesOfNumbers = new int[0];
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
            int from = rows.start(part);
            int to = rows.start(part + 1);
            size = to - from;
            firstOwner = part << shift;
            ownersEnd = Math.min(owners, (part + 1) << shift);
            if (sorted.length < size) {
                sorted = new long[size];
                ordered = new long[size];
            }
            if (places.length <= ownersEnd - firstOwner) {
                places = new int[(1 << shift) + 1];
            }
            boolean areInOrder = orderByNumber(from);
            placeByOwner();
            int start = 0;
            for (int owner = 0; !areInOrder && owner < ownersEnd - firstOwner; owner++) {
                order(start, places[owner]);
                start = places[owner];
            }
        }

        /** Puts the rows in the order of their numbers, if these lie close together, as days do; otherwise leaves them as they are. */
        private boolean orderByNumber(int from) {
            long least = Long.MAX_VALUE;
            long most = 0;
            for (int i = 0; i < size; i++) {
                long row = rows.row(from + i);
                ordered[i] = row;
                least = Math.min(least, number(row));
                most = Math.max(most, number(row));
            }
            if (most - least >= MOST_NUMBERS) {
                return false;
            }
            if (size > 0) {
                orderByNumber(from, least, (int) (most - least) + 1);
            }
            return true;
        }

        private void orderByNumber(int from, long least, int numbers) {
            if (placesOfNumbers.length <= numbers) {
                placesOfNumbers = new int[MOST_NUMBERS + 1];
            }
            Arrays.fill(placesOfNumbers, 0, numbers + 1, 0);
            for (int i = 0; i < size; i++) {
                placesOfNumbers[(int) (number(ordered[i]) - least) + 1]++;
            }
            for (int i = 1; i < numbers; i++) {
                placesOfNumbers[i] += placesOfNumbers[i - 1];
            }
            for (int i = 0; i < size; i++) {
                long row = rows.row(from + i);
                ordered[placesOfNumbers[(int) (number(row) - least)]++] = row;
            }
        }

        /** Puts the rows of each owner together, in the order in which they are; afterwards places holds where those of each end. */
        private void placeByOwner() {
            Arrays.fill(places, 0);
            for (int i = 0; i < size; i++) {
                places[(int) (ordered[i] >> NUMBER_BITS) - firstOwner + 1]++;
            }
            for (int owner = 1; owner < places.length; owner++) {
                places[owner] += places[owner - 1];
            }
            for (int i = 0; i < size; i++) {
                sorted[places[(int) (ordered[i] >> NUMBER_BITS) - firstOwner]++] = ordered[i];
            }
        }

        /** The number by which a row is ordered, and whether it is marked. */
        private static long number(long row) {
            return row & ((1L << NUMBER_BITS) - 1);
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
            return (int) (sorted[row] >> NUMBER_BITS);
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
