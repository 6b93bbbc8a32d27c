package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Same;
import java.util.Arrays;

/** Pairs of rows that belong together, with the columns of both. */
final class Pairs extends Maker {
    private final Maker rows;
    private final Maker others;
    private final Same same;
    private final Shape shape;

    Pairs(Maker rows, Maker others, Same same) {
        this.rows = rows;
        this.others = others;
        this.same = same;
        this.shape = rows.shape().and(others.shape());
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        Frame left = rows.rows(batch);
        Frame right = others.rows(batch);
        Index index = Index.of(right, same.there(), batch.size());
        int[] keys = left.keys(same.here());
        int[] ofLeft = new int[Math.max(16, left.size)];
        int[] ofRight = new int[ofLeft.length];
        int count = 0;
        for (int row = 0; row < left.size; row++) {
            for (int other : index.of(left.owners[row], keys[row])) {
                if (count == ofLeft.length) {
                    ofLeft = Arrays.copyOf(ofLeft, 2 * count);
                    ofRight = Arrays.copyOf(ofRight, 2 * count);
                }
                ofLeft[count] = row;
                ofRight[count++] = other;
            }
        }
        return joined(left, ofLeft, right, ofRight, count);
    }

    private Frame joined(Frame left, int[] ofLeft, Frame right, int[] ofRight, int count) {
        byte[] marks = left.toCome == null || right.toCome == null ? null : new byte[count];
        for (int i = 0; marks != null && i < count; i++) {
            marks[i] = (byte) (left.mark(ofLeft[i]) | right.mark(ofRight[i]));
        }
        Frame one = left.pick(ofLeft, count, marks);
        Frame other = right.pick(ofRight, count, marks);
        return one.with(shape, beside(one, other));
    }

    private FrameColumns beside(Frame one, Frame other) {
        int[][] early = new int[shape.size()][];
        int[][] late = new int[shape.size()][];
        long[][] amounts = new long[shape.size()][];
        for (int place = 0; place < shape.size(); place++) {
            Column column = shape.columns().get(place);
            Frame of = one.shape.has(column) ? one : other;
            if (column.kind() == Kind.AMOUNT) {
                amounts[place] = of.amounts(column);
            } else {
                early[place] = of.days(column)[0];
                late[place] = of.days(column)[1];
            }
        }
        return FrameColumns.of(one.lookups.room, early, late, amounts);
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
