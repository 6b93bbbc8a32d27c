package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of what happens to looked after children: reviews, missing incidents and health checks. */
class SsdCareTablesTest {
    private static Child lookedAfter() {
        return Tables.read(Tables.council()).children().get(1);
    }

    @Test
    void reviews_are_with_the_child_of_their_period_of_care() {
        assertThat(lookedAfter().careReviews())
                .extracting(CareReview::id, CareReview::periodOfCare, CareReview::heldOn, CareReview::cancelled)
                .containsExactly(
                        tuple("REV-1", "CARE-1", LocalDate.of(2018, 12, 20), false),
                        tuple("REV-2", "CARE-1", LocalDate.of(2019, 1, 20), true));
    }

    @Test
    void missing_and_away_are_told_apart_in_any_case() {
        assertThat(lookedAfter().missingIncidents())
                .extracting(
                        MissingIncident::id,
                        MissingIncident::startedOn,
                        MissingIncident::endedOn,
                        MissingIncident::away)
                .containsExactly(
                        tuple("MISS-1", LocalDate.of(2018, 12, 24), Optional.of(LocalDate.of(2018, 12, 26)), false),
                        tuple("MISS-2", LocalDate.of(2019, 1, 5), Optional.empty(), true));
    }

    @Test
    void health_assessments_have_their_status() {
        assertThat(lookedAfter().healthAssessments())
                .extracting(HealthAssessment::id, HealthAssessment::heldOn, HealthAssessment::status)
                .containsExactly(
                        tuple("CHECK-1", LocalDate.of(2019, 1, 10), HealthAssessment.COMPLETED),
                        tuple("CHECK-2", LocalDate.of(2019, 1, 12), HealthAssessment.REFUSED));
    }

    @Test
    void a_review_without_a_date_has_not_been_held_and_is_no_problem() {
        CouncilRecords records = Tables.read(Map.of(
                SSD_CLA_EPISODES, List.of(Tables.EPISODES, "EPI-1,CHILD-1,2018-12-01,S,,,CARE-1,"),
                SSD_CLA_REVIEWS, List.of(Tables.CARE_REVIEWS, "REV-1,CARE-1,,N", "REV-2,CARE-1,2018-12-20,")));
        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(records.children().get(0).careReviews())
                .extracting(CareReview::id)
                .containsExactly("REV-2");
        assertThat(records.rowCounts().stream().filter(counts -> counts.file().equals("ssd_cla_reviews.csv")))
                .extracting(RowCounts::factsMade, RowCounts::rowsPassedOver, RowCounts::rowsNotUsed)
                .containsExactly(tuple(1L, 1L, 0L));
    }

    @Test
    void a_review_of_an_unknown_period_of_care_is_told_and_not_used() {
        CouncilRecords records = Tables.read(SSD_CLA_REVIEWS, Tables.CARE_REVIEWS, "REV-1,CARE-9,2018-12-20,N");
        assertThat(Tables.inWords(records.problems()))
                .containsExactly("ssd_cla_reviews.csv, line 2, clar_cla_id: period of care must be in ssd_cla_episodes,"
                        + " but no row in use has it");
        assertThat(records.rowCounts().get(0).rowsNotUsed()).isEqualTo(1);
    }

    @Test
    void health_checks_of_other_types_and_assessments_without_a_date_are_passed_over() {
        CouncilRecords records = Tables.read(
                SSD_CLA_HEALTH,
                Tables.HEALTH,
                "CHECK-1,CHILD-1,Dental Check,2019-01-10,Completed",
                "CHECK-2,CHILD-1,Health Assessment,,Planned");
        assertThat(records.problems()).isEmpty();
        assertThat(records.children())
                .allSatisfy(child -> assertThat(child.healthAssessments()).isEmpty());
        assertThat(records.rowCounts())
                .extracting(RowCounts::factsMade, RowCounts::rowsPassedOver)
                .containsExactly(tuple(0L, 2L));
        assertThat(records.missingItems()).doesNotContain(Item.HEALTH_ASSESSMENTS);
    }

    @Test
    void an_incident_of_an_unknown_type_is_noted_and_passed_over() {
        CouncilRecords records = Tables.read(SSD_MISSING, Tables.MISSING, "MISS-1,CHILD-1,2018-12-24,Z9,2018-12-26");
        assertThat(Tables.inWords(records.notes()))
                .containsExactly("ssd_missing.csv, line 2, miss_missing_episode_type: code must be one of those in use,"
                        + " but was \"Z9\"");
        assertThat(records.children().get(0).missingIncidents()).isEmpty();
    }

    @Test
    void an_incident_that_ends_before_it_starts_is_told_and_not_used() {
        CouncilRecords records =
                Tables.read(SSD_MISSING, Tables.MISSING, "MISS-1,CHILD-1,2018-12-24,Missing,2018-12-23");
        assertThat(records.problems()).hasSize(1);
        assertThat(records.children())
                .allSatisfy(child -> assertThat(child.missingIncidents()).isEmpty());
    }
}
