package io.github.tallystick.core.kernel;

/** Rows that bear the identifier of their child, worker or school. */
final class Named extends Maker {
    private final Maker rows;

    Named(Maker rows) {
        this.rows = rows;
    }

    @Override
    Shape shape() {
        return rows.shape();
    }

    @Override
    Frame make(Batch batch) {
        Frame made = rows.rows(batch);
        return made.named(row -> batch.id(made.owners[row]));
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, (owner, id, reason) -> into.refuse(owner, batch.id(owner), reason));
    }
}
