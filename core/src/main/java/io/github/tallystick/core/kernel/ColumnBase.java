package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Gathers the rows of some children, workers or schools from columns, in which they lie in any order. */
final class ColumnBase {
    private final List<Table<?>> tables;
    private final Shape shape;
    private final Lookups lookups;
    private final Batch batch;
    private final FactColumns<?> facts;
    private int[] owners = new int[64];
    /** For each table from the uppermost down, the number of the record; negative where there is none. */
    private final int[][] rows;
    /** Whether the record of the last table is one that lies under none of those above. */
    private final BitSet isApart = new BitSet();

    private int size;

    ColumnBase(List<Table<?>> tables, Shape shape, Lookups lookups, Batch batch) {
        this.tables = tables;
        this.shape = shape;
        this.lookups = lookups;
        this.batch = batch;
        this.facts = batch.columns();
        this.rows = new int[tables.size()][64];
    }

    Frame frame() {
        for (int owner = 0; owner < batch.size(); owner++) {
            for (int level = tables.size() - 1; level >= 0; level--) {
                int[] above = new int[tables.size()];
                Arrays.fill(above, -1);
                top(level, owner, above);
            }
        }
        return gathered();
    }

    /** The records of a level that lie under none above, with those under them. */
    private void top(int level, int owner, int[] above) {
        Optional<RecordColumns> apart = facts.apart(tables.get(level));
        if (apart.isPresent()) {
            for (int row : facts.rows(apart.get(), batch.first() + owner)) {
                if (isKnown(apart.get(), row)) {
                    above[level] = row;
                    next(level, owner, above, level > 0);
                }
            }
        }
    }

    private void next(int level, int owner, int[] above, boolean apart) {
        if (level + 1 == tables.size()) {
            put(owner, above, apart);
            return;
        }
        Optional<RecordColumns> below = facts.records(tables.get(level + 1));
        if (below.isPresent()) {
            for (int row : facts.rows(below.get(), above[level])) {
                if (isKnown(below.get(), row)) {
                    above[level + 1] = row;
                    next(level + 1, owner, above, false);
                }
            }
        }
    }

    private boolean isKnown(RecordColumns columns, int row) {
        if (batch.known().recordedBy() == EpochDay.NEVER) {
            return true;
        }
        return columns.table()
                .recorded()
                .flatMap(columns::days)
                .filter(days -> days[row] > batch.known().recordedBy())
                .isEmpty();
    }

    private void put(int owner, int[] above, boolean apart) {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, 2 * size);
            for (int level = 0; level < rows.length; level++) {
                rows[level] = Arrays.copyOf(rows[level], 2 * size);
            }
        }
        owners[size] = owner;
        for (int level = 0; level < rows.length; level++) {
            rows[level][size] = above[level];
        }
        isApart.set(size, apart);
        size++;
    }

    private Frame gathered() {
        int[][] ints = new int[shape.size()][];
        long[][] amounts = new long[shape.size()][];
        for (int place = 0; place < shape.size(); place++) {
            Column column = shape.columns().get(place);
            int level = level(column);
            if (column.kind() == Kind.AMOUNT) {
                amounts[place] = amounts(column, level);
            } else {
                ints[place] = ints(column, level);
            }
        }
        int last = tables.size() - 1;
        return new Frame(
                shape,
                size,
                owners,
                FrameColumns.of(lookups.room, ints, ints, amounts),
                null,
                row -> id(last, row),
                lookups);
    }

    private String id(int level, int row) {
        return records(level, row).id(rows[level][row]);
    }

    private RecordColumns records(int level, int row) {
        Table<?> table = tables.get(level);
        return (isApart(level, row) ? facts.apart(table) : facts.records(table)).orElseThrow();
    }

    private int level(Column column) {
        for (int level = 0; level < tables.size(); level++) {
            if (tables.get(level).name().equals(column.table())) {
                return level;
            }
        }
        throw new IllegalArgumentException("column must be one of " + tables + ", but was " + column);
    }

    /** Whether the record of a level is one that lies under none. */
    private boolean isApart(int level, int row) {
        return level == 0 || (level == tables.size() - 1 && isApart.get(row));
    }

    private int[] ints(Column column, int level) {
        Table<?> table = tables.get(level);
        IntUnaryOperator none = row -> absent(column);
        IntUnaryOperator apart = facts.apart(table)
                .map(records -> CellReader.ints(column, records, lookups))
                .orElse(none);
        IntUnaryOperator below = facts.records(table)
                .map(records -> CellReader.ints(column, records, lookups))
                .orElse(none);
        int[] values = new int[size];
        for (int row = 0; row < size; row++) {
            int record = rows[level][row];
            values[row] = record < 0 ? absent(column) : (isApart(level, row) ? apart : below).applyAsInt(record);
        }
        return values;
    }

    private int absent(Column column) {
        return switch (column.kind()) {
            case FLAG, KEY -> 0;
            case CODE -> lookups.number("");
            default -> EpochDay.BEFORE_ALL;
        };
    }

    private long[] amounts(Column column, int level) {
        Table<?> table = tables.get(level);
        IntToLongFunction none = row -> -1;
        IntToLongFunction apart =
                facts.apart(table).map(records -> records.amount(column)).orElse(none);
        IntToLongFunction below =
                facts.records(table).map(records -> records.amount(column)).orElse(none);
        long[] values = new long[size];
        for (int row = 0; row < size; row++) {
            int record = rows[level][row];
            values[row] = record < 0 ? -1 : (isApart(level, row) ? apart : below).applyAsLong(record);
        }
        return values;
    }
}
