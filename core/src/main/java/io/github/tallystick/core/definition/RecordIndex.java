package io.github.tallystick.core.definition;

import java.util.Arrays;

/** Finds the records of each child, worker or school, or under each record above. Immutable. */
final class RecordIndex {
    private final int[] starts;
    private final int[] rows;

    private RecordIndex(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    static RecordIndex of(RecordColumns columns, FactColumns<?> facts) {
        int[] owner = columns.owners();
        int[] places = new int[facts.owners(columns) + 1];
        for (int each : owner) {
            places[each + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] starts = places.clone();
        int[] rows = new int[owner.length];
        for (int row = 0; row < owner.length; row++) {
            rows[places[owner[row]]++] = row;
        }
        return new RecordIndex(starts, rows);
    }

    int[] of(int owner) {
        return Arrays.copyOfRange(rows, starts[owner], starts[owner + 1]);
    }

    static void require(String what, int owners, int[] owner) {
        for (int row = 0; row < owner.length; row++) {
            if (Integer.compareUnsigned(owner[row], owners) >= 0) {
                throw new IllegalArgumentException(
                        what + " must belong to one of " + owners + ", but row " + row + " belongs to none of them");
            }
        }
    }
}
