package io.github.tallystick.indicators;

import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import java.util.List;

/** Makes another council by changing each list of records of a council, those within records first. */
abstract class EachList {
    abstract <R extends Recorded<R>> List<R> of(List<R> records);

    Council in(Council council) {
        return new Council(
                council.children().stream().map(this::child).toList(),
                council.workers().stream().map(this::worker).toList(),
                council.schools().stream()
                        .map(school -> School.builder()
                                .from(school)
                                .listings(of(school.listings()))
                                .build())
                        .toList(),
                council.censuses());
    }

    private Child child(Child child) {
        return Child.builder()
                .from(child)
                .referrals(of(child.referrals().stream()
                        .map(each -> Referral.builder()
                                .from(each)
                                .assessments(of(each.assessments()))
                                .build())
                        .toList()))
                .plans(of(child.plans().stream()
                        .map(each -> ProtectionPlan.builder()
                                .from(each)
                                .visits(of(each.visits()))
                                .build())
                        .toList()))
                .visitsOutsidePlans(of(child.visitsOutsidePlans()))
                .assessmentsOutsideReferrals(of(child.assessmentsOutsideReferrals()))
                .careEpisodes(of(child.careEpisodes()))
                .involvements(of(child.involvements()))
                .build();
    }

    private Worker worker(Worker worker) {
        return Worker.builder()
                .from(worker)
                .posts(of(worker.posts()))
                .involvements(of(worker.involvements()))
                .build();
    }
}
