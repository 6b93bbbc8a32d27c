package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Day;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one step of a definition, once for each batch. Not thread-safe: each thread has makers of its own. */
abstract class Maker {
    private @Nullable Batch last;
    private @Nullable Frame made;

    /** The columns of the rows. */
    abstract Shape shape();

    abstract Frame make(Batch batch);

    /** Whether the rows of each owner always lie in the order of a day already. */
    boolean isInOrderOf(Day other) {
        return false;
    }

    /** Takes note of the records that cannot be used, once the rows of a batch have been made. */
    void unusable(Batch batch, Refusals into) {}

    final Frame rows(Batch batch) {
        Frame rows = made;
        if (rows == null || last != batch) {
            rows = make(batch);
            made = rows;
            last = batch;
        }
        return rows;
    }

    /** Takes what cannot be used. */
    interface Refusals {
        void refuse(int owner, String id, String reason);
    }
}
