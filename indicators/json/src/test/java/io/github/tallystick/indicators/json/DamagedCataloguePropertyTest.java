package io.github.tallystick.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is done to a catalogue, it is read, or refused in words of ours. */
class DamagedCataloguePropertyTest {
    private static final JsonMapper TREES = JsonMapper.shared();
    /** Without editions, whose days may be in the wrong order, which the schema does not tell. */
    private static final String WRITTEN = CatalogueJson.write(
            CatalogueDocument.of(List.of(ProtectionIndicators.VP8, SchoolIndicators.EA1I, WorkforceIndicators.EA11)));

    private static final byte[] BYTES = WRITTEN.getBytes(StandardCharsets.UTF_8);

    /** A value put in place of another, and none to take the other away. */
    @Provide
    Arbitrary<Optional<JsonNode>> values() {
        return Arbitraries.of(
                        "7",
                        "-1",
                        "1.5",
                        "true",
                        "null",
                        "[]",
                        "{}",
                        "[null]",
                        "[\"x\"]",
                        "\"x\"",
                        "\"\"",
                        "\"2019-02-29\"",
                        "\"2020-02-29\"",
                        "\"half-even\"",
                        "\"lower-is-better\"")
                .map(TREES::readTree)
                .optional(0.8);
    }

    /**
     * The schema and the reader agree on each edit. Of a definition as data the reader refuses more: a schema does not know
     * which tables and columns there are, nor which can be used where.
     */
    @Property
    void an_edited_catalogue_is_read_where_the_schema_holds_and_refused_elsewhere(
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(max = 100) int within,
            @ForAll("values") Optional<JsonNode> value) {
        JsonNode tree = TREES.readTree(WRITTEN);
        List<JsonNode> containers = containers(tree);
        edit(containers.get(place % containers.size()), within, value);
        String edited = tree.toString();
        Optional<CatalogueDocument> read = read(edited.getBytes(StandardCharsets.UTF_8));
        if (read.isPresent() || !touchesData(tree)) {
            assertThat(Schema.problems(edited).isEmpty()).isEqualTo(read.isPresent());
        }
        read.ifPresent(document -> {
            String written = CatalogueJson.write(document);
            assertThat(read(written.getBytes(StandardCharsets.UTF_8))).contains(document);
            // A set of codes is written in order, in whatever order it came.
            assertThat(TREES.readTree(written).equals(tree) || touchesData(tree))
                    .isTrue();
        });
    }

    @Property
    void a_further_field_is_refused_wherever_it_stands(@ForAll @IntRange(max = 10_000) int place) {
        JsonNode tree = TREES.readTree(WRITTEN);
        List<JsonNode> objects =
                containers(tree).stream().filter(JsonNode::isObject).toList();
        ((ObjectNode) objects.get(place % objects.size())).put("Ann Other", 1);
        assertThat(read(tree.toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Property
    void a_catalogue_cut_off_is_refused(@ForAll @IntRange(max = 100_000) int at) {
        byte[] cut = Arrays.copyOf(BYTES, at % (BYTES.length - 2));
        assertThat(read(cut)).isEmpty();
    }

    @Property
    void bytes_changed_are_read_or_refused(@ForAll @IntRange(max = 100_000) int at, @ForAll byte changed) {
        byte[] bytes = BYTES.clone();
        bytes[at % bytes.length] = changed;
        read(bytes);
    }

    @Property
    void any_bytes_are_refused(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isEmpty();
    }

    @Example
    void bytes_of_other_encodings_are_refused_or_read() {
        assertThat(read(WRITTEN.getBytes(StandardCharsets.UTF_16))).isPresent();
        assertThat(read(new byte[] {0, 0, 0, '{', 0x7f, 0, 0, 0})).isEmpty();
        assertThat(read(new byte[] {'{', '"', (byte) 0xe9, '"'})).isEmpty();
    }

    /** What is read; nothing where it is refused, in words that hold neither the parser's nor the file's. */
    private static Optional<CatalogueDocument> read(byte[] json) {
        try {
            return Optional.of(CatalogueJson.read(new ByteArrayInputStream(json)));
        } catch (MalformedDocumentException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).startsWith("catalogue ").doesNotContain("jackson", "Ann Other", "java.");
            return Optional.empty();
        } catch (IOException e) {
            throw new AssertionError("no stream failed here", e);
        }
    }

    private static boolean touchesData(JsonNode edited) {
        return !data(edited).equals(data(TREES.readTree(WRITTEN)));
    }

    private static List<JsonNode> data(JsonNode tree) {
        return tree.findValues("data");
    }

    private static List<JsonNode> containers(JsonNode tree) {
        List<JsonNode> found = new ArrayList<>();
        if (tree.isContainer() && !tree.isEmpty()) {
            found.add(tree);
            tree.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }

    private static void edit(JsonNode container, int place, Optional<JsonNode> value) {
        if (container instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(place % names.size());
            value.ifPresentOrElse(given -> object.set(name, given), () -> object.remove(name));
        } else if (container instanceof ArrayNode array) {
            int index = place % array.size();
            value.ifPresentOrElse(given -> array.set(index, given), () -> array.remove(index));
        }
    }
}
