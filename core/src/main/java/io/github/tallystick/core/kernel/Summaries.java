package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Summary;
import io.github.tallystick.core.time.EpochDay;
import java.util.ArrayList;
import java.util.List;

/** One row for all rows of an owner with the same identifier. */
final class Summaries extends Maker {
    private final Maker rows;
    private final Rows.OneFor step;
    private final Shape shape;

    Summaries(Maker rows, Rows.OneFor step) {
        this.rows = rows;
        this.step = step;
        List<Column> columns = new ArrayList<>();
        if (!step.key().equals(Column.OWNER)) {
            columns.add(step.key());
        }
        step.columns().forEach(summary -> columns.add(summary.as()));
        this.shape = Shape.of(columns);
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        InOrder order = InOrder.of(rows.rows(batch), step.key(), List.of());
        Frame all = order.rows;
        int groups = order.groups();
        int[] owners = all.lookups.room.pick(all.owners, order.starts, groups);
        int[][] early = new int[shape.size()][];
        int[][] late = new int[shape.size()][];
        int place = 0;
        if (!step.key().equals(Column.OWNER)) {
            early[place] = all.lookups.room.pick(all.keys(step.key()), order.starts, groups);
            late[place] = early[place];
            place++;
        }
        for (Summary summary : step.columns()) {
            int[][] days = all.days(summary.day());
            early[place] = new int[groups];
            late[place] = all.toCome == null ? early[place] : new int[groups];
            for (int group = 0; group < groups; group++) {
                sum(summary.which(), days, order, group, early[place], late[place]);
            }
            place++;
        }
        byte[] marks = all.toCome == null ? null : marks(order);
        return new Frame(
                shape,
                groups,
                owners,
                FrameColumns.of(all.lookups.room, early, late, new long[shape.size()][]),
                marks,
                row -> batch.id(owners[row]),
                all.lookups);
    }

    private static void sum(Summary.Which which, int[][] days, InOrder order, int group, int[] early, int[] late) {
        boolean isEarliest = which == Summary.Which.EARLIEST;
        int none = isEarliest ? EpochDay.NEVER : EpochDay.BEFORE_ALL;
        int least = none;
        int most = none;
        for (int row = order.starts[group]; row < order.starts[group + 1]; row++) {
            boolean isFact = order.rows.isFact(row);
            if (isEarliest) {
                least = Math.min(least, days[0][row]);
                most = isFact ? Math.min(most, days[1][row]) : most;
            } else {
                least = isFact ? Math.max(least, days[0][row]) : least;
                most = Math.max(most, days[1][row]);
            }
        }
        early[group] = least;
        late[group] = most;
    }

    /** A row for rows that are all yet to come is yet to come, too; one that no fact is sure to be in may not be there. */
    private static byte[] marks(InOrder order) {
        byte[] marks = new byte[order.groups()];
        for (int group = 0; group < marks.length; group++) {
            marks[group] = Base.TO_COME;
            for (int row = order.starts[group]; row < order.starts[group + 1] && marks[group] != 0; row++) {
                boolean isOneOfMany = order.rows.isToCome(row);
                marks[group] = order.rows.isFact(row) ? 0 : isOneOfMany ? marks[group] : Base.MAY_BE;
            }
        }
        return marks;
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
