package io.github.tallystick.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.VocabularySchema;
import io.github.tallystick.indicators.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas have every word of the vocabulary, described as its Javadoc does. */
class CommittedSchemaTest {
    private static final JsonMapper TREES = JsonMapper.shared();
    private static final Path MODULE = Stream.of(Path.of(""), Path.of("indicators/json"))
            .filter(each -> Files.exists(each.resolve("catalogue.json")))
            .findFirst()
            .orElse(Path.of(""))
            .toAbsolutePath();

    private static final Path CORE = MODULE.resolve("../../core/src/main/java");
    private static final Path SCHEMAS = MODULE.resolve("src/main/resources/io/github/tallystick/indicators/json");

    /** The names of what stands in a catalogue as data, apart from the names of the entries in words. */
    private static final String DATA = "data.";

    @Test
    void the_schema_of_a_definition_is_that_of_the_vocabulary() throws IOException {
        ObjectNode schema = TREES.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Tallystick definition, format version 1");
        schema.put("description", "One definition of an indicator, which tallystick reads and counts.");
        schema.put("type", "object");
        schema.putObject("properties")
                .set("formatVersion", TREES.valueToTree(Map.of("const", CatalogueDocument.FORMAT_VERSION)))
                .set("definition", TREES.valueToTree(Map.of("$ref", "#/$defs/indicator")));
        schema.set("required", TREES.valueToTree(List.of("formatVersion", "definition")));
        schema.put("additionalProperties", false);
        schema.set("$defs", TREES.valueToTree(VocabularySchema.of(CORE, "", Catalogue.tables())));
        compare("definition.schema.json", schema);
    }

    @Test
    void the_schema_of_a_catalogue_has_the_same_words() throws IOException {
        ObjectNode schema = (ObjectNode) TREES.readTree(Files.readString(SCHEMAS.resolve("catalogue.schema.json")));
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        List.copyOf(definitions.propertyNames()).stream()
                .filter(name -> name.startsWith(DATA))
                .forEach(definitions::remove);
        VocabularySchema.of(CORE, DATA, Catalogue.tables())
                .forEach((name, value) -> definitions.set(name, TREES.valueToTree(value)));
        compare("catalogue.schema.json", schema);
    }

    private static void compare(String name, ObjectNode schema) throws IOException {
        Path committed = SCHEMAS.resolve(name);
        String now = TREES.writer().with(printer()).writeValueAsString(schema) + "\n";
        if (Boolean.getBoolean(CommittedExportTest.WRITE)) {
            Files.writeString(committed, now);
        }
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as("%s is not that of the vocabulary; %s", name, CommittedExportTest.HOW)
                .isEqualTo(now);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
