package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Reads a column of records that lie in columns; what is found by the column's name is found once, and not for every record. */
final class CellReader {
    private CellReader() {}

    /** What a record says in a column of any kind but an amount, as frames hold it, by the record's number. */
    static IntUnaryOperator ints(Column column, RecordColumns records, Lookups lookups) {
        return switch (column.kind()) {
            case FLAG -> {
                BitSet set = records.flags(column);
                yield row -> set.get(row) ? 1 : 0;
            }
            case CODE -> codes(column, records, lookups);
            case KEY ->
                column.equals(records.table().key()) ? row -> row + 1 : row -> lookups.number(records.key(column, row));
            default -> {
                int none = column.kind() == Kind.END ? EpochDay.NEVER : EpochDay.BEFORE_ALL;
                yield records.days(column)
                        .<IntUnaryOperator>map(days -> row -> days[row])
                        .orElse(row -> none);
            }
        };
    }

    private static IntUnaryOperator codes(Column column, RecordColumns records, Lookups lookups) {
        int[] numbers = records.codes(column).stream().mapToInt(lookups::number).toArray();
        int none = lookups.number("");
        IntUnaryOperator code = records.code(column);
        return row -> {
            int number = code.applyAsInt(row);
            return number < 0 ? none : numbers[number];
        };
    }
}
