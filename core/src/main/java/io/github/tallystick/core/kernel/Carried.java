package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Rows;
import java.util.List;

/** Rows with a code carried forward from the last row in which it was given. */
final class Carried extends Maker {
    private final Maker rows;
    private final Rows.CarriedForward step;
    private final Shape shape;

    Carried(Maker rows, Rows.CarriedForward step) {
        this.rows = rows;
        this.step = step;
        this.shape = rows.shape().with(step.as());
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        InOrder order = InOrder.of(rows.rows(batch), Column.OWNER, List.of(step.order()));
        int[] codes = order.rows.days(step.code())[0];
        Truth given = order.rows.truth(step.given());
        int[] carried = new int[order.rows.size];
        for (int group = 0; group < order.groups(); group++) {
            int last = order.rows.lookups.number("");
            int undecidedFrom = order.undecidedFrom(group);
            for (int row = order.starts[group]; row < order.starts[group + 1]; row++) {
                byte is = given.of(row);
                boolean isOpen = is == Truth.OPEN || row >= undecidedFrom;
                carried[row] = isOpen ? Frame.UNKNOWN : is == Truth.YES ? codes[row] : last;
                // What is carried further from a row that may not be there is not known.
                last = is == Truth.YES && !order.rows.isFact(row) ? Frame.UNKNOWN : carried[row];
            }
        }
        return order.rows.with(shape, new int[][] {carried}, new int[][] {carried});
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
