package io.github.tallystick.indicators.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which rows of a table belong to which owner. Immutable. */
final class RowIndex {
    private final int[] starts;
    private final int[] rows;

    private RowIndex(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    static RowIndex of(int owners, int[] owner) {
        int[] places = new int[owners + 1];
        for (int each : owner) {
            places[each + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        int[] starts = places.clone();
        int[] rows = new int[owner.length];
        for (int row = 0; row < owner.length; row++) {
            rows[places[owner[row]]++] = row;
        }
        return new RowIndex(starts, rows);
    }

    /** The rows of an owner, in ascending order. */
    IntStream of(int owner) {
        return Arrays.stream(rows, starts[owner], starts[owner + 1]);
    }

    /** Refuses a column that names an owner that there is not, or columns of different lengths. */
    static void require(String what, int owners, int[] owner) {
        for (int row = 0; row < owner.length; row++) {
            if (Integer.compareUnsigned(owner[row], owners) >= 0) {
                throw new IllegalArgumentException(
                        what + " must belong to one of " + owners + ", but row " + row + " belongs to none of them");
            }
        }
    }

    static void requireLength(String what, int rows, int length) {
        if (rows != length) {
            throw new IllegalArgumentException(
                    what + " columns must be of one length, but were of " + rows + " and " + length);
        }
    }
}
