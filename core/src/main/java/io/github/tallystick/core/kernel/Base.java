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
import java.util.Optional;

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
    private final Words words;

    private Base(List<Level> levels, Words words) {
        this.levels = levels;
        this.words = words;
        List<Column> columns = new ArrayList<>();
        levels.forEach(level -> columns.addAll(level.columns));
        this.shape = Shape.of(columns);
    }

    /** A table and those above it, each with the columns that somebody asks for. */
    static Base of(Table<?> table, Needed needed, Words words) {
        List<Level> levels = new ArrayList<>();
        int place = 0;
        for (Table<?> each : chain(table)) {
            Level level = new Level(each, needed.of(each), place);
            place += level.columns.size();
            levels.add(level);
        }
        return new Base(levels, words);
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
        return batch.isInColumns() ? new ColumnBase(tables(), shape, words, batch).frame() : new Filling(batch).frame();
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

    /** The rows of one batch as they are laid out. */
    private final class Filling {
        private final Batch batch;
        private final boolean seen;
        private int size;
        private int[] owners = new int[64];
        private final int[][] ints = new int[shape.size()][];
        private final int[][] most = new int[shape.size()][];
        private final long[][] amounts = new long[shape.size()][];
        private byte[] toCome = new byte[0];
        /** The number of the record of each level that is being laid out. */
        private final int[] ordinals = new int[levels.size()];

        private Object[] records = new Object[64];

        private Filling(Batch batch) {
            this.batch = batch;
            this.seen = batch.isSeenFromADay();
            grow(64);
        }

        private void grow(int rows) {
            owners = Arrays.copyOf(owners, rows);
            records = Arrays.copyOf(records, rows);
            toCome = seen ? Arrays.copyOf(toCome, rows) : toCome;
            for (int place = 0; place < ints.length; place++) {
                if (shape.columns().get(place).kind() == Kind.AMOUNT) {
                    amounts[place] = amounts[place] == null ? new long[rows] : Arrays.copyOf(amounts[place], rows);
                } else {
                    ints[place] = ints[place] == null ? new int[rows] : Arrays.copyOf(ints[place], rows);
                    most[place] = !seen
                            ? ints[place]
                            : most[place] == null ? new int[rows] : Arrays.copyOf(most[place], rows);
                }
            }
        }

        private Frame frame() {
            Object[] above = new Object[levels.size()];
            for (int owner = 0; owner < batch.size(); owner++) {
                fill(0, owner, above, batch.facts(owner), true);
            }
            Object[] rows = records;
            Table<Object> table = levels.get(levels.size() - 1).table;
            return new Frame(
                    shape,
                    size,
                    owners,
                    ints,
                    most,
                    amounts,
                    seen ? toCome : null,
                    row -> rows[row] == null ? "" : table.id(rows[row]),
                    words);
        }

        /** The records of a level under what lies above; at the last level they are rows. */
        private void fill(int level, int owner, Object[] above, Facts<?> facts, boolean isTop) {
            Level at = levels.get(level);
            if (isTop && level + 1 < levels.size()) {
                // Records that lie under none of those above have their columns alone.
                above[level] = null;
                fill(level + 1, owner, above, facts, true);
            }
            Iterable<Object> found = isTop ? at.table.of(facts) : at.table.under(above[level - 1]);
            for (Object each : found) {
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

        private void next(int level, int owner, Object[] above, Facts<?> facts) {
            if (level + 1 == levels.size()) {
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

        private void put(int owner, Object[] above) {
            if (size == owners.length) {
                grow(2 * size);
            }
            owners[size] = owner;
            for (int level = 0; level < levels.size(); level++) {
                put(levels.get(level), above[level]);
            }
            Object row = above[above.length - 1];
            records[size] = row == YET_TO_COME ? null : row;
            if (seen) {
                toCome[size] = row == YET_TO_COME ? TO_COME : 0;
            }
            size++;
        }

        private void put(Level level, Object row) {
            for (int i = 0; i < level.readers.length; i++) {
                int place = level.first + i;
                Column column = level.columns.get(i);
                if (column.equals(level.table.key())) {
                    putKey(place, row == null ? 0 : row == YET_TO_COME ? NEW : ordinals[levels.indexOf(level)]);
                } else if (row == YET_TO_COME) {
                    putToCome(place, column);
                } else {
                    put(place, level.readers[i], row);
                }
            }
        }

        private void put(int place, Reader reader, Object row) {
            Kind kind = reader.column.kind();
            if (seen && row != null && reader.isToCome(row, batch.known().happenedBy())) {
                putToCome(place, reader.column);
                return;
            }
            boolean known = row != null && reader.isKnown(row, batch.known().happenedBy());
            if (kind == Kind.AMOUNT) {
                amounts[place][size] = known ? reader.parts.applyAsLong(row) : -1;
                return;
            }
            int value = known
                    ? kind == Kind.CODE || kind == Kind.KEY
                            ? words.number(reader.text.apply(row))
                            : reader.ints.applyAsInt(row)
                    : absent(kind, row);
            ints[place][size] = value;
            if (seen) {
                boolean mayEnd = kind == Kind.END && value == EpochDay.NEVER && row != null;
                ints[place][size] = mayEnd ? batch.seenTo() + 1 : value;
                most[place][size] = value;
            }
        }

        private void putKey(int place, int ordinal) {
            ints[place][size] = ordinal;
            most[place][size] = ordinal;
        }

        private int absent(Kind kind, Object row) {
            return switch (kind) {
                case END -> row == null ? EpochDay.BEFORE_ALL : EpochDay.NEVER;
                case DAY -> EpochDay.BEFORE_ALL;
                case FLAG -> 0;
                default -> words.number("");
            };
        }

        private void putToCome(int place, Column column) {
            switch (column.kind()) {
                case AMOUNT -> amounts[place][size] = -1;
                case FLAG -> {
                    ints[place][size] = 0;
                    most[place][size] = 1;
                }
                case CODE -> {
                    ints[place][size] = Frame.UNKNOWN;
                    most[place][size] = Frame.UNKNOWN;
                }
                case KEY -> {
                    ints[place][size] = Frame.UNKNOWN;
                    most[place][size] = Frame.UNKNOWN;
                }
                default -> {
                    ints[place][size] = batch.seenTo() + 1;
                    most[place][size] = EpochDay.NEVER;
                }
            }
        }
    }

    private static final Object YET_TO_COME = new Object();
}
