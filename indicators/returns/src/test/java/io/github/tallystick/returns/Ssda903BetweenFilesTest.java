package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903.episode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.indicators.facts.Child;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the files of an SSDA903, each right in itself, do not agree. The rule codes are those of validation-rules.csv of
 * data-to-insight/csc-validator-be-903.
 */
class Ssda903BetweenFilesTest {
    private static final String NOT_THERE =
            "child: child must be in the header of the year, but is not there (DfE rule ";
    private static final String ANOTHER = "dob: day of birth must be that of the header, but is another (DfE rule ";

    /** Child D is in care from 1 May to 31 July 2018, G from 1 May 2018 on, and E not. All were born on 2 May 2010. */
    private static Ssda903 returns() {
        return new Ssda903()
                .with(
                        2019,
                        Ssda903File.HEADER,
                        Ssda903.HEADER,
                        "D,1,02/05/2010,WBRI,U,,",
                        "E,1,02/05/2010,WBRI,U,,",
                        "G,1,02/05/2010,WBRI,U,,")
                .episodes(
                        2019,
                        episode("D", "01/05/2018", "S", "C2", "U4", "31/07/2018", "E4A"),
                        episode("G", "01/05/2018", "S", "C2", "U4", "", ""));
    }

    private static String columns(Ssda903File file) {
        return switch (file) {
            case HEADER -> Ssda903.HEADER;
            case EPISODES -> Ssda903.EPISODES;
            case REVIEWS -> Ssda903.REVIEWS;
            case MISSING -> Ssda903.MISSING;
            case OC2 -> Ssda903.OC2;
            case OC3 -> Ssda903.OC3;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MISSING|F,,M,02/05/2018,03/05/2018           |INT04",
                "OC2    |F,,,,0,,1,1,1,0,,                    |INT05",
                "OC3    |F,02/05/2000,YES,F1,B1               |INT06",
            })
    void a_child_who_is_not_in_the_header_is_noted_and_used(Ssda903File file, String row, String rule) {
        CouncilRecords records = returns().with(2019, file, columns(file), row).records();

        assertThat(Tables.inWords(records.notes())).contains(at(file) + NOT_THERE + rule + ")");
        assertThat(records.rowCounts().get(2).factsMade()).isEqualTo(1);
    }

    @Test
    void a_child_with_episodes_and_reviews_who_is_not_in_the_header_is_noted_and_used() {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("F", "01/05/2018", "S", "C2", "U4", "", ""))
                .with(2019, Ssda903File.REVIEWS, Ssda903.REVIEWS, "F,02/05/2010,02/05/2018,PN1")
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "D,1,02/05/2010,WBRI,U,,")
                .records();

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        at(Ssda903File.EPISODES) + NOT_THERE + "INT03)",
                        at(Ssda903File.REVIEWS) + NOT_THERE + "INT08)");
        assertThat(records.children().get(1).careEpisodes()).hasSize(1);
        assertThat(records.children().get(1).careReviews()).hasSize(1);
        assertThat(records.children().get(1).bornOn()).contains(LocalDate.of(2010, 5, 2));
    }

    /** Without a header of the year, or with one that breaks off, nothing is known. */
    @Test
    void without_a_whole_header_nobody_is_said_not_to_be_in_it() {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("F", "01/05/2018", "S", "C2", "U4", "01/06/2018", "E4A"))
                .episodes(2020, episode("G", "01/05/2019", "S", "C2", "U4", "", ""))
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "D,1,02/05/2010,WBRI,U,,", "F,1,\"02/05/2010")
                .records();

        assertThat(records.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MISSING|D,03/05/2010,M,02/05/2018,03/05/2018 |INT13",
                "OC2    |G,03/05/2010,,,0,,1,1,1,0,,          |INT14",
                "OC3    |D,03/05/2010,YES,F1,B1               |INT15",
                "REVIEWS|D,03/05/2010,02/05/2018,PN1          |INT17",
            })
    void a_day_of_birth_that_is_not_that_of_the_header_is_noted_and_not_shown(
            Ssda903File file, String row, String rule) {
        CouncilRecords records = returns().with(2019, file, columns(file), row).records();

        assertThat(Tables.inWords(records.notes())).containsExactly(at(file) + ANOTHER + rule + ")");
        assertThat(records.rowCounts().get(2).factsMade()).isEqualTo(1);
        assertThat(records.children())
                .extracting(child -> child.bornOn().orElseThrow())
                .containsOnly(LocalDate.of(2010, 5, 2));
    }

    @Test
    void a_day_of_birth_that_is_not_that_of_the_header_before_is_noted_and_counts() {
        CouncilRecords records = returns()
                .with(
                        2021,
                        Ssda903File.HEADER,
                        Ssda903.HEADER,
                        "D,1,02/05/2010,WBRI,U,,",
                        "E,1,03/05/2010,WBRI,U,,",
                        "K,1,03/05/2010,WBRI,U,,")
                .records();

        assertThat(Tables.inWords(records.notes())).containsExactly("2021/header.csv, line 3, " + ANOTHER + "203)");
        assertThat(records.children())
                .extracting(Child::id, child -> child.bornOn().orElseThrow().getDayOfMonth())
                .contains(tuple("E", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D,,M,01/05/2018,03/05/2018 |",
                "D,,A,31/07/2018,           |",
                "D,,M,30/04/2018,03/05/2018 |mis_start: incident must not start before the child is in care, but was \"2018-04-30\" (DfE rule 581)",
                "E,,M,30/04/2018,03/05/2018 |mis_start: incident must not start before the child is in care, but was \"2018-04-30\" (DfE rule 581)",
                "D,,M,01/08/2018,           |mis_start: incident must start while the child is in care, but was \"2018-08-01\" (DfE rule 578)",
                "D,,M,31/03/2018,03/05/2018 |",
            })
    void an_incident_that_starts_outside_care_in_the_year_is_noted_and_used(String row, String said) {
        CouncilRecords records =
                returns().with(2019, Ssda903File.MISSING, Ssda903.MISSING, row).records();

        assertThat(Tables.inWords(records.notes()))
                .isEqualTo(said == null ? List.of() : List.of(at(Ssda903File.MISSING) + said));
        assertThat(records.children()).flatExtracting(Child::missingIncidents).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"D, true", "E, true", "G, false"})
    void health_of_a_child_who_is_not_in_care_at_the_end_of_the_year_is_noted_and_used(String child, boolean noted) {
        CouncilRecords records = returns()
                .with(2019, Ssda903File.OC2, Ssda903.OC2, child + ",,,,0,,1,1,1,0,,")
                .records();

        assertThat(Tables.inWords(records.notes()))
                .isEqualTo(
                        noted
                                ? List.of(
                                        at(Ssda903File.OC2)
                                                + "child: child must be in care at the end of the year, but is not (DfE rule 190)")
                                : List.of());
        assertThat(records.children()).flatExtracting(Child::annualHealth).hasSize(1);
    }

    private static String at(Ssda903File file) {
        return "2019/" + file.fileName() + ".csv, line 2, ";
    }
}
