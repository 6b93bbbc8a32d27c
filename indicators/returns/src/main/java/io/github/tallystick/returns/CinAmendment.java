package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a later census makes of what an earlier one said of a child. */
final class CinAmendment {
    private CinAmendment() {}

    static Child of(Child earlier, Child later) {
        return Child.builder()
                .from(later)
                .bornOn(later.bornOn().or(earlier::bornOn))
                .referrals(amended(
                        earlier.referrals(),
                        later.referrals(),
                        Referral::receivedOn,
                        each -> each.closedOn().isEmpty(),
                        CinAmendment::ofReferral))
                .assessmentsOutsideReferrals(
                        ofAssessments(earlier.assessmentsOutsideReferrals(), later.assessmentsOutsideReferrals()))
                .conferences(amended(
                        earlier.conferences(),
                        later.conferences(),
                        CinAmendment::of,
                        each -> true,
                        (before, now) -> now))
                .plans(amended(
                        earlier.plans(), later.plans(), ProtectionPlan::startedOn, each -> true, CinAmendment::ofPlan))
                .build();
    }

    /** What tells conferences apart: the start of the enquiry, or without one the day. */
    private static List<Optional<LocalDate>> of(Conference conference) {
        Optional<LocalDate> enquiry = conference.enquiryStartedOn();
        return List.of(enquiry, enquiry.isPresent() ? Optional.empty() : Optional.of(conference.heldOn()));
    }

    private static Referral ofReferral(Referral earlier, Referral later) {
        return Referral.builder()
                .from(later)
                .assessments(ofAssessments(earlier.assessments(), later.assessments()))
                .build();
    }

    private static List<Assessment> ofAssessments(List<Assessment> earlier, List<Assessment> later) {
        return amended(
                earlier,
                later,
                Assessment::startedOn,
                each -> each.authorisedOn().isEmpty(),
                (before, now) -> now);
    }

    private static ProtectionPlan ofPlan(ProtectionPlan earlier, ProtectionPlan later) {
        List<PlanReview> reviews =
                amended(earlier.reviews(), later.reviews(), PlanReview::heldOn, each -> true, (before, now) -> now);
        return ProtectionPlan.builder().from(later).reviews(reviews).build();
    }

    /**
     * Each later one in the place of the earlier one of the same key, if there is one. Of several they are taken in order where
     * the later return repeats them all, and otherwise those still open first, since the others are not returned again.
     */
    private static <T> List<T> amended(
            List<T> earlier, List<T> later, Function<T, Object> key, Predicate<T> open, BinaryOperator<T> amendment) {
        List<T> amended = new ArrayList<>(earlier);
        Map<Object, Deque<Integer>> places = new HashMap<>();
        addPlaces(earlier, key, open, places);
        addPlaces(earlier, key, open.negate(), places);
        Map<Object, Long> again = later.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        places.replaceAll((each, some) ->
                again.getOrDefault(each, 0L) < some.size() ? some : new ArrayDeque<>(new TreeSet<>(some)));
        for (T each : later) {
            Integer place =
                    places.getOrDefault(key.apply(each), new ArrayDeque<>(1)).poll();
            if (place == null) {
                amended.add(each);
            } else {
                amended.set(place, amendment.apply(amended.get(place), each));
            }
        }
        return amended;
    }

    private static <T> void addPlaces(
            List<T> all, Function<T, Object> key, Predicate<T> wanted, Map<Object, Deque<Integer>> into) {
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                into.computeIfAbsent(key.apply(all.get(i)), each -> new ArrayDeque<>(1))
                        .add(i);
            }
        }
    }

    /** The child with identifiers for all that the census gives none for. */
    static Child numbered(Child child) {
        CinNumbers numbers = new CinNumbers(child.id());
        return Child.builder()
                .from(child)
                .referrals(child.referrals().stream().map(numbers::of).toList())
                .assessmentsOutsideReferrals(numbers.of("", child.assessmentsOutsideReferrals()))
                .conferences(child.conferences().stream().map(numbers::of).toList())
                .plans(child.plans().stream().map(numbers::of).toList())
                .build();
    }
}
