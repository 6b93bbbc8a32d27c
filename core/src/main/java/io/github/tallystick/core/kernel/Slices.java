package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
        for (int row = 0; row < size; row++) {
            values[row] = records.amount(column, from + row);
        }
        return values;
    }

    private int[] ints(Column column, int from, int size) {
        int[] values = new int[size];
        switch (column.kind()) {
            case FLAG -> flags(records.flags(column), from, values);
            case CODE -> codes(column, from, values);
            case KEY -> Arrays.setAll(values, row -> key(column, from + row));
            default -> {
                int none = column.kind() == Kind.END ? EpochDay.NEVER : EpochDay.BEFORE_ALL;
                records.days(column)
                        .ifPresentOrElse(
                                days -> System.arraycopy(days, from, values, 0, size), () -> Arrays.fill(values, none));
            }
        }
        return values;
    }

    private static void flags(BitSet set, int from, int[] values) {
        for (int row = set.nextSetBit(from); row >= 0 && row < from + values.length; row = set.nextSetBit(row + 1)) {
            values[row - from] = 1;
        }
    }

    private void codes(Column column, int from, int[] values) {
        int[] numbers = records.codes(column).stream().mapToInt(words::number).toArray();
        int none = words.number("");
        for (int row = 0; row < values.length; row++) {
            int code = records.code(column, from + row);
            values[row] = code < 0 ? none : numbers[code];
        }
    }

    private int key(Column column, int row) {
        return column.equals(records.table().key()) ? row + 1 : words.number(records.key(column, row));
    }
}
