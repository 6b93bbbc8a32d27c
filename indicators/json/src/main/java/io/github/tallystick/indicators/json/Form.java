package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Notation;
import io.github.tallystick.core.definition.Polarity;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How documents of one kind are written as JSON and read back. Definitions in them are data, and read over the tables of a
 * notation.
 */
final class Form<T> {
    private static final JsonMapper MAPPER = mapper();
    private static final String NOTATION = "notation";

    private final String kind;
    private final int mostBytes;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** Documents of a kind, such as a catalogue, in so many bytes at the most. */
    Form(Class<T> type, String kind, int mostBytes) {
        this.kind = kind;
        this.mostBytes = mostBytes;
        this.reader = MAPPER.readerFor(type);
        this.writer = MAPPER.writer().with(printer());
    }

    String write(T document, Notation notation) {
        return writer.withAttribute(NOTATION, notation).writeValueAsString(document) + "\n";
    }

    T read(String json, Notation notation) throws MalformedDocumentException {
        try {
            return reader.withAttribute(NOTATION, notation).readValue(json);
        } catch (JacksonException e) {
            throw Refusal.of(e, kind);
        }
    }

    T read(InputStream json, Notation notation) throws IOException {
        byte[] bytes = json.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new MalformedDocumentException(kind + " must be at most " + mostBytes + " bytes, but is longer");
        }
        try {
            return reader.withAttribute(NOTATION, notation).readValue(bytes);
        } catch (JacksonException e) {
            throw Refusal.of(e, kind);
        }
    }

    private static Notation notation(Object attribute) {
        return (Notation) Objects.requireNonNull(attribute);
    }

    private static JsonMapper mapper() {
        SimpleModule texts = new SimpleModule();
        List.of(
                        TextForm.TEXT,
                        TextForm.DATE,
                        TextForm.FINGERPRINT,
                        TextForm.names(ClauseEntry.Side.class),
                        TextForm.names(Formula.Scale.class),
                        TextForm.names(Polarity.class),
                        TextForm.names(RoundingMode.class))
                .forEach(each -> each.addTo(texts));
        texts.addDeserializer(Map.class, new ReadData());
        texts.addDeserializer(Indicator.class, new ReadIndicator());
        texts.addSerializer(new WriteIndicator());
        return JsonMapper.builder()
                .addModule(texts)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** A definition as it stands in the JSON, of which nothing is checked yet. */
    private static Map<String, @Nullable Object> parsed(JsonParser from, DeserializationContext context) {
        JsonNode node = context.readTree(from);
        if (!node.isObject()) {
            throw new IllegalArgumentException("must be an object");
        }
        return parts(node);
    }

    private static Map<String, @Nullable Object> parts(JsonNode object) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        object.properties().forEach(each -> parts.put(each.getKey(), value(each.getValue())));
        return parts;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return parts(node);
        }
        if (node.isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            node.forEach(each -> elements.add(value(each)));
            return elements;
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() && node.canConvertToLong() ? (Number) node.longValue() : node.numberValue();
        }
        return node.isNull() ? null : node.isBoolean() ? (Object) node.booleanValue() : node.stringValue();
    }

    private static Indicator<?> indicator(JsonParser from, DeserializationContext context) {
        return notation(context.getAttribute(NOTATION)).read(parsed(from, context));
    }

    /** Data in a catalogue, once it is sure that it is a definition. */
    private static final class ReadData extends StdDeserializer<Map<String, Object>> {
        ReadData() {
            super(Map.class);
        }

        @Override
        public Map<String, Object> deserialize(JsonParser from, DeserializationContext context) {
            return notation(context.getAttribute(NOTATION)).write(indicator(from, context));
        }
    }

    private static final class ReadIndicator extends StdDeserializer<Indicator<?>> {
        ReadIndicator() {
            super(Indicator.class);
        }

        @Override
        public Indicator<?> deserialize(JsonParser from, DeserializationContext context) {
            return indicator(from, context);
        }
    }

    private static final class WriteIndicator extends StdSerializer<Indicator<?>> {
        WriteIndicator() {
            super(Indicator.class);
        }

        @Override
        public void serialize(Indicator<?> indicator, JsonGenerator into, SerializationContext context) {
            context.writeValue(into, notation(context.getAttribute(NOTATION)).write(indicator));
        }
    }
}
