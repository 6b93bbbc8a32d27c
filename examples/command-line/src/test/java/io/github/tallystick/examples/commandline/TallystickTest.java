package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program answers: results on standard output and nothing else, messages on the other, an exit code. */
class TallystickTest {
    private static final String REFERRALS = """
            cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date
            REF-1,CHILD-1,2018-01-10,N,
            REF-2,CHILD-1,2018-10-10,N,
            REF-3,CHILD-2,2018-11-20,N,
            """;

    @TempDir
    private Path folder = Path.of("");

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeReferrals() throws IOException {
        Files.createDirectory(folder.resolve("ssd"));
        write("ssd/ssd_cin_episodes.csv", REFERRALS);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Tallystick.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private int runOnReferrals(String command, String... more) {
        Stream<String> first = Stream.of(command, "--indicator", "wokingham.vp4", "--ssd", "FOLDER/ssd");
        return run(Stream.concat(first, Stream.of(more))
                .map(each -> each.replace("FOLDER", folder.toString()))
                .toArray(String[]::new));
    }

    /** Of the two referrals of the quarter one comes nine months after another of the same child: 1/2 is 50.0%. */
    @Test
    void evaluate_prints_a_row_for_each_figure() {
        assertThat(runOnReferrals("evaluate", "--period", "2018-10-01..2018-12-31", "--format", "csv"))
                .isZero();
        assertThat(out).hasToString("""
                indicator,first_day,last_day,numerator,denominator,value,outcome
                wokingham.vp4,2018-10-01,2018-12-31,1,2,50.0,value
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_is_a_list_of_objects() {
        runOnReferrals("evaluate", "--period", "2019-01-01..2019-03-31", "--format", "json");
        assertThat(out).hasToString("""
                [
                  {"indicator": "wokingham.vp4", "first_day": "2019-01-01", "last_day": "2019-03-31", "numerator": "0", "denominator": "0", "value": "", "outcome": "nothing-to-measure", "lowest": "", "highest": "", "settles_on": "", "reason": "nothing to measure: the denominator is 0"}
                ]
                """);
    }

    /** Nine months after the earlier referral is within a year, and not within half of one. */
    @Test
    void rolling_ends_windows_on_sundays() {
        assertThat(runOnReferrals(
                        "rolling", "--every", "week", "--from", "2018-10-08", "--to", "2018-10-21", "--format", "csv"))
                .isZero();
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "wokingham.vp4,2017-10-15,2018-10-14,1,2,50.0,value",
                        "wokingham.vp4,2017-10-22,2018-10-21,1,2,50.0,value");
    }

    @Test
    void explain_prints_each_unit_that_is_looked_at_with_the_reason() {
        runOnReferrals("explain", "--period", "2018-10-01..2018-12-31", "--format", "csv");
        assertThat(out.toString().lines().skip(1))
                .anyMatch(line -> line.startsWith("wokingham.vp4,REF-2,1,1,met,"))
                .anyMatch(line -> line.startsWith("wokingham.vp4,REF-3,1,0,not-met,"))
                .noneMatch(line -> line.contains("REF-1"));
        runOnReferrals("explain", "--period", "2018-10-01..2018-12-31", "--unit", "REF-3", "--format", "csv");
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void what_the_files_do_not_hold_is_not_covered() {
        assertThat(run(
                        "evaluate",
                        "--indicator",
                        "wokingham.vp8",
                        "--ssd",
                        folder.resolve("ssd").toString(),
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString()).endsWith("wokingham.vp8,2018-10-01,2018-12-31,,,,not-covered\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--period 2018-10-01|period must be written as",
                "--period 2018-12-31..2018-10-01|must not end before it starts",
                "--period 2018-10-01..2018-12-31 --indicator wokingham.vp9|no indicator is called wokingham.vp9",
                "--period 2018-10-01..2018-12-31 --read 12-months=two|phrases:",
                "--period 2018-10-01..2018-12-31 --colour|Unknown option",
                "--period 2018-10-01..2018-12-31 --prefer plans=nobody|source must be one of",
            })
    void wrong_use_ends_with_2_and_says_what_was_wrong(String arguments, String message) {
        assertThat(runOnReferrals("evaluate", arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    /** April 2023 ends on the 30th, and its first Sunday is the 2nd. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2023-04-03 --to 2023-04-08 | the last day of a month, but there is none from 2023-04-03",
                "--from 2023-04-03 --to 2023-04-08 --every week | the last day of a week",
                "--from 2023-04-08 --to 2023-04-03 | must not be before --from, but was 2023-04-03, and --from 2023-04-08",
                "--from 2023-04-01 --to 2023-04-30 --months 0 | from 1 to 1200, but was 0",
            })
    void a_series_without_a_window_ends_with_2_and_says_why(String arguments, String message) {
        assertThat(runOnReferrals("rolling", arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).startsWith("tallystick: ").contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_series_is_of_month_ends_unless_said_otherwise() {
        runOnReferrals("rolling", "--from", "2018-10-31", "--to", "2018-11-30", "--format", "csv");
        assertThat(out.toString().lines().skip(1).map(line -> line.split(",", -1)[2]))
                .containsExactly("2018-10-31", "2018-11-30");
        run("rolling", "--help");
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("month unless said otherwise");
    }

    @Test
    void a_misspelt_option_is_named_instead_of_the_one_that_is_missing_and_help_in_one_line() {
        assertThat(run("evaluate", "--indicators", "all", "--period", "2018-10-01..2018-12-31"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "tallystick: Unknown option: '--indicators'",
                        "Possible solutions: --indicator",
                        "try: tallystick evaluate --help");
        assertThat(run("evaluate", "--indicator", "all", "--ssda903", "2023", "--indicatr", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("tallystick: Unknown option: '--indicatr'");
        assertThat(run("evaluate", "--indicator", "all")).isEqualTo(2);
        assertThat(err.toString()).contains("--period").endsWith("try: tallystick evaluate --help\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).endsWith("try: tallystick --help\n");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_3() {
        assertThat(run(
                        "evaluate",
                        "--indicator",
                        "all",
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--ssd",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("it is not there");
        assertThat(out.toString()).isEmpty();
    }

    private int census(String option, String indicator, String period, String... files) {
        Stream<String> first = Stream.of("evaluate", "--format", "csv", "--indicator", indicator, "--period", period);
        return run(Stream.concat(first, Stream.concat(Stream.of(option), Stream.of(files)))
                .toArray(String[]::new));
    }

    @Test
    void a_file_of_which_nothing_can_be_used_ends_with_3() throws IOException {
        Path entities = write("a.xml", "<!DOCTYPE Message [<!ENTITY a \"a\">]><Message>&a;</Message>");
        assertThat(census("--cin-census", "cin.referrals-nfa", "2022-04-01..2023-03-31", entities.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("a.xml, line 1").contains("document type");
        assertThat(out.toString()).isEmpty();
        Path empty = Files.createDirectory(folder.resolve("2023"));
        assertThat(census("--ssda903", "wokingham.vp7", "2022-04-01..2023-03-31", empty.toString()))
                .isEqualTo(3);
    }

    @Test
    void years_of_an_ssda903_that_are_none_or_come_twice_end_with_2() throws IOException {
        Path late = Files.createDirectory(folder.resolve("2027"));
        Files.writeString(late.resolve("episodes.csv"), "CHILD,DECOM\n");
        assertThat(census("--ssda903", "wokingham.vp7", "2022-04-01..2023-03-31", late.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("tallystick: the SSDA903 cannot be read as given: collection year must be 2017 to 2026,"
                        + " but was 2027");
        Path year = Files.createDirectory(folder.resolve("2023"));
        Files.writeString(year.resolve("episodes.csv"), "CHILD,DECOM\n");
        assertThat(census(
                        "--ssda903",
                        "wokingham.vp7",
                        "2022-04-01..2023-03-31",
                        year.toString(),
                        folder.resolve("2023").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("tallystick: the SSDA903 cannot be read as given: file must be read once");
    }

    private String workforce(String name, String council, int year) throws IOException {
        return write(name, """
                <Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>%d</Year>
                <ReferenceDate>%d-09-30</ReferenceDate></CollectionDetails>
                <Source><LEA>%s</LEA></Source></Header>
                <LALevelVacancies><NumberOfVacancies>1</NumberOfVacancies></LALevelVacancies>
                <CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SW1</SWENo><FTE>3</FTE>
                <RoleStartDate>2016-06-17</RoleStartDate></CSWWWorker></Message>
                """.formatted(year, year, council)).toString();
    }

    /** One vacancy beside three posts held is 1/4. */
    @Test
    void workforce_censuses_of_several_councils_need_the_code_of_one() throws IOException {
        String one = workforce("one.xml", "799", 2023);
        String other = workforce("other.xml", "801", 2024);
        assertThat(census("--workforce", "csww.vacancy", "2022-10-01..2023-09-30", one, other))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--council CODE");
        assertThat(census(
                        "--workforce",
                        "csww.vacancy",
                        "2022-10-01..2023-09-30",
                        one,
                        other,
                        "--council",
                        "Ashmere",
                        "--council",
                        "799"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).endsWith(",1,4,25.0,value\n");
    }

    @Test
    void a_unit_that_does_not_count_is_told_on_the_other_stream() {
        assertThat(runOnReferrals(
                        "explain", "--period", "2018-10-01..2018-12-31", "--unit", "REF-1", "--format", "csv"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("the unit does not count in the period");
    }

    @Test
    void a_reading_is_taken_where_phrase_and_meaning_are_those_of_the_indicator() {
        assertThat(run(
                        "evaluate",
                        "--indicator",
                        "wokingham.vp8,wokingham.vp4",
                        "--read",
                        "10 days=15 working days",
                        "--ssd",
                        folder.resolve("ssd").toString(),
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString()).endsWith("wokingham.vp4,2018-10-01,2018-12-31,1,2,50.0,value\n");
    }

    @Test
    void problems_go_to_the_other_stream_with_a_count_and_to_a_file_and_hold_no_identifier() throws IOException {
        write("ssd/ssd_cin_episodes.csv", REFERRALS + "REF-4,CHILD-3,31/02/2018,N,\n");
        Path problems = folder.resolve("problems.csv");
        assertThat(runOnReferrals(
                        "evaluate",
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--problems",
                        problems.toString(),
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString()).endsWith(",1,2,50.0,value\n");
        assertThat(err.toString()).contains("line 5, cine_referral_date").contains("1 problem in the input");
        List<String> lines = Files.readAllLines(problems, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("ssd_cin_episodes.csv,5,cine_referral_date,date,,31/02/2018,0,");
        assertThat(err + String.join("", lines)).doesNotContain("REF-4").doesNotContain("CHILD-3");
    }

    @Test
    void a_file_of_problems_that_holds_not_all_of_them_is_told_as_such() throws IOException {
        String bad = IntStream.rangeClosed(1, 1_005)
                .mapToObj(number -> "BAD-" + number + ",CHILD-3,31/02/2018,N,\n")
                .collect(Collectors.joining());
        write("ssd/ssd_cin_episodes.csv", REFERRALS + bad);
        Path problems = folder.resolve("problems.csv");
        assertThat(runOnReferrals("evaluate", "--period", "2018-10-01..2018-12-31", "--problems", problems.toString()))
                .isZero();
        assertThat(err.toString())
                .contains("1005 problems in the input")
                .contains("problems.csv holds the first 1000 of them");
        assertThat(Files.readAllLines(problems, StandardCharsets.UTF_8)).hasSize(1_001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at_most|atmost|a column must be one of amber_within, at_least, at_most, date, first_day, indicator,",
                "local|regional|line 2: a level must be local or national, but was regional",
                "wokingham.vp4,,20,3,local,Ashmere,Key indicators,2018-04-01,,||must name an indicator, but wrong.csv holds no row",
            })
    void a_scorecard_that_cannot_be_meant_is_refused(String right, String wrong, String said) throws IOException {
        assertThat(reportOn(SCORECARD.replace(right, wrong == null ? "" : wrong).strip() + "\n"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("tallystick: scorecard").contains(said);
    }

    @Test
    void a_scorecard_may_begin_with_a_byte_order_mark() throws IOException {
        assertThat(reportOn("\uFEFF" + SCORECARD)).as(err.toString()).isZero();
    }

    private int reportOn(String scorecard) throws IOException {
        return run(
                "report",
                "--ssd",
                folder.resolve("ssd").toString(),
                "--scorecard",
                write("wrong.csv", scorecard).toString(),
                "--period",
                "2018-10-01..2018-12-31",
                "--out",
                page().toString());
    }

    @Test
    void the_catalogue_tells_phrases_and_meanings_as_read_takes_them() {
        assertThat(run("catalogue", "--indicator", "wokingham.vp4", "--format", "csv"))
                .isZero();
        String[] row = out.toString().lines().skip(2).findFirst().orElseThrow().split(",", -1);
        assertThat(row[0]).isEqualTo("wokingham.vp4");
        assertThat(run("catalogue", "--indicator", "wokingham.vp4")).isZero();
        assertThat(out.toString()).contains("or: ");
    }

    /** The rules of the visits, and the fields of the dataset and the census, as the definition and the items have them. */
    @Test
    void a_card_says_each_rule_in_words_and_the_fields_of_each_return() {
        assertThat(run("catalogue", "--indicator", "wokingham.vp8")).isZero();
        assertThat(out.toString())
                .contains(
                        "denominator: each unit for which\n",
                        "  \"child protection visits due in the period\": \"due\" is in the period\n",
                        " (the source does not say so): \"due\" is on or before \"plan ended\" (if given); others are left out\n",
                        "numerator: each unit of the denominator for which\n",
                        "\"made\" is on or before \"due\"\n",
                        "  with \"due\": 10 working days (England and Wales) after \"clock started\"\n",
                        "in force: in force for every period\n",
                        "  visit: \"child seen\", \"made\", \"recorded\"\n",
                        ", ssd_cp_plans.cppl_cp_plan_ola, ",
                        ", 2018-11-20\n");
    }

    @Test
    void a_target_on_the_wrong_side_is_told_with_its_indicator() throws IOException {
        Path scorecard = write("wrong.csv", SCORECARD.replace(",,20,", ",20,,"));
        assertThat(run(
                        "report",
                        "--ssd",
                        folder.resolve("ssd").toString(),
                        "--scorecard",
                        scorecard.toString(),
                        "--period",
                        "2018-10-01..2018-12-31",
                        "--out",
                        page().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("tallystick: scorecard: ").contains("wokingham.vp4");
    }

    private static final String SCORECARD = """
            indicator,at_least,at_most,amber_within,level,publisher,title,date,first_day,last_day
            wokingham.vp4,,20,3,local,Ashmere,Key indicators,2018-04-01,,
            """;

    private String report(String period, String... more) throws IOException {
        Path scorecard = write("targets.csv", SCORECARD);
        Stream<String> first =
                Stream.of("report", "--ssd", folder.resolve("ssd").toString(), "--council", "Ashmere");
        Stream<String> second =
                Stream.of("--scorecard", scorecard.toString(), "--period", period, "--out", page().toString());
        int code =
                run(Stream.concat(Stream.concat(first, second), Stream.of(more)).toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return Files.readString(page().resolve("index.html"));
    }

    private Path page() {
        return folder.resolve("page");
    }

    @Test
    void a_report_is_written_for_a_scorecard_and_its_place_is_the_result() throws IOException {
        assertThat(report("2018-10-01..2018-12-31")).contains("Ashmere", "50.0%", "at most 20%");
        assertThat(out.toString().strip())
                .isEqualTo(page().resolve("index.html").toString());
    }

    /** 92 days before 1 October 2018 would start on 1 July, too; those before 1 January 2019 would start on 3 October. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-01..2019-03-31, 2018-19 Q4, 2018-19 Q3, 2017-18 Q4",
        "2018-04-01..2019-03-31, year to 31 March 2019, the year to 31 March 2018, the year to 31 March 2018",
        "2018-10-01..2019-09-30, year to 30 September 2019, the year to 30 September 2018, the year to 30 September 2018",
        "2018-11-01..2018-11-30, November 2018, October 2018, November 2017",
    })
    void a_report_names_its_period_and_compares_it_with_the_one_before(
            String days, String name, String before, String yearBefore) throws IOException {
        assertThat(report(days))
                .contains("Indicators of Ashmere, " + name)
                .contains("Since " + before, "Since " + yearBefore);
    }

    /** On 30 November two referrals of the quarter are known; what comes in December may be of either kind. */
    @Test
    void a_report_of_a_period_that_was_not_over_on_the_day_of_the_extract_is_not_final() throws IOException {
        assertThat(report("2018-10-01..2018-12-31", "--extracted", "2018-11-30"))
                .contains("Not final: ");
        assertThat(report("2018-10-01..2018-12-31", "--extracted", "2018-12-31"))
                .doesNotContain("Not final: ");
    }

    /**
     * A referral of 1 January 2018 could repeat one of a day before the tables start: of its twelve months they hold none. That of
     * 20 November 2018 looks back to 20 November 2017.
     */
    @Test
    void a_figure_that_looks_back_beyond_what_the_tables_hold_is_not_covered() {
        String quarter = "2018-10-01..2018-12-31";
        assertThat(runOnReferrals(
                        "evaluate", "--format", "csv", "--period", quarter, "--covers", "2018-01-01..2018-12-31"))
                .isZero();
        assertThat(out.toString()).endsWith(",,,,not-covered\n");
        runOnReferrals("evaluate", "--format", "csv", "--period", quarter, "--covers", "2017-10-01..2018-12-31");
        assertThat(out.toString()).endsWith(",1,2,50.0,value\n");
    }
}
