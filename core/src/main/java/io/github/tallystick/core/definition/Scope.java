package io.github.tallystick.core.definition;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that some rows have, by the names by which definitions call them, with those of their owner. Immutable. */
final class Scope {
    private static final Scope NOTHING = new Scope(Map.of(), null);

    private final Map<String, Column> columns;
    /** Those of the other rows, where rows are compared. */
    private final @Nullable Scope there;

    private Scope(Map<String, Column> columns, @Nullable Scope there) {
        this.columns = columns;
        this.there = there;
    }

    /** Where no row is spoken of. */
    static Scope nothing() {
        return NOTHING;
    }

    Optional<Column> find(String path) {
        return Optional.ofNullable(columns.get(path));
    }

    Set<String> names() {
        return columns.keySet();
    }

    /** The columns that rows have. */
    static Scope of(Rows rows) {
        if (rows instanceof Rows.Every every) {
            return of(every.table());
        }
        if (rows instanceof Rows.Joined joined) {
            return of(joined.rows()).and(of(joined.others()).columns.values(), true);
        }
        if (rows instanceof Rows.OneFor one) {
            return NOTHING.and(List.of(Column.OWNER, one.key()), true)
                    .and(one.columns().stream().map(Rows.Summary::as).toList(), false);
        }
        return of(firstOf(rows)).and(added(rows), false);
    }

    /** Those of a kind of fact, and of the kinds that it lies under. */
    private static Scope of(Table<?> table) {
        Scope above = table.parent().map(Scope::of).orElseGet(() -> NOTHING.and(List.of(Column.OWNER), false));
        return above.and(List.of(table.key()), false).and(table.columns(), false);
    }

    private Scope and(Collection<Column> more, boolean mayBeThere) {
        Map<String, Column> all = new LinkedHashMap<>(columns);
        for (Column column : more) {
            Column there = all.put(column.path(), column);
            if (there != null && !(mayBeThere && there.equals(column))) {
                throw new IllegalArgumentException(
                        "columns of rows must have names of their own, but " + column.path() + " is there twice");
            }
        }
        return new Scope(all, null);
    }

    private Scope inBoth(Scope other) {
        Map<String, Column> both = new LinkedHashMap<>(columns);
        both.values().retainAll(other.columns.values());
        return new Scope(both, null);
    }

    private static Rows firstOf(Rows step) {
        return (Rows) parts(step)
                .map(part -> Nodes.read((Record) step, part))
                .filter(Rows.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<Column> added(Rows step) {
        List<?> parts = parts(step)
                .filter(Vocabulary::adds)
                .map(part -> Nodes.read((Record) step, part))
                .toList();
        return List.copyOf(Nodes.columns(parts));
    }

    private static Stream<RecordComponent> parts(Rows step) {
        return Stream.of(step.getClass().getRecordComponents());
    }

    /**
     * The columns of which a part of a word speaks: those of the rows of which the word is, unless it says otherwise.
     *
     * @param word the word
     * @param part the name of the part
     * @param read the parts that have been read: rows, and the columns that the word adds
     */
    Scope of(Class<?> word, String part, Map<String, Object> read) {
        if (part.equals("same")) {
            Scope others = word == When.Each.class
                    ? rows(read, "rows")
                    : rows(read, word == Rows.Clocks.class ? "events" : "others");
            return new Scope(word == When.Each.class ? columns : first(read).columns, others);
        }
        if (word == Same.class && part.equals("there") && there != null) {
            return there;
        }
        if (word == Rows.WithLatest.class && part.equals("before")) {
            return rows(read, "rows").inBoth(rows(read, "others"));
        }
        if (word == Rows.WithLatest.class && part.equals("day")) {
            return rows(read, "others");
        }
        if (word == Rows.Stays.class && part.equals("followsOn")) {
            return rows(read, "rows").and(List.of((Column) part(read, "previous")), false);
        }
        if (word == Rows.Clocks.class && (part.equals("day") || part.equals("recorded"))) {
            return rows(read, "events");
        }
        if (word == Rows.Clocks.class && part.equals("due")) {
            Rows.Clock as = (Rows.Clock) part(read, "as");
            return rows(read, "under").and(List.of(as.started(), as.isFirst(), as.isSecond()), false);
        }
        return first(read);
    }

    /** The columns of the first rows of a word; these, where the word has no rows of its own. */
    private Scope first(Map<String, Object> read) {
        return read.values().stream()
                .filter(Rows.class::isInstance)
                .findFirst()
                .map(rows -> of((Rows) rows))
                .orElse(this);
    }

    private static Scope rows(Map<String, Object> read, String part) {
        return of((Rows) part(read, part));
    }

    private static Object part(Map<String, Object> read, String part) {
        return Objects.requireNonNull(read.get(part));
    }
}
