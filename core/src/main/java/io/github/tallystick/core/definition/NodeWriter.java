package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.WorkingCalendar;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the records of a definition as maps, lists, texts, whole numbers and truth values. */
final class NodeWriter {
    private final Notation notation;

    NodeWriter(Notation notation) {
        this.notation = notation;
    }

    /** Writes a value where something of a type is asked for, or columns are named that are added. */
    Object write(Type type, Object value, boolean adds) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> write(Vocabulary.element(type), each, adds))
                    .toList();
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(String::valueOf).sorted().toList();
        }
        if (value instanceof Column column) {
            return adds ? parts(AddedColumn.of(column), false, Map.of()) : column.path();
        }
        Class<?> asked = Vocabulary.raw(type);
        if (Vocabulary.isOneOfSeveral(asked)) {
            return parts(value, adds, Map.of("kind", kind(asked, value)));
        }
        return value instanceof Record record ? parts(record, adds, Map.of()) : leaf(value);
    }

    private static String kind(Class<?> asked, Object value) {
        return Vocabulary.name(asked, value.getClass())
                .orElseThrow(
                        () -> new IllegalArgumentException("part of a definition must be a word of the vocabulary to be"
                                + " written down, but was of " + value.getClass()));
    }

    private Map<String, Object> parts(Object value, boolean adds, Map<String, Object> first) {
        Map<String, Object> written = new LinkedHashMap<>(first);
        if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                part(Nodes.read(record, part), Vocabulary.type(part))
                        .ifPresent(each ->
                                written.put(part.getName(), write(typeOf(part), each, adds || Vocabulary.adds(part))));
            }
        }
        return Collections.unmodifiableMap(written);
    }

    private static Type typeOf(RecordComponent part) {
        return Vocabulary.isOptional(part) ? Vocabulary.element(part.getGenericType()) : Vocabulary.type(part);
    }

    private static Optional<?> part(Object value, Type type) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        return Optional.of(type == LocalDate.class && value instanceof Integer day ? EpochDay.date(day) : value);
    }

    private Object leaf(Object value) {
        if (value instanceof Enum<?> constant) {
            return Vocabulary.name(constant);
        }
        if (value instanceof Table<?> table) {
            return notation.nameOf(table);
        }
        if (value instanceof WorkingCalendar calendar) {
            return notation.nameOf(calendar);
        }
        if (value instanceof Class<?> facts) {
            return notation.nameOf(facts);
        }
        return value instanceof Integer number
                ? (Object) number.longValue()
                : value instanceof LocalDate ? value.toString() : value;
    }
}
