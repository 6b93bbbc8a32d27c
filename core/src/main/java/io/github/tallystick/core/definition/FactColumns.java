package io.github.tallystick.core.definition;

import com.google.common.base.Suppliers;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The facts of many children, workers or schools in columns. A list whose elements are made when they are asked for; figures
 * are counted from the columns themselves.
 *
 * @param <F> the facts kept together
 */
public final class FactColumns<F extends Facts<F>> extends AbstractList<F> implements RandomAccess {
    private final int size;
    private final IntFunction<String> ids;
    private final Function<Found, F> made;
    private final Map<Table<?>, RecordColumns> records;
    private final Map<Table<?>, RecordColumns> apart;
    private final Optional<Table<F>> itself;
    private final Supplier<RecordColumns> ofItself = Suppliers.memoize(this::oneEach);
    private final Map<RecordColumns, RecordIndex> indexes = new ConcurrentHashMap<>();

    private FactColumns(
            int size,
            IntFunction<String> ids,
            Function<Found, F> made,
            Map<Table<?>, RecordColumns> records,
            Map<Table<?>, RecordColumns> apart,
            Optional<Table<F>> itself) {
        this.size = size;
        this.ids = ids;
        this.made = made;
        this.records = records;
        this.apart = apart;
        this.itself = itself;
    }

    /**
     * So many children, workers or schools, of whom nothing is recorded yet.
     *
     * @param size how many
     * @param made makes one of its records
     * @param <F> the facts kept together
     * @return the facts, each with its number as identifier
     */
    public static <F extends Facts<F>> FactColumns<F> of(int size, Function<Found, F> made) {
        if (size < 0) {
            throw new IllegalArgumentException(
                    "number of children, workers or schools must not be negative, but was " + size);
        }
        return new FactColumns<>(size, Integer::toString, made, Map.of(), Map.of(), Optional.empty());
    }

    /**
     * So many children, workers or schools, of whom nothing is recorded yet, and each of which is itself a record of one kind.
     *
     * @param size how many
     * @param itself the kind of fact of which each is one, also where no record of it is filled in
     * @param made makes one of its records
     * @param <F> the facts kept together
     * @return the facts, each with its number as identifier
     */
    public static <F extends Facts<F>> FactColumns<F> of(int size, Table<F> itself, Function<Found, F> made) {
        FactColumns<F> facts = of(size, made);
        return new FactColumns<>(size, facts.ids, made, facts.records, facts.apart, Optional.of(itself));
    }

    private RecordColumns oneEach() {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, number -> number);
        return RecordColumns.of(itself.orElseThrow(), numbers).ids(ids);
    }

    /**
     * The same with identifiers.
     *
     * @param identifiers gives the identifier of each by its number; each must be different
     * @return the facts
     */
    public FactColumns<F> ids(IntFunction<String> identifiers) {
        return new FactColumns<>(size, identifiers, made, records, apart, itself);
    }

    /**
     * The same with records of a kind. Of a kind that lies under another, the other must be there first.
     *
     * @param columns the records
     * @return the facts
     */
    public FactColumns<F> with(RecordColumns columns) {
        int owners = columns.table()
                .parent()
                .map(parent -> Optional.ofNullable(records.get(parent))
                        .map(RecordColumns::size)
                        .orElse(0))
                .orElse(size);
        RecordIndex.require(columns.table().name(), owners, columns.owners());
        return new FactColumns<>(size, ids, made, and(records, columns), apart, itself);
    }

    /**
     * The same with records of a kind that lies under another, of which it is not said under which they lie: each has the number
     * of its child, worker or school.
     *
     * @param columns the records
     * @return the facts
     */
    public FactColumns<F> withApart(RecordColumns columns) {
        RecordIndex.require(columns.table().name(), size, columns.owners());
        return new FactColumns<>(size, ids, made, records, and(apart, columns), itself);
    }

    private static Map<Table<?>, RecordColumns> and(Map<Table<?>, RecordColumns> some, RecordColumns more) {
        Map<Table<?>, RecordColumns> all = new LinkedHashMap<>(some);
        all.put(more.table(), more);
        return all;
    }

    /**
     * The records of a kind.
     *
     * @param table the kind of fact
     * @return the records; empty if there are none
     */
    public Optional<RecordColumns> records(Table<?> table) {
        Optional<RecordColumns> given = Optional.ofNullable(records.get(table));
        return given.isEmpty() && itself.filter(table::equals).isPresent() ? Optional.of(ofItself.get()) : given;
    }

    /**
     * The records of a kind that lies under another, of which it is not said under which they lie.
     *
     * @param table the kind of fact
     * @return the records; empty if there are none
     */
    public Optional<RecordColumns> apart(Table<?> table) {
        return table.parent().isEmpty() ? records(table) : Optional.ofNullable(apart.get(table));
    }

    /**
     * The numbers of the records of one child, worker or school, or under one record.
     *
     * @param columns records of this
     * @param owner the number of the child, worker or school, or of the record above
     * @return the numbers of the records
     */
    public int[] rows(RecordColumns columns, int owner) {
        return indexes.computeIfAbsent(columns, any -> RecordIndex.of(columns, this))
                .of(owner);
    }

    int owners(RecordColumns columns) {
        return columns.table()
                .parent()
                .filter(parent -> records.get(columns.table()) == columns)
                .map(parent -> Objects.requireNonNull(records.get(parent)).size())
                .orElse(size);
    }

    /**
     * The identifier of a child, worker or school.
     *
     * @param number its number
     * @return the identifier
     */
    public String id(int number) {
        return ids.apply(number);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public F get(int number) {
        Objects.checkIndex(number, size);
        return made.apply(new Found(this, number));
    }

    private <R> List<R> made(Table<R> table, RecordColumns columns, int owner) {
        return Arrays.stream(rows(columns, owner))
                .mapToObj(row -> table.made(new RowCells(this, columns, row)))
                .toList();
    }

    /** The records of one child, worker or school, of which it is made. */
    public static final class Found {
        private final FactColumns<?> facts;
        private final int number;

        private Found(FactColumns<?> facts, int number) {
            this.facts = facts;
            this.number = number;
        }

        /**
         * The identifier of the child, worker or school.
         *
         * @return the identifier
         */
        public String id() {
            return facts.id(number);
        }

        /**
         * A day that is said of the child, worker or school itself.
         *
         * @param column a column of days of the kind of fact that it is
         * @return the day; empty if it is not given
         */
        public Optional<LocalDate> day(Column column) {
            return facts.itself
                    .flatMap(facts::apart)
                    .flatMap(columns -> Arrays.stream(facts.rows(columns, number))
                            .mapToObj(row -> new RowCells(facts, columns, row))
                            .findFirst())
                    .flatMap(cells -> cells.day(column));
        }

        /**
         * The records of a kind that lie under no other.
         *
         * @param table the kind of fact
         * @param <R> what a record of it is
         * @return the records
         */
        public <R> List<R> of(Table<R> table) {
            return facts.apart(table)
                    .map(columns -> facts.made(table, columns, number))
                    .orElse(List.of());
        }
    }

    private record RowCells(FactColumns<?> facts, RecordColumns columns, int row) implements Table.Cells {
        @Override
        public String id() {
            return columns.id(row);
        }

        @Override
        public Optional<LocalDate> day(Column column) {
            return columns.days(column)
                    .map(days -> days[row])
                    .filter(day -> day != EpochDay.NEVER && day != EpochDay.BEFORE_ALL)
                    .map(EpochDay::date);
        }

        @Override
        public boolean flag(Column column) {
            return columns.flags(column).get(row);
        }

        @Override
        public String code(Column column) {
            int number = columns.code(column).applyAsInt(row);
            return number < 0 ? "" : columns.codes(column).get(number);
        }

        @Override
        public String key(Column column) {
            return columns.key(column, row);
        }

        @Override
        public long amount(Column column) {
            return columns.amount(column).applyAsLong(row);
        }

        @Override
        public <R> List<R> under(Table<R> table) {
            return facts.records(table)
                    .map(below -> facts.made(table, below, row))
                    .orElse(List.of());
        }
    }
}
