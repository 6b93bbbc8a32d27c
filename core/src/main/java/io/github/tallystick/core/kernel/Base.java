package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.time.EpochDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the records of a kind of fact out in columns, with those of the records that they lie under. Seen from a day, each owner,
 * and each record above, has a row more: that which is yet to come.
 */
final class Base extends Maker {
    /** A row like which there may be any number. */
    static final byte TO_COME = 1;

    /** A row that may not be one. */
    static final byte MAY_BE = 2;

    /** The number of a record that is yet to come, and so is none of those known. */
    private static final int NEW = -1;

    private final List<Level> levels;
    private final Shape shape;
    private final Lookups lookups;
    /** How many rows there is room for at first: as many as the batch before had. */
    private int rowsExpected = 64;

    private Base(List<Level> levels, Lookups lookups) {
        this.levels = levels;
        this.lookups = lookups;
        List<Column> columns = new ArrayList<>();
        levels.forEach(level -> columns.addAll(level.columns));
        this.shape = Shape.of(columns);
    }

    /** A table and those above it, each with the columns that somebody asks for. */
    static Base of(Table<?> table, Needed needed, Lookups lookups) {
        List<Level> levels = new ArrayList<>();
        int place = 0;
        for (Table<?> each : chain(table)) {
            Level level = new Level(each, needed.of(each), place);
            place += level.columns.size();
            levels.add(level);
        }
        return new Base(levels, lookups);
    }

    /** From the uppermost table down. */
    private static List<Table<?>> chain(Table<?> table) {
        List<Table<?>> chain = new ArrayList<>(table.parent().map(Base::chain).orElse(List.of()));
        chain.add(table);
        return chain;
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        return batch.isInColumns()
                ? new ColumnBase(tables(), shape, lookups, batch).frame()
                : new Filling(batch).frame();
    }

    private List<Table<?>> tables() {
        return levels.stream().<Table<?>>map(level -> level.table).toList();
    }

    /** One table of the chain: its columns, and how each is read. */
    private static final class Level {
        private final Table<Object> table;
        private final List<Column> columns;
        private final Reader[] readers;
        private final int first;

        @SuppressWarnings("unchecked")
        private Level(Table<?> table, List<Column> columns, int first) {
            this.table = (Table<Object>) table;
            this.columns = columns;
            this.first = first;
            this.readers = columns.stream().map(this::reader).toArray(Reader[]::new);
        }

        private Reader reader(Column column) {
            if (column.equals(table.key())) {
                return new Reader(column, row -> 0, row -> 0, row -> "", Optional.empty());
            }
            Optional<java.util.function.ToIntFunction<Object>> end =
                    table.end(column).map(table::ints);
            return switch (column.kind()) {
                case AMOUNT -> new Reader(column, row -> 0, table.parts(column), row -> "", end);
                case CODE, KEY -> new Reader(column, row -> 0, row -> 0, table.text(column), end);
                default -> new Reader(column, table.ints(column), row -> 0, row -> "", end);
            };
        }
    }

    /** How a column is read, and the end with which it is known. */
    private record Reader(
            Column column,
            java.util.function.ToIntFunction<Object> ints,
            java.util.function.ToLongFunction<Object> parts,
            java.util.function.Function<Object, String> text,
            Optional<java.util.function.ToIntFunction<Object>> end) {
        /** Whether what a record says here is known by a day. */
        boolean isKnown(Object row, int happenedBy) {
            if (column.kind() == Kind.END) {
                return happenedBy == EpochDay.NEVER || ints.applyAsInt(row) <= happenedBy;
            }
            return end.isEmpty() || happenedBy == EpochDay.NEVER || end.get().applyAsInt(row) <= happenedBy;
        }

        /** Whether what a record will say here is known no earlier than an end that has not come. */
        boolean isToCome(Object row, int happenedBy) {
            return end.isPresent()
                    && (end.get().applyAsInt(row) == EpochDay.NEVER || end.get().applyAsInt(row) > happenedBy);
        }
    }

    /** The rows of one batch: which records they are, and then column after column. */
    private final class Filling {
        private final Batch batch;
        private final boolean seen;
        private int size;
        private int[] owners = new int[rowsExpected];
        /** For each level, the record of each row, and its number. */
        private final @Nullable Object[][] records = new Object[levels.size()][rowsExpected];

        private final int[][] numbers = new int[levels.size()][rowsExpected];
        /** The number of the record of each level that is being laid out. */
        private final int[] ordinals = new int[levels.size()];

        private Filling(Batch batch) {
            this.batch = batch;
            this.seen = batch.isSeenFromADay();
        }

        private void grow(int rows) {
            owners = Arrays.copyOf(owners, rows);
            for (int level = 0; level < records.length; level++) {
                records[level] = Arrays.copyOf(records[level], rows);
                numbers[level] = Arrays.copyOf(numbers[level], rows);
            }
        }

        private Frame frame() {
            @Nullable Object[] above = new Object[levels.size()];
            for (int owner = 0; owner < batch.size(); owner++) {
                fill(0, owner, above, batch.facts(owner), true);
            }
            rowsExpected = Math.max(size, 64);
            int[][] least = new int[shape.size()][];
            int[][] most = new int[shape.size()][];
            long[][] amounts = new long[shape.size()][];
            for (int level = 0; level < levels.size(); level++) {
                new Columns(levels.get(level), records[level], numbers[level], size, batch).into(least, most, amounts);
            }
            @Nullable Object[] rows = records[levels.size() - 1];
            Table<Object> table = levels.get(levels.size() - 1).table;
            return new Frame(
                    shape,
                    size,
                    owners,
                    FrameColumns.of(lookups.room, least, most, amounts),
                    seen ? toCome(rows) : null,
                    row -> id(table, rows[row]),
                    lookups);
        }

        private byte[] toCome(@Nullable Object[] rows) {
            byte[] marks = new byte[size];
            for (int row = 0; row < size; row++) {
                marks[row] = rows[row] == YET_TO_COME ? TO_COME : 0;
            }
            return marks;
        }

        private static String id(Table<Object> table, @Nullable Object record) {
            return record == null || record == YET_TO_COME ? "" : table.id(record);
        }

        /** The records of a level under what lies above; at the last level they are rows. */
        private void fill(int level, int owner, @Nullable Object[] above, Facts<?> facts, boolean isTop) {
            Level at = levels.get(level);
            if (isTop && level + 1 < levels.size()) {
                // Records that lie under none of those above have their columns alone.
                above[level] = null;
                fill(level + 1, owner, above, facts, true);
            }
            List<Object> found = isTop ? at.table.of(facts) : at.table.under(Objects.requireNonNull(above[level - 1]));
            for (int i = 0; i < found.size(); i++) {
                Object each = found.get(i);
                if (isKnown(each)) {
                    above[level] = each;
                    ordinals[level]++;
                    next(level, owner, above, facts);
                }
            }
            if (seen && !at.table.type().isInstance(facts)) {
                above[level] = YET_TO_COME;
                next(level, owner, above, facts);
            }
            above[level] = null;
        }

        private void next(int level, int owner, @Nullable Object[] above, Facts<?> facts) {
            if (level + 1 == records.length) {
                put(owner, above);
            } else if (above[level] == YET_TO_COME) {
                above[level + 1] = YET_TO_COME;
                next(level + 1, owner, above, facts);
            } else {
                fill(level + 1, owner, above, facts, false);
            }
        }

        private boolean isKnown(Object row) {
            Known known = batch.known();
            return !(row instanceof Recorded<?> recorded) || known.includes(recorded);
        }

        private void put(int owner, @Nullable Object[] above) {
            if (size == owners.length) {
                grow(2 * size);
            }
            owners[size] = owner;
            for (int level = 0; level < records.length; level++) {
                records[level][size] = above[level];
                numbers[level][size] = above[level] == null ? 0 : ordinals[level];
            }
            size++;
        }
    }

    /** The columns of one level, each filled from first to last. */
    private final class Columns {
        private final Level level;
        private final @Nullable Object[] records;
        private final int[] numbers;
        private final int size;
        private final Batch batch;

        private Columns(Level level, @Nullable Object[] records, int[] numbers, int size, Batch batch) {
            this.level = level;
            this.records = records;
            this.numbers = numbers;
            this.size = size;
            this.batch = batch;
        }

        private void into(int[][] least, int[][] most, long[][] amounts) {
            for (int i = 0; i < level.readers.length; i++) {
                int place = level.first + i;
                Reader reader = level.readers[i];
                if (reader.column.kind() == Kind.AMOUNT) {
                    amounts[place] = amounts(reader);
                    continue;
                }
                least[place] = lookups.room.ints(size);
                most[place] = batch.isSeenFromADay() ? lookups.room.ints(size) : least[place];
                if (reader.column.equals(level.table.key())) {
                    keys(least[place], most[place]);
                } else if (batch.isSeenFromADay()) {
                    fill(reader, least[place], most[place]);
                } else {
                    fill(reader, least[place]);
                }
            }
        }

        private boolean isKnown(Reader reader, Object record) {
            int happenedBy = batch.known().happenedBy();
            return happenedBy == EpochDay.NEVER || reader.isKnown(record, happenedBy);
        }

        private long[] amounts(Reader reader) {
            long[] values = new long[size];
            for (int row = 0; row < size; row++) {
                Object record = records[row];
                boolean isGiven =
                        record != null && record != YET_TO_COME && !isToCome(reader, record) && isKnown(reader, record);
                values[row] = isGiven ? reader.parts.applyAsLong(record) : -1;
            }
            return values;
        }

        private void keys(int[] least, int[] most) {
            for (int row = 0; row < size; row++) {
                least[row] = records[row] == YET_TO_COME ? NEW : numbers[row];
                most[row] = least[row];
            }
        }

        private void fill(Reader reader, int[] values) {
            for (int row = 0; row < size; row++) {
                Object record = records[row];
                values[row] = record != null && isKnown(reader, record)
                        ? value(reader, record)
                        : absent(reader.column.kind(), record != null);
            }
        }

        private void fill(Reader reader, int[] least, int[] most) {
            for (int row = 0; row < size; row++) {
                Object record = records[row];
                if (record != null && (record == YET_TO_COME || isToCome(reader, record))) {
                    putToCome(reader.column.kind(), row, least, most);
                    continue;
                }
                Kind kind = reader.column.kind();
                most[row] = record != null && isKnown(reader, record)
                        ? value(reader, record)
                        : absent(kind, record != null);
                boolean mayEnd = kind == Kind.END && most[row] == EpochDay.NEVER && record != null;
                least[row] = mayEnd ? batch.seenTo() + 1 : most[row];
            }
        }

        private boolean isToCome(Reader reader, Object record) {
            return batch.isSeenFromADay()
                    && reader.isToCome(record, batch.known().happenedBy());
        }

        private int value(Reader reader, Object record) {
            Kind kind = reader.column.kind();
            return kind == Kind.CODE || kind == Kind.KEY
                    ? lookups.number(reader.text.apply(record))
                    : reader.ints.applyAsInt(record);
        }

        private int absent(Kind kind, boolean isARecord) {
            return switch (kind) {
                case END -> isARecord ? EpochDay.NEVER : EpochDay.BEFORE_ALL;
                case DAY -> EpochDay.BEFORE_ALL;
                case FLAG -> 0;
                default -> lookups.number("");
            };
        }

        private void putToCome(Kind kind, int row, int[] least, int[] most) {
            switch (kind) {
                case FLAG -> {
                    least[row] = 0;
                    most[row] = 1;
                }
                case CODE, KEY -> {
                    least[row] = Frame.UNKNOWN;
                    most[row] = Frame.UNKNOWN;
                }
                default -> {
                    least[row] = batch.seenTo() + 1;
                    most[row] = EpochDay.NEVER;
                }
            }
        }
    }

    private static final Object YET_TO_COME = new Object();
}
