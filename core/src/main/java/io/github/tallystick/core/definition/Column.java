package io.github.tallystick.core.definition;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows: what a kind of fact says in one place, or what making the rows adds ({@link Rows}). A day can be used
 * wherever a {@link Day} is asked for.
 *
 * @param table the kind of fact; empty for a column that is added
 * @param name the name within the table, in lower case with hyphens
 * @param kind what the column holds
 * @param partsOfOne how many parts make one of an amount; 1 for all others
 * @param words the column in words, as reasons and cards say it
 * @param meanings what codes stand for, in words, by code; reasons say both
 * @param items the items that records must hold for it, by name; none for a column that is added
 */
public record Column(
        String table,
        String name,
        Kind kind,
        long partsOfOne,
        String words,
        Map<String, String> meanings,
        Set<String> items)
        implements Day {
    /** The child, worker or school to whom a row belongs. */
    public static final Column OWNER = new Column("", "owner", Kind.KEY, 1, "", Map.of(), Set.of());

    /**
     * Checks the components.
     *
     * @param table the kind of fact
     * @param name the name within the table
     * @param kind what the column holds
     * @param partsOfOne how many parts make one
     * @param words the column in words
     * @param meanings what codes stand for
     * @param items the items that records must hold for it
     */
    public Column {
        meanings = Map.copyOf(meanings);
        items = Set.copyOf(items);
        if (name.isBlank()) {
            throw new IllegalArgumentException("column must have a name, but had none");
        }
        if (partsOfOne < 1) {
            throw new IllegalArgumentException("parts of one must be at least 1, but were " + partsOfOne);
        }
    }

    /**
     * A day that making the rows adds.
     *
     * @param name the name, other than those of the columns beside it
     * @param words the day in words
     * @return the column
     */
    public static Column day(String name, String words) {
        return new Column("", name, Kind.DAY, 1, words, Map.of(), Set.of());
    }

    /**
     * A flag that making the rows adds.
     *
     * @param name the name, other than those of the columns beside it
     * @param words what holds where it is set, in words
     * @return the column
     */
    public static Column flag(String name, String words) {
        return new Column("", name, Kind.FLAG, 1, words, Map.of(), Set.of());
    }

    /**
     * A code that making the rows adds.
     *
     * @param name the name, other than those of the columns beside it
     * @param words the code in words
     * @return the column
     */
    public static Column code(String name, String words) {
        return new Column("", name, Kind.CODE, 1, words, Map.of(), Set.of());
    }

    /** Asked again and again, mostly of the same column or of one of another name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Column column
                        && name.equals(column.name)
                        && table.equals(column.table)
                        && kind == column.kind
                        && partsOfOne == column.partsOfOne
                        && words.equals(column.words)
                        && meanings.equals(column.meanings)
                        && items.equals(column.items));
    }

    /** Looked for wherever a column is asked of rows: the table and the name tell columns apart. */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + name.hashCode();
    }

    /** Refuses a column that holds something else than its place takes. */
    void require(Kind... kinds) {
        if (!Arrays.asList(kinds).contains(kind)) {
            throw new IllegalArgumentException("column here must be "
                    + Arrays.stream(kinds).map(Kind::inWords).collect(Collectors.joining(" or "))
                    + ", but " + path() + " is " + kind.inWords());
        }
    }

    /** Refuses a column that is no day. */
    void requireDay() {
        require(Kind.DAY, Kind.END);
    }

    /**
     * The column as definitions name it.
     *
     * @return the table and the name, such as {@code visit.made}; the name alone of a column that is added
     */
    public String path() {
        return table.isEmpty() ? name : table + "." + name;
    }

    @Override
    public String toString() {
        return path();
    }

    /** What a column holds. */
    public enum Kind {
        /** A day on which something happened. One that is not given was never known and does not come. */
        DAY("a day"),
        /** A day on which something ends. One that is not given has not come yet, and may. */
        END("an end"),
        /** Whether something holds. */
        FLAG("a flag"),
        /** A code or a text that conditions look at. */
        CODE("a code"),
        /** A number, not negative, in parts of one. */
        AMOUNT("an amount"),
        /** An identifier, which is compared with others and never shown. */
        KEY("an identifier");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * What it is, with its article.
         *
         * @return for example {@code a day}
         */
        public String inWords() {
            return words;
        }
    }
}
