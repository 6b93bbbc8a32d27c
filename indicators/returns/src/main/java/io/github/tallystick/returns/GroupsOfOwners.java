package io.github.tallystick.returns;

import io.github.tallystick.core.calc.GroupColumn;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The group of each child or worker: that of the first row in use that names it. Not thread-safe. */
final class GroupsOfOwners {
    private static final int UNKNOWN = -1;

    private final int[] groups;
    private final FileColumn column;

    GroupsOfOwners(int owners, FileColumn column) {
        this.groups = new int[owners];
        this.column = column;
        Arrays.fill(groups, UNKNOWN);
    }

    /** Takes the groups of rows, whose owner is one, or negative for none. A row of another group than its owner's is told of. */
    void take(ColumnRows rows, IntUnaryOperator owner, FileReport report) {
        int[] ofRows = groups(rows);
        for (int row = 0; row < rows.size(); row++) {
            int each = owner.applyAsInt(row);
            if (each >= 0 && groups[each] == UNKNOWN) {
                groups[each] = ofRows[row];
            } else if (each >= 0 && groups[each] != ofRows[row]) {
                report.problem(rows.line(row), column.columnName(), FileRule.ANOTHER_GROUP, "");
            }
        }
    }

    /** Takes the groups of those whom no row in use names. */
    void takeIfUnknown(ColumnRows rows, IntUnaryOperator owner) {
        for (int row = 0; row < rows.size(); row++) {
            int each = owner.applyAsInt(row);
            if (each >= 0 && groups[each] == UNKNOWN) {
                groups[each] = groups(rows)[row];
            }
        }
    }

    private static int[] groups(ColumnRows rows) {
        return rows.ints(rows.intColumns() - 1);
    }

    GroupColumn<String> toColumn(KeyNumbers keys, Words words) {
        return GroupColumn.of(
                IntStream.range(0, keys.size())
                        .mapToObj(number -> Keys.text(keys.key(number), words))
                        .toList(),
                groups);
    }
}
