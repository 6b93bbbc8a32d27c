package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: each rule as a row, with the whole message. */
class SsdProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V,C,P,31/02/2018,Y,           | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was \"31/02/2018\"",
                "V,C,P,2018-02-29,Y,           | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was \"2018-02-29\"",
                "V,C,P,20-Nov-2018,Y,          | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was \"20-Nov-2018\"",
                "V,C,P,43424,Y,                | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was text that is not shown",
                "V,C,P,20181120,Y,             | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was text that is not shown",
                "V,C,P,11/20/2018,Y,           | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was \"11/20/2018\"",
                "V,C,P,2018-11-19T23:00:00Z,Y, | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was \"2018-11-19T23:00:00Z\"",
                "V,C,P,Zoe Dunmore,Y,          | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was text that is not shown",
                "V,C,P,4857773456,Y,           | cppv_cp_visit_date: date must be a day such as 2018-11-20, but was text that is not shown",
                "V,C,P,1753-01-01,Y,           | cppv_cp_visit_date: date must be in the years 1900 to 2100, but was \"1753-01-01\"",
                "V,C,P,2101-01-01,Y,           | cppv_cp_visit_date: date must be in the years 1900 to 2100, but was \"2101-01-01\"",
                "V,C,P,,Y,                     | cppv_cp_visit_date: value must be given, but is blank",
                " ,C,P,2018-11-20,Y,           | cppv_cp_visit_id: value must be given, but is blank",
                "V,,,2018-11-20,Y,             | cppv_person_id: value must be given, but is blank",
                "V,C,P,2018-11-20,X,           | cppv_cp_visit_seen: flag must be Y or N, but was \"X\"",
                "V,C,P,2018-11-20,Y,soon       | recorded_date: date must be a day such as 2018-11-20, but was text that is not shown",
                "V,C,P,2018-11-20,Y            | row must have as many values as the header has columns, but had 5 for 6",
                "V,C,P,2018-11-20,Y,,          | row must have as many values as the header has columns, but had 7 for 6",
                "V,C,P,2018-11-20,Y,\uFFFD     | recorded_date: text must be in UTF-8, but some bytes are not",
            })
    void a_visit_that_cannot_be_used_is_reported_and_the_others_are_used(String row, String message) {
        CouncilRecords records =
                Tables.read(SSD_CP_VISITS, Tables.VISITS, "VISIT-1,CHILD-1,,2018-11-20,Y,2018-11-21", row.strip());

        String place = message.contains("_") && !message.startsWith("row") ? ", " : ": ";
        assertThat(Tables.inWords(records.problems()))
                .contains("ssd_cp_visits.csv, line 3" + place + message)
                .allMatch(problem -> problem.startsWith("ssd_cp_visits.csv, line 3"));
        assertThat(records.rowCounts()).singleElement().satisfies(counts -> {
            assertThat(counts.rowsRead()).isEqualTo(2);
            assertThat(counts.factsMade()).isEqualTo(1);
            assertThat(counts.rowsNotUsed()).isEqualTo(1);
        });
        assertThat(records.missingItems()).doesNotContain(Item.VISITS);
    }

    /** What was read before is there, but a figure made of it would only look complete. */
    @Test
    void a_table_that_cannot_be_read_to_its_end_counts_as_missing() {
        CouncilRecords records = Tables.read(
                SSD_CP_VISITS,
                Tables.VISITS,
                "VISIT-1,CHILD-1,,2018-11-20,Y,2018-11-21",
                "V,C,P,2018-11-20,Y,\"x\"y",
                "VISIT-2,CHILD-1,,2018-11-22,Y,2018-11-23");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 3: quoted value must end at a comma or the end of its line, but"
                                + " text follows: nothing from this line on is used");
        assertThat(records.rowCounts())
                .singleElement()
                .satisfies(counts -> assertThat(counts.factsMade()).isEqualTo(1));
        assertThat(records.missingItems()).contains(Item.VISITS, Item.VISIT_RECORDED_DATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one            | number must be from 0 to less than a million, but was text that is not shown",
                "-0.5           | number must be from 0 to less than a million, but was \"-0.5\"",
                "1000000        | number must be from 0 to less than a million, but was text that is not shown",
                "999999.9999999999 | number must be from 0 to less than a million, but was text that is not shown",
                "0,5            | number must be from 0 to less than a million, but was \"0,5\"",
                "1e99           | number must be from 0 to less than a million, but was \"1e99\"",
                "1e999999999    | number must be from 0 to less than a million, but was text that is not shown",
                "NaN            | number must be from 0 to less than a million, but was \"NaN\"",
                "''             | value must be given, but is blank",
            })
    void a_full_time_equivalent_that_is_no_number_is_reported(String fte, String message) {
        CouncilRecords records = Tables.read(
                SSD_PROFESSIONALS, Tables.PROFESSIONALS, "PROF-1,STAFF-1,\"" + fte + "\",N,,2018-01-01,,,N,Y");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_professionals.csv, line 2, prof_full_time_equivalency: " + message);
        assertThat(records.missingItems()).contains(Item.POSTS);
    }

    @Test
    void a_full_time_equivalent_of_more_than_nine_decimal_places_is_rounded_half_up_and_noted() {
        CouncilRecords records =
                Tables.read(SSD_PROFESSIONALS, Tables.PROFESSIONALS, "PROF-1,STAFF-1,0.7999999995,N,,2018-01-01,,,N,Y");

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_professionals.csv, line 2, prof_full_time_equivalency: full-time equivalent must have "
                                + "at most nine decimal places, but was \"0.7999999995\"");
        assertThat(records.workers().get(0).posts().get(0).fte()).hasToString("0.8");
    }

    @Test
    void an_agency_flag_that_holds_a_placeholder_makes_no_post_but_still_says_who_the_professional_is() {
        CouncilRecords records = Tables.read(Map.of(
                SSD_PROFESSIONALS,
                List.of(Tables.PROFESSIONALS, "PROF-1,STAFF-1,1,PLACEHOLDER_DATA,,2018-01-01,,,N,Y"),
                SSD_INVOLVEMENTS,
                List.of(Tables.INVOLVEMENTS, "INV-1,PROF-1,,2018-10-03,,CHILD-1")));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_professionals.csv, line 2, prof_agency_worker_flag: flag must be Y or N, but was "
                        + "\"PLACEHOLDER_DATA\"");
        assertThat(records.missingItems()).contains(Item.POSTS).doesNotContain(Item.STAFF_IDENTIFIERS);
        assertThat(records.workers()).singleElement().satisfies(worker -> {
            assertThat(worker.id()).isEqualTo("STAFF-1");
            assertThat(worker.posts()).isEmpty();
        });
    }

    @Test
    void a_row_that_ends_before_it_starts_is_reported_and_not_used() {
        CouncilRecords records = Tables.read(
                SSD_CP_PLANS,
                Tables.PLANS,
                "PLAN-1,CHILD-1,2018-05-01,2018-04-30,N",
                "PLAN-2,CHILD-1,2018-05-01,2018-05-01,N");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_plans.csv, line 2, cppl_cp_plan_end_date: row must not end before it starts, but "
                                + "was \"2018-05-01 to 2018-04-30\"");
        assertThat(records.children().get(0).plans()).hasSize(1);
    }

    @Test
    void of_rows_that_share_an_identifier_the_first_is_used_and_the_others_are_reported() {
        CouncilRecords records = Tables.read(
                SSD_CIN_EPISODES,
                Tables.REFERRALS,
                "REF-1,CHILD-1,not a day,,",
                "REF-1,CHILD-1,2018-10-01,,",
                "REF-1,CHILD-1,2018-10-02,,");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cin_episodes.csv, line 2, cine_referral_date: date must be a day such as 2018-11-20, but was "
                                + "text that is not shown",
                        "ssd_cin_episodes.csv, line 4, cine_referral_id: identifier must be in the table only once, but an "
                                + "earlier row has it");
        assertThat(records.children().get(0).referrals().get(0).receivedOn()).isEqualTo("2018-10-01");
    }

    @Test
    void what_belongs_to_nothing_on_record_is_reported() {
        CouncilRecords records = Tables.read(Map.of(
                SSD_CIN_EPISODES,
                List.of(Tables.REFERRALS, "REF-1,CHILD-1,2018-10-01,,"),
                SSD_CIN_ASSESSMENTS,
                List.of(Tables.ASSESSMENTS, "ASS-1,CHILD-1,REF-9,2018-10-02,,"),
                SSD_CP_PLANS,
                List.of(Tables.PLANS, "PLAN-1,CHILD-1,2018-10-12,,N"),
                SSD_CP_VISITS,
                List.of(Tables.VISITS, "VISIT-1,CHILD-1,PLAN-9,2018-10-20,Y,"),
                SSD_CP_REVIEWS,
                List.of(Tables.REVIEWS, "REV-1,PLAN-9,,2019-01-10"),
                SSD_S47_ENQUIRY,
                List.of(Tables.ENQUIRIES, "ENQ-1,CHILD-1,2018-10-03"),
                SSD_INITIAL_CP_CONFERENCE,
                List.of(Tables.CONFERENCES, "CON-1,CHILD-1,ENQ-9,N,2018-10-12"),
                SSD_PROFESSIONALS,
                List.of(Tables.PROFESSIONALS, "PROF-1,STAFF-1,1,N,,2018-01-01,,,N,Y"),
                SSD_INVOLVEMENTS,
                List.of(Tables.INVOLVEMENTS, "INV-1,PROF-9,,2018-10-03,,CHILD-1")));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_reviews.csv, line 2, cppr_cp_plan_id: plan of a review must be in ssd_cp_plans, "
                                + "but no row in use has it");
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_cin_assessments.csv, line 2, cina_referral_id: referral must be in ssd_cin_episodes, "
                                + "but no row in use has it",
                        "ssd_cp_visits.csv, line 2, cppv_cp_plan_id: plan must be in ssd_cp_plans, but no row in use has it",
                        "ssd_initial_cp_conference.csv, line 2, icpc_s47_enquiry_id: enquiry must be in ssd_s47_enquiry, "
                                + "but no row in use has it",
                        "ssd_involvements.csv, line 2, invo_professional_id: worker must be in ssd_professionals, but no row "
                                + "has it");
        assertThat(records.children().get(0).visitsOutsidePlans()).hasSize(1);
        assertThat(records.children().get(0).assessmentsOutsideReferrals()).hasSize(1);
        assertThat(records.children().get(0).conferences())
                .singleElement()
                .satisfies(
                        conference -> assertThat(conference.enquiryStartedOn()).isEmpty());
        assertThat(records.children().get(0).involvements().get(0).worker()).isEqualTo("PROF-9");
        assertThat(records.rowCounts())
                .filteredOn(counts -> counts.file().equals("ssd_cp_reviews.csv"))
                .singleElement()
                .satisfies(counts -> assertThat(counts.rowsNotUsed()).isEqualTo(1));
    }

    /** The first row of an identifier is used; a blank date says that it has not been held yet. */
    @Test
    void conferences_enquiries_and_reviews_are_used_once_and_when_held() {
        CouncilRecords records = Tables.read(Map.of(
                SSD_CP_PLANS,
                List.of(Tables.PLANS, "PLAN-1,CHILD-1,2018-10-12,,N"),
                SSD_CP_REVIEWS,
                List.of(
                        Tables.REVIEWS,
                        "REV-1,PLAN-1,,2019-01-10",
                        "REV-1,PLAN-1,,2019-01-11",
                        "REV-2,PLAN-1,2019-07-10,",
                        "REV-3,,,2019-07-10"),
                SSD_S47_ENQUIRY,
                List.of(Tables.ENQUIRIES, "ENQ-1,CHILD-1,2018-10-03", "ENQ-1,CHILD-1,2018-10-04", "ENQ-2,CHILD-1,"),
                SSD_INITIAL_CP_CONFERENCE,
                List.of(
                        Tables.CONFERENCES,
                        "CON-1,CHILD-1,ENQ-1,maybe,2018-10-12",
                        "CON-1,CHILD-1,ENQ-1,N,2018-10-13",
                        "CON-2,CHILD-1,ENQ-1,N,",
                        "CON-3,CHILD-1,,N,31/02/2019")));

        String twice = "identifier must be in the table only once, but an earlier row has it";
        assertThat(Tables.inWords(records.problems()))
                .containsExactlyInAnyOrder(
                        "ssd_cp_reviews.csv, line 3, cppr_cp_review_id: " + twice,
                        "ssd_cp_reviews.csv, line 5, cppr_cp_plan_id: value must be given, but is blank",
                        "ssd_s47_enquiry.csv, line 3, s47e_s47_enquiry_id: " + twice,
                        "ssd_s47_enquiry.csv, line 4, s47e_s47_start_date: value must be given, but is blank",
                        "ssd_initial_cp_conference.csv, line 3, icpc_icpc_id: " + twice,
                        "ssd_initial_cp_conference.csv, line 5, icpc_icpc_date: date must be a day such as 2018-11-20, but was"
                                + " \"31/02/2019\"");
        assertThat(Tables.inWords(records.notes()))
                .singleElement()
                .asString()
                .startsWith("ssd_initial_cp_conference.csv, line 2, icpc_icpc_transfer_in: code must be");
        Child child = records.children().get(0);
        assertThat(child.conferences()).singleElement().satisfies(conference -> {
            assertThat(conference.heldOn()).isEqualTo("2018-10-12");
            assertThat(conference.enquiryStartedOn()).contains(LocalDate.of(2018, 10, 3));
            assertThat(conference.transferredIn()).isFalse();
        });
        assertThat(child.plans().get(0).reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.heldOn()).isEqualTo("2019-01-10"));
    }

    /** A table of nothing but what is still to come is there, and holds nothing. */
    @Test
    void conferences_that_were_not_held_are_no_problem() {
        CouncilRecords records = Tables.read(SSD_INITIAL_CP_CONFERENCE, Tables.CONFERENCES, "CON-1,CHILD-1,ENQ-1,N,");

        assertThat(records.problems()).isEmpty();
        assertThat(records.children().get(0).conferences()).isEmpty();
        assertThat(records.missingItems()).doesNotContain(Item.CONFERENCES).contains(Item.ENQUIRIES);
    }

    @Test
    void an_assessment_of_no_referral_and_no_child_is_reported() {
        CouncilRecords records = Tables.read(
                SSD_CIN_ASSESSMENTS, Tables.ASSESSMENTS, "ASS-1,,,2018-10-02,,", "ASS-2,CHILD-1,,2018-10-02,,");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_cin_assessments.csv, line 2, cina_person_id: value must be given, but is blank");
        assertThat(records.children().get(0).assessmentsOutsideReferrals()).hasSize(1);
    }

    @Test
    void a_reason_that_is_not_in_use_is_noted_and_kept() {
        CouncilRecords records =
                Tables.read(SSD_CLA_EPISODES, Tables.EPISODES, "EPI-1,CHILD-1,2019-02-01,S,2019-03-01,e99,CARE-1,");

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_cla_episodes.csv, line 2, clae_cla_episode_ceased_reason: code must be one of those in "
                                + "use, but was \"E99\"");
        assertThat(records.children().get(0).careEpisodes().get(0).ceasedReason())
                .contains("E99");
    }

    @Test
    void a_table_without_a_column_that_it_needs_counts_as_missing() {
        CouncilRecords records = Tables.read(
                SSD_CP_VISITS, "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_seen", "V,C,P,Y");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_cp_visits.csv, line 1, cppv_cp_visit_date: column must be there, but is missing");
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 1, recorded_date: column must be there for some indicators, but is "
                                + "missing: they are not covered");
        assertThat(records.missingItems()).contains(Item.VISITS, Item.VISIT_RECORDED_DATES);
        assertThat(records.rowCounts().get(0).rowsNotUsed()).isEqualTo(1);
    }

    @Test
    void a_table_without_an_added_column_lacks_only_what_that_column_says() {
        CouncilRecords records = Tables.read(
                SSD_PROFESSIONALS,
                "prof_professional_id,prof_staff_id,prof_full_time_equivalency,prof_agency_worker_flag,start_date",
                "PROF-1,STAFF-1,1,N,2018-01-01");

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes())
                .extracting(Problem::rule)
                .containsOnly(FileRule.MISSING_OPTIONAL_COLUMN)
                .hasSize(5);
        assertThat(records.missingItems())
                .contains(
                        Item.POST_ROLES,
                        Item.POST_DATES,
                        Item.LEAVING_REASONS,
                        Item.NEWLY_QUALIFIED,
                        Item.QUALIFICATIONS)
                .doesNotContain(Item.POSTS, Item.STAFF_IDENTIFIERS);
    }

    @Test
    void professionals_as_the_published_dataset_has_them_hold_no_posts_but_say_who_is_who() {
        CouncilRecords records = Tables.read(
                SSD_PROFESSIONALS,
                "prof_professional_id,prof_staff_id,prof_full_time_equivalency,prof_agency_worker_flag",
                "PROF-1,STAFF-1,1,N");

        assertThat(records.missingItems()).contains(Item.POSTS).doesNotContain(Item.STAFF_IDENTIFIERS);
    }

    @Test
    void a_table_with_a_header_and_no_rows_holds_that_nothing_happened() {
        CouncilRecords records = Tables.read(SSD_CP_VISITS, Tables.VISITS);

        assertThat(records.missingItems()).doesNotContain(Item.VISITS);
        assertThat(records.problems()).isEmpty();
    }

    @Test
    void unknown_columns_are_named_once_and_known_ones_not_at_all() {
        CouncilRecords records = Tables.read(
                SSD_CP_VISITS,
                Tables.VISITS + ",cppv_cp_visit_bedroom,Shoe size,,recorded_date",
                "V1,C,,2018-11-20,Y,,N,38,,2018-11-22",
                "V2,C,,2018-11-20,Y,,N,39,,");

        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 1, shoe size: column must be one of this table, but is not, and is ignored",
                        "ssd_cp_visits.csv, line 1, recorded_date: column must be there only once, but is there again: the "
                                + "first is used");
        assertThat(records.children().get(0).visitsOutsidePlans())
                .allSatisfy(visit -> assertThat(visit.recordedOn()).isEmpty());
    }

    @Test
    void a_first_row_that_names_no_column_is_not_shown_since_it_may_be_a_child() {
        CouncilRecords records =
                Tables.read(SSD_CP_VISITS, "VISIT-1,CHILD-1,PLAN-1,2018-11-20,Y,", "V,C,P,2018-11-20,Y,");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 1: first row must name the columns, but names none of this table");
        assertThat(records.notes()).isEmpty();
        assertThat(records.missingItems()).contains(Item.VISITS);
    }

    @Test
    void an_empty_file_is_a_missing_table() {
        CouncilRecords records = Tables.read(SSD_CP_VISITS, "");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_cp_visits.csv: first row must name the columns, but names none of this table");
        assertThat(records.missingItems()).contains(Item.VISITS);
    }

    @Test
    void a_quote_that_is_never_closed_leaves_what_was_before_it_in_use() {
        CouncilRecords records = Tables.read(
                SSD_CP_VISITS, Tables.VISITS, "V1,C,,2018-11-20,Y,", "V2,C,,2018-11-20,Y,\"", "V3,C,,2018-11-20,Y,");

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 3: quoted value must be closed, but the file ends first: nothing "
                                + "from this line on is used");
        assertThat(records.children().get(0).visitsOutsidePlans()).hasSize(1);
    }

    @Test
    void a_value_of_a_million_characters_is_reported_and_leaves_what_was_before_it_in_use() {
        CouncilRecords records = Tables.read(
                SSD_CP_VISITS, Tables.VISITS, "V1,C,,2018-11-20,Y,", "V2,C,,2018-11-20,Y,\"" + "x,\n".repeat(500_000));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cp_visits.csv, line 3: row must be of less than a million characters and a thousand "
                                + "values, but is longer: nothing from this line on is used");
        assertThat(records.children().get(0).visitsOutsidePlans()).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_outside_the_columns_that_are_read_are_noted() throws IOException {
        String text = Tables.VISITS + ",cppv_cp_visit_bedroom\nV1,C,,2018-11-20,Y,,Zo\u00EB\n";
        CouncilRecords records = new SsdReader()
                .read(SSD_CP_VISITS, "v.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)))
                .records();

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes()))
                .containsExactly("v.csv, line 2, cppv_cp_visit_bedroom: text must be in UTF-8, but some bytes are not");
    }

    @Test
    void every_problem_is_counted_and_the_first_thousand_are_kept() {
        List<String> lines = new ArrayList<>(List.of(Tables.VISITS));
        for (int i = 0; i < 1_500; i++) {
            lines.add("V" + i + ",C,,2018-02-30,Y,");
        }
        CouncilRecords records = Tables.read(Map.of(SSD_CP_VISITS, lines));

        assertThat(records.problems()).hasSize(1_000);
        assertThat(records.problemCounts()).isEqualTo(Map.of("ssd_cp_visits.csv", Map.of(FileRule.DATE, 1_500L)));
        assertThat(records).hasToString("1 children, 0 workers, 0 schools, 1500 problems, 0 notes");
    }

    @Test
    void codes_of_rules_are_stable() {
        assertThat(FileRule.values()).extracting(FileRule::code).doesNotHaveDuplicates();
        assertThat(FileRule.ENDS_BEFORE_IT_STARTS.code()).isEqualTo("ends-before-it-starts");
        assertThat(FileRule.NO_SUCH_PLAN.isOnlyNoted()).isTrue();
    }
}
