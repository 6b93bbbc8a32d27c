package io.github.tallystick.indicators;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The records of objects laid out in columns, table by table, as the tables say how each column is read. */
final class LaidOut<F extends Facts<F>> {
    private final List<F> facts;
    private final Map<Table<?>, List<Object>> records = new HashMap<>();
    private FactColumns<F> columns;

    private LaidOut(List<F> facts, FactColumns<F> columns) {
        this.facts = facts;
        this.columns = columns;
    }

    static <F extends Facts<F>> FactColumns<F> of(List<F> facts, Class<F> owner, FactColumns<F> columns) {
        LaidOut<F> laidOut = new LaidOut<>(facts, columns.ids(number -> idOf(facts.get(number))));
        for (Table<?> table : Catalogue.tables()) {
            laidOut.add(table, owner);
        }
        return laidOut.columns;
    }

    private static String idOf(Facts<?> facts) {
        return facts.id();
    }

    @SuppressWarnings("unchecked")
    private void add(Table<?> any, Class<F> owner) {
        Table<Object> table = (Table<Object>) any;
        if (table.isIn(owner)) {
            List<Integer> owners = new ArrayList<>();
            List<Object> rows = new ArrayList<>();
            for (int number = 0; number < facts.size(); number++) {
                for (Object row : table.of(facts.get(number))) {
                    owners.add(number);
                    rows.add(row);
                }
            }
            boolean isApart = table.parent().isPresent();
            records.put(table, isApart ? List.of() : rows);
            RecordColumns filled = filled(table, rows, owners);
            columns = isApart ? columns.withApart(filled) : columns.with(filled);
        }
        table.parent().filter(records::containsKey).ifPresent(parent -> addUnder(table, records.get(parent)));
    }

    private void addUnder(Table<Object> table, List<Object> above) {
        List<Integer> owners = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        for (int number = 0; number < above.size(); number++) {
            for (Object row : table.under(above.get(number))) {
                owners.add(number);
                rows.add(row);
            }
        }
        records.put(table, rows);
        columns = columns.with(filled(table, rows, owners));
    }

    private static RecordColumns filled(Table<Object> table, List<Object> rows, List<Integer> owners) {
        RecordColumns filled = RecordColumns.of(
                        table, owners.stream().mapToInt(owner -> owner).toArray())
                .ids(row -> table.id(rows.get(row)));
        for (Column column : table.columns()) {
            filled = filled(filled, table, column, rows);
        }
        return filled;
    }

    private static RecordColumns filled(RecordColumns into, Table<Object> table, Column column, List<Object> rows) {
        return switch (column.kind()) {
            case DAY, END ->
                into.days(column, rows.stream().mapToInt(table.ints(column)).toArray());
            case FLAG ->
                into.flags(column, flags(rows, row -> table.ints(column).applyAsInt(row) == 1));
            case CODE -> codes(into, column, rows, table.text(column));
            case AMOUNT -> into.amounts(column, amounts(rows, table.parts(column)));
            case KEY -> into.keys(column, row -> table.text(column).apply(rows.get(row)));
        };
    }

    private static BitSet flags(List<Object> rows, java.util.function.Predicate<Object> flag) {
        BitSet set = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            set.set(row, flag.test(rows.get(row)));
        }
        return set;
    }

    private static long[] amounts(List<Object> rows, ToLongFunction<Object> parts) {
        return rows.stream().mapToLong(parts).toArray();
    }

    /** A code that is not given is the empty text, and has no number. */
    private static RecordColumns codes(
            RecordColumns into, Column column, List<Object> rows, Function<Object, String> text) {
        List<String> texts = rows.stream()
                .map(text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        byte[] numbers = new byte[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = (byte) texts.indexOf(text.apply(rows.get(row)));
        }
        return into.codes(column, texts, numbers);
    }
}
