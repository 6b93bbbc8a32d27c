package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.time.WorkingCalendar;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of which a definition is made as text that is the same in every run: a record as the name of its class
 * with its components by name, an enum constant by its name, sets and maps in order.
 *
 * <p>The components of a record are read, whatever its own {@code toString} says. On the class path that works for a private
 * record too; in a module the record must be public in an exported package, or its package be opened to this module. Other
 * objects, above all lambdas, have no text that could stand for them and are refused, as are binary fractions, whose text
 * depends on the Java version.
 */
enum CanonicalText {
    /** All of it: a class with its package, a fingerprint with all its digits. */
    FULL,
    /** For a reader: the simple name of a class, a constant by its name alone. */
    BRIEF;

    private static final Set<Class<?>> PLAIN = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            Fraction.class);

    String of(@Nullable Object value) {
        if (value instanceof String || value instanceof Character) {
            return quoted(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return this == FULL ? name(constant.getDeclaringClass()) + "." + constant.name() : constant.name();
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof WorkingCalendar calendar) {
            return calendar(calendar);
        }
        return value instanceof Class<?> type ? name(type) : several(value);
    }

    private String several(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElse("none");
        }
        if (value instanceof Set<?> set) {
            return "{" + each(set).sorted().collect(Collectors.joining(", ")) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + each(list).collect(Collectors.joining(", ")) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            Stream<String> entries =
                    map.entrySet().stream().map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()));
            return "{" + entries.sorted().collect(Collectors.joining(", ")) + "}";
        }
        return plain(value);
    }

    private Stream<String> each(Collection<?> values) {
        return values.stream().map(this::of);
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (PLAIN.contains(value.getClass()) || value instanceof Temporal || value instanceof TemporalAmount) {
            return value.toString();
        }
        throw new IllegalArgumentException("part of a definition must be a record, an enum constant, text, a whole or"
                + " decimal number, a date or a collection of these, but was of " + value.getClass());
    }

    private String record(Record record) {
        String components = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + of(read(record, component)))
                .collect(Collectors.joining(", "));
        return name(record.getClass()) + "[" + components + "]";
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        Method accessor = component.getAccessor();
        if (!accessor.trySetAccessible()) {
            throw new IllegalArgumentException("record in a definition must be public in an exported package, or its"
                    + " package be opened to " + CanonicalText.class.getModule().getName() + ", but was "
                    + record.getClass());
        }
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "record in a definition must give its components, but did not: " + record.getClass() + ", "
                            + component.getName(),
                    e);
        }
    }

    /** What a bank holiday is called and where it was read are comments; the days decide. */
    private String calendar(WorkingCalendar calendar) {
        String range = calendar.name() + ", " + calendar.firstKnownDay() + " to " + calendar.lastKnownDay();
        Fingerprint days = Fingerprint.of(calendar);
        return "WorkingCalendar[" + range + ", " + (this == FULL ? days.hex() : days.inWords()) + "]";
    }

    private String name(Class<?> type) {
        return this == FULL ? type.getName() : type.getSimpleName();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
