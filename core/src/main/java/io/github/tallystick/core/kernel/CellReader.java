package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

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
        int[] numbers = numbersOfCodes(column, records, lookups);
        IntUnaryOperator code = records.code(column);
        return row -> numbers[code.applyAsInt(row) + 1];
    }

    /** The number of each code of a column; the first is that of a code that is not given. */
    static int[] numbersOfCodes(Column column, RecordColumns records, Lookups lookups) {
        return Stream.concat(Stream.of(""), records.codes(column).stream())
                .mapToInt(lookups::number)
                .toArray();
    }
}
