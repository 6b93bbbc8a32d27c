package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind of fact in columns, in any order: for each the number of the child, worker or school, or of the record that
 * it lies under, and a value in each column. A column that is not filled says nothing: its days are not given, its flags not set.
 *
 * <p>The arrays are taken over, not copied, and must not be changed afterwards.
 */
public final class RecordColumns {
    /** In the place of an amount that is not given. */
    public static final long NOT_GIVEN = -1;

    private final Table<?> table;
    private final int[] owners;
    private final Map<Column, int[]> days;
    private final Map<Column, BitSet> flags;
    private final Map<Column, Codes> codes;
    private final Map<Column, Amounts> amounts;
    private final Map<Column, IntFunction<String>> keys;
    private final IntFunction<String> ids;

    private RecordColumns(
            Table<?> table,
            int[] owners,
            Map<Column, int[]> days,
            Map<Column, BitSet> flags,
            Map<Column, Codes> codes,
            Map<Column, Amounts> amounts,
            Map<Column, IntFunction<String>> keys,
            IntFunction<String> ids) {
        this.table = table;
        this.owners = owners;
        this.days = days;
        this.flags = flags;
        this.codes = codes;
        this.amounts = amounts;
        this.keys = keys;
        this.ids = ids;
    }

    /**
     * Records whose columns are to be filled.
     *
     * @param table the kind of fact
     * @param owners for each record, the number of its child, worker or school; of the record above, for a kind that lies under
     *     another
     * @return the records, each with its number as identifier
     */
    public static RecordColumns of(Table<?> table, int[] owners) {
        return new RecordColumns(
                table,
                owners,
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                Integer::toString);
    }

    /**
     * The same with the days of a column.
     *
     * @param column a column of days
     * @param values for each record, the epoch day; {@link EpochDay#NEVER} for an end that has not come, {@link
     *     EpochDay#BEFORE_ALL} for a day that is not given
     * @return the records
     */
    public RecordColumns days(Column column, int[] values) {
        require(column, column.kind() == Kind.DAY || column.kind() == Kind.END, "days");
        requireLength(values.length);
        Map<Column, int[]> more = new HashMap<>(days);
        more.put(column, values);
        return new RecordColumns(table, owners, more, flags, codes, amounts, keys, ids);
    }

    /**
     * The same with the flags of a column.
     *
     * @param column a flag
     * @param rows the records for which it is set
     * @return the records
     */
    public RecordColumns flags(Column column, BitSet rows) {
        require(column, column.kind() == Kind.FLAG, "flags");
        Map<Column, BitSet> more = new HashMap<>(flags);
        more.put(column, rows);
        return new RecordColumns(table, owners, days, more, codes, amounts, keys, ids);
    }

    /**
     * The same with the codes of a column.
     *
     * @param column a code
     * @param texts the codes that there are
     * @param numbers for each record, the place of its code among them; -1 if it is not given
     * @return the records
     */
    public RecordColumns codes(Column column, List<String> texts, byte[] numbers) {
        return codes(column, texts, numbers.length, row -> numbers[row]);
    }

    /**
     * The same with the codes of a column of which there may be many.
     *
     * @param column a code
     * @param texts the codes that there are
     * @param numbers for each record, the place of its code among them; -1 if it is not given
     * @return the records
     */
    public RecordColumns codes(Column column, List<String> texts, int[] numbers) {
        return codes(column, texts, numbers.length, row -> numbers[row]);
    }

    private RecordColumns codes(Column column, List<String> texts, int length, IntUnaryOperator numbers) {
        require(column, column.kind() == Kind.CODE, "codes");
        requireLength(length);
        for (int row = 0; row < length; row++) {
            int number = numbers.applyAsInt(row);
            if (number < -1 || number >= texts.size()) {
                throw new IllegalArgumentException(
                        column.words() + " must be one of " + texts.size() + ", but row " + row + " has " + number);
            }
        }
        Map<Column, Codes> more = new HashMap<>(codes);
        more.put(column, new Codes(List.copyOf(texts), numbers));
        return new RecordColumns(table, owners, days, flags, more, amounts, keys, ids);
    }

    /**
     * The same with the amounts of a column, in parts that are fewer than those of the column.
     *
     * @param column an amount
     * @param parts for each record, how many parts; not negative
     * @param partsOfOne how many of these parts make one; they divide those of the column
     * @return the records
     */
    public RecordColumns amounts(Column column, int[] parts, int partsOfOne) {
        require(column, column.kind() == Kind.AMOUNT, "amounts");
        requireLength(parts.length);
        if (partsOfOne < 1 || column.partsOfOne() % partsOfOne != 0) {
            throw new IllegalArgumentException("parts of one " + column.words() + " must divide " + column.partsOfOne()
                    + ", but were " + partsOfOne);
        }
        for (int row = 0; row < parts.length; row++) {
            if (parts[row] < 0) {
                throw new IllegalArgumentException(
                        column.words() + " must not be negative, but row " + row + " has " + parts[row] + " parts");
            }
        }
        return amounts(column, new Amounts(parts, new long[0], column.partsOfOne() / partsOfOne));
    }

    /**
     * The same with the amounts of a column.
     *
     * @param column an amount
     * @param parts for each record, how many parts of the column; {@link #NOT_GIVEN} where it is not given
     * @return the records
     */
    public RecordColumns amounts(Column column, long[] parts) {
        require(column, column.kind() == Kind.AMOUNT, "amounts");
        requireLength(parts.length);
        for (int row = 0; row < parts.length; row++) {
            if (parts[row] < NOT_GIVEN) {
                throw new IllegalArgumentException(
                        column.words() + " must not be negative, but row " + row + " has " + parts[row] + " parts");
            }
        }
        return amounts(column, new Amounts(new int[0], parts, 1));
    }

    private RecordColumns amounts(Column column, Amounts values) {
        Map<Column, Amounts> more = new HashMap<>(amounts);
        more.put(column, values);
        return new RecordColumns(table, owners, days, flags, codes, more, keys, ids);
    }

    /**
     * The same with identifiers that lead to other records.
     *
     * @param column an identifier
     * @param keys gives the identifier of a record by its number
     * @return the records
     */
    public RecordColumns keys(Column column, IntFunction<String> keys) {
        require(column, column.kind() == Kind.KEY, "identifiers");
        Map<Column, IntFunction<String>> more = new HashMap<>(this.keys);
        more.put(column, keys);
        return new RecordColumns(table, owners, days, flags, codes, amounts, more, ids);
    }

    /**
     * The identifier of a record in a column.
     *
     * @param column an identifier
     * @param row the number of the record
     * @return the identifier; the empty text if the column is not filled
     */
    public String key(Column column, int row) {
        IntFunction<String> given = keys.get(column);
        return given == null ? "" : given.apply(row);
    }

    /**
     * The same with identifiers of the records.
     *
     * @param identifiers gives the identifier of a record by its number
     * @return the records
     */
    public RecordColumns ids(IntFunction<String> identifiers) {
        return new RecordColumns(table, owners, days, flags, codes, amounts, keys, identifiers);
    }

    private void require(Column column, boolean isOfKind, String what) {
        if (!isOfKind || !table.columns().contains(column)) {
            throw new IllegalArgumentException(
                    "column of " + what + " must be one of the table " + table + ", but was " + column);
        }
    }

    private void requireLength(int length) {
        if (length != owners.length) {
            throw new IllegalArgumentException(
                    table + " columns must be of one length, but were of " + owners.length + " and " + length);
        }
    }

    /**
     * The kind of fact.
     *
     * @return the table
     */
    public Table<?> table() {
        return table;
    }

    /**
     * How many records there are.
     *
     * @return the number
     */
    public int size() {
        return owners.length;
    }

    /**
     * For each record the number of its child, worker or school, or of the record above.
     *
     * @return the numbers, not to be changed
     */
    public int[] owners() {
        return owners;
    }

    /**
     * The identifier of a record.
     *
     * @param row the number of the record
     * @return the identifier
     */
    public String id(int row) {
        return ids.apply(row);
    }

    /**
     * The days of a column.
     *
     * @param column a column of days
     * @return the epoch days, not to be changed; empty if the column is not filled
     */
    public Optional<int[]> days(Column column) {
        return Optional.ofNullable(days.get(column));
    }

    /**
     * The flags of a column.
     *
     * @param column a flag
     * @return the records for which it is set, not to be changed
     */
    public BitSet flags(Column column) {
        return flags.getOrDefault(column, new BitSet());
    }

    /**
     * The texts of a column of codes, by their numbers.
     *
     * @param column a code
     * @return the texts
     */
    public List<String> codes(Column column) {
        Codes given = codes.get(column);
        return given == null ? List.of() : given.texts;
    }

    /**
     * The codes of records.
     *
     * @param column a code
     * @return by the number of a record, the number of its code; -1 if it is not given
     */
    public IntUnaryOperator code(Column column) {
        Codes given = codes.get(column);
        return given == null ? row -> -1 : given.numbers;
    }

    /**
     * The amounts of records.
     *
     * @param column an amount
     * @return by the number of a record, how many parts; -1 if the column is not filled
     */
    public IntToLongFunction amount(Column column) {
        Amounts given = amounts.get(column);
        return given == null ? row -> -1 : given::of;
    }

    private record Codes(List<String> texts, IntUnaryOperator numbers) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Amounts(int[] few, long[] many, long factor) {
        long of(int row) {
            return many.length == 0 ? few[row] * factor : many[row];
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
