package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.json.DefinitionJson;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a day of extract, of forms of the catalogue, and of files that cannot be read. */
class AnswersTest {
    @TempDir
    private Path folder = Path.of("");

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeOnePlanWithOneVisit() throws IOException {
        Files.writeString(folder.resolve("ssd_cp_plans.csv"), """
                cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola
                PLAN-1,CHILD-1,2018-10-01,,N
                """);
        Files.writeString(folder.resolve("ssd_cp_visits.csv"), """
                cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen
                VISIT-1,CHILD-1,PLAN-1,2018-10-12,Y
                """);
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Tallystick.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.of(arguments)
                        .map(each -> each.replace("FOLDER", folder.toString()))
                        .toArray(String[]::new));
    }

    private int evaluate(String... more) {
        List<String> first = List.of("evaluate", "--indicator", "wokingham.vp8", "--period", "2018-10-01..2018-12-31");
        Stream<String> form = List.of(more).contains("--format") ? Stream.of() : Stream.of("--format", "csv");
        return run(Stream.concat(first.stream(), Stream.concat(form, Stream.of(more)))
                .toArray(String[]::new));
    }

    /** Due by 15 October and made on the 12th: 1/1. The next is due by 26 October and, as no other was made, never was. */
    @Test
    void a_visit_that_was_not_yet_due_on_the_day_of_the_extract_leaves_the_figure_open() {
        assertThat(evaluate("--ssd", "FOLDER", "--extracted", "2018-10-19")).isZero();
        assertThat(out.toString()).endsWith(",1,1,,incomplete\n");
        assertThat(evaluate("--ssd", "FOLDER", "--extracted", "2018-12-31")).isZero();
        assertThat(out.toString()).endsWith(",1,2,50.0,value\n");
    }

    /** One visit is made, and one may be made in time or not: 1/2 at worst, 2/2 at best. CSV keeps its columns. */
    @Test
    void between_which_values_an_open_figure_will_end_is_told_with_the_day_on_which_it_settles() {
        evaluate("--ssd", "FOLDER", "--extracted", "2018-10-19");
        assertThat(out.toString().lines())
                .containsExactly(
                        "indicator,first_day,last_day,numerator,denominator,value,outcome",
                        "wokingham.vp8,2018-10-01,2018-12-31,1,1,,incomplete");
        assertThat(err.toString().lines())
                .contains("tallystick: wokingham.vp8 2018-10-01 to 2018-12-31: incomplete: counted 1/1 so far,"
                        + " settled on 2018-12-31, lowest 50.0, highest 100.0");
        evaluate("--ssd", "FOLDER", "--extracted", "2018-10-19", "--format", "json");
        assertThat(out.toString())
                .contains("\"lowest\": \"50.0\", \"highest\": \"100.0\", \"settles_on\": \"2018-12-31\"");
        evaluate("--ssd", "FOLDER", "--extracted", "2018-10-19", "--format", "text");
        assertThat(out.toString().lines().skip(1))
                .first()
                .asString()
                .containsPattern("incomplete +50.0 +100.0 +2018-12-31 +incomplete: counted 1/1 so far");
    }

    /** One visit is made, and one may be made in time or not: 1/2 at worst, 2/2 at best. */
    @Test
    void the_page_tells_between_which_values_an_open_figure_will_end() throws IOException {
        Files.writeString(folder.resolve("card.csv"), "indicator,at_least\nwokingham.vp8,\n");
        assertThat(run(
                        "report",
                        "--ssd",
                        "FOLDER",
                        "--scorecard",
                        "FOLDER/card.csv",
                        "--extracted",
                        "2018-10-19",
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--out",
                        "FOLDER/page"))
                .as(err.toString())
                .isZero();
        assertThat(folder.resolve("page/index.html")).content().contains("50.0% to 100.0%");
    }

    @Test
    void a_definition_in_markdown_has_a_heading_and_its_readings() {
        assertThat(run("catalogue", "--indicator", "wokingham.vp8", "--format", "markdown"))
                .isZero();
        assertThat(out.toString())
                .startsWith("## wokingham.vp8: Child protection visits completed on time\n")
                .contains(
                        "\n* **\"10 days\"**: 10 working days, the day of the previous visit not counted\n",
                        "\n  * or: 10 calendar days\n")
                .contains("* **better**: higher is better\n", ": 1 decimal place, half up\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ssd FOLDER/ssd_cp_plans.csv | 3 | it is not a directory",
                "--cin-census FOLDER/none.xml | 3 | it is not there",
                "--cin-census FOLDER | 3 | FOLDER",
                "--schools FOLDER/list.csv --council A | 2 | named after its date",
                "--schools FOLDER/list_2018-12-31.csv | 2 | --council NAME",
                "--ssd FOLDER --format xml | 2 | --format",
                "--ssd FOLDER --extracted 31/12/2018 | 2 | a date must be written as 2018-12-31",
                "'' | 2 | an input must be given",
            })
    void what_cannot_be_read_or_understood_is_told_in_words(String arguments, int code, String message) {
        String[] given = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
        assertThat(evaluate(given)).as(err.toString()).isEqualTo(code);
        assertThat(err.toString())
                .contains(message.replace("FOLDER", folder.toString()))
                .doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    /** The catalogue's own definition, by another code and with calendar days: due by 11 October, and made on the 12th. */
    @Test
    void a_definition_in_a_file_is_counted_like_any_other() throws IOException {
        Indicator<Child> calendarDays = ProtectionIndicators.VP8.read("10 days", "10 calendar days");
        Path file = folder.resolve("own.json");
        Files.writeString(file, DefinitionJson.write(calendarDays).replace("wokingham.vp8", "ashmere.visits"));
        assertThat(run(
                        "evaluate",
                        "--definition",
                        file.toString(),
                        "--ssd",
                        "FOLDER",
                        "--period",
                        "2018-10-01..2018-10-15",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString()).endsWith("ashmere.visits,2018-10-01,2018-10-15,0,1,0.0,value\n");
    }

    @Test
    void a_definition_that_is_none_is_refused_with_its_place_and_reason() throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(
                file, DefinitionJson.write(ProtectionIndicators.VP8).replace("\"plan.started\"", "\"plan.begun\""));
        assertThat(run(
                        "evaluate",
                        "--definition",
                        file.toString(),
                        "--ssd",
                        "FOLDER",
                        "--period",
                        "2018-10-01..2018-10-15"))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("own.json cannot be read: ")
                .contains("plan.begun")
                .contains("formula");
        assertThat(run("evaluate", "--ssd", "FOLDER", "--period", "2018-10-01..2018-10-15"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--indicator or --definition");
    }
}
