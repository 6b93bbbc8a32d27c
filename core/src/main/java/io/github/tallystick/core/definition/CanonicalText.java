package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.time.WorkingCalendar;
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
 * Writes the values of which a definition is made as text that is the same in every run: a word of the vocabulary, and every
 * other record of core, as the name of its class with its components by name; a table by its name and a column by its path;
 * an enum constant by its name; sets and maps in order.
 *
 * <p>A record of somebody else's code is not looked into: it stands by the name of its class and what its own {@code toString}
 * says, which must be the same in every run (a set inside says its elements in any order). Other objects, above all lambdas,
 * have no text that could stand for them and are refused, as are binary fractions, whose text depends on the Java version.
 */
enum CanonicalText {
    /** All of it: a class with its package, a column with its kind, a fingerprint with all its digits. */
    FULL,
    /** For a reader: the simple name of a class, a constant by its name alone, a column by its path. */
    BRIEF;

    private static final String A_LAMBDA = "$$Lambda";

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
        if (value instanceof Column column) {
            return column(column);
        }
        if (value instanceof Record record) {
            return Nodes.isOurs(record.getClass()) ? record(record) : foreign(record);
        }
        if (value instanceof Table<?> table) {
            return table.name();
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
        throw refused("of " + value.getClass());
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("part of a definition must be a record, an enum constant, text, a whole or"
                + " decimal number, a date or a collection of these, but was " + what);
    }

    private String record(Record record) {
        String components = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + of(Nodes.read(record, component)))
                .collect(Collectors.joining(", "));
        return name(record.getClass()) + "[" + components + "]";
    }

    /** What a column of a table is called, and which records must hold it, is the table's to say. */
    private String column(Column column) {
        if (this == BRIEF) {
            return column.path();
        }
        String parts = column.partsOfOne() == 1 ? "" : ", " + column.partsOfOne();
        String words = column.table().isEmpty() ? ", " + quoted(column.words()) : "";
        return "Column[" + column.path() + ", " + column.kind() + parts + words + "]";
    }

    private String foreign(Record record) {
        String text = record.toString();
        if (text.contains(A_LAMBDA)) {
            throw refused("a record with a lambda in it, " + record.getClass());
        }
        return this == FULL ? name(record.getClass()) + " " + quoted(text) : text;
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
