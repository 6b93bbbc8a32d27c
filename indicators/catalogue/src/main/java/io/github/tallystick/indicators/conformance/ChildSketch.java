package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws children. */
final class ChildSketch implements Sketch<Child> {
    private static final List<String> CEASED =
            List.of("E11", "E4A", "E41", "E13", "E17", "E2", "E3", "E43", "E45", "E5", "E8", "X1");
    private static final List<String> STATUSES = List.of("C2", "C2", "V3");
    private static final List<String> ROLES =
            List.of(Involvement.ALLOCATED_SOCIAL_WORKER, Involvement.ALLOCATED_SOCIAL_WORKER, "Other");

    @Override
    public Child draw(Days days, Set<String> needs) {
        ChildBuilder child = Child.builder().id("a child");
        if (needs.contains(Item.REFERRALS.inWords()) || needs.contains(Item.ASSESSMENTS.inWords())) {
            child.referrals(some(days, 1, 3, i -> referral(days, i, needs)));
        }
        if (needs.contains(Item.VISITS.inWords())) {
            child.plans(some(days, 0, 1, i -> plan(days, i)));
            child.visitsOutsidePlans(some(days, 0, 1, i -> visit("outside " + i, days.day(), days)));
        }
        if (needs.contains(Item.PLANS.inWords()) && !needs.contains(Item.VISITS.inWords())) {
            child.plans(some(days, 1, 2, i -> PlanSketch.plan(days, i)));
        }
        if (needs.contains(Item.CONFERENCES.inWords())) {
            child.conferences(some(days, 1, 2, i -> PlanSketch.conference(days, i)));
        }
        if (needs.contains(Item.CARE_EPISODES.inWords())
                && !needs.contains(Item.PLACEMENTS.inWords())
                && !CareEventSketch.isOfLongCare(needs)) {
            child.careEpisodes(some(days, 1, 3, i -> episode(days, i)));
        }
        if (needs.contains(Item.PLACEMENTS.inWords())) {
            CareSketch.add(days, child);
        }
        CareEventSketch.add(days, needs, child);
        if (needs.contains(Item.INVOLVEMENTS.inWords())) {
            child.involvements(involvements(days));
        }
        return child.build();
    }

    private static <T> List<T> some(Days days, int fewest, int most, IntFunction<T> one) {
        return IntStream.range(0, fewest + days.upTo(most - fewest))
                .mapToObj(one)
                .toList();
    }

    private static Referral referral(Days days, int number, Set<String> needs) {
        LocalDate received = number > 0 && days.onceIn(5) ? days.last() : days.day();
        boolean assessed = needs.contains(Item.ASSESSMENTS.inWords());
        return Referral.builder()
                .id("referral " + number)
                .receivedOn(received)
                .noFurtherAction(days.onceIn(3))
                .assessments(some(days, 0, assessed ? 2 : 0, i -> assessment(days, number + "." + i, received)))
                .build();
    }

    private static Assessment assessment(Days days, String number, LocalDate referral) {
        LocalDate started = days.onceIn(2) ? referral : days.onOrAfter(referral);
        return Assessment.builder()
                .id("assessment " + number)
                .startedOn(started)
                .authorisedOn(days.later(started))
                .build();
    }

    private static ProtectionPlan plan(Days days, int number) {
        LocalDate started = days.day();
        return ProtectionPlan.builder()
                .id("plan " + number)
                .startedOn(started)
                .endedOn(days.later(started))
                .ofAnotherCouncil(days.onceIn(6))
                .visits(some(days, 0, 3, i -> visit(number + "." + i, days.onOrAfter(started), days)))
                .build();
    }

    private static Visit visit(String number, LocalDate madeOn, Days days) {
        return Visit.builder()
                .id("visit " + number)
                .madeOn(madeOn)
                .childSeen(!days.onceIn(3))
                .recordedOn(days.later(madeOn))
                .build();
    }

    private static CareEpisode episode(Days days, int number) {
        LocalDate started = days.day();
        Optional<LocalDate> ceased = days.later(started);
        return CareEpisode.builder()
                .id("episode " + number)
                .periodOfCare("care " + number)
                .startedOn(started)
                .ceasedOn(ceased)
                .ceasedReason(ceased.map(day -> days.of(CEASED)))
                .legalStatus(days.of(STATUSES))
                .build();
    }

    /** Mostly of different workers, and often over the same days. */
    private static List<Involvement> involvements(Days days) {
        LocalDate started = days.day();
        Optional<LocalDate> ended = days.later(started);
        return some(days, 1, 4, i -> {
            boolean same = days.onceIn(2);
            LocalDate from = same ? started : days.day();
            return Involvement.builder()
                    .id("involvement " + i)
                    .child("a child")
                    .worker("worker " + (days.onceIn(4) ? 0 : i))
                    .role(days.of(ROLES))
                    .startedOn(from)
                    .endedOn(same ? ended : days.later(from))
                    .build();
        });
    }

    @Override
    public Stream<Child> smaller(Child child) {
        return Stream.of(
                        Sketch.without(child.referrals())
                                .map(rest -> like(child).referrals(rest)),
                        Sketch.without(child.plans()).map(rest -> like(child).plans(rest)),
                        Sketch.without(child.visitsOutsidePlans())
                                .map(rest -> like(child).visitsOutsidePlans(rest)),
                        Sketch.without(child.careEpisodes())
                                .map(rest -> like(child).careEpisodes(rest)),
                        Sketch.without(child.placements())
                                .map(rest -> like(child).placements(rest)),
                        Sketch.without(child.conferences())
                                .map(rest -> like(child).conferences(rest)),
                        Sketch.without(child.involvements())
                                .map(rest -> like(child).involvements(rest)),
                        withoutAnAssessment(child),
                        withLessOfAPlan(child),
                        CareEventSketch.smaller(child))
                .flatMap(each -> each)
                .map(ChildBuilder::build);
    }

    private static ChildBuilder like(Child child) {
        return Child.builder().from(child);
    }

    private static Stream<ChildBuilder> withoutAnAssessment(Child child) {
        return IntStream.range(0, child.referrals().size()).boxed().flatMap(i -> {
            Referral referral = child.referrals().get(i);
            return Sketch.without(referral.assessments())
                    .map(rest ->
                            Referral.builder().from(referral).assessments(rest).build())
                    .map(fewer -> like(child).referrals(Sketch.replaced(child.referrals(), i, fewer)));
        });
    }

    /** With one visit or review less. */
    private static Stream<ChildBuilder> withLessOfAPlan(Child child) {
        return IntStream.range(0, child.plans().size()).boxed().flatMap(i -> {
            ProtectionPlan plan = child.plans().get(i);
            return Stream.concat(
                            Sketch.without(plan.visits())
                                    .map(rest ->
                                            ProtectionPlan.builder().from(plan).visits(rest)),
                            Sketch.without(plan.reviews())
                                    .map(rest ->
                                            ProtectionPlan.builder().from(plan).reviews(rest)))
                    .map(fewer -> like(child).plans(Sketch.replaced(child.plans(), i, fewer.build())));
        });
    }

    @Override
    public int records(Child child) {
        int inReferrals = child.referrals().stream()
                .mapToInt(referral -> referral.assessments().size())
                .sum();
        int inPlans = child.plans().stream()
                .mapToInt(plan -> plan.visits().size() + plan.reviews().size())
                .sum();
        return child.referrals().size()
                + child.plans().size()
                + child.visitsOutsidePlans().size()
                + child.careEpisodes().size()
                + child.placements().size()
                + child.conferences().size()
                + child.involvements().size()
                + CareEventSketch.records(child)
                + inReferrals
                + inPlans;
    }
}
