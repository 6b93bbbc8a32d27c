package io.github.tallystick.returns;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Child;
import java.util.Arrays;

/** The rows of a table that lie under those of another by its identifier, as visits do under plans, whichever child each names. */
final class RowsUnder {
    private final ColumnTable above;
    private final ColumnTable table;
    private final Cell link;
    private final ReaderThreads threads;
    /** For each row, the one above it. */
    private final int[] rowAbove;
    /** The rows under none. */
    private final int[] outside;

    RowsUnder(ColumnTable above, ColumnTable table, ReaderThreads threads) {
        this.above = above;
        this.table = table;
        this.threads = threads;
        this.link = table.form().cell(Reading::leadsToOthers).orElseThrow();
        KeyIndex index = new KeyIndex(above.ids());
        long[] links = table.keys(link);
        this.rowAbove = threads.column(table.size(), row -> index.row(links[row]));
        this.outside = threads.rowsWhere(table.size(), this::isOutside);
    }

    private boolean isOutside(int row) {
        return rowAbove[row] == KeyIndex.NONE;
    }

    /** The rows that name a child which the row above does not. */
    int[] apart() {
        long[] children = table.children();
        long[] childrenAbove = above.children();
        return threads.rowsWhere(
                table.size(),
                row -> children[row] != Keys.BLANK
                        && (isOutside(row) || children[row] != childrenAbove[rowAbove[row]]));
    }

    /** Reports the rows that lie under none as having nothing to belong to. */
    void giveUpOutside(FileRule rule) {
        table.giveUp(outside, link, rule);
    }

    /** Tells of rows that name what is not there, and reports those that then have no child either. */
    void tellOutside(FileRule rule) {
        if (above.report().hasFacts()) {
            table.tell(outsideWhere(table.keys(link), false), link, rule);
        }
        Cell child = table.form().child().orElseThrow();
        table.giveUp(outsideWhere(table.children(), true), child, FileRule.MISSING_VALUE);
    }

    private int[] outsideWhere(long[] keys, boolean isBlank) {
        return Arrays.stream(outside)
                .filter(row -> (keys[row] == Keys.BLANK) == isBlank)
                .toArray();
    }

    /** The children that some rows name. */
    long[] children(int[] rows) {
        return Columns.picked(table.children(), rows);
    }

    /** For each row its child: the one that it names, or else that of the row above; negative for none. */
    int[] children(int[] apart, int[] childOfApart, int[] childOfAbove) {
        int[] children =
                threads.column(table.size(), row -> isOutside(row) ? KeyIndex.NONE : childOfAbove[rowAbove[row]]);
        for (int i = 0; i < apart.length; i++) {
            children[apart[i]] = childOfApart[i];
        }
        return children;
    }

    /** For each row the first day of the row above. */
    int[] startsAbove() {
        int[] starts = above.ints(above.form().cell(Reading.START::equals).orElseThrow());
        return threads.column(table.size(), row -> isOutside(row) ? EpochDay.BEFORE_ALL : starts[rowAbove[row]]);
    }

    /** Children with the rows under those that they have, and those that lie under none, each with its child, if it has one. */
    FactColumns<Child> addTo(FactColumns<Child> children, int[] childOfRow, Texts texts) {
        if (outside.length == 0) {
            return table.size() == 0 ? children : children.with(table.records(rowAbove, texts));
        }
        int[] under = threads.rowsWhere(table.size(), row -> !isOutside(row));
        int[] apart = childOfRow.length == 0
                ? new int[0]
                : Arrays.stream(outside).filter(row -> childOfRow[row] >= 0).toArray();
        FactColumns<Child> facts = children.with(table.records(under, Columns.picked(rowAbove, under), texts));
        return apart.length == 0
                ? facts
                : facts.withApart(table.records(apart, Columns.picked(childOfRow, apart), texts));
    }
}
