package io.github.tallystick.indicators;

import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A council with every list of records the other way round. */
final class Reversed {
    private Reversed() {}

    static Council of(Council council) {
        return new Council(
                reversed(council.children().stream().map(Reversed::child).toList()),
                reversed(council.workers().stream().map(Reversed::worker).toList()),
                reversed(council.schools().stream()
                        .map(school -> School.builder()
                                .urn(school.urn())
                                .listings(reversed(school.listings()))
                                .build())
                        .toList()),
                reversed(council.censuses().stream()
                        .map(census -> WorkforceCensus.builder()
                                .from(census)
                                .posts(reversed(census.posts()))
                                .build())
                        .toList()));
    }

    private static Child child(Child child) {
        return Child.builder()
                .id(child.id())
                .bornOn(child.bornOn())
                .referrals(reversed(child.referrals().stream()
                        .map(each -> Referral.builder()
                                .from(each)
                                .assessments(reversed(each.assessments()))
                                .build())
                        .toList()))
                .plans(reversed(child.plans().stream()
                        .map(each -> ProtectionPlan.builder()
                                .from(each)
                                .visits(reversed(each.visits()))
                                .reviews(reversed(each.reviews()))
                                .build())
                        .toList()))
                .visitsOutsidePlans(reversed(child.visitsOutsidePlans()))
                .careEpisodes(reversed(child.careEpisodes()))
                .placements(reversed(child.placements()))
                .assessmentsOutsideReferrals(reversed(child.assessmentsOutsideReferrals()))
                .conferences(reversed(child.conferences()))
                .careReviews(reversed(child.careReviews()))
                .missingIncidents(reversed(child.missingIncidents()))
                .healthAssessments(reversed(child.healthAssessments()))
                .annualHealth(reversed(child.annualHealth()))
                .careLeaverStatuses(reversed(child.careLeaverStatuses()))
                .involvements(reversed(child.involvements()))
                .build();
    }

    private static Worker worker(Worker worker) {
        return Worker.builder()
                .id(worker.id())
                .posts(reversed(worker.posts()))
                .involvements(reversed(worker.involvements()))
                .build();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
