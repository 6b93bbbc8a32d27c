package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Fingerprint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * How a value is written as a text and read back, strictly: a number is no text, and of each value there is one text.
 *
 * @param type the type of the value
 * @param written the text of a value
 * @param read the value of a text; throws {@link IllegalArgumentException} for any that was not written so
 * @param <T> the type of the value
 */
record TextForm<T>(Class<T> type, Function<T, String> written, Function<String, T> read) {
    static final TextForm<String> TEXT = new TextForm<>(String.class, text -> text, text -> text);
    static final TextForm<LocalDate> DATE = new TextForm<>(LocalDate.class, LocalDate::toString, TextForm::date);
    static final TextForm<Fingerprint> FINGERPRINT =
            new TextForm<>(Fingerprint.class, Fingerprint::hex, Fingerprint::new);

    /** The names in lower case, with hyphens. */
    static <E extends Enum<E>> TextForm<E> names(Class<E> type) {
        return new TextForm<>(
                type,
                TextForm::name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> name(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(TextForm::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate date(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date must be one of the calendar, but was " + text, e);
        }
        throw new IllegalArgumentException("date must be written as 2018-12-31");
    }

    void addTo(SimpleModule module) {
        module.addSerializer(type, new StdScalarSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator into, SerializationContext context) {
                into.writeString(written.apply(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser from, DeserializationContext context) {
                if (!from.hasToken(JsonToken.VALUE_STRING)) {
                    throw new IllegalArgumentException("must be a text in quotes");
                }
                return read.apply(from.getString());
            }
        });
    }
}
