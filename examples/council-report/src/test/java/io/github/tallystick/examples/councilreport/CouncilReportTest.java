package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.examples.councilreport.council.SyntheticCouncil;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilReportTest {
    @TempDir
    static Path files;

    @TempDir
    Path out;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @BeforeAll
    static void writeFiles() throws IOException {
        SyntheticCouncil.writeTo(files);
    }

    @Test
    void without_files_it_reports_on_ashmere() throws IOException {
        assertThat(run("--out", out.toString())).isZero();
        assertThat(printed())
                .startsWith("Ashmere (an invented council), 2018-19 Q3")
                .contains("rows could not be used");
        assertThat(page()).isEqualTo(AshmereReport.PAGE);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void own_files_give_the_same_figures_without_targets() throws IOException {
        assertThat(runOnOwnFiles()).isZero();
        assertThat(printed()).containsPattern("wokingham.vp4 +2018-19 Q3 +94/399 +23.6% - +- +worsened");
        assertThat(page()).contains("From the council’s own record files.").doesNotContain("Invented data");
    }

    /** Ashmere writes no workforce census, and its scorecard needs none; the whole catalogue does. */
    @Test
    void an_item_that_is_not_held_is_told_where_an_indicator_of_the_report_needs_it() throws IOException {
        assertThat(run("--out", out.toString())).isZero();
        assertThat(printed()).doesNotContain("not held");
        assertThat(runOnOwnFiles()).isZero();
        assertThat(printed()).containsPattern("not held: .*workforce censuses");
    }

    @Test
    void own_files_are_reported_on_by_every_indicator_of_the_catalogue_in_its_order() throws IOException {
        assertThat(runOnOwnFiles()).isZero();
        assertThat(PageDocument.of(page()).texts("//section[@class='card']/p[@class='code']"))
                .isEqualTo(Catalogue.all().stream().map(Indicator::code).toList());
        assertThat(printed())
                .containsPattern("cpp.reviewed-in-timescale: not covered: the records do not hold reviews of\\s+child");
    }

    @Test
    void no_identifier_of_own_files_is_on_the_page_unless_it_is_asked_for() throws IOException {
        runOnOwnFiles();
        String discreet = page();
        runOnOwnFiles("--records");
        String complete = page();
        List<String> units = AshmereReport.REPORT.indicators().stream()
                .flatMap(line -> line.records().stream())
                .map(record -> record.unit())
                .toList();
        assertThat(units)
                .hasSizeGreaterThan(1000)
                .allSatisfy(unit -> assertThat(discreet).doesNotContain(unit));
        assertThat(complete).contains(units.get(0));
        assertThat(discreet).contains("Run the report with --records").doesNotContainPattern("(CH|RF|PL|ST|PR)\\d{6}");
    }

    @Test
    void a_figure_as_known_at_a_day_leaves_out_what_was_recorded_after_it() throws IOException {
        assertThat(run("--known-at", "2018-12-31", "--out", out.toString())).isZero();
        Figure known = AshmereReport.RECORDS
                .evaluation(ProtectionIndicators.VP8)
                .asKnownAt(AshmereReport.REQUEST.period().lastDay())
                .figure(AshmereReport.REQUEST.period());
        PageDocument page = PageDocument.of(page());
        assertThat(page.text("//section[@id='wokingham-vp8']//span[@class='value']"))
                .isEqualTo(known.print() + "%");
        assertThat(page.texts("//header/p"))
                .contains("As known at 31 December 2018: what was recorded after that day is" + " left out.");
    }

    @Test
    void the_schools_are_not_covered_where_no_list_is_given() throws IOException {
        assertThat(run(
                        "--ssd",
                        files.resolve("ssd").toString(),
                        "--council",
                        "Ashmere",
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(printed()).contains("wokingham.ea1i: not covered: the records do not hold lists of schools");
        assertThat(PageDocument.of(page()).text("//section[@id='wokingham-ea1i']//span[@class='value none']"))
                .isEqualTo("no value");
    }

    @Test
    void a_broken_row_is_counted_and_told_with_its_place_and_without_an_identifier() throws IOException {
        Path ssd = Files.createDirectory(out.resolve("ssd"));
        Files.writeString(ssd.resolve("ssd_cin_episodes.csv"), """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa
                R1,SECRET1,2018-10-01,N
                R2,SECRET2,2018-31-12,N
                """);
        assertThat(run(
                        "--ssd",
                        ssd.toString(),
                        "--council",
                        "Small",
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(printed()).contains("2 rows read from 1 file; 1 row could not be used.");
        assertThat(page()).contains("ssd_cin_episodes.csv, line 3").doesNotContain("SECRET");
    }

    @Test
    void help_says_how_it_is_used() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).startsWith("Use: council-report");
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_and_how() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .startsWith("council-report: there is no option --colour")
                .contains("Use: council-report");
    }

    @Test
    void a_directory_that_is_not_there_ends_with_3_and_one_line() {
        Path missing = out.resolve("missing");
        assertThat(run("--ssd", missing.toString(), "--council", "A", "--period", "2018-10-01..2018-12-31"))
                .isEqualTo(3);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .isEqualTo("council-report: " + missing + " cannot be read: it is not there" + System.lineSeparator());
    }

    @Test
    void a_directory_without_a_table_ends_with_3() {
        assertThat(run("--ssd", out.toString(), "--council", "A", "--period", "2018-10-01..2018-12-31"))
                .isEqualTo(3);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains(out + " holds no table of the Standard Safeguarding Dataset, such as ssd_cp_visits.csv");
    }

    @Test
    void a_page_that_cannot_be_written_ends_with_3() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "");
        assertThat(run("--out", file.toString())).isEqualTo(3);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains(file + " cannot be written to: it is not a directory");
    }

    private int runOnOwnFiles(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--ssd",
                files.resolve("ssd").toString(),
                "--council",
                "Ashmere",
                "--period",
                "2018-10-01..2018-12-31",
                "--out",
                out.toString(),
                "--schools"));
        try (var lists = Files.list(files.resolve("schools"))) {
            lists.map(Path::toString).forEach(arguments::add);
        }
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        printed.reset();
        return CouncilReport.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String page() throws IOException {
        return Files.readString(out.resolve("index.html"));
    }
}
