package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SsdReaderTest {
    private final CouncilRecords council = Tables.read(Tables.council());

    private Child child(String id) {
        return council.children().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_child_exists_if_any_table_names_it() {
        assertThat(council.children()).extracting(Child::id).containsExactly("CHILD-1", "CHILD-2", "CHILD-3");
        assertThat(council.problems()).isEmpty();
        assertThat(council.notes()).isEmpty();
        assertThat(Tables.missing(council)).containsExactly(Item.SCHOOL_LISTS);
    }

    @Test
    void assessments_are_with_their_referral() {
        List<Referral> referrals = child("CHILD-1").referrals();

        assertThat(referrals).extracting(Referral::id).containsExactly("REF-1", "REF-2");
        assertThat(referrals).extracting(Referral::noFurtherAction).containsExactly(false, true);
        assertThat(referrals)
                .extracting(Referral::closedOn)
                .containsExactly(Optional.of(LocalDate.of(2018, 11, 2)), Optional.empty());
        assertThat(referrals.get(0).assessments()).hasSize(2).first().satisfies(first -> {
            assertThat(first.startedOn()).isEqualTo("2018-10-02");
            assertThat(first.authorisedOn()).contains(LocalDate.of(2018, 10, 9));
            assertThat(first.recordedOn()).contains(LocalDate.of(2018, 10, 11));
        });
        assertThat(referrals.get(0).assessments().get(1).authorisedOn()).isEmpty();
        assertThat(referrals.get(1).assessments()).isEmpty();
    }

    @Test
    void visits_are_with_their_plan_and_those_of_no_plan_with_their_child() {
        ProtectionPlan plan = child("CHILD-1").plans().get(0);

        assertThat(plan.endedOn()).contains(LocalDate.of(2019, 4, 1));
        assertThat(plan.ofAnotherCouncil()).isFalse();
        assertThat(plan.visits()).extracting(Visit::childSeen).containsExactly(true, false);
        assertThat(child("CHILD-2").plans().get(0).ofAnotherCouncil()).isTrue();
        assertThat(child("CHILD-2").visitsOutsidePlans()).extracting(Visit::id).containsExactly("VISIT-3");
    }

    @Test
    void reviews_are_with_their_plan_and_conferences_have_the_start_of_their_enquiry() {
        assertThat(child("CHILD-1").plans().get(0).reviews())
                .extracting(PlanReview::id, PlanReview::heldOn)
                .containsExactly(tuple("REV-1", LocalDate.of(2019, 1, 10)));
        assertThat(child("CHILD-1").conferences())
                .extracting(Conference::id, Conference::enquiryStartedOn, Conference::transferredIn)
                .containsExactly(tuple("CON-1", Optional.of(LocalDate.of(2018, 10, 3)), false));
        assertThat(child("CHILD-2").conferences())
                .extracting(Conference::heldOn, Conference::enquiryStartedOn, Conference::transferredIn)
                .containsExactly(tuple(LocalDate.of(2018, 10, 12), Optional.empty(), true));
    }

    @Test
    void a_visit_is_with_its_plan_whichever_child_it_names() {
        CouncilRecords records = Tables.read(Map.of(
                SSD_CP_PLANS, List.of(Tables.PLANS, "PLAN-1,CHILD-1,2018-10-12,,N"),
                SSD_CP_VISITS, List.of(Tables.VISITS, "VISIT-1,CHILD-2,PLAN-1,2018-10-20,Y,")));

        assertThat(records.children().get(0).plans().get(0).visits()).hasSize(1);
        assertThat(records.children().get(1).visitsOutsidePlans()).isEmpty();
    }

    @Test
    void a_visit_whose_seen_flag_is_blank_was_not_said_to_see_the_child() {
        CouncilRecords records = Tables.read(SSD_CP_VISITS, Tables.VISITS, "VISIT-1,CHILD-1,,2018-10-20,,");

        assertThat(records.children().get(0).visitsOutsidePlans().get(0).childSeen())
                .isFalse();
    }

    @Test
    void the_legal_status_of_an_episode_is_the_one_held_on_its_first_day_that_started_latest() {
        assertThat(child("CHILD-2").careEpisodes())
                .extracting(episode -> episode.legalStatus().orElse("none"))
                .containsExactly("V2", "C1");
    }

    @ParameterizedTest
    @CsvSource({
        // start and end of two statuses, and the one held on 2019-02-01
        "2019-01-01, 2019-02-01, 2018-01-01,           , V2",
        "2019-01-01, 2019-02-02, 2018-01-01,           , C1",
        "2019-02-01,           , 2019-01-31,           , C1",
        "2019-02-02,           , 2019-01-31,           , V2",
        "2019-02-02,           , 2019-01-31, 2019-02-01, none",
    })
    void a_legal_status_that_ends_on_the_first_day_is_no_longer_held(
            String start, String end, String otherStart, String otherEnd, String held) {
        CouncilRecords records = Tables.read(Map.of(
                SSD_CLA_EPISODES,
                List.of(Tables.EPISODES, "EPI-1,CHILD-1,2019-02-01,S,,,CARE-1,"),
                SSD_LEGAL_STATUS,
                List.of(
                        Tables.STATUSES,
                        "LEG-1,CHILD-1,c1," + start + "," + (end == null ? "" : end),
                        "LEG-2,CHILD-1,V2," + otherStart + "," + (otherEnd == null ? "" : otherEnd))));

        CareEpisode episode = records.children().get(0).careEpisodes().get(0);
        assertThat(episode.legalStatus().orElse("none")).isEqualTo(held);
    }

    @Test
    void posts_and_involvements_are_with_the_person_not_with_the_post() {
        assertThat(council.workers()).extracting(Worker::id).containsExactly("PROF-3", "STAFF-1");
        Worker worker = council.workers().get(1);
        assertThat(worker.posts()).extracting(Post::fte).containsExactly(Fte.of("1"), Fte.of("0.6"));
        assertThat(worker.posts()).extracting(Post::agency).containsExactly(false, true);
        assertThat(worker.posts().get(0).leavingReason()).contains(Post.VOLUNTARY_RESIGNATION);
        assertThat(worker.involvements()).extracting(Involvement::id).containsExactly("INV-1", "INV-2");
        assertThat(child("CHILD-1").involvements())
                .extracting(Involvement::worker)
                .containsOnly("STAFF-1");
        assertThat(child("CHILD-2").involvements())
                .extracting(Involvement::worker)
                .containsOnly("PROF-3");
    }

    @Test
    void a_professional_without_a_staff_identifier_is_not_taken_for_somebody_whose_staff_identifier_is_the_same() {
        CouncilRecords records = Tables.read(
                SSD_PROFESSIONALS, Tables.PROFESSIONALS, "7,8,1,N,,2018-01-01,,,,Y", "8,,1,N,,2018-01-01,,,,Y");

        assertThat(records.workers()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-20",
                "2018-11-20T00:00:00",
                "2018-11-20 00:00:00",
                "2018-11-20 14:30",
                "2018-11-20T00:00:00.000",
                "20/11/2018",
                "20/11/2018 00:00",
                "20/11/2018 0:00:00",
                "2018-11-20Z",
                "2018-11-20+01:00",
                " 2018-11-20 "
            })
    void a_date_is_a_day_with_or_without_a_time(String date) {
        CouncilRecords records = Tables.read(SSD_CIN_EPISODES, Tables.REFERRALS, "REF-1,CHILD-1," + date + ",,");

        assertThat(records.children().get(0).referrals().get(0).receivedOn()).isEqualTo("2018-11-20");
        assertThat(records.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/6/2014", "01/6/2014", "1/06/2014", "1/6/2014 09:30"})
    void a_date_with_slashes_starts_with_the_day_which_may_have_one_digit(String date) {
        CouncilRecords records = Tables.read(SSD_CIN_EPISODES, Tables.REFERRALS, "REF-1,CHILD-1," + date + ",,");

        assertThat(records.children().get(0).referrals().get(0).receivedOn()).isEqualTo("2014-06-01");
        assertThat(records.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Y,true",
        "y,true",
        "1,true",
        "true,true",
        "TRUE,true",
        "N,false",
        "n,false",
        "0,false",
        "False,false",
        "'',false"
    })
    void a_flag_is_y_n_1_0_true_or_false_in_any_case(String flag, boolean meaning) {
        CouncilRecords records =
                Tables.read(SSD_CIN_EPISODES, Tables.REFERRALS, "REF-1,CHILD-1,2018-11-20," + flag + ",");

        assertThat(records.children().get(0).referrals().get(0).noFurtherAction())
                .isEqualTo(meaning);
        assertThat(records.problems()).isEmpty();
    }

    @Test
    void a_byte_order_mark_crlf_quotes_and_names_in_utf_8_work() throws IOException {
        String text =
                "\uFEFF\"CINE_Referral_ID\" ,cine_referral_team, Cine_Person_Id ,cine_referral_date,cine_referral_nfa,cine_close_date\r\n"
                        + "\"REF-1\",\"Team \"\"Llŷn\"\",\r\nZoë\",\"CHILD,1\",\"2018-11-20\",Y,\r\n\r\nREF-2,x,CHILD,20/11/2018,N,";
        CouncilRecords records = new SsdReader()
                .read(SSD_CIN_EPISODES, "a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .records();

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(records.children()).extracting(Child::id).containsExactly("CHILD", "CHILD,1");
        assertThat(records.rowCounts().get(0).rowsRead()).isEqualTo(2);
    }

    @Test
    void the_table_is_told_by_the_name_of_its_file() {
        assertThat(SsdTable.ofFile("ssd_cp_visits.csv")).contains(SSD_CP_VISITS);
        assertThat(SsdTable.ofFile("/data/x/SSD_CP_Visits.CSV")).contains(SSD_CP_VISITS);
        assertThat(SsdTable.ofFile("C:\\data\\ssd_cp_visits")).contains(SSD_CP_VISITS);
        assertThat(SsdTable.ofFile("ssd_family.csv")).isEmpty();
        assertThat(SsdTable.ofFile("")).isEmpty();
    }

    @Test
    void a_table_is_read_once_and_before_the_records_are_asked_for() {
        SsdReader reader = new SsdReader();
        Tables.read(reader, SSD_CP_PLANS, Tables.PLANS);

        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.read(reader, SSD_CP_PLANS, Tables.PLANS))
                .withMessage(
                        "table must be read once and before the records are asked for, but ssd_cp_plans came twice");
        reader.records();
        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.read(reader, SSD_CP_VISITS, Tables.VISITS))
                .withMessage(
                        "table must be read once and before the records are asked for, but ssd_cp_visits came after");
        assertThatIllegalStateException()
                .isThrownBy(reader::records)
                .withMessage("records must be asked for once, but were asked for again");
    }

    @Test
    void a_placement_has_the_reason_of_its_first_episode_and_belongs_to_the_child_of_its_period_of_care() {
        assertThat(child("CHILD-2").placements())
                .extracting(Placement::id, Placement::startReason, Placement::type)
                .containsExactly(tuple("PLACE-1", "S", "U4"), tuple("PLACE-2", "", "K2"));
        assertThat(child("CHILD-1").bornOn()).contains(LocalDate.of(2010, 2, 3));
        assertThat(child("CHILD-2").bornOn()).isEmpty();
    }

    @Test
    void a_placement_of_an_unknown_period_of_care_is_told_and_not_used() {
        CouncilRecords records =
                Tables.read(SSD_CLA_PLACEMENT, Tables.PLACEMENTS, "PLACE-1,CARE-9,2018-12-01,2019-02-15,U4");
        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "ssd_cla_placement.csv, line 2, clap_cla_id: period of care must be in ssd_cla_episodes,"
                                + " but no row in use has it");
        assertThat(records.rowCounts().get(0).rowsNotUsed()).isEqualTo(1);
    }

    @Test
    void a_stream_that_cannot_be_read_is_an_io_exception() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> new SsdReader().read(SSD_CP_PLANS, "a.csv", closed))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void records_must_not_be_said_to_end_before_they_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> council.reaching(LocalDate.of(2019, 1, 1), LocalDate.of(2018, 12, 31)))
                .withMessage("records must not end before they start: first day 2019-01-01, last day 2018-12-31");
    }

    @Test
    void records_say_in_short_what_they_hold() {
        assertThat(council).hasToString("3 children, 2 workers, 0 schools, 0 problems, 0 notes");
    }

    /** A case that a property found: the quote takes the rest of the row and the beginning of the next into one cell. */
    @Test
    void what_a_broken_quote_has_swallowed_is_no_code_and_shows_in_nothing_said() {
        CouncilRecords records = Tables.read(
                SSD_CLA_EPISODES,
                Tables.EPISODES,
                "EPI-1,CHILD-2,2018-12-01,S,2019-02-01,\"1,CARE-1,",
                "EPI-2,CHILD-2,2019-02-01,L,2019-03-01,E4\",CARE-1,");

        assertThat(records.children()).singleElement().satisfies(child -> {
            assertThat(child.careEpisodes())
                    .singleElement()
                    .satisfies(episode -> assertThat(episode.ceasedReason()).isEmpty());
            assertThat(child.toString()).doesNotContain("CHILD-2").doesNotContain("EPI-2");
        });
        assertThat(Tables.inWords(records.notes())).hasSize(1);
        assertThat(Tables.inWords(records.notes()).toString()).doesNotContain("CHILD-2");
    }

    @Test
    void an_unknown_flag_of_no_further_action_is_noted_and_the_referral_used() {
        CouncilRecords records = Tables.read(SSD_CIN_EPISODES, Tables.REFERRALS, "REF-1,CHILD-1,2018-10-01,U,");

        assertThat(records.children())
                .singleElement()
                .satisfies(child -> assertThat(child.referrals())
                        .singleElement()
                        .satisfies(referral ->
                                assertThat(referral.noFurtherAction()).isFalse()));
        assertThat(Tables.inWords(records.notes()))
                .contains("ssd_cin_episodes.csv, line 2, cine_referral_nfa: code must be one of those in use, but was"
                        + " \"U\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2018", "9999-12-31"})
    void a_closing_date_that_cannot_be_read_is_noted_and_the_referral_used(String closed) {
        CouncilRecords records =
                Tables.read(SSD_CIN_EPISODES, Tables.REFERRALS, "REF-1,CHILD-1,2018-10-01,N," + closed);

        assertThat(records.problems()).isEmpty();
        assertThat(records.children().get(0).referrals())
                .singleElement()
                .satisfies(referral -> assertThat(referral.closedOn()).isEmpty());
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "ssd_cin_episodes.csv, line 2, cine_close_date: date must be a day in the years 1900 to"
                                + " 2100, but was \"" + closed + "\"");
    }
}
