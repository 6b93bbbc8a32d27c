package io.github.tallystick.core.definition;

import com.google.common.collect.MapMaker;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.Timescale;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks the values of which a definition is made: the records of the vocabulary, and what they hold. It looks into records of
 * core alone, timescales and windows among them, never into anybody else's.
 */
public final class Nodes {
    private static final Set<String> OURS =
            Set.of(Nodes.class.getPackageName(), Timescale.class.getPackageName(), Rounding.class.getPackageName());

    /** The accessors of a record of the vocabulary, which are looked up once. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return isOurs(type)
                    ? Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList()
                    : List.of();
        }
    };

    /** What was found in a value that does not change, which is found once: every evaluation of a definition asks again. */
    private static final ConcurrentMap<Object, Found> FOUND =
            new MapMaker().weakKeys().makeMap();

    private Nodes() {}

    private record Found(Set<Column> columns, Set<Table<?>> tables) {
        private static Found in(Object value) {
            Set<Column> columns = new LinkedHashSet<>();
            Set<Table<?>> tables = new LinkedHashSet<>();
            walk(value, each -> {
                if (each instanceof Column column) {
                    columns.add(column);
                } else if (each instanceof Table<?> table) {
                    addWithParents(table, tables);
                }
            });
            return new Found(columns, tables);
        }
    }

    private static Stream<Found> found(Collection<?> values) {
        return values.stream()
                .flatMap(value -> value instanceof Collection<?> more
                        ? found(more)
                        : Stream.of(FOUND.computeIfAbsent(value, Found::in)));
    }

    /**
     * Visits a value and everything that it holds, each before what it holds.
     *
     * @param value a value of the vocabulary, or a collection of such
     * @param visitor is shown each value
     */
    public static void walk(Object value, Consumer<Object> visitor) {
        visitor.accept(value);
        parts(value).forEach(part -> walk(part, visitor));
    }

    /**
     * What a value holds.
     *
     * @param value a value of the vocabulary, or a collection of such
     * @return its parts; none of a value that is no record of the vocabulary
     */
    public static Stream<?> parts(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream();
        }
        return value instanceof Record part
                ? ACCESSORS.get(part.getClass()).stream().map(accessor -> read(part, accessor))
                : Stream.empty();
    }

    /** Whether a type is one of core's own. */
    static boolean isOurs(Class<?> type) {
        return OURS.contains(type.getPackageName());
    }

    static Object read(Record value, RecordComponent component) {
        return read(value, component.getAccessor());
    }

    private static Object read(Record value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record of the vocabulary must give its components: " + accessor, e);
        }
    }

    /**
     * The columns that some values name.
     *
     * @param values values of the vocabulary
     * @return each column once, in the order in which they are met
     */
    public static Set<Column> columns(List<?> values) {
        Set<Column> columns = new LinkedHashSet<>();
        found(values).forEach(each -> columns.addAll(each.columns()));
        return columns;
    }

    /**
     * The kinds of fact that some values are made from, with those that they lie under.
     *
     * @param values values of the vocabulary
     * @return each kind once, in the order in which they are met
     */
    public static Set<Table<?>> tables(List<?> values) {
        Set<Table<?>> tables = new LinkedHashSet<>();
        found(values).forEach(each -> tables.addAll(each.tables()));
        return tables;
    }

    private static void addWithParents(Table<?> table, Set<Table<?>> into) {
        table.parent().ifPresent(parent -> addWithParents(parent, into));
        into.add(table);
    }
}
