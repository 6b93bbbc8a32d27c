package io.github.tallystick.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts columns together and takes them apart, without copying one that is already whole. */
final class Columns {
    private Columns() {}

    /** Columns of keys one after another. */
    static long[] together(List<long[]> columns) {
        List<long[]> filled =
                columns.stream().filter(column -> column.length > 0).toList();
        if (filled.size() == 1) {
            return filled.get(0);
        }
        long[] all = new long[filled.stream().mapToInt(column -> column.length).reduce(0, Math::addExact)];
        int row = 0;
        for (long[] column : filled) {
            System.arraycopy(column, 0, all, row, column.length);
            row += column.length;
        }
        return all;
    }

    /** What was said of the rows of columns together, for each column apart. */
    static List<int[]> apart(int[] together, List<long[]> columns) {
        List<int[]> apart = new ArrayList<>();
        int first = 0;
        for (long[] column : columns) {
            int size = column.length;
            apart.add(size == together.length ? together : Arrays.copyOfRange(together, first, first + size));
            first += size;
        }
        return apart;
    }

    static int[] picked(int[] column, int[] rows) {
        return Arrays.stream(rows).map(row -> column[row]).toArray();
    }

    static long[] picked(long[] column, int[] rows) {
        return Arrays.stream(rows).mapToLong(row -> column[row]).toArray();
    }
}
