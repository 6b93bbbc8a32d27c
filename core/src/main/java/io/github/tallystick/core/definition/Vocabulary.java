package io.github.tallystick.core.definition;

import com.google.common.base.CaseFormat;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words in which definitions are written down: each record of the vocabulary by its name in lower case with hyphens, under
 * the type that it is a case of. A record added to one of these types is a word without more ado.
 */
final class Vocabulary {
    private static final Map<Class<?>, Map<String, Class<?>>> WORDS = new LinkedHashMap<>();

    static {
        Stream.of(Day.class, Condition.class, When.class, Rows.class, Timescale.class, LookBack.class, Window.class)
                .forEach(type -> WORDS.put(type, cases(type)));
        WORDS.put(WrittenFormula.class, cases(WrittenFormula.class));
        WORDS.put(Rule.class, wordsOf(When.class));
        WORDS.put(Units.class, wordsOf(Rows.class));
        WORDS.put(Weight.class, new LinkedHashMap<>(Map.of("one", Weight.One.class)));
        wordsOf(Weight.class).put("by-amount", Weight.ByAmount.class);
    }

    private Vocabulary() {}

    private static Map<String, Class<?>> cases(Class<?> type) {
        Map<String, Class<?>> cases = new LinkedHashMap<>();
        Arrays.stream(type.getDeclaredClasses())
                .filter(each -> each.isRecord() && type.isAssignableFrom(each))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(each -> cases.put(hyphened(each.getSimpleName()), each));
        return cases;
    }

    /** Whether something of a type is one of several words, and so written with its kind. */
    static boolean isOneOfSeveral(Class<?> type) {
        return WORDS.containsKey(type);
    }

    /** The words of a type, by name. */
    static Map<String, Class<?>> wordsOf(Class<?> type) {
        return WORDS.getOrDefault(type, Map.of());
    }

    /** The name of a word of a type; empty if it is none. */
    static Optional<String> name(Class<?> type, Class<?> word) {
        return wordsOf(type).entrySet().stream()
                .filter(each -> each.getValue() == word)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code OnOrBefore} is {@code on-or-before}. */
    static String hyphened(String name) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    }

    /** {@code LAST_DAY_OF_MONTH} is {@code last-day-of-month}. */
    static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }

    /** What a part of a word is written as: a day is a date, even where the word holds its number. */
    static Type type(RecordComponent part) {
        return part.getDeclaringRecord() == Window.From.class ? LocalDate.class : part.getGenericType();
    }

    /** Whether a part names columns that the word adds, and does not speak of columns that there are. */
    static boolean adds(RecordComponent part) {
        return part.isAnnotationPresent(Added.class);
    }

    /** Whether a part may be left out. */
    static boolean isOptional(RecordComponent part) {
        return part.getType() == Optional.class;
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
    }

    /** What a list, a set or an optional part is of. */
    static Type element(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
