package io.github.tallystick.core.definition;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.WorkingCalendar;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How definitions travel: they are written as maps, lists, texts, whole numbers and truth values, which any format can hold, and
 * read back over the tables of those who read. What is read back says the same: it has the same {@linkplain
 * Indicator#fingerprint() fingerprint}, an equal formula, and so the same figures.
 *
 * <p>Each word of the vocabulary is a map with its name under {@code kind} and its parts under theirs, such as {@code kind: on,
 * day: visit.made}. A column stands by its path, one that the definition adds by its name, with kind and words where it is
 * added; tables, kinds of facts and calendars of working days stand by their names. What follows from a definition, such as its
 * needs, is not written; parts that are optional are left out where they are empty. Readings are words: another meaning of a
 * phrase cannot be taken of what is read back.
 *
 * <pre>{@code
 * Notation notation = Notation.of(Catalogue.tables()).with(DISCUSSIONS);
 * Indicator<?> same = notation.read(notation.write(indicator));
 * }</pre>
 */
public final class Notation {
    private final Map<String, Table<?>> tables = new LinkedHashMap<>();
    private final Map<String, Class<?>> facts = new LinkedHashMap<>();
    private final Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();

    private Notation(Collection<? extends Table<?>> tables, Collection<WorkingCalendar> calendars) {
        tables.forEach(table -> put(this.tables, table.name(), table));
        tables.stream()
                .flatMap(table -> table.owners().stream())
                .distinct()
                .filter(Facts.class::isAssignableFrom)
                .forEach(type -> put(facts, Vocabulary.hyphened(type.getSimpleName()), type));
        calendars.forEach(calendar -> put(this.calendars, calendar.name(), calendar));
    }

    private static <T> void put(Map<String, T> into, String name, T value) {
        if (into.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException(
                    "tables, kinds of facts and calendars must have names of their own, but two are called " + name);
        }
    }

    /**
     * A notation over some tables, with the working days of England and Wales, and every Monday to Friday there.
     *
     * @param tables the kinds of fact that definitions may be said over
     * @return the notation
     * @throws IllegalArgumentException if two tables, or the types of two owners of theirs, have one name
     */
    public static Notation of(Collection<? extends Table<?>> tables) {
        return new Notation(tables, List.of(EnglandAndWales.WORKING_DAYS, EnglandAndWales.WORKING_DAYS.weekdaysOnly()));
    }

    /**
     * The same with further tables: a caller's own.
     *
     * @param more the tables
     * @return the notation
     * @throws IllegalArgumentException if two tables, or the types of two owners of theirs, have one name
     */
    public Notation with(Table<?>... more) {
        return new Notation(
                Stream.concat(tables.values().stream(), Arrays.stream(more)).toList(), calendars.values());
    }

    /**
     * The same with further calendars of working days.
     *
     * @param more the calendars
     * @return the notation
     * @throws IllegalArgumentException if two calendars have one name
     */
    public Notation with(WorkingCalendar... more) {
        return new Notation(
                tables.values(),
                Stream.concat(calendars.values().stream(), Arrays.stream(more)).toList());
    }

    /**
     * Writes a definition.
     *
     * @param indicator the definition, read as it is read
     * @return what it says, in the order in which it is read; unmodifiable
     * @throws IllegalArgumentException if a part of it is code, or a table or calendar is none of these
     */
    @SuppressWarnings("unchecked") // a record is written as a map
    public Map<String, Object> write(Indicator<?> indicator) {
        return (Map<String, Object>)
                new NodeWriter(this).write(WrittenIndicator.class, WrittenIndicator.of(indicator), false);
    }

    /**
     * Reads a definition back.
     *
     * @param written what was written
     * @return the definition
     * @throws MalformedDefinitionException if it is none, or none over these tables
     */
    public Indicator<?> read(Map<String, ?> written) {
        WrittenIndicator read = (WrittenIndicator)
                new NodeReader(this).read(WrittenIndicator.class, written, Place.TOP, Scope.nothing(), false);
        try {
            return read.indicator();
        } catch (IllegalArgumentException e) {
            throw Place.TOP.refused(String.valueOf(e.getMessage()));
        }
    }

    /** A table of which a child, worker or school has records. */
    Table<?> table(String name, Class<?> owner) {
        Table<?> table = named(tables, name, "table");
        if (!table.isIn(owner)) {
            throw new IllegalArgumentException("table must be one of those that a " + nameOf(owner) + " has, "
                    + String.join(
                            ", ",
                            tables.values().stream()
                                    .filter(each -> each.isIn(owner))
                                    .map(Table::name)
                                    .toList())
                    + ", but was " + Place.said(name));
        }
        return table;
    }

    Class<?> facts(String name) {
        return named(facts, name, "facts");
    }

    WorkingCalendar calendar(String name) {
        return named(calendars, name, "calendar");
    }

    private static <T> T named(Map<String, T> known, String name, String what) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    what + " must be one of " + String.join(", ", known.keySet()) + ", but was " + Place.said(name));
        }
        return found;
    }

    String nameOf(Table<?> table) {
        return nameIn(tables, table.name(), table);
    }

    String nameOf(Class<?> type) {
        return nameIn(facts, Vocabulary.hyphened(type.getSimpleName()), type);
    }

    String nameOf(WorkingCalendar calendar) {
        return nameIn(calendars, calendar.name(), calendar);
    }

    private static String nameIn(Map<String, ?> known, String name, Object value) {
        if (!value.equals(known.get(name))) {
            throw new IllegalArgumentException("definition must be of " + String.join(", ", known.keySet())
                    + " to be written down, but is of " + value);
        }
        return name;
    }
}
