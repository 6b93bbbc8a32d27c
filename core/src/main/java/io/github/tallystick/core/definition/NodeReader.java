package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.WorkingCalendar;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a definition back from maps, lists, texts, whole numbers and truth values. Each part is read by the type
 * that its record asks for, and each column among those that the rows at its place have. Good for one definition.
 */
final class NodeReader {
    private static final int MOST_VALUES = 100_000;

    private final Notation notation;
    private @Nullable Class<?> facts;
    private int values;

    NodeReader(Notation notation) {
        this.notation = notation;
    }

    /** Reads a value where something of a type is asked for, or columns are named that are added. */
    Object read(Type type, @Nullable Object given, Place place, Scope scope, boolean adds) {
        if (++values > MOST_VALUES) {
            throw place.refused("definition must be made of at most " + MOST_VALUES + " values, but is of more");
        }
        Class<?> asked = Vocabulary.raw(type);
        if (asked == List.class) {
            return list(Vocabulary.element(type), given, place, scope, adds);
        }
        if (asked == Set.class) {
            return codes(given, place);
        }
        if (asked == Column.class) {
            return adds ? added(given, place) : column(given, place, scope);
        }
        if (asked == Day.class && given instanceof String) {
            return day(given, place, scope);
        }
        if (Vocabulary.isOneOfSeveral(asked)) {
            return oneOfSeveral(asked, object(given, place), place, scope, adds);
        }
        return asked.isRecord()
                ? record(asked, object(given, place), place, scope, adds, false)
                : leaf(asked, given, place);
    }

    private List<Object> list(Type element, @Nullable Object given, Place place, Scope scope, boolean adds) {
        List<Object> read = new ArrayList<>();
        for (Object each : several(given, place)) {
            read.add(read(element, each, place.element(read.size()), scope, adds));
        }
        return read;
    }

    private static Collection<?> several(@Nullable Object given, Place place) {
        if (given instanceof Collection<?> collection) {
            return collection;
        }
        throw unfit(given, "a list", place);
    }

    /** A code that is not given is the empty text. */
    private static Set<String> codes(@Nullable Object given, Place place) {
        Set<String> codes = new LinkedHashSet<>();
        for (Object each : several(given, place)) {
            Place here = place.element(codes.size());
            if (!(each instanceof String text)) {
                throw unfit(each, "a text", here);
            }
            if (!codes.add(text)) {
                throw here.refused("code must stand in a set once, but stands there twice");
            }
        }
        return codes;
    }

    private Column added(@Nullable Object given, Place place) {
        return ((AddedColumn) record(AddedColumn.class, object(given, place), place, Scope.nothing(), false, false))
                .column();
    }

    private static Column column(@Nullable Object given, Place place, Scope scope) {
        String path = text(given, place);
        return scope.find(path)
                .orElseThrow(() -> place.refused("column must be one that the rows here have, "
                        + String.join(", ", scope.names()) + ", but was " + Place.said(path)));
    }

    private static Column day(Object given, Place place, Scope scope) {
        Column column = column(given, place, scope);
        return checked(place, () -> {
            column.requireDay();
            return column;
        });
    }

    private Object oneOfSeveral(Class<?> asked, Map<?, ?> given, Place place, Scope scope, boolean adds) {
        Map<String, Class<?>> words = Vocabulary.wordsOf(asked);
        String kind = text(given(given, "kind", place), place.part("kind"));
        Class<?> word = words.get(kind);
        if (word == null) {
            throw place.part("kind")
                    .refused("kind must be one of " + String.join(", ", words.keySet()) + ", but was "
                            + Place.said(kind));
        }
        return record(word, given, place, scope, adds, true);
    }

    private Object record(Class<?> word, Map<?, ?> given, Place place, Scope scope, boolean adds, boolean withKind) {
        RecordComponent[] parts = word.isRecord() ? word.getRecordComponents() : new RecordComponent[0];
        refuseOthers(given, parts, withKind, place);
        Map<String, Object> read = new LinkedHashMap<>();
        for (RecordComponent part : inOrder(parts)) {
            Scope here = checked(place, () -> scope.of(word, part.getName(), read));
            boolean isAdded = adds || Vocabulary.adds(part);
            read.put(part.getName(), part(part, given, place, here, isAdded));
        }
        return checked(
                place,
                () -> made(
                        word,
                        Stream.of(parts).map(part -> read.get(part.getName())).toArray()));
    }

    private static void refuseOthers(Map<?, ?> given, RecordComponent[] parts, boolean withKind, Place place) {
        Set<String> names = new LinkedHashSet<>(withKind ? Set.of("kind") : Set.of());
        Stream.of(parts).map(RecordComponent::getName).forEach(names::add);
        for (Object each : given.keySet()) {
            if (!names.contains(each)) {
                throw place.refused("parts must be among " + String.join(", ", names) + ", but there is "
                        + Place.said(String.valueOf(each)));
            }
        }
    }

    /** Rows first, then the columns that the word adds, since the other parts may speak of both. */
    private static List<RecordComponent> inOrder(RecordComponent[] parts) {
        return Arrays.stream(parts)
                .sorted(Comparator.comparing(part -> part.getType() == Rows.class ? 0 : Vocabulary.adds(part) ? 1 : 2))
                .toList();
    }

    private Object part(RecordComponent part, Map<?, ?> given, Place place, Scope scope, boolean adds) {
        Type type = Vocabulary.type(part);
        Place here = place.part(part.getName());
        if (Vocabulary.isOptional(part)) {
            return given.containsKey(part.getName())
                    ? Optional.of(read(Vocabulary.element(type), given.get(part.getName()), here, scope, adds))
                    : Optional.empty();
        }
        Object read = read(type, given(given, part.getName(), place), here, scope, adds);
        return part.getType() == int.class && read instanceof LocalDate day ? EpochDay.of(day) : read;
    }

    private static @Nullable Object given(Map<?, ?> given, String part, Place place) {
        if (!given.containsKey(part)) {
            throw place.refused(part + " must be given, but is not");
        }
        return given.get(part);
    }

    private static Map<?, ?> object(@Nullable Object given, Place place) {
        if (given instanceof Map<?, ?> map) {
            return map;
        }
        throw unfit(given, "an object", place);
    }

    private static Object made(Class<?> word, Object[] parts) throws InvocationTargetException {
        if (word.isEnum()) {
            return Objects.requireNonNull(word.getEnumConstants())[0];
        }
        try {
            Class<?>[] types = Stream.of(word.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> canonical = word.getDeclaredConstructor(types);
            Object made = canonical.newInstance(parts);
            if (made instanceof Rows rows) {
                Scope.of(rows);
            }
            return made instanceof WrittenFormula formula ? formula.checked() : made;
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record of the vocabulary must be made of its components: " + word, e);
        }
    }

    /** What a record refuses is refused at its place. */
    private static <T> T checked(Place place, Making<T> making) {
        try {
            return making.make();
        } catch (InvocationTargetException e) {
            throw refused(place, e.getCause());
        } catch (MalformedDefinitionException e) {
            throw e;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw refused(place, e);
        }
    }

    private static RuntimeException refused(Place place, @Nullable Throwable cause) {
        if (cause instanceof ArithmeticException) {
            return place.refused("parts of one must be countable in whole numbers, but come to too many");
        }
        return cause instanceof IllegalArgumentException
                ? place.refused(String.valueOf(cause.getMessage()))
                : new IllegalStateException("record of the vocabulary must be made or refused", cause);
    }

    private interface Making<T> {
        T make() throws InvocationTargetException;
    }

    private Object leaf(Class<?> asked, @Nullable Object given, Place place) {
        if (asked == int.class) {
            long number = whole(given, place);
            if (number == (int) number) {
                return (int) number;
            }
            throw unfit(given, "a whole number of 32 bits", place);
        }
        if (asked == long.class || asked == Long.class) {
            return whole(given, place);
        }
        if (asked == boolean.class || asked == Boolean.class) {
            if (given instanceof Boolean) {
                return given;
            }
            throw unfit(given, "true or false", place);
        }
        String text = text(given, place);
        if (asked == String.class) {
            return text;
        }
        if (asked == LocalDate.class) {
            return date(text, place);
        }
        return asked.isEnum() ? constant(asked, text, place) : checked(place, () -> named(asked, text));
    }

    private Object named(Class<?> asked, String name) {
        if (asked == Class.class) {
            facts = notation.facts(name);
            return facts;
        }
        return asked == WorkingCalendar.class
                ? notation.calendar(name)
                : notation.table(name, Objects.requireNonNull(facts));
    }

    private static Object constant(Class<?> asked, String name, Place place) {
        List<String> names = new ArrayList<>();
        for (Object each : Objects.requireNonNull(asked.getEnumConstants())) {
            String other = Vocabulary.name((Enum<?>) each);
            if (other.equals(name)) {
                return each;
            }
            names.add(other);
        }
        throw place.refused("must be one of " + String.join(", ", names) + ", but was " + Place.said(name));
    }

    private static LocalDate date(String text, Place place) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw place.refused("date must be one of the calendar, but was " + text);
        }
        throw place.refused("date must be written as 2018-12-31, but was not");
    }

    private static long whole(@Nullable Object given, Place place) {
        if (given instanceof Integer || given instanceof Long) {
            return ((Number) given).longValue();
        }
        throw unfit(given, "a whole number", place);
    }

    private static String text(@Nullable Object given, Place place) {
        if (!(given instanceof String text)) {
            throw unfit(given, "a text", place);
        }
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw place.refused("text must have words, on one line, but has none or more lines");
        }
        return text;
    }

    private static MalformedDefinitionException unfit(@Nullable Object given, String what, Place place) {
        return place.refused("must be " + what + ", but was " + kind(given));
    }

    private static String kind(@Nullable Object given) {
        if (given instanceof String) {
            return "a text";
        }
        if (given instanceof Number) {
            return "a number";
        }
        if (given instanceof Boolean) {
            return given.toString();
        }
        return given == null ? "null" : given instanceof Collection ? "a list" : "an object";
    }
}
