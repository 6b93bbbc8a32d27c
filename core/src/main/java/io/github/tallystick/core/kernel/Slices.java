package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Rows of records from one number to another, as they lie. */
abstract class Slices extends Maker {
    private final RecordColumns records;
    private final Shape shape;
    private final Lookups lookups;
    /** Used again for every batch: the rows of one are good until the next is made. */
    private int[] owners = new int[0];

    private final int[][] ints;
    private final long[][] amounts;
    private final IdentityHashMap<Column, int[]> numbersOfCodes = new IdentityHashMap<>();

    Slices(RecordColumns records, List<Column> columns, Lookups lookups) {
        this.records = records;
        this.shape = Shape.of(columns);
        this.lookups = lookups;
        this.ints = new int[shape.size()][0];
        this.amounts = new long[shape.size()][0];
    }

    abstract int from(Batch batch);

    abstract int to(Batch batch);

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        int from = from(batch);
        int size = to(batch) - from;
        makeRoom(size);
        for (int place = 0; place < shape.size(); place++) {
            Column column = shape.columns().get(place);
            if (column.kind() == Kind.AMOUNT) {
                amounts(column, from, size, amounts[place]);
            } else {
                ints(column, from, size, ints[place]);
            }
        }
        System.arraycopy(records.owners(), from, owners, 0, size);
        return new Frame(
                shape,
                size,
                owners,
                FrameColumns.of(lookups.room, ints.clone(), ints.clone(), amounts.clone()),
                null,
                row -> records.id(from + row),
                lookups);
    }

    private void makeRoom(int size) {
        if (size > owners.length) {
            owners = new int[size];
            for (int place = 0; place < shape.size(); place++) {
                boolean isAmount = shape.columns().get(place).kind() == Kind.AMOUNT;
                ints[place] = new int[isAmount ? 0 : size];
                amounts[place] = new long[isAmount ? size : 0];
            }
        }
    }

    private void amounts(Column column, int from, int size, long[] into) {
        IntToLongFunction amounts = records.amount(column);
        for (int row = 0; row < size; row++) {
            into[row] = amounts.applyAsLong(from + row);
        }
    }

    private void ints(Column column, int from, int size, int[] into) {
        if (column.kind() == Kind.FLAG) {
            flags(records.flags(column), from, size, into);
        } else if (column.kind() == Kind.CODE) {
            codes(column, from, size, into);
        } else if (column.kind() != Kind.KEY && records.days(column).isPresent()) {
            System.arraycopy(records.days(column).get(), from, into, 0, size);
        } else {
            IntUnaryOperator cells = CellReader.ints(column, records, lookups);
            for (int row = 0; row < size; row++) {
                into[row] = cells.applyAsInt(from + row);
            }
        }
    }

    private static void flags(BitSet set, int from, int size, int[] into) {
        long[] words = Arrays.copyOf(set.get(from, from + size).toLongArray(), size / Long.SIZE + 1);
        for (int row = 0; row < size; row++) {
            into[row] = (int) (words[row / Long.SIZE] >>> row) & 1;
        }
    }

    private void codes(Column column, int from, int size, int[] into) {
        int[] numbers =
                numbersOfCodes.computeIfAbsent(column, any -> CellReader.numbersOfCodes(column, records, lookups));
        IntUnaryOperator codes = records.code(column);
        for (int row = 0; row < size; row++) {
            into[row] = numbers[codes.applyAsInt(from + row) + 1];
        }
    }
}
