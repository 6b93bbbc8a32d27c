package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.RecordColumns;
import java.util.Arrays;
import java.util.List;

/** Rows of records by owner, in order of one day, with a flag: what goes into one number each while they are put in order. */
final class Packed extends Maker {
    private final RecordColumns records;
    private final RowsByOwner.Part part;
    private final Shape shape;
    private final Column day;
    private final Lookups lookups;
    /** Whether the part is of children, workers or schools, and not of records above. */
    private final boolean isOfOwners;

    private final RecordColumns above;
    /** Used again for every batch: the rows of one are good until the next is made. */
    private int[] owners = new int[0];

    private final int[][] ints;

    Packed(
            RecordColumns records,
            List<Column> columns,
            RowsByOwner.Part part,
            Column day,
            Lookups lookups,
            boolean isOfOwners,
            RecordColumns above) {
        this.records = records;
        this.part = part;
        this.shape = Shape.of(columns);
        this.day = day;
        this.lookups = lookups;
        this.isOfOwners = isOfOwners;
        this.above = above;
        this.ints = new int[shape.size()][0];
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
        if (size > owners.length) {
            owners = new int[size];
            Arrays.setAll(ints, place -> new int[owners.length]);
        }
        for (int place = 0; place < shape.size(); place++) {
            fill(shape.columns().get(place), size, ints[place]);
        }
        int[] ownersAbove = above.owners();
        for (int row = 0; row < size; row++) {
            owners[row] = isOfOwners ? part.owner(row) : ownersAbove[part.owner(row)];
        }
        return new Frame(
                shape,
                size,
                owners,
                FrameColumns.of(lookups.room, ints.clone(), ints.clone(), new long[shape.size()][]),
                null,
                row -> records.table().name(),
                lookups);
    }

    @Override
    boolean isInOrderOf(Day other) {
        return other.equals(day);
    }

    private void fill(Column column, int size, int[] values) {
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
        } else {
            Arrays.fill(values, 0, size, 0);
        }
    }
}
