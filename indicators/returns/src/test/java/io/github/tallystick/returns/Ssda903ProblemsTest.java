package io.github.tallystick.returns;

import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.VP7;
import static io.github.tallystick.returns.Ssda903.episode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in an SSDA903. The rule codes are those of validation-rules.csv of data-to-insight/csc-validator-be-903. */
class Ssda903ProblemsTest {
    private static final String OPEN = episode("C", "01/05/2018", "S", "C2", "U4", "", "");

    private static String said(CouncilRecords records) {
        return String.join("\n", Tables.inWords(records.problems()))
                + String.join("\n", Tables.inWords(records.notes()));
    }

    private static boolean holds(CouncilRecords records, Item item) {
        return !records.missingItems().contains(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2018|S|C2|U4|''|''|decom: date must be a day such as 2018-11-20, but was \"31/02/2018\" (DfE rule 141)",
                "01/05/1753|S|C2|U4|''|''|decom: date must be in the years 1900 to 2100, but was \"01/05/1753\" (DfE rule 141)",
                "''|S|C2|U4|''|''|decom: value must be given, but is blank (DfE rule 141)",
                "01/05/2018|S|C2|U4|2018|X1|dec: date must be a day such as 2018-11-20, but was text that is not shown (DfE rule 147)",
                "01/05/2018|S|C2|U4|30/04/2018|X1|dec: row must not end before it starts, but was \"2018-05-01 to"
                        + " 2018-04-30\" (DfE rule 356)"
            })
    void an_episode_that_cannot_be_used(
            String decom, String rne, String ls, String place, String dec, String rec, String said) {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("C", decom, rne, ls, place, dec, rec), OPEN.replace("C,", "D,"))
                .records();

        assertThat(Tables.inWords(records.problems())).containsExactly("2019/episodes.csv, line 2, " + said);
        assertThat(records.children()).extracting(Child::id).containsExactly("D");
        assertThat(holds(records, Item.CARE_EPISODES)).isTrue();
    }

    /** An identifier in a date's place looks like the serial number of a spreadsheet's day, or like a day without hyphens. */
    @ParameterizedTest
    @ValueSource(strings = {"92296", "43424", "2296", "19922960", "1992296"})
    void an_identifier_where_the_date_should_be_is_not_shown(String child) {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("01/05/2018", child, "S", "C2", "U4", "", ""))
                .records();

        assertThat(records.problems()).hasSize(1);
        assertThat(said(records)).contains("decom: date must be").doesNotContain(child);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/05/2018|Q|C2|U4|''|''|rne: code must be one of those in use, but was \"Q\" (DfE rule 143)",
                "01/05/2018|''|C2|U4|''|''|rne: value must be given for some indicators, but is blank (DfE rule 143)",
                "01/05/2018|S|C9|U4|''|''|ls: code must be one of those in use, but was \"C9\" (DfE rule 144)",
                "01/05/2018|S|C2|U9|''|''|place: code must be one of those in use, but was \"U9\" (DfE rule 146)",
                "01/05/2018|S|C2|U4|01/06/2018|E99|rec: code must be one of those in use, but was \"E99\" (DfE rule 149)",
                "01/05/2018|S|C2|U4|01/06/2018|''|rec: day and reason must both be given, or neither, but one is blank"
                        + " (DfE rule 148)",
                "01/05/2018|S|C2|U4|''|E4A|rec: day and reason must both be given, or neither, but one is blank (DfE rule 148)",
                "01/05/2018|S|C2|U4|01/06/2018|X1|rec: episode that ends with X1 must be followed by another, but is not"
                        + " (DfE rule 388)",
                "01/05/2018|S|C2|U4|01/04/2019|E4A|dec: day must not be after the year of the return, but was"
                        + " \"2019-04-01\" (DfE rule 385)"
            })
    void an_episode_that_is_used_all_the_same(
            String decom, String rne, String ls, String place, String dec, String rec, String said) {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("C", decom, rne, ls, place, dec, rec))
                .records();

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes())).containsExactly("2019/episodes.csv, line 2, " + said);
        assertThat(records.children().get(0).careEpisodes()).hasSize(1);
    }

    @Test
    void episodes_that_overlap_that_were_not_ended_and_that_began_before_birth() {
        CouncilRecords records = new Ssda903()
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "C,1,02/05/2018,WBRI,U,,")
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "C2", "U4", "02/06/2018", "X1"),
                        episode("C", "01/06/2018", "P", "C2", "U4", "", ""),
                        episode("C", "01/08/2018", "P", "C2", "U4", "", ""))
                .records();

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "2019/episodes.csv, line 2, decom: child must be born by then, but is born later (DfE rule 302)",
                        "2019/episodes.csv, line 3, decom: episode must not start before the one before it ends, but does"
                                + " (DfE rule 501)",
                        "2019/episodes.csv, line 3, dec: episode must end when the next one starts, but has no end (DfE rule"
                                + " 142)");
    }

    @Test
    void rows_that_are_there_twice_are_used_once() {
        CouncilRecords records = new Ssda903()
                .episodes(2019, OPEN, episode("C", "01/05/2018", "P", "C1", "K2", "", ""))
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "C,1,02/05/2010,WBRI,U,,", "C,1,02/05/2011,WBRI,U,,")
                .with(2019, Ssda903File.OC3, Ssda903.OC3, "C,02/05/2010,NO,0,0", "C,02/05/2010,YES,F1,B1")
                .records();

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "2019/episodes.csv, line 3, child: identifier must be in the table only once, but an earlier row"
                                + " has it",
                        "2019/header.csv, line 3, child: identifier must be in the table only once, but an earlier row has"
                                + " it (DfE rule INT32)",
                        "2019/oc3.csv, line 3, child: identifier must be in the table only once, but an earlier row has it"
                                + " (DfE rule INT34)");
        Child child = records.children().get(0);
        assertThat(child.bornOn().orElseThrow()).isEqualTo("2010-05-02");
        assertThat(child.careEpisodes())
                .singleElement()
                .matches(kept -> kept.startReason().equals("S"));
        assertThat(child.careLeaverStatuses())
                .singleElement()
                .matches(kept -> kept.inTouch().equals("NO"));
    }

    @Test
    void days_of_birth_that_cannot_be_are_not_taken_and_not_shown() {
        CouncilRecords records = new Ssda903()
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "A,1,01/04/2019,WBRI,U,,", "B,1,,WBRI,U,,")
                .records();

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "2019/header.csv, line 2, dob: child must be born by then, but is born later (DfE rule 301)",
                        "2019/header.csv, line 3, dob: value must be given for some indicators, but is blank (DfE rule 102)");
        assertThat(records.children()).allMatch(child -> child.bornOn().isEmpty());
    }

    @Test
    void a_missing_incident_of_no_known_kind_is_not_taken_for_missing() {
        CouncilRecords records = new Ssda903()
                .with(
                        2019,
                        Ssda903File.MISSING,
                        Ssda903.MISSING,
                        "C,02/05/2010,Q,01/05/2018,02/05/2018",
                        "C,02/05/2010,,03/05/2018,04/05/2018",
                        "C,02/05/2010,M,06/05/2018,05/05/2018")
                .records();

        assertThat(said(records))
                .contains("line 2, missing: code must be one of those in use, but was \"Q\" (DfE rule 1006)")
                .contains("line 3, missing: value must be given, but is blank (DfE rule 565)")
                .contains(
                        "line 4, mis_end: row must not end before it starts, but was \"2018-05-06 to 2018-05-05\" (DfE rule"
                                + " 567)");
        assertThat(records.children().get(0).missingIncidents()).singleElement().matches(incident -> incident.away());
    }

    /** The year before ends on 31 March 2018, the year after starts on 1 April 2019. */
    @ParameterizedTest
    @CsvSource({
        "01/05/2017, 31/03/2018, false",
        "01/05/2017, 01/04/2018, true",
        "31/03/2019, '', true",
        "01/04/2019, '', false"
    })
    void a_file_of_another_year_is_not_used(String decom, String dec, boolean used) {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("C", decom, "S", "C2", "U4", dec, dec.isEmpty() ? "" : "E4A"))
                .records();

        assertThat(holds(records, Item.CARE_EPISODES)).isEqualTo(used);
        assertThat(records.children()).hasSize(used ? 1 : 0);
        assertThat(Tables.inWords(records.problems()))
                .isEqualTo(
                        used
                                ? List.of()
                                : List.of(
                                        "2019/episodes.csv: rows must be of the collection year, but none is: no row is used"));
        assertThat(records.rowCounts().get(0).rowsNotUsed()).isEqualTo(used ? 0 : 1);
    }

    @Test
    void a_year_of_which_a_file_is_cut_short_is_a_gap() {
        CouncilRecords whole = new Ssda903()
                .episodes(2019, OPEN)
                .episodes(2020, OPEN)
                .episodes(2021, OPEN)
                .records();
        CouncilRecords cut = new Ssda903()
                .episodes(2019, OPEN)
                .episodes(2020, OPEN, "D,\"01/05/2019")
                .episodes(2021, OPEN)
                .records();

        assertThat(coverage(whole)).isEqualTo("from 2018-04-01 to 2021-03-31");
        assertThat(coverage(cut)).isEqualTo("from 2018-04-01 to 2021-03-31, but for 2019-04-01 to 2020-03-31");
        assertThat(said(cut)).contains("2020/episodes.csv, line 3: quoted value must be closed");
    }

    @Test
    void a_missing_column_and_one_that_is_not_of_the_return() {
        CouncilRecords records = new Ssda903()
                .with(2019, Ssda903File.EPISODES, "CHILD,DECOM,RNE,LS,DEC,REC,TEST", "C,01/05/2018,S,C2,,,x")
                .with(2019, Ssda903File.REVIEWS, "CHILD,REVIEW", "C,01/05/2018")
                .records();

        assertThat(said(records))
                .contains("2019/episodes.csv, line 1, place: column must be there, but is missing")
                .contains(
                        "2019/episodes.csv, line 1, test: column must be one of this table, but is not, and is ignored")
                .contains("2019/reviews.csv, line 1, dob: column must be there for some indicators");
        assertThat(holds(records, Item.PLACEMENTS)).isFalse();
        assertThat(holds(records, Item.CARE_REVIEWS)).isTrue();
    }

    /** A zip file starts with PK and two control characters (application note of PKWARE, from memory). */
    @Test
    void a_zip_an_empty_file_and_other_encodings_are_no_returns() throws IOException {
        List<byte[]> files = List.of(
                new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, '\n', 7, 7},
                new byte[0],
                (Ssda903.EPISODES + "\n" + OPEN).getBytes(StandardCharsets.UTF_16));
        for (byte[] bytes : files) {
            CouncilRecords records = new Ssda903Reader()
                    .read(2019, Ssda903File.EPISODES, "episodes.csv", new ByteArrayInputStream(bytes))
                    .records();

            assertThat(Tables.inWords(records.problems()))
                    .anyMatch(said -> said.contains("first row must name the columns, but names none of this table"));
            assertThat(holds(records, Item.CARE_EPISODES)).isFalse();
        }
    }

    private static String coverage(CouncilRecords records) {
        return records.evaluation(VP7)
                .figure(ReportingPeriod.yearTo31March(2019))
                .input()
                .coverage()
                .inWords()
                .replaceAll(", without.*", "");
    }
}
