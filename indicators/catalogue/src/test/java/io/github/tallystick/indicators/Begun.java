package io.github.tallystick.indicators;

import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;

/** What had begun by a day, with how it ended, and the visits that were made of plans. All records that stand were always known. */
final class Begun {
    private final LocalDate day;

    private Begun(LocalDate day) {
        this.day = day;
    }

    static Council by(LocalDate day, Council records) {
        Council council = Versions.alwaysKnown(records);
        Begun begun = new Begun(day);
        return new Council(
                council.children().stream().map(begun::child).toList(),
                council.workers().stream().map(begun::worker).toList(),
                council.schools().stream().map(begun::school).toList(),
                council.censuses().stream()
                        .filter(census -> !census.takenOn().isAfter(day))
                        .toList());
    }

    private <R extends Recorded<R>> List<R> begun(List<R> records) {
        return records.stream().filter(each -> !each.happenedOn().isAfter(day)).toList();
    }

    private Child child(Child child) {
        return Child.builder()
                .from(child)
                .referrals(begun(child.referrals()).stream().map(this::referral).toList())
                .plans(begun(child.plans()))
                .visitsOutsidePlans(begun(child.visitsOutsidePlans()))
                .careEpisodes(begun(child.careEpisodes()))
                .placements(begun(child.placements()))
                .assessmentsOutsideReferrals(begun(child.assessmentsOutsideReferrals()))
                .conferences(begun(child.conferences()))
                .careReviews(begun(child.careReviews()))
                .missingIncidents(begun(child.missingIncidents()))
                .healthAssessments(begun(child.healthAssessments()))
                .annualHealth(begun(child.annualHealth()))
                .careLeaverStatuses(begun(child.careLeaverStatuses()))
                .involvements(begun(child.involvements()))
                .build();
    }

    private Referral referral(Referral referral) {
        return Referral.builder()
                .from(referral)
                .assessments(begun(referral.assessments()))
                .build();
    }

    private Worker worker(Worker worker) {
        return Worker.builder()
                .from(worker)
                .posts(begun(worker.posts()))
                .involvements(begun(worker.involvements()))
                .build();
    }

    private School school(School school) {
        return School.builder().from(school).listings(begun(school.listings())).build();
    }
}
