package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinFiles.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input in a census: each rule as a row, with the whole message. Codes are those of the DfE's rules for 2022-23. */
class CinProblemsTest {
    private static final String NFA = "<ReferralNFA>0</ReferralNFA>";
    private static final String IN_YEAR = ": date must be one that the year of the return can hold, but was ";
    private static final String EARLY = ": date must not be before the start of what it belongs to, but was ";

    private static CouncilRecords beside(String... parts) {
        return read(census(2023, child("CHILD-9", details("2022-05-03", parts)), CHILD));
    }

    /** The other child is used whole: its seven rows. */
    private static void theRestIsUsed(CouncilRecords records, int made, int notUsed) {
        assertThat(records.rowCounts()).singleElement().satisfies(counts -> {
            assertThat(counts.factsMade()).isEqualTo(7 + made);
            assertThat(counts.rowsNotUsed()).isEqualTo(notUsed);
        });
        assertThat(holds(records)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2022 | CPPstartDate: date must be a day such as 2018-11-20, but was \"31/02/2022\"",
                "1753-01-01 | CPPstartDate: date must be in the years 1900 to 2100, but was \"1753-01-01\"",
                "CHILD-9    | CPPstartDate: date must be a day such as 2018-11-20, but was text that is not shown",
                "''         | CPPstartDate: value must be given, but is blank (DfE rule 8720)",
            })
    void a_plan_with_a_date_that_cannot_be_used_is_reported(String start, String message) {
        CouncilRecords records = beside(NFA, plan(start, "", 0));

        assertThat(Tables.inWords(records.problems())).containsExactly("cin_1.xml, line 5, " + message);
        theRestIsUsed(records, 2, 1);
    }

    /** Without the start of its enquiry a conference is one without an enquiry; before it, it is early, and in time. */
    @Test
    void a_conference_before_its_enquiry_or_of_one_without_a_start_is_noted_and_used() {
        CouncilRecords records = beside(
                enquiry("2022-06-04", "2022-06-03"),
                "<Section47><DateOfInitialCPC>2022-06-20</DateOfInitialCPC></Section47>",
                NFA);

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes()))
                .anyMatch(words -> words.startsWith("cin_1.xml, line 4, DateOfInitialCPC: date must not be before"))
                .anyMatch(words -> words.startsWith("cin_1.xml, line 5, S47ActualStartDate: value must be given"));
        assertThat(records.children().stream().flatMap(child -> child.conferences().stream()))
                .extracting(Conference::heldOn, Conference::enquiryStartedOn)
                .contains(
                        tuple(LocalDate.of(2022, 6, 3), Optional.of(LocalDate.of(2022, 6, 4))),
                        tuple(LocalDate.of(2022, 6, 20), Optional.empty()));
    }

    @Test
    void what_ends_before_it_starts_is_not_used() {
        CouncilRecords records =
                beside(assessment("2022-06-02", "2022-06-01"), NFA, plan("2022-07-02", "2022-07-01", 0));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "cin_1.xml, line 4, AssessmentAuthorisationDate: row must not end before it starts, but was"
                                + " \"2022-06-02 to 2022-06-01\" (DfE rule 8608)",
                        "cin_1.xml, line 6, CPPendDate: row must not end before it starts, but was"
                                + " \"2022-07-02 to 2022-07-01\" (DfE rule 8925)");
        theRestIsUsed(records, 2, 2);
    }

    @Test
    void a_plan_a_conference_and_an_assessment_without_a_referral_are_used() {
        CouncilRecords records = read(census(
                2023,
                child(
                        "CHILD-9",
                        details(
                                "",
                                assessment("2022-06-02", "2022-07-01"),
                                enquiry("2022-06-04", "2022-06-20"),
                                NFA,
                                plan("2022-06-20", "", 0))),
                CHILD));
        Child child = records.children().get(1);

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "cin_1.xml, line 3, CINreferralDate: value must be given, but is blank (DfE rule 8600)");
        assertThat(child.referrals()).isEmpty();
        assertThat(child.assessmentsOutsideReferrals()).hasSize(1);
        assertThat(child.conferences()).hasSize(1);
        assertThat(child.plans()).hasSize(1);
        theRestIsUsed(records, 4, 1);
    }

    @Test
    void plans_that_overlap_are_both_used_and_one_given_twice_once() {
        CouncilRecords records =
                beside(NFA, plan("2022-06-20", "2022-09-01", 0), plan("2022-08-31", "", 1), plan("2022-06-20", "", 0));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "cin_1.xml, line 7, CPPstartDate: each must be given once in a file, but was given before"
                                + " (DfE rule 8940)");
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "cin_1.xml, line 6, CPPstartDate: plan must not start before the one before it ends, but"
                                + " was \"2022-08-31\" (DfE rule 8940)");
        theRestIsUsed(records, 4, 1);
    }

    @Test
    void a_plan_that_starts_on_the_day_the_one_before_ends_does_not_overlap() {
        assertThat(beside(NFA, plan("2022-06-20", "2022-09-01", 0), plan("2022-09-01", "", 1))
                        .notes())
                .isEmpty();
    }

    @Test
    void a_child_without_an_identifier_is_not_used_and_one_that_is_there_twice_is_one() {
        CouncilRecords records =
                read(census(2023, child("", referral("2022-05-03")), child("CHILD-1", referral("2022-11-05")), CHILD));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("cin_1.xml, line 2, LAchildID: value must be given, but is blank (DfE rule 8500)");
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "cin_1.xml, line 10, LAchildID: child must be in the file only once, but is there again:"
                                + " both are used (DfE rule 8510)");
        assertThat(only(records).referrals()).hasSize(2);
    }

    @Test
    void a_child_copied_whole_counts_once() {
        CouncilRecords records = read(census(2023, CHILD, CHILD));

        assertThat(records.children()).isEqualTo(read(census(2023, CHILD)).children());
    }

    @Test
    void a_conference_that_is_given_at_both_places_is_used_once() {
        CouncilRecords records =
                beside("<DateOfInitialCPC>2022-06-20</DateOfInitialCPC>", enquiry("2022-06-04", "2022-06-20"), NFA);

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("cin_1.xml, line 4, DateOfInitialCPC: each must be given once in a file, but was given"
                        + " before (DfE rule 2884)");
        assertThat(records.children().get(1).conferences()).hasSize(1);
    }

    @Test
    void dates_that_do_not_fit_are_noted_and_used() {
        CouncilRecords records = read(census(
                2023,
                bornChild(
                        "CHILD-9",
                        "<PersonBirthDate>2023-04-01</PersonBirthDate>",
                        details(
                                "2023-04-02",
                                "<CINclosureDate>2023-04-01</CINclosureDate>",
                                assessment("2023-04-01", "2023-04-03"),
                                enquiry("2023-04-01", "2023-04-04"),
                                NFA,
                                plan("2023-04-01", "2023-04-05", 0, "2023-04-01")))));

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes()))
                .containsExactlyInAnyOrder(
                        "cin_1.xml, line 2, PersonBirthDate" + IN_YEAR + "\"2023-04-01\" (DfE rule 8520)",
                        "cin_1.xml, line 3, CINreferralDate" + IN_YEAR + "\"2023-04-02\" (DfE rule 8600)",
                        "cin_1.xml, line 3, CINclosureDate" + EARLY + "\"2023-04-01\" (DfE rule 8630)",
                        "cin_1.xml, line 3, CINclosureDate" + IN_YEAR + "\"2023-04-01\" (DfE rule 8620)",
                        "cin_1.xml, line 5, AssessmentActualStartDate" + EARLY + "\"2023-04-01\" (DfE rule 1103)",
                        "cin_1.xml, line 5, AssessmentAuthorisationDate" + IN_YEAR + "\"2023-04-03\" (DfE rule 8696)",
                        "cin_1.xml, line 6, S47ActualStartDate" + EARLY + "\"2023-04-01\" (DfE rule 2889)",
                        "cin_1.xml, line 6, DateOfInitialCPC" + IN_YEAR + "\"2023-04-04\" (DfE rule 8715)",
                        "cin_1.xml, line 8, CPPstartDate" + IN_YEAR + "\"2023-04-01\" (DfE rule 8720)",
                        "cin_1.xml, line 8, CPPstartDate" + EARLY + "\"2023-04-01\" (DfE rule 1105)",
                        "cin_1.xml, line 8, CPPendDate" + IN_YEAR + "\"2023-04-05\" (DfE rule 8930)",
                        "cin_1.xml, line 8, CPPreviewDate" + EARLY + "\"2023-04-01\" (DfE rule 8841)");
        assertThat(only(records).referrals().get(0).closedOn()).isEmpty();
    }

    @Test
    void what_is_not_given_is_noted() {
        CouncilRecords records = read(census(
                2023,
                bornChild(
                        "CHILD-9",
                        "",
                        details("2022-05-03", plan("2022-06-20", "", 0).replace(">0<", "><")))));

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "cin_1.xml, line 2, PersonBirthDate: either a date of birth or an expected date of birth must be"
                                + " given, but both or neither are (DfE rule 8525Q)",
                        "cin_1.xml, line 3, ReferralNFA: value must be given, but is blank: it counts as no or nothing"
                                + " (DfE rule 8568)",
                        "cin_1.xml, line 4, NumberOfPreviousCPP: value must be given, but is blank: it counts as no or"
                                + " nothing (DfE rule 8730)");
        assertThat(only(records).plans().get(0).previousPlans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Year>2023</Year> | <Year>2016</Year> | Year: return must start with a header that names a year which is read, but was \"2016\": nothing of it is used",
                "<Year>2023</Year> | <Year>2027</Year> | Year: return must start with a header that names a year which is read, but was \"2027\": nothing of it is used",
                "<Year>2023</Year> | <Year>next</Year> | Year: return must start with a header that names a year which is read, but was text that is not shown",
                "<Collection>CIN<  | <Collection>CSWW< | Collection: return must be of the collection that is read, but was \"CSWW\": nothing of it is used",
            })
    void a_return_of_a_wrong_year_or_collection_is_refused(String right, String wrong, String message) {
        CouncilRecords records = read(census(2023, CHILD).replace(right, wrong));

        assertThat(Tables.inWords(records.problems())).containsExactly("cin_1.xml, line 1, " + message);
        assertThat(records.children()).isEmpty();
        assertThat(lacks(records)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2017", "2026"})
    void the_first_and_the_last_year_are_read(int year) {
        assertThat(read(census(year, CHILD)).problems()).isEmpty();
    }

    @Test
    void a_reference_date_of_another_year_is_noted_a_second_return_of_a_year_and_another_council_are_refused() {
        CouncilRecords records = read(
                census(2023, CHILD).replace("2023-03-31</Ref", "2024-03-31</Ref"),
                census(2023, child("CHILD-2", referral("2022-05-03"))),
                census(2024, child("CHILD-3", referral("2023-05-03"))).replace(">799<", ">301<"));

        assertThat(Tables.inWords(records.notes()))
                .containsExactly("cin_1.xml, line 1, ReferenceDate: reference date must be that of the year which the"
                        + " header names, but was \"2024-03-31\": the year is used (DfE rule 100)");
        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "cin_2.xml, line 1: return of each year must be read once, but one of \"2023\" was read before:"
                                + " nothing of this one is used",
                        "cin_3.xml, line 1: returns must all be of one council, but was of \"301\": nothing of it is used");
        assertThat(records.children()).extracting(Child::id).isEqualTo(List.of("CHILD-1"));
    }

    @Test
    void a_return_without_children_is_missing() {
        CouncilRecords records = read(census(2023));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("cin_1.xml: return must hold children or workers, but holds none in use");
        assertThat(lacks(records)).isTrue();
    }
}
