package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.time.EpochDay;
import org.jspecify.annotations.Nullable;

/** Rows for which a condition holds; the others are passed over, or reported as records that cannot be used. */
final class Filter extends Maker {
    private final Maker rows;
    private final Condition condition;
    private final String otherwise;

    Filter(Maker rows, Condition condition) {
        this(rows, condition, "");
    }

    /** Rows of which the others cannot be used, and what is said of them. */
    Filter(Maker rows, Condition condition, String otherwise) {
        this.rows = rows;
        this.condition = condition;
        this.otherwise = otherwise;
    }

    @Override
    Shape shape() {
        return rows.shape();
    }

    @Override
    Frame make(Batch batch) {
        Frame all = rows.rows(batch);
        Truth holds = all.truth(condition);
        int[] kept = new int[all.size];
        int count = 0;
        for (int row = 0; row < all.size; row++) {
            if (holds.of(row) != Truth.NO) {
                kept[count++] = row;
            }
        }
        if (count == all.size && all.toCome == null) {
            return all;
        }
        return all.pick(kept, count, marks(all, holds, kept, count));
    }

    private byte @Nullable [] marks(Frame all, Truth holds, int[] kept, int count) {
        if (all.toCome == null) {
            return null;
        }
        byte[] marks = new byte[count];
        for (int i = 0; i < count; i++) {
            boolean isOpen = holds.of(kept[i]) == Truth.OPEN && !staysUsable(condition, all, kept[i]);
            marks[i] = (byte) (all.mark(kept[i]) | (isOpen ? Base.MAY_BE : 0));
        }
        return marks;
    }

    /** Whether a record can be used as long as its end, which has not come, does not come before its start. */
    private boolean staysUsable(Condition condition, Frame all, int row) {
        if (otherwise.isEmpty() || all.truth(condition).of(row) != Truth.OPEN) {
            return all.truth(condition).of(row) == Truth.YES;
        }
        if (condition instanceof Condition.OnOrBefore order) {
            int[][] start = all.days(order.first());
            return start[0][row] == start[1][row] && all.days(order.second())[1][row] == EpochDay.NEVER;
        }
        return condition instanceof Condition.AllOf several
                && several.conditions().stream().allMatch(each -> staysUsable(each, all, row));
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
        Frame all = rows.rows(batch);
        Truth holds = all.truth(condition);
        for (int row = 0; row < all.size && !otherwise.isEmpty(); row++) {
            if (holds.of(row) == Truth.NO && all.isFact(row)) {
                into.refuse(all.owners[row], all.names.apply(row), Reasons.refusal(otherwise, condition, all, row));
            }
        }
    }
}
