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
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of some children, workers or schools from columns, in which they lie in any order. */
final class ColumnBase {
    private final List<Table<?>> tables;
    private final Shape shape;
    private final Words words;
    private final Batch batch;
    private final FactColumns<?> facts;
    private int[] owners = new int[64];
    /** For each table from the uppermost down, the number of the record; negative where there is none. */
    private final int[][] rows;
    /** Whether the record of the last table is one that lies under none of those above. */
    private final BitSet isApart = new BitSet();

    private int size;

    ColumnBase(List<Table<?>> tables, Shape shape, Words words, Batch batch) {
        this.tables = tables;
        this.shape = shape;
        this.words = words;
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
        return new Frame(shape, size, owners, ints, ints, amounts, null, row -> id(last, row), words);
    }

    private String id(int level, int row) {
        return records(level, row).id(rows[level][row]);
    }

    private RecordColumns records(int level, int row) {
        Table<?> table = tables.get(level);
        boolean apart = level == 0 || (level == tables.size() - 1 && isApart.get(row));
        return (apart ? facts.apart(table) : facts.records(table)).orElseThrow();
    }

    private int level(Column column) {
        for (int level = 0; level < tables.size(); level++) {
            if (tables.get(level).name().equals(column.table())) {
                return level;
            }
        }
        throw new IllegalArgumentException("column must be one of " + tables + ", but was " + column);
    }

    private int[] ints(Column column, int level) {
        int[] values = new int[size];
        IntFunction<@Nullable RecordColumns> of = row -> rows[level][row] < 0 ? null : records(level, row);
        for (int row = 0; row < size; row++) {
            RecordColumns columns = of.apply(row);
            values[row] = columns == null ? absent(column) : value(column, columns, rows[level][row], level);
        }
        return values;
    }

    private int absent(Column column) {
        return switch (column.kind()) {
            case FLAG -> 0;
            case CODE -> words.number("");
            case KEY -> 0;
            default -> EpochDay.BEFORE_ALL;
        };
    }

    private int value(Column column, RecordColumns columns, int row, int level) {
        return switch (column.kind()) {
            case DAY -> columns.days(column).map(days -> days[row]).orElse(EpochDay.BEFORE_ALL);
            case END -> columns.days(column).map(days -> days[row]).orElse(EpochDay.NEVER);
            case FLAG -> columns.flags(column).get(row) ? 1 : 0;
            case CODE -> {
                int code = columns.code(column, row);
                yield words.number(code < 0 ? "" : columns.codes(column).get(code));
            }
            default -> column.equals(tables.get(level).key()) ? row + 1 : words.number(columns.key(column, row));
        };
    }

    private long[] amounts(Column column, int level) {
        long[] values = new long[size];
        for (int row = 0; row < size; row++) {
            values[row] = rows[level][row] < 0 ? -1 : records(level, row).amount(column, rows[level][row]);
        }
        return values;
    }
}
