package io.github.tallystick.indicators;

import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A council's records some time later: some are gone, some read otherwise, some were replaced, and some children are new. */
record Restated(Random random) {
    Council later(Council council, Council more) {
        List<Child> children = new ArrayList<>();
        for (Child child : council.children()) {
            children.add(later(child));
        }
        more.children().stream().skip(children.size()).forEach(children::add);
        return new Council(
                children,
                council.workers().stream().map(this::later).toList(),
                council.schools().stream().map(this::later).toList(),
                council.censuses().stream().map(this::later).toList());
    }

    private Child later(Child child) {
        return Child.builder()
                .from(child)
                .referrals(later(
                        child.referrals(),
                        each -> Referral.builder()
                                .from(each)
                                .receivedOn(each.receivedOn().plusDays(random.nextInt(40)))
                                .assessments(later(
                                        each.assessments(),
                                        assessment -> Assessment.builder()
                                                .from(assessment)
                                                .authorisedOn(
                                                        assessment.startedOn().plusDays(random.nextInt(20)))
                                                .build()))
                                .build()))
                .plans(later(
                        child.plans(),
                        each -> ProtectionPlan.builder()
                                .from(each)
                                .endedOn(each.startedOn().plusDays(random.nextInt(90)))
                                .visits(later(
                                        each.visits(),
                                        visit -> Visit.builder()
                                                .from(visit)
                                                .childSeen(!visit.childSeen())
                                                .build()))
                                .build()))
                .careEpisodes(later(
                        child.careEpisodes(),
                        each -> CareEpisode.builder()
                                .from(each)
                                .ceasedReason("E11")
                                .ceasedOn(each.startedOn().plusDays(random.nextInt(90)))
                                .build()))
                .bornOn(child.bornOn().map(day -> random.nextInt(4) == 0 ? day.minusYears(1) : day))
                .placements(later(
                        child.placements(),
                        each -> Placement.builder()
                                .from(each)
                                .startedOn(each.startedOn().minusDays(random.nextInt(90)))
                                .build()))
                .assessmentsOutsideReferrals(later(child.assessmentsOutsideReferrals(), UnaryOperator.identity()))
                .conferences(later(child.conferences(), UnaryOperator.identity()))
                .careReviews(later(child.careReviews(), UnaryOperator.identity()))
                .missingIncidents(later(child.missingIncidents(), UnaryOperator.identity()))
                .healthAssessments(later(child.healthAssessments(), UnaryOperator.identity()))
                .annualHealth(later(child.annualHealth(), UnaryOperator.identity()))
                .careLeaverStatuses(later(child.careLeaverStatuses(), UnaryOperator.identity()))
                .involvements(later(child.involvements(), UnaryOperator.identity()))
                .build();
    }

    private Worker later(Worker worker) {
        return Worker.builder()
                .from(worker)
                .posts(later(
                        worker.posts(),
                        each -> Post.builder().from(each).agency(!each.agency()).build()))
                .involvements(later(worker.involvements(), UnaryOperator.identity()))
                .build();
    }

    private School later(School school) {
        return School.builder()
                .from(school)
                .listings(later(school.listings(), UnaryOperator.identity()))
                .build();
    }

    private WorkforceCensus later(WorkforceCensus census) {
        return WorkforceCensus.builder()
                .from(census)
                .vacancies(random.nextBoolean() ? census.vacancies() : new Fte(random.nextInt(2_000_000_000)))
                .posts(later(
                        census.posts(),
                        each -> CensusPost.builder()
                                .from(each)
                                .agency(!each.agency())
                                .build()))
                .build();
    }

    private <R extends Recorded<R>> List<R> later(List<R> records, UnaryOperator<R> corrected) {
        List<R> later = new ArrayList<>();
        for (R each : records) {
            int what = random.nextInt(5);
            if (what > 0) {
                later.add(what > 2 ? each : corrected.apply(each));
            }
        }
        return later;
    }
}
