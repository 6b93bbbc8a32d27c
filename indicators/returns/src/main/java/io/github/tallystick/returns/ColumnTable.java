package io.github.tallystick.returns;

import io.github.tallystick.core.facts.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A table in columns: the rows in use, no two of one identifier, and those that are not, for whom they name. */
final class ColumnTable {
    private final FileReport report;
    private final ColumnRows used;
    private final ColumnRows notUsed;

    private ColumnTable(FileReport report, ColumnRows used, ColumnRows notUsed) {
        this.report = report;
        this.used = used;
        this.notUsed = notUsed;
    }

    /** A table of which there is nothing. */
    static ColumnTable none(FileReport report) {
        return new ColumnTable(report, new ColumnRows(3, 3, 0), new ColumnRows(3, 3, 0));
    }

    /** The same, of which all else is to be told in another report. */
    ColumnTable reportedIn(FileReport other) {
        return new ColumnTable(other, used, notUsed);
    }

    /**
     * A table from the rows of its parts, which are emptied. Of rows that share an identifier the first is used, and the others are told of.
     *
     * @param naming the column without which a row that is not in use names nobody
     */
    static ColumnTable of(
            List<ColumnRows> usedParts,
            List<ColumnRows> notUsedParts,
            FileReport report,
            FileColumn identifier,
            int naming,
            ReaderThreads threads) {
        if (usedParts.isEmpty()) {
            return none(report);
        }
        ColumnRows used = ColumnRows.together(usedParts, threads);
        List<ColumnRows> others = new ArrayList<>(notUsedParts);
        BitSet again = again(used.longs(ColumnShape.ID), threads);
        if (!again.isEmpty()) {
            report.factsGivenUp(again.stream().map(used::line), identifier.columnName(), FileRule.DUPLICATE_IDENTIFIER);
            others.add(used.takeOut(again));
        }
        ColumnRows notUsed = ColumnRows.together(others, threads);
        BitSet ofNobody = new BitSet();
        IntStream.range(0, notUsed.size())
                .filter(row -> notUsed.longs(naming)[row] == Keys.BLANK)
                .forEach(ofNobody::set);
        notUsed.takeOut(ofNobody);
        return new ColumnTable(report, used, notUsed);
    }

    /** The rows whose key an earlier one has. */
    private static BitSet again(long[] keys, ReaderThreads threads) {
        BitSet rows = new BitSet();
        if (isAscending(keys) || Numbering.areDistinct(keys)) {
            return rows;
        }
        Numbering numbering = threads.numbering(keys);
        for (int row = 0; row < keys.length; row++) {
            if (numbering.firstRow(numbering.numbers()[row]) != row) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static boolean isAscending(long[] keys) {
        int row = 1;
        while (row < keys.length && keys[row - 1] < keys[row]) {
            row++;
        }
        return row >= keys.length;
    }

    FileReport report() {
        return report;
    }

    ColumnRows used() {
        return used;
    }

    ColumnRows notUsed() {
        return notUsed;
    }

    int size() {
        return used.size();
    }

    /** Columns of keys one after another; where all but one are empty that one itself. */
    static long[] together(long[]... columns) {
        long[][] filled =
                Arrays.stream(columns).filter(column -> column.length > 0).toArray(long[][]::new);
        if (filled.length == 1) {
            return filled[0];
        }
        long[] all =
                new long[Arrays.stream(filled).mapToInt(column -> column.length).reduce(0, Math::addExact)];
        int row = 0;
        for (long[] column : filled) {
            System.arraycopy(column, 0, all, row, column.length);
            row += column.length;
        }
        return all;
    }
}
