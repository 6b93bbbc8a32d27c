package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Rows of records from one number to another, as they lie. */
abstract class Slices extends Maker {
    private final RecordColumns records;
    private final Shape shape;
    private final Words words;

    Slices(RecordColumns records, List<Column> columns, Words words) {
        this.records = records;
        this.shape = Shape.of(columns);
        this.words = words;
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
        int[][] ints = new int[shape.size()][];
        long[][] amounts = new long[shape.size()][];
        for (int place = 0; place < shape.size(); place++) {
            Column column = shape.columns().get(place);
            if (column.kind() == Kind.AMOUNT) {
                amounts[place] = amounts(column, from, size);
            } else {
                ints[place] = ints(column, from, size);
            }
        }
        int[] owners = Arrays.copyOfRange(records.owners(), from, from + size);
        return new Frame(shape, size, owners, ints, ints, amounts, null, row -> records.id(from + row), words);
    }

    private long[] amounts(Column column, int from, int size) {
        long[] values = new long[size];
        IntToLongFunction amounts = records.amount(column);
        for (int row = 0; row < size; row++) {
            values[row] = amounts.applyAsLong(from + row);
        }
        return values;
    }

    private int[] ints(Column column, int from, int size) {
        if (column.kind() == Kind.DAY || column.kind() == Kind.END) {
            Optional<int[]> days = records.days(column);
            if (days.isPresent()) {
                return Arrays.copyOfRange(days.get(), from, from + size);
            }
        }
        int[] values = new int[size];
        IntUnaryOperator cells = CellReader.ints(column, records, words);
        for (int row = 0; row < size; row++) {
            values[row] = cells.applyAsInt(from + row);
        }
        return values;
    }
}
