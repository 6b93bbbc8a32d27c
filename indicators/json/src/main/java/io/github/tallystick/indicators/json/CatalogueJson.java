package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Writes a catalogue as JSON and reads it back: {@code read(write(document)).equals(document)}.
 *
 * <p>Every field is written, an empty one as {@code null}, in the order of the records' components; texts are Unicode, dates
 * are written as 2018-12-31, words of a fixed set in lower case with hyphens ({@code higher-is-better}). Definitions as data
 * are written as {@link DefinitionJson} does. Reading refuses what the schema refuses; and a field that stands twice, a date
 * that no calendar has, an edition that ends before it starts, data that is no definition over the tables that are known, and
 * anything after the end. It keeps to Jackson's limits of nesting and of the length of a text or a number.
 */
public final class CatalogueJson {
    private static final Form<CatalogueDocument> FORM = new Form<>(CatalogueDocument.class, "catalogue", 64 << 20);

    private CatalogueJson() {}

    /**
     * Writes a catalogue.
     *
     * @param document the catalogue
     * @return the JSON, indented by two spaces, each line ended by a line feed; the same text for equal catalogues
     */
    public static String write(CatalogueDocument document) {
        return FORM.write(document, DefinitionJson.CATALOGUE);
    }

    /**
     * Reads a catalogue.
     *
     * @param json the JSON
     * @return the catalogue
     * @throws MalformedDocumentException if it is no JSON or no catalogue of the known format version
     */
    public static CatalogueDocument read(String json) throws MalformedDocumentException {
        return FORM.read(json, DefinitionJson.CATALOGUE);
    }

    /**
     * Reads a catalogue.
     *
     * @param json the JSON in UTF-8, UTF-16 or UTF-32, at most 64 MiB; closed by the caller
     * @return the catalogue
     * @throws MalformedDocumentException if it is longer, no JSON or no catalogue of the known format version
     * @throws IOException if the stream fails
     */
    public static CatalogueDocument read(InputStream json) throws IOException {
        return read(json, DefinitionJson.CATALOGUE);
    }

    /**
     * Reads a catalogue with definitions over tables of one's own.
     *
     * @param json the JSON in UTF-8, UTF-16 or UTF-32, at most 64 MiB; closed by the caller
     * @param notation a notation that knows the tables
     * @return the catalogue
     * @throws MalformedDocumentException if it is longer, no JSON or no catalogue of the known format version
     * @throws IOException if the stream fails
     */
    public static CatalogueDocument read(InputStream json, Notation notation) throws IOException {
        return FORM.read(json, notation);
    }

    /**
     * The JSON Schema (draft 2020-12) of the format version that is written.
     *
     * @return the schema in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(CatalogueJson.class.getResourceAsStream("catalogue.schema.json"));
    }
}
