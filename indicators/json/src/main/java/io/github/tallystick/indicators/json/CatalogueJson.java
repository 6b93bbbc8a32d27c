package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Polarity;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes a catalogue as JSON and reads it back: {@code read(write(document)).equals(document)}.
 *
 * <p>Every field is written, an empty one as {@code null}, in the order of the records' components; texts are Unicode, dates
 * are written as 2018-12-31, words of a fixed set in lower case with hyphens ({@code higher-is-better}). Reading refuses what
 * the schema refuses; and a field that stands twice, a date that no calendar has, an edition that ends before it starts, and
 * anything after the end. It keeps to Jackson's limits of nesting and of the length of a text or a number.
 */
public final class CatalogueJson {
    private static final int MOST_BYTES = 64 << 20;
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectReader READER = MAPPER.readerFor(CatalogueDocument.class);
    private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

    private CatalogueJson() {}

    /**
     * Writes a catalogue.
     *
     * @param document the catalogue
     * @return the JSON, indented by two spaces, each line ended by a line feed; the same text for equal catalogues
     */
    public static String write(CatalogueDocument document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    /**
     * Reads a catalogue.
     *
     * @param json the JSON
     * @return the catalogue
     * @throws MalformedCatalogueException if it is no JSON or no catalogue of the known format version
     */
    public static CatalogueDocument read(String json) throws MalformedCatalogueException {
        try {
            return READER.readValue(json);
        } catch (JacksonException e) {
            throw Refusal.of(e);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @param json the JSON in UTF-8, UTF-16 or UTF-32, at most 64 MiB; closed by the caller
     * @return the catalogue
     * @throws MalformedCatalogueException if it is longer, no JSON or no catalogue of the known format version
     * @throws IOException if the stream fails
     */
    public static CatalogueDocument read(InputStream json) throws IOException {
        byte[] bytes = json.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new MalformedCatalogueException("catalogue must be at most " + MOST_BYTES + " bytes, but is longer");
        }
        try {
            return READER.readValue(bytes);
        } catch (JacksonException e) {
            throw Refusal.of(e);
        }
    }

    /**
     * The JSON Schema (draft 2020-12) of the format version that is written.
     *
     * @return the schema in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(CatalogueJson.class.getResourceAsStream("catalogue.schema.json"));
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
}
