package io.github.tallystick.returns;

import io.github.tallystick.core.calc.GroupColumn;
import java.util.Arrays;
import java.util.BitSet;

/** The group of each child or worker: that of the first row in use that names it. Not thread-safe. */
final class GroupsOfOwners {
    private static final int UNKNOWN = -1;

    private final int[] groups;

    GroupsOfOwners(int owners) {
        this.groups = new int[owners];
        Arrays.fill(groups, UNKNOWN);
    }

    /**
     * Takes the groups of rows in use; an owner may be a negative number, for none. A row of another group than its owner's is
     * told of.
     */
    void take(ColumnTable table, int[] owners) {
        Cell group = table.form().only(Reading.GROUP);
        int[] ofRows = table.ints(group);
        BitSet others = new BitSet();
        for (int row = 0; row < owners.length; row++) {
            int owner = owners[row];
            if (owner >= 0 && groups[owner] == UNKNOWN) {
                groups[owner] = ofRows[row];
            } else if (owner >= 0 && groups[owner] != ofRows[row]) {
                others.set(row);
            }
        }
        table.tell(others.stream().toArray(), group, FileRule.ANOTHER_GROUP);
    }

    /** Takes the groups of those whom no row in use names, from the rows that are not. */
    void takeIfUnknown(ColumnTable table, int[] owners) {
        int[] ofRows = table.notUsed().ints(table.form().place(table.form().only(Reading.GROUP)));
        for (int row = 0; row < owners.length; row++) {
            if (groups[owners[row]] == UNKNOWN) {
                groups[owners[row]] = ofRows[row];
            }
        }
    }

    GroupColumn<String> toColumn(Texts texts) {
        Texts.Some some = texts.some(groups);
        return GroupColumn.of(some.different(), some.places());
    }
}
