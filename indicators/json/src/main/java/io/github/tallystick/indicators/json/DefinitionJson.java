package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Notation;
import io.github.tallystick.indicators.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Writes a definition as JSON and reads it back as an indicator that counts: it has the same fingerprint, and so the same
 * figures. A council's own indicator can be such a file.
 *
 * <p>What is written is said in the words of {@link Notation}, whose Javadoc has the form; the schema has every word with its
 * parts. Reading refuses whatever is no definition, with its place and the reason, never with what the file holds otherwise.
 */
public final class DefinitionJson {
    static final Notation CATALOGUE = Notation.of(Catalogue.tables());

    private static final Form<DefinitionFile> FORM = new Form<>(DefinitionFile.class, "definition", 1 << 20);

    private DefinitionJson() {}

    /**
     * Writes a definition over the catalogue's tables.
     *
     * @param indicator the definition, read as it is read
     * @return the JSON, indented by two spaces, each line ended by a line feed
     * @throws IllegalArgumentException if a part of it is code, or it is over other tables
     */
    public static String write(Indicator<?> indicator) {
        return write(indicator, CATALOGUE);
    }

    /**
     * Writes a definition over tables that a notation knows.
     *
     * @param indicator the definition, read as it is read
     * @param notation the notation
     * @return the JSON, indented by two spaces, each line ended by a line feed
     * @throws IllegalArgumentException if a part of it is code, or it is over other tables
     */
    public static String write(Indicator<?> indicator, Notation notation) {
        notation.write(indicator); // what cannot be written is refused in our words, not in the parser's
        return FORM.write(new DefinitionFile(CatalogueDocument.FORMAT_VERSION, indicator), notation);
    }

    /**
     * Reads a definition over the catalogue's tables.
     *
     * @param json the JSON in UTF-8, UTF-16 or UTF-32, at most 1 MiB; closed by the caller
     * @return the definition
     * @throws MalformedDocumentException if it is longer, no JSON or no definition of the known format version
     * @throws IOException if the stream fails
     */
    public static Indicator<?> read(InputStream json) throws IOException {
        return read(json, CATALOGUE);
    }

    /**
     * Reads a definition over tables that a notation knows: the catalogue's and a caller's own beside them, {@code
     * Notation.of(Catalogue.tables()).with(DISCUSSIONS)}.
     *
     * @param json the JSON in UTF-8, UTF-16 or UTF-32, at most 1 MiB; closed by the caller
     * @param notation the notation
     * @return the definition
     * @throws MalformedDocumentException if it is longer, no JSON or no definition of the known format version
     * @throws IOException if the stream fails
     */
    public static Indicator<?> read(InputStream json, Notation notation) throws IOException {
        return FORM.read(json, notation).definition();
    }

    /**
     * The JSON Schema (draft 2020-12) of a definition in the format version that is written. It has every word, and cannot say
     * which columns rows have.
     *
     * @return the schema in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        return Objects.requireNonNull(DefinitionJson.class.getResourceAsStream("definition.schema.json"));
    }
}
