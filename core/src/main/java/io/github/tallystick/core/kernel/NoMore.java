package io.github.tallystick.core.kernel;

/** Rows without those that are yet to come. */
final class NoMore extends Maker {
    private final Maker rows;

    NoMore(Maker rows) {
        this.rows = rows;
    }

    @Override
    Shape shape() {
        return rows.shape();
    }

    @Override
    Frame make(Batch batch) {
        Frame all = rows.rows(batch);
        if (all.toCome == null) {
            return all;
        }
        int[] kept = new int[all.size];
        byte[] marks = new byte[all.size];
        int count = 0;
        for (int row = 0; row < all.size; row++) {
            if (!all.isToCome(row)) {
                kept[count] = row;
                marks[count++] = all.toCome[row];
            }
        }
        return all.pick(kept, count, marks);
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
