package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact, declared once: its name, its columns, where its records are found, and how each column is read from a record.
 * Two tables of one name are the same.
 *
 * <pre>{@code
 * static final Table<Strategy> DISCUSSIONS = Table.of("discussion", Strategy.class, Strategy::id);
 * static final Column HELD = DISCUSSIONS.day("held", "held", strategy -> Optional.of(strategy.heldOn()));
 * }</pre>
 *
 * <p>A table is complete when all its columns have been declared; declare them beside it, before it is used.
 *
 * @param <R> what a record of this kind is
 */
public final class Table<R> {
    private final String name;
    private final Class<R> type;
    private final Function<R, String> id;
    private Column key;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Class<?>, Function<Object, List<R>>> ofOwners = new LinkedHashMap<>();
    private final Map<Column, Column> knownWith = new LinkedHashMap<>();
    private @Nullable Column recorded;
    private @Nullable Function<Cells, R> made;
    private @Nullable Table<?> parent;
    private Function<Object, List<R>> underParent = row -> List.of();

    private Table(String name, Class<R> type, Function<R, String> id) {
        this.name = name;
        this.type = type;
        this.id = id;
        this.key = new Column(name, "id", Kind.KEY, 1, "", Map.of(), Set.of());
    }

    /**
     * A kind of fact, without columns yet.
     *
     * @param name its name in the singular, in lower case with hyphens
     * @param type the type of its records
     * @param id the identifier of a record
     * @param <R> what a record is
     * @return the table
     */
    public static <R> Table<R> of(String name, Class<R> type, Function<R, String> id) {
        return new Table<>(name, type, id);
    }

    /**
     * Says where the records of a child, worker or school are found.
     *
     * @param owner the type of the child, worker or school
     * @param records its records of this kind, without those that lie under other records
     * @param <F> the child, worker or school
     * @return this table
     */
    public <F> Table<R> in(Class<F> owner, Function<? super F, ? extends Iterable<R>> records) {
        ofOwners.put(owner, facts -> listOf(records.apply(owner.cast(facts))));
        return this;
    }

    private static <R> List<R> listOf(Iterable<R> records) {
        if (records instanceof List<R> list && list instanceof RandomAccess) {
            return list;
        }
        List<R> list = new ArrayList<>();
        records.forEach(list::add);
        return list;
    }

    /**
     * Says that records of this kind lie under those of another.
     *
     * @param parent the other kind
     * @param records the records under one
     * @param <P> what a record of the other kind is
     * @return this table
     */
    public <P> Table<R> under(Table<P> parent, Function<P, List<R>> records) {
        this.parent = parent;
        underParent = row -> listOf(records.apply(parent.type().cast(row)));
        return this;
    }

    /**
     * Says how a record is made of columns, so that records in columns can be looked at one by one.
     *
     * @param record makes a record of its cells
     * @return this table
     */
    public Table<R> made(Function<Cells, R> record) {
        made = record;
        return this;
    }

    /** A record made of its cells. */
    R made(Cells cells) {
        if (made == null) {
            throw new IllegalStateException(
                    "table must say how a record is made of columns, but " + name + " does not");
        }
        return made.apply(cells);
    }

    /**
     * Says what records must hold so that others can be told to lie under one of this kind.
     *
     * @param items the items, by name
     * @return this table
     */
    public Table<R> leadingToOthersBy(String... items) {
        key = new Column(name, "id", Kind.KEY, 1, "", Map.of(), Set.of(items));
        return this;
    }

    /**
     * Declares a day on which something happened.
     *
     * @param column its name
     * @param words the day in words
     * @param day the day of a record; empty if it is not given
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column day(String column, String words, Function<R, Optional<LocalDate>> day, String... items) {
        return add(new Column(name, column, Kind.DAY, 1, words, Map.of(), Set.of(items)), day);
    }

    /**
     * Declares a day on which something ends, and which may be yet to come.
     *
     * @param column its name
     * @param words the day in words
     * @param day the day of a record; empty if it has not come
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column end(String column, String words, Function<R, Optional<LocalDate>> day, String... items) {
        return add(new Column(name, column, Kind.END, 1, words, Map.of(), Set.of(items)), day);
    }

    /**
     * Declares a flag.
     *
     * @param column its name
     * @param words what holds where it is set
     * @param flag whether it is set
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column flag(String column, String words, Predicate<R> flag, String... items) {
        return add(new Column(name, column, Kind.FLAG, 1, words, Map.of(), Set.of(items)), flag);
    }

    /**
     * Declares a code, or a text that conditions look at.
     *
     * @param column its name
     * @param words what it says, in words
     * @param code the code; the empty text if it is not given
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column code(String column, String words, Function<R, String> code, String... items) {
        return code(column, words, Map.of(), code, items);
    }

    /**
     * Declares a code of which reasons say what it stands for.
     *
     * @param column its name
     * @param words what it says, in words
     * @param meanings what codes stand for, in words; a code that is not among them is said alone
     * @param code the code; the empty text if it is not given
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column code(
            String column, String words, Map<String, String> meanings, Function<R, String> code, String... items) {
        return add(new Column(name, column, Kind.CODE, 1, words, meanings, Set.of(items)), code);
    }

    /**
     * Declares an identifier that leads to other records.
     *
     * @param column its name
     * @param words whose it is, in words
     * @param key the identifier
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column key(String column, String words, Function<R, String> key, String... items) {
        return add(new Column(name, column, Kind.KEY, 1, words, Map.of(), Set.of(items)), key);
    }

    /**
     * Declares an amount.
     *
     * @param column its name
     * @param words the amount in words
     * @param partsOfOne how many parts make one
     * @param parts how many parts there are; negative if it is not given
     * @param items the items that records must hold for it, by name
     * @return the column
     */
    public Column amount(String column, String words, long partsOfOne, ToLongFunction<R> parts, String... items) {
        return add(new Column(name, column, Kind.AMOUNT, partsOfOne, words, Map.of(), Set.of(items)), parts);
    }

    private Column add(Column column, Object reader) {
        if (fields.putIfAbsent(column.name(), new Field(column, reader)) != null) {
            throw new IllegalArgumentException(
                    "columns of a table must have names of their own, but " + column.path() + " was declared twice");
        }
        return column;
    }

    /**
     * The name.
     *
     * @return such as {@code referral}
     */
    public String name() {
        return name;
    }

    /**
     * The type of the records.
     *
     * @return the type
     */
    public Class<R> type() {
        return type;
    }

    /**
     * The identifier of the record itself, by which others are joined to it.
     *
     * @return the column
     */
    public Column key() {
        return key;
    }

    /**
     * The columns, as they were declared.
     *
     * @return the columns
     */
    public List<Column> columns() {
        return fields.values().stream().<Column>map(Field::column).toList();
    }

    /**
     * The kind of fact that these lie under.
     *
     * @return the other kind; empty if there is none
     */
    public Optional<Table<?>> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Whether a child, worker or school has records of this kind.
     *
     * @param owner the type of the child, worker or school
     * @return true if it has
     */
    public boolean isIn(Class<?> owner) {
        return owners().contains(owner);
    }

    /**
     * Of whom there are records of this kind.
     *
     * @return the types of children, workers or schools
     */
    public Set<Class<?>> owners() {
        Set<Class<?>> owners = new LinkedHashSet<>(ofOwners.keySet());
        parent().ifPresent(other -> owners.addAll(other.owners()));
        return owners;
    }

    /**
     * The identifier of a record.
     *
     * @param row a record of this kind
     * @return the identifier
     */
    public String id(R row) {
        return id.apply(row);
    }

    /**
     * The records of a child, worker or school that lie under no other.
     *
     * @param facts the child, worker or school
     * @return the records
     */
    public List<R> of(Object facts) {
        for (Map.Entry<Class<?>, Function<Object, List<R>>> each : ofOwners.entrySet()) {
            if (each.getKey().isInstance(facts)) {
                return each.getValue().apply(facts);
            }
        }
        return List.of();
    }

    /**
     * The records under one of the other kind.
     *
     * @param parentRow a record of the kind above
     * @return the records
     */
    public List<R> under(Object parentRow) {
        return underParent.apply(parentRow);
    }

    /**
     * Says that a column is known no earlier than the end that it belongs to has come: why a post was left, with the day.
     *
     * @param column a column declared; no amount and no identifier, of which nobody can say what they may be yet
     * @param end the end
     * @return the column
     */
    public Column knownWith(Column column, Column end) {
        field(column);
        column.require(Kind.DAY, Kind.END, Kind.FLAG, Kind.CODE);
        field(end);
        knownWith.put(column, end);
        return column;
    }

    /**
     * Says which column has the day on which a record was keyed in.
     *
     * @param column a column declared
     * @return the column
     */
    public Column recordedOn(Column column) {
        field(column);
        recorded = column;
        return column;
    }

    /**
     * The day on which a record was keyed in.
     *
     * @return the column; empty if this kind of fact has none
     */
    public Optional<Column> recorded() {
        return Optional.ofNullable(recorded);
    }

    /**
     * The end with which a column is known.
     *
     * @param column a column
     * @return the end; empty if the column is known with its record
     */
    public Optional<Column> end(Column column) {
        return Optional.ofNullable(knownWith.get(column));
    }

    /**
     * How a day or a flag is read.
     *
     * @param column one of the columns
     * @return of a record, the epoch day, or what stands for one not given; 1 or 0 of a flag
     * @throws IllegalArgumentException if it is none of the columns, or neither day nor flag
     */
    @SuppressWarnings("unchecked")
    public ToIntFunction<R> ints(Column column) {
        Object reader = field(column).reader();
        return switch (column.kind()) {
            case DAY -> row -> EpochDay.orBeforeAll(((Function<R, Optional<LocalDate>>) reader).apply(row));
            case END -> row -> EpochDay.orNever(((Function<R, Optional<LocalDate>>) reader).apply(row));
            case FLAG -> row -> ((Predicate<R>) reader).test(row) ? 1 : 0;
            default -> throw new IllegalArgumentException("column must be a day or a flag, but was " + column);
        };
    }

    /**
     * How a code or an identifier is read.
     *
     * @param column one of the columns, or the {@linkplain #key() key}
     * @return of a record, its text
     * @throws IllegalArgumentException if it is none of the columns, or neither code nor identifier
     */
    @SuppressWarnings("unchecked")
    public Function<R, String> text(Column column) {
        if (column.equals(key)) {
            return id;
        }
        if (column.kind() != Kind.CODE && column.kind() != Kind.KEY) {
            throw new IllegalArgumentException("column must be a code or an identifier, but was " + column);
        }
        return (Function<R, String>) field(column).reader();
    }

    /**
     * How an amount is read.
     *
     * @param column one of the columns
     * @return of a record, how many parts; negative if it is not given
     * @throws IllegalArgumentException if it is none of the columns, or no amount
     */
    @SuppressWarnings("unchecked")
    public ToLongFunction<R> parts(Column column) {
        if (column.kind() != Kind.AMOUNT) {
            throw new IllegalArgumentException("column must be an amount, but was " + column);
        }
        return (ToLongFunction<R>) field(column).reader();
    }

    private Field field(Column column) {
        Field field = fields.get(column.name());
        if (field == null || !field.column().equals(column)) {
            throw new IllegalArgumentException("column must be one of " + columns() + ", but was " + column);
        }
        return field;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> table && name.equals(table.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A column, and how it is read from a record: by a function of the form that its kind has. */
    private record Field(Column column, Object reader) {}

    /** The cells of one record that lies in columns, from which the record itself is made. */
    public interface Cells {
        /**
         * The identifier of the record.
         *
         * @return the identifier
         */
        String id();

        /**
         * A day.
         *
         * @param column a column of days
         * @return the date; empty if it is not given or has not come
         */
        Optional<LocalDate> day(Column column);

        /**
         * A flag.
         *
         * @param column a flag
         * @return whether it is set
         */
        boolean flag(Column column);

        /**
         * A code.
         *
         * @param column a code
         * @return the code; the empty text if it is not given
         */
        String code(Column column);

        /**
         * An identifier that leads to other records.
         *
         * @param column the column
         * @return the identifier
         */
        String key(Column column);

        /**
         * An amount.
         *
         * @param column an amount
         * @return how many parts; -1 if it is not given
         */
        long amount(Column column);

        /**
         * The records of another kind that lie under this one.
         *
         * @param table the other kind
         * @param <R> what a record of it is
         * @return the records
         */
        <R> List<R> under(Table<R> table);
    }
}
