package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Same;
import java.util.IdentityHashMap;

/** The other rows of a batch that rules look at, each made once. */
final class SubRows {
    private final Makers makers;
    private final Batch batch;
    private final IdentityHashMap<io.github.tallystick.core.definition.Rows, IdentityHashMap<Same, Rows>> made =
            new IdentityHashMap<>();

    SubRows(Makers makers, Batch batch) {
        this.makers = makers;
        this.batch = batch;
    }

    Rows of(io.github.tallystick.core.definition.Rows rows, Same same) {
        IdentityHashMap<Same, Rows> bySame = made.computeIfAbsent(rows, any -> new IdentityHashMap<>());
        Rows known = bySame.get(same);
        if (known == null) {
            Frame frame = makers.of(rows).rows(batch);
            known = new Rows(frame, Index.of(frame, same.there(), batch.size()), same.here());
            bySame.put(same, known);
        }
        return known;
    }

    /** Some rows, and which of them belong to a row. */
    record Rows(Frame frame, Index index, Column here) {
        int[] of(Frame rows, int row) {
            int key = here.equals(Column.OWNER) ? 0 : rows.days(here)[0][row];
            return index.of(rows.owners[row], key);
        }

        long[] amounts(Column column) {
            return frame.amounts(column);
        }
    }
}
