package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why there is no value is told beside the result. */
class ReasonsTest {
    private static final String NO_LISTS = "tallystick: wokingham.ea1i 2018-10-01 to 2018-12-31:"
            + " not covered: the records do not hold lists of schools";

    @TempDir
    private Path folder = Path.of("");

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeTwoReferralsOfOneChild() throws IOException {
        Files.writeString(folder.resolve("ssd_cin_episodes.csv"), """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date
                REF-1,CHILD-1,2018-01-10,N,
                REF-2,CHILD-1,2018-10-10,N,
                """);
    }

    private int run(String arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Tallystick.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of(arguments.split(" ", -1)), Stream.of("--ssd", folder.toString()))
                        .toArray(String[]::new));
    }

    @Test
    void a_figure_that_is_not_covered_says_what_is_missing() {
        assertThat(
                        run(
                                "evaluate --indicator wokingham.ea1i,wokingham.vp4 --period 2018-10-01..2018-12-31 --format csv"))
                .isZero();
        assertThat(out).hasToString("""
                indicator,first_day,last_day,numerator,denominator,value,outcome
                wokingham.ea1i,2018-10-01,2018-12-31,,,,not-covered
                wokingham.vp4,2018-10-01,2018-12-31,1,1,100.0,value
                """);
        assertThat(err.toString().lines()).containsExactly(NO_LISTS);
    }

    @Test
    void the_reason_is_a_field_in_json_and_a_column_in_text() {
        run("evaluate --indicator wokingham.ea1i --period 2018-10-01..2018-12-31 --format json");
        assertThat(out.toString()).contains("\"reason\": \"not covered: the records do not hold lists of schools\"");
        run("evaluate --indicator wokingham.ea1i --period 2018-10-01..2018-12-31");
        assertThat(out.toString().lines()).first().asString().endsWith("outcome      reason");
        run("evaluate --indicator wokingham.vp4 --period 2018-10-01..2018-12-31");
        assertThat(out.toString().lines()).first().asString().endsWith("outcome");
    }

    /** The window to 14 October 2018 starts on 15 October 2017, and a referral of that day looks back to 15 October 2016. */
    @Test
    void a_series_tells_a_reason_once_with_the_first_window_and_how_many_more() {
        assertThat(run("rolling --indicator wokingham.vp4 --every week --from 2018-10-08 --to 2018-10-28"
                        + " --covers 2018-01-01..2018-12-31"))
                .isZero();
        assertThat(err.toString().lines())
                .containsExactly(
                        "tallystick: wokingham.vp4 2017-10-15 to 2018-10-14 and 2 more: not covered: the records"
                                + " start on 2018-01-01, but 2016-10-15 is needed");
    }

    @Test
    void what_is_refused_is_explained_by_its_reason() {
        assertThat(run("explain --indicator wokingham.ea1i --period 2018-10-01..2018-12-31"))
                .isZero();
        assertThat(err.toString().lines()).containsExactly(NO_LISTS);
        run("explain --indicator wokingham.ea1i --period 2024-10-01..2024-12-31");
        assertThat(err.toString())
                .startsWith("tallystick: wokingham.ea1i 2024-10-01 to 2024-12-31: not in force: ")
                .contains("2024")
                .doesNotContain("no unit counts");
        run("explain --indicator wokingham.vp4 --period 2017-10-01..2017-12-31");
        assertThat(err.toString().lines()).containsExactly("no unit counts in the period");
    }

    /** The first five in the order of the alphabet; F is the sixth. */
    @Test
    void a_council_that_the_lists_of_schools_do_not_hold_is_repeated_beside_some_that_they_hold() throws IOException {
        Path list = Files.writeString(folder.resolve("list_2018-12-31.csv"), """
                URN,Local authority,Ofsted phase,Type of education,Total number of pupils,Overall effectiveness,Predecessor overall effectiveness
                1,F,Primary,Community School,100,2,
                2,B,Primary,Community School,100,2,
                3,A,Primary,Community School,100,2,
                4,C,Primary,Community School,100,2,
                5,D,Primary,Community School,100,2,
                6,E,Primary,Community School,100,2,
                """);
        String asked = "evaluate --indicator wokingham.ea1i --period 2018-10-01..2018-12-31 --schools " + list;
        assertThat(run(asked + " --council Nowhere")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "tallystick: --council must be one that the lists of schools hold, such as A, B, C, D, E,"
                                + " but was Nowhere");
        assertThat(out.toString()).isEmpty();
        assertThat(run(asked + " --council f")).isZero();
    }

    @Test
    void a_code_that_no_workforce_census_holds_is_repeated_beside_those_that_they_hold() throws IOException {
        Path census = Files.writeString(folder.resolve("census.xml"), """
                <Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>2023</Year>
                <ReferenceDate>2023-09-30</ReferenceDate></CollectionDetails>
                <Source><LEA>799</LEA></Source></Header></Message>
                """);
        assertThat(run("evaluate --indicator csww.vacancy --period 2022-10-01..2023-09-30 --council 801 --workforce "
                        + census))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("tallystick: --council must be one that the workforce censuses hold, such as 799,"
                        + " but was 801");
    }
}
