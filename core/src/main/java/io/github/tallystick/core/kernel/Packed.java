package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import java.util.List;

/** Rows of records by owner, in order of one day, with a flag: what goes into one number each while they are put in order. */
final class Packed extends Maker {
    private final RecordColumns records;
    private final RowsByOwner.Part part;
    private final Shape shape;
    private final Column day;
    private final Words words;
    /** Whether the part is of children, workers or schools, and not of records above. */
    private final boolean isOfOwners;

    private final RecordColumns above;

    Packed(
            RecordColumns records,
            List<Column> columns,
            RowsByOwner.Part part,
            Column day,
            Words words,
            boolean isOfOwners,
            RecordColumns above) {
        this.records = records;
        this.part = part;
        this.shape = Shape.of(columns);
        this.day = day;
        this.words = words;
        this.isOfOwners = isOfOwners;
        this.above = above;
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        if (isOfOwners) {
            part.hold(batch.piece());
        }
        int size = part.size();
        int[] owners = new int[size];
        int[][] ints = new int[shape.size()][];
        for (int place = 0; place < shape.size(); place++) {
            ints[place] = ints(shape.columns().get(place), size);
        }
        int[] ownersAbove = above.owners();
        for (int row = 0; row < size; row++) {
            owners[row] = isOfOwners ? part.owner(row) : ownersAbove[part.owner(row)];
        }
        return new Frame(
                shape,
                size,
                owners,
                ints,
                ints,
                new long[shape.size()][],
                null,
                row -> records.table().name(),
                words);
    }

    private int[] ints(Column column, int size) {
        int[] values = new int[size];
        if (column.equals(day)) {
            for (int row = 0; row < size; row++) {
                values[row] = part.value(row);
            }
        } else if (column.kind() == Kind.FLAG) {
            for (int row = 0; row < size; row++) {
                values[row] = part.isMarked(row) ? 1 : 0;
            }
        } else if (column.kind() == Kind.KEY) {
            for (int row = 0; row < size; row++) {
                values[row] = part.owner(row) + 1;
            }
        }
        return values;
    }
}
