package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Rows;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Rows without the conditions that they are to meet last: where units are added up in columns, those that do not meet them are
 * passed over, and need not be taken out.
 *
 * @param rows the rows inside
 * @param conditions the conditions, the innermost first
 */
record Peeled(Rows rows, List<Last> conditions) {
    /** A condition, and whether a record that does not meet it cannot be used. */
    record Last(Condition condition, boolean refuses) {}

    static Peeled of(Rows rows) {
        if (rows instanceof Rows.Where where) {
            return of(where.rows()).and(new Last(where.condition(), false));
        }
        if (rows instanceof Rows.Usable usable) {
            return of(usable.rows()).and(new Last(usable.condition(), true));
        }
        return new Peeled(rows, List.of());
    }

    private Peeled and(Last last) {
        return new Peeled(
                rows, Stream.concat(conditions.stream(), Stream.of(last)).toList());
    }

    /** Leaves of some verdicts on the rows what the conditions allow. */
    void narrow(Frame made, byte[] verdicts, IntConsumer refused) {
        for (Last last : conditions) {
            Truth holds = made.truth(last.condition);
            for (int row = 0; row < made.size && last.refuses; row++) {
                if (holds.of(row) != Truth.YES && verdicts[row] == Truth.YES) {
                    refused.accept(row);
                }
            }
            holds.narrow(verdicts, made.size);
        }
    }
}
