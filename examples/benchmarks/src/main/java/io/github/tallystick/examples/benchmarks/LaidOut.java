package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Objects laid out in columns, as their table says how each column is read: for what cannot be made of columns. */
final class LaidOut {
    private LaidOut() {}

    /** Objects with records of one kind; the councils take turns. */
    static <F extends Facts<F>, R> Population<F> population(
            Class<F> type, String name, List<F> objects, Table<R> table) {
        List<R> rows = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int number = 0; number < objects.size(); number++) {
            for (R row : table.of(objects.get(number))) {
                rows.add(row);
                owners.add(number);
            }
        }
        RecordColumns records = records(table, ints(owners, owner -> owner), rows);
        FactColumns<F> columns = FactColumns.of(objects.size(), found -> objects.get(Integer.parseInt(found.id())))
                .with(records);
        int[] councils = new int[objects.size()];
        for (int number = 0; number < councils.length; number++) {
            councils[number] = number % SixYears.COUNCILS;
        }
        return Population.of(type, name, columns, councils, List.of(records));
    }

    private static <R> RecordColumns records(Table<R> table, int[] owners, List<R> rows) {
        RecordColumns filled = RecordColumns.of(table, owners).ids(row -> table.id(rows.get(row)));
        for (Column column : table.columns()) {
            filled = filled(filled, table, column, rows);
        }
        return filled;
    }

    private static <R> RecordColumns filled(RecordColumns into, Table<R> table, Column column, List<R> rows) {
        return switch (column.kind()) {
            case DAY, END -> into.days(column, ints(rows, table.ints(column)));
            case FLAG -> into.flags(column, flags(rows, table.ints(column)));
            case CODE -> codes(into, column, rows, table.text(column));
            case AMOUNT ->
                into.amounts(
                        column, rows.stream().mapToLong(table.parts(column)).toArray());
            case KEY -> into.keys(column, row -> table.text(column).apply(rows.get(row)));
        };
    }

    private static <R> int[] ints(List<R> rows, ToIntFunction<R> value) {
        return rows.stream().mapToInt(value).toArray();
    }

    private static <R> BitSet flags(List<R> rows, ToIntFunction<R> flag) {
        BitSet set = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            set.set(row, flag.applyAsInt(rows.get(row)) == 1);
        }
        return set;
    }

    /** A code that is not given is the empty text, and has no number. */
    private static <R> RecordColumns codes(RecordColumns into, Column column, List<R> rows, Function<R, String> text) {
        List<String> texts = rows.stream()
                .map(text)
                .distinct()
                .filter(each -> !each.isEmpty())
                .toList();
        byte[] numbers = new byte[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = (byte) texts.indexOf(text.apply(rows.get(row)));
        }
        return into.codes(column, texts, numbers);
    }
}
