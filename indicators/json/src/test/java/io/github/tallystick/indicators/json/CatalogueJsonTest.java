package io.github.tallystick.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.outside.ExportMain;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueJsonTest {
    private static final String WHOLE = CatalogueJson.write(CatalogueDocument.whole());
    private static final String VP8 = CatalogueJson.write(CatalogueDocument.of(Catalogue.editions("wokingham.vp8")));

    static Stream<Indicator<?>> editions() {
        return Catalogue.all().stream().flatMap(each -> Catalogue.editions(each.code()).stream());
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertThat(CatalogueJson.read(WHOLE)).isEqualTo(CatalogueDocument.whole());
        assertThat(CatalogueJson.read(new ByteArrayInputStream(WHOLE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(CatalogueDocument.whole());
        assertThat(CatalogueJson.write(CatalogueJson.read(WHOLE))).isEqualTo(WHOLE);
    }

    @Test
    void what_is_written_follows_the_schema() {
        assertThat(Schema.problems(WHOLE)).isEmpty();
    }

    @Test
    void the_whole_catalogue_has_every_edition_once() {
        assertThat(CatalogueDocument.whole().definitions())
                .extracting(definition -> definition.fingerprint())
                .containsExactlyElementsOf(
                        editions().map(Indicator::fingerprint).toList())
                .doesNotHaveDuplicates();
        assertThat(CatalogueDocument.whole().definitions())
                .extracting(Definition::identifier)
                .containsOnlyOnce("wokingham.vp8")
                .contains("ni.59", "ni.59");
    }

    /** Against the indicator's own answers, edition by edition. */
    @ParameterizedTest
    @MethodSource("editions")
    void a_definition_says_what_the_indicator_says(Indicator<?> indicator) {
        Definition definition = Definition.of(indicator);
        assertThat(definition.words()).isEqualTo(indicator.formula().inWords());
        assertThat(definition.clauses().stream().map(ClauseEntry::phrase).filter(phrase -> !phrase.isEmpty()))
                .containsAll(indicator.formula().clauses().stream()
                        .map(clause -> clause.phrase())
                        .toList());
        assertThat(definition.clauses())
                .allSatisfy(clause -> assertThat(clause.rule()).isNotBlank());
        assertThat(definition.madeOf()).isEqualTo(indicator.formula().unitsInWords());
        assertThat(definition.readings().stream().map(ReadingEntry::phrase))
                .containsExactlyElementsOf(
                        indicator.readings().stream().map(Reading::phrase).toList());
        assertThat(definition.readings())
                .allSatisfy(reading ->
                        assertThat(reading.otherMeanings()).isNotEmpty().doesNotContain(reading.meaning()));
        assertThat(definition.needs().stream().map(ItemEntry::item)).hasSameElementsAs(indicator.needs());
        assertThat(definition.needsForKnownAt().stream().map(ItemEntry::item))
                .hasSameElementsAs(indicator.needsForKnownAt());
        assertThat(definition.needs())
                .allSatisfy(item -> assertThat(item.references()).isNotEmpty());
    }

    /** The words and the date of the minutes of 20 November 2018, as CatalogueTest and the sources of the indicators have them. */
    @Test
    void a_definition_tells_everything_of_visits_on_time() {
        Definition vp8 = Definition.of(ProtectionIndicators.VP8);
        assertThat(vp8.identifier()).isEqualTo("wokingham.vp8");
        assertThat(vp8.unit()).isEqualTo("visit due");
        assertThat(vp8.clauses())
                .contains(new ClauseEntry(
                        "completed on time (within 10 days of the previous visit)",
                        "\"made\" is on or before \"due\"",
                        ClauseEntry.Side.ABOVE_THE_LINE,
                        false,
                        false))
                .extracting(ClauseEntry::side)
                .startsWith(ClauseEntry.Side.BELOW_THE_LINE);
        assertThat(vp8.madeOf())
                .startsWith("each clock")
                .contains("with \"due\": 10 working days (England and Wales) after \"clock started\"");
        assertThat(vp8.value().polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(vp8.value().share()).isTrue();
        assertThat(vp8.source().date()).isEqualTo(LocalDate.of(2018, 11, 20));
        assertThat(vp8.source().quotation()).hasValue(vp8.words());
        assertThat(vp8.needs()).contains(new ItemEntry("child protection visits", Item.VISITS.references()));
        assertThat(vp8.fingerprint()).isEqualTo(ProtectionIndicators.VP8.fingerprint());
    }

    @Test
    void an_indicator_read_otherwise_is_written_as_it_is_read() {
        Reading<?> reading = ProtectionIndicators.VP8.readings().get(0);
        String other = reading.others().get(0).words();
        Definition read = Definition.of(ProtectionIndicators.VP8.read(reading.phrase(), other));
        assertThat(read.readings().get(0).meaning()).isEqualTo(other);
        assertThat(read.fingerprint()).isNotEqualTo(ProtectionIndicators.VP8.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "formatVersion" : 1        | "formatVersion" : 2     | catalogue is wrong in the document: format version must be 1, but was 2
                    "unit"                     | "colour" : 1, "unit"    | catalogue must have the fields of format version 1 and no others, but has another in the document.definitions[0]
                    "unit" : "visit due",      | ''                      | catalogue must be as the schema of format version 1 says, but is not in the document.definitions[0].unit
                    "unit" : "visit due"       | "unit" : null           | catalogue must be as the schema of format version 1 says, but is not in the document.definitions[0].unit
                    "unit" : "visit due"       | "unit" : 7              | catalogue is wrong in the document.definitions[0].unit: must be a text in quotes
                    "unit" : "visit due"       | "unit" : "a", "unit": "" | catalogue must be JSON with each field once, but is not
                    "decimalPlaces" : 1        | "decimalPlaces" : -1    | catalogue is wrong in the document.definitions[0].value: decimal places must not be negative, but were -1
                    "decimalPlaces" : 1        | "decimalPlaces" : "1"   | catalogue must be as the schema of format version 1 says, but is not in the document.definitions[0].value.decimalPlaces
                    "date" : "2018-11-20"      | "date" : "20/11/2018"   | catalogue is wrong in the document.definitions[0].source.date: date must be written as 2018-12-31
                    "date" : "2018-11-20"      | "date" : "2018-02-30"   | catalogue is wrong in the document.definitions[0].source.date: date must be one of the calendar, but was 2018-02-30
                    "higher-is-better"         | "better"                | catalogue is wrong in the document.definitions[0].value.polarity: must be one of higher-is-better, lower-is-better, within-a-band, contextual
                    "definitions" : [          | "definitions" : [ null, | catalogue must be as the schema of format version 1 says, but is not in the document
                    """)
    void a_wrong_catalogue_is_refused_with_its_place(String written, String instead, String message) {
        assertThat(VP8).contains(written);
        assertRefused(VP8.replaceFirst(java.util.regex.Pattern.quote(written), instead), message);
    }

    @ParameterizedTest
    @CsvSource({
        "decimalPlaces, -1",
        "decimalPlaces, 1.5",
        "decimalPlaces, 99999999999",
        "looksBackMonths, -1",
        "looksBackMonths, 0.5"
    })
    void what_is_no_number_of_places_or_months_is_refused_by_reader_and_schema(String field, String number) {
        String json = VP8.replaceFirst("\"" + field + "\" : [0-9]+", "\"" + field + "\" : " + number);
        assertThatThrownBy(() -> CatalogueJson.read(json))
                .isExactlyInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("in the document.definitions[0].")
                .hasMessageNotContaining("999");
        assertThat(Schema.problems(json)).isNotEmpty();
    }

    @Test
    void an_edition_that_ends_before_it_starts_is_refused() {
        String json = CatalogueJson.write(CatalogueDocument.of(Catalogue.editions("ni.59")));
        assertThat(json).contains("\"lastDay\" : \"2010-03-31\"");
        assertRefused(
                json.replaceFirst("\"lastDay\" : \"2010-03-31\"", "\"lastDay\" : \"2008-03-31\""),
                "catalogue is wrong in the document.definitions[0].edition: edition must not end before it starts: first day"
                        + " 2008-04-01, last day 2008-03-31");
    }

    @Test
    void what_is_no_catalogue_is_refused() {
        assertRefused("", "catalogue must be as the schema of format version 1 says, but is not in the document");
        assertRefused("upn,name\n", "catalogue must be JSON with each field once, but is not");
        assertRefused(
                VP8 + "{}", "catalogue must be as the schema of format version 1 says, but is not in the document");
        assertRefused(
                "[".repeat(100_000),
                "catalogue must be as the schema of format version 1 says, but is not in the document");
        assertRefused(
                VP8.replaceFirst("\"formatVersion\" : 1", "\"formatVersion\" : " + "1".repeat(5000)),
                "catalogue must keep to the limits of nesting and of the length of a text or a number, but does not");
    }

    @Test
    void a_stream_without_end_is_refused() {
        InputStream blanks = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> CatalogueJson.read(blanks))
                .isExactlyInstanceOf(MalformedDocumentException.class)
                .hasMessage("catalogue must be at most 67108864 bytes, but is longer");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> CatalogueJson.read(json))
                .isExactlyInstanceOf(MalformedDocumentException.class)
                .hasNoCause()
                .extracting(e -> e.getMessage().replaceFirst(" \\(line \\d+, column \\d+\\)$", ""))
                .isEqualTo(message);
    }

    /** In modules the parser sees only what is exported, which no test on the class path shows. */
    @Test
    void as_modules_in_another_run_of_java_the_catalogue_is_written_and_read()
            throws IOException, InterruptedException {
        String[] all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        String modules = Arrays.stream(all)
                .filter(entry -> !entry.contains("test-classes"))
                .filter(
                        entry -> entry.matches(
                                ".*(core|catalogue|json)[/\\\\]target.*|.*(tallystick|guava|failureaccess|commons-numbers|jspecify|jackson-(core|databind|annotations)).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modules,
                        "--add-modules",
                        "io.github.tallystick.indicators.json",
                        "-cp",
                        all[0],
                        ExportMain.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(printed).isZero();
        assertThat(printed).isEqualTo(WHOLE);
    }
}
