package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolsReaderTest {
    private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 31);
    private static final String HEADER = "URN,School name,Local authority,Ofsted phase,Type of education,"
            + "Total number of pupils,Overall effectiveness,Predecessor overall effectiveness\n";

    private final SchoolsReader reader = new SchoolsReader("Fenwick Vale");

    private static String row(String urn, String authority, String pupils, String grade) {
        return urn + ",A school," + authority + ",Primary,Community School," + pupils + "," + grade + ",3\n";
    }

    private CouncilRecords read(LocalDate listedOn, String rows) throws IOException {
        return reader.read(listedOn, "list.csv", new StringReader(HEADER + rows))
                .records();
    }

    @Test
    void a_listing_holds_until_the_next_list_whether_or_not_the_school_is_in_it() throws IOException {
        read(MARCH, row("140002", "Fenwick Vale", "200", "2"));
        CouncilRecords records = read(DECEMBER, row("140001", "FENWICK VALE", "100", "1"));

        assertThat(records.schools()).extracting(School::urn).containsExactly("140001", "140002");
        SchoolListing first = records.schools().get(0).listings().get(0);
        assertThat(first.listedOn()).isEqualTo(DECEMBER);
        assertThat(first.replacedOn()).contains(MARCH);
        assertThat(first.phase()).isEqualTo("Primary");
        assertThat(first.typeOfEducation()).isEqualTo("Community School");
        assertThat(first.pupils()).hasValue(100);
        assertThat(first.overallEffectiveness()).hasValue(1);
        assertThat(first.predecessorGrade()).hasValue(3);
        assertThat(records.schools().get(1).listings().get(0).replacedOn()).isEmpty();
    }

    @Test
    void the_first_list_is_the_first_day_that_is_covered() throws IOException {
        CouncilRecords records = read(DECEMBER, row("140001", "Fenwick Vale", "100", "1"));

        assertThat(records.evaluation(SchoolIndicators.EA1I)
                        .figure(ReportingPeriod.quarter(2019, 2))
                        .outcome())
                .isInstanceOf(Outcome.NotCovered.class);
    }

    @Test
    void schools_of_other_councils_are_counted_and_left() throws IOException {
        CouncilRecords records =
                read(DECEMBER, row("140001", "Fenwick Vale", "100", "1") + row("140002", "Nether Fenwick", "100", "1"));

        assertThat(records.schools()).hasSize(1);
        assertThat(records.rowCounts()).singleElement().satisfies(counts -> {
            assertThat(counts.rowsRead()).isEqualTo(2);
            assertThat(counts.factsMade()).isEqualTo(1);
            assertThat(counts.rowsNotUsed()).isZero();
            assertThat(counts.rowsOfOtherCouncils()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4,4", "'',0", "NULL,0", "null,0", "Not judged,0", "0,0", "9,0"})
    void a_grade_is_1_to_4_and_the_usual_signs_for_none_are_no_problem(String text, int grade) throws IOException {
        CouncilRecords records = read(DECEMBER, row("140001", "Fenwick Vale", "", text));

        OptionalInt expected = grade == 0 ? OptionalInt.empty() : OptionalInt.of(grade);
        assertThat(records.schools().get(0).listings().get(0).overallEffectiveness())
                .isEqualTo(expected);
        assertThat(records.schools().get(0).listings().get(0).pupils()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(records.problems()).isEmpty();
    }

    @Test
    void a_grade_or_a_number_of_pupils_that_is_none_is_noted() throws IOException {
        CouncilRecords records = read(DECEMBER, row("140001", "Fenwick Vale", "12.5", "5"));

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "list.csv, line 2, total number of pupils: number of pupils must be a whole number, but was \"12.5\"",
                        "list.csv, line 2, overall effectiveness: grade must be 1 to 4 or one of the signs for no grade, but "
                                + "was \"5\"");
        assertThat(records.schools()).hasSize(1);
    }

    @Test
    void a_list_in_windows_1252_is_read_and_its_foreign_bytes_are_told() throws IOException {
        String text = HEADER + "140001,St Mary\u2019s,Fenwick Vale,Primary,Community School,100,1,\n"
                + "140002,A school,Fenwick Vale,Primary\u2019,Community School,100,1,\n";
        CouncilRecords records = reader.read(
                        DECEMBER, "list.csv", new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))))
                .records();

        assertThat(Tables.inWords(records.notes()))
                .containsExactly("list.csv, line 2, school name: text must be in UTF-8, but some bytes are not");
        assertThat(Tables.inWords(records.problems()))
                .containsExactly("list.csv, line 3, ofsted phase: text must be in UTF-8, but some bytes are not");
        assertThat(records.schools()).extracting(School::urn).containsExactly("140001");
    }

    @Test
    void rows_without_what_they_need_and_second_rows_of_a_school_are_reported() throws IOException {
        CouncilRecords records = read(
                DECEMBER,
                row("140001", "Fenwick Vale", "1", "1")
                        + row("", "Fenwick Vale", "1", "1")
                        + row("140001", "Fenwick Vale", "1", "2")
                        + row("140002", "", "1", "2"));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "list.csv, line 3, urn: value must be given, but is blank",
                        "list.csv, line 4, urn: identifier must be in the table only once, but an earlier row has it",
                        "list.csv, line 5, local authority: value must be given, but is blank");
        assertThat(records.schools().get(0).listings()).hasSize(1);
    }

    @Test
    void lists_without_a_school_of_the_council_count_as_missing() throws IOException {
        CouncilRecords records = read(DECEMBER, row("140001", "Fenwick", "1", "1"));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("list.csv: list must hold schools of the council, but holds none");
        assertThat(records.missingItems()).contains(Item.SCHOOL_LISTS);
    }

    @Test
    void a_list_without_a_school_of_the_council_replaces_the_one_before_it_all_the_same() throws IOException {
        read(DECEMBER, row("140001", "Fenwick Vale", "1", "1"));
        CouncilRecords records = read(MARCH, row("140001", "Fenwick", "1", "1"));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("list.csv: list must hold schools of the council, but holds none");
        assertThat(records.missingItems()).doesNotContain(Item.SCHOOL_LISTS);
        assertThat(records.schools().get(0).listings())
                .singleElement()
                .satisfies(listing -> assertThat(listing.replacedOn()).contains(MARCH));
    }

    @Test
    void a_list_without_a_column_that_is_read_counts_as_missing() throws IOException {
        CouncilRecords records = reader.read(
                        DECEMBER,
                        "list.csv",
                        new StringReader(HEADER.replace(",Predecessor overall effectiveness", "") + "1,2,3,4,5,6,7\n"))
                .records();

        assertThat(Tables.inWords(records.problems()))
                .contains("list.csv, line 1, predecessor overall effectiveness: column must be there, but is missing");
        assertThat(records.missingItems()).contains(Item.SCHOOL_LISTS);
    }

    @Test
    void a_council_must_be_named_and_each_list_is_read_once() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolsReader(" "))
                .withMessage("council must be named, but the name was blank");
        read(DECEMBER, "");
        assertThatIllegalStateException()
                .isThrownBy(() -> read(DECEMBER, ""))
                .withMessage("list of each date must be read once, but that of 2018-12-31 came twice");
    }

    @Test
    void no_lists_are_missing_lists() {
        assertThat(reader.records().missingItems()).isEqualTo(EnumSet.allOf(Item.class));
        assertThat(reader.records().schools()).isEqualTo(List.of());
    }
}
