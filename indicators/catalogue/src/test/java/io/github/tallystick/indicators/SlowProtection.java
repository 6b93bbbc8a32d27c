package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators of children in need and of child protection plans, as slowly and as plainly as their words. */
final class SlowProtection {
    private final SlowReference reference;

    SlowProtection(SlowReference reference) {
        this.reference = reference;
    }

    private Stream<Child> children() {
        return reference.council.children().stream();
    }

    private <T> void each(Stream<T> all, Predicate<T> below, Predicate<T> above) {
        all.filter(below).forEach(one -> reference.countOne(above.test(one)));
    }

    void withoutAction() {
        each(
                children().flatMap(child -> child.referrals().stream()),
                referral -> reference.inPeriod(referral.receivedOn()),
                Referral::noFurtherAction);
    }

    void reReferredChildren() {
        each(
                children(),
                child -> child.referrals().stream().anyMatch(each -> reference.inPeriod(each.receivedOn())),
                child -> child.referrals().stream()
                        .filter(each -> reference.inPeriod(each.receivedOn()))
                        .anyMatch(each -> SlowReference.isRepeat(child, each)));
    }

    void assessments() {
        each(
                children()
                        .flatMap(child -> Stream.concat(
                                child.referrals().stream().flatMap(each -> each.assessments().stream()),
                                child.assessmentsOutsideReferrals().stream()))
                        .filter(each -> reference.known(each.recordedOn())),
                each -> each.authorisedOn().filter(reference::inPeriod).isPresent(),
                each -> inTime(each, each.startedOn()));
    }

    private static boolean inTime(Assessment assessment, LocalDate from) {
        return !assessment.authorisedOn().orElseThrow().isAfter(SlowReference.workingDayAfter(from, 45));
    }

    void conferences() {
        each(
                children().flatMap(child -> child.conferences().stream()),
                each -> reference.inPeriod(each.heldOn()),
                SlowProtection::inTime);
    }

    private static boolean inTime(Conference conference) {
        return conference
                .enquiryStartedOn()
                .filter(day -> !conference.heldOn().isAfter(SlowReference.workingDayAfter(day, 15)))
                .isPresent();
    }

    private static List<ProtectionPlan> own(Child child) {
        return child.plans().stream().filter(plan -> !plan.ofAnotherCouncil()).toList();
    }

    private Stream<ProtectionPlan> plans() {
        return children().flatMap(child -> own(child).stream());
    }

    void secondPlans() {
        children()
                .forEach(child -> each(
                        own(child).stream(),
                        plan -> reference.inPeriod(plan.startedOn()),
                        plan -> plan.previousPlans().orElse(0) > 0
                                || own(child).stream()
                                        .anyMatch(other -> other.startedOn().isBefore(plan.startedOn()))));
    }

    private static boolean isLong(ProtectionPlan plan, LocalDate day) {
        return ChronoUnit.DAYS.between(plan.startedOn(), day) + 1 > 729;
    }

    void plansEnded() {
        each(
                plans(),
                plan -> plan.endedOn().filter(reference::inPeriod).isPresent(),
                plan -> isLong(plan, plan.endedOn().orElseThrow()));
    }

    private boolean isOpen(ProtectionPlan plan) {
        return SlowReference.openAtEndOf(reference.last, plan.startedOn(), plan.endedOn());
    }

    void plansOpen() {
        each(plans(), this::isOpen, plan -> isLong(plan, reference.last));
    }

    void plansReviewed() {
        each(
                plans(),
                plan -> isOpen(plan) && !plan.startedOn().isAfter(reference.last.minusMonths(3)),
                this::isReviewedInTime);
    }

    private boolean isReviewedInTime(ProtectionPlan plan) {
        TreeSet<LocalDate> held = plan.reviews().stream()
                .map(PlanReview::heldOn)
                .filter(day -> day.isAfter(plan.startedOn()) && !day.isAfter(reference.last))
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate due = plan.startedOn().plusMonths(3);
        for (LocalDate review : held) {
            if (review.isAfter(due)) {
                return false;
            }
            due = review.plusMonths(6);
        }
        return due.isAfter(reference.last);
    }
}
