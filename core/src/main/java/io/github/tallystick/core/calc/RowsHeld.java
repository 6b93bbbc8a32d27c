package io.github.tallystick.core.calc;

import io.github.tallystick.core.kernel.ColumnAnswer;

/** The rows of a part for which what no date changes holds, one after another. Reused from part to part. */
final class RowsHeld {
    private int[] rows = new int[0];
    private int size;

    void take(ColumnAnswer answer) {
        if (rows.length < answer.size()) {
            rows = new int[answer.size()];
        }
        size = 0;
        for (int row = 0; row < answer.size(); row++) {
            rows[size] = row;
            size += answer.one(row);
        }
    }

    int size() {
        return size;
    }

    int row(int place) {
        return rows[place];
    }
}
