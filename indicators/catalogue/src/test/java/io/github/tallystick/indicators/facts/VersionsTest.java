package io.github.tallystick.indicators.facts;

import static io.github.tallystick.indicators.protection.ProtectionIndicators.VP8;
import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA1I;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.AGENCY_RATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Records that were corrected on 20 January 2019: the version before stands until the 19th, the other from the 20th. */
class VersionsTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2019, 3);
    private static final LocalDate CORRECTED = LocalDate.of(2019, 1, 20);

    private static <F extends Facts<F>> void check(Indicator<F> indicator, F facts, Tally before, Tally after) {
        Evaluation<F> evaluation = Evaluation.of(indicator, List.of(facts));
        assertThat(evaluation
                        .asKnownAt(CORRECTED.minusDays(1))
                        .figure(QUARTER)
                        .outcome()
                        .tally())
                .contains(before);
        assertThat(evaluation.asKnownAt(CORRECTED).figure(QUARTER).outcome().tally())
                .contains(after);
        assertThat(evaluation.figure(QUARTER).outcome().tally()).contains(after);
        Restatement restatement = Restatement.between(
                        evaluation.asKnownAt(CORRECTED.minusDays(1)), QUARTER, evaluation, QUARTER)
                .orElseThrow();
        assertThat(restatement.part(Restatement.Cause.CORRECTED).units()).hasSize(1);
        assertThat(restatement.inWords()).startsWith(before + " to " + after + ": corrected ");
    }

    /** The visit due on Monday 15 October was made on the 12th as keyed in first, and on the 16th as corrected. */
    @Test
    void a_visit_in_a_plan() {
        VisitBuilder visit = Visit.builder().id("visit");
        ProtectionPlan plan = ProtectionPlan.builder()
                .id("plan")
                .startedOn(LocalDate.of(2018, 10, 1))
                .endedOn(LocalDate.of(2018, 10, 19))
                .addVisits(visit.madeOn(LocalDate.of(2018, 10, 12))
                        .recordedOn(LocalDate.of(2018, 10, 12))
                        .supersededOn(CORRECTED)
                        .build())
                .addVisits(Visit.builder()
                        .id("visit")
                        .madeOn(LocalDate.of(2018, 10, 16))
                        .recordedOn(CORRECTED)
                        .build())
                .build();
        check(VP8, Child.builder().id("child").addPlans(plan).build(), Tally.of(1, 1), Tally.of(0, 1));
    }

    /** The referral was keyed in as of 1 November, and corrected to 1 September, before the quarter. */
    @Test
    void a_referral() {
        Child child = Child.builder()
                .id("child")
                .addReferrals(Referral.builder()
                        .id("first")
                        .receivedOn(LocalDate.of(2018, 11, 1))
                        .supersededOn(CORRECTED)
                        .build())
                .addReferrals(Referral.builder()
                        .id("first")
                        .receivedOn(LocalDate.of(2018, 9, 1))
                        .recordedOn(CORRECTED)
                        .build())
                .build();
        check(VP4, child, Tally.of(0, 1), Tally.NOTHING);
    }

    @Test
    void a_post() {
        Post first = Post.builder()
                .id("post")
                .fte(Fte.of("1"))
                .qualified(true)
                .agency(true)
                .startedOn(LocalDate.of(2018, 1, 1))
                .supersededOn(CORRECTED)
                .build();
        Post corrected = Post.builder()
                .id("post")
                .fte(Fte.of("1"))
                .qualified(true)
                .startedOn(LocalDate.of(2018, 1, 1))
                .recordedOn(CORRECTED)
                .build();
        Worker worker = Worker.builder().id("worker").addPosts(first, corrected).build();
        check(AGENCY_RATE, worker, Tally.of(1, 1), Tally.of(0, 1));
    }

    @Test
    void a_school() {
        SchoolListingBuilder listing = SchoolListing.builder()
                .listedOn(LocalDate.of(2018, 8, 31))
                .phase("Primary")
                .typeOfEducation("Community School");
        School school = School.builder()
                .urn("school")
                .addListings(listing.overallEffectiveness(OptionalInt.of(2))
                        .supersededOn(CORRECTED)
                        .build())
                .addListings(SchoolListing.builder()
                        .listedOn(LocalDate.of(2018, 8, 31))
                        .phase("Primary")
                        .typeOfEducation("Community School")
                        .overallEffectiveness(OptionalInt.of(3))
                        .recordedOn(CORRECTED)
                        .build())
                .build();
        check(EA1I, school, Tally.of(1, 1), Tally.of(0, 1));
    }
}
