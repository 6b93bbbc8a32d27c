package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws what happens to a child in care, and after it: reviews, health assessments, missing incidents, and leaving. */
final class CareEventSketch {
    private static final List<String> STATUSES = List.of("C2", "C2", "C2", "V3");
    private static final List<String> HEALTH =
            List.of(HealthAssessment.COMPLETED, HealthAssessment.COMPLETED, HealthAssessment.REFUSED);
    private static final List<String> IN_TOUCH = List.of("YES", "YES", "NO", "REFU", "NREQ", "DIED");
    private static final List<String> ACTIVITIES = List.of("F1", "P2", "G4", "0");
    private static final List<String> PLACES = List.of("U1", "U2", "G1", "R2", "0");
    private static final List<LocalDate> LEAP_DAYS = List.of(LocalDate.of(2016, 2, 29), LocalDate.of(2000, 2, 29));
    private static final int DAYS_TO_FIRST_REVIEW = 28;
    private static final int MOST_REVIEWS = 3;

    private CareEventSketch() {}

    /** Whether the child is drawn in one long episode, for what has to do with its length. */
    static boolean isOfLongCare(Set<String> needs) {
        return needs.contains(Item.CARE_REVIEWS.inWords()) || needs.contains(Item.HEALTH_ASSESSMENTS.inWords());
    }

    static void add(Days days, Set<String> needs, ChildBuilder child) {
        if (isOfLongCare(needs)) {
            LocalDate start = days.onceIn(2) ? days.day() : days.day().minusMonths(days.upTo(24));
            child.addCareEpisodes(episode(days, start));
            if (needs.contains(Item.CARE_REVIEWS.inWords())) {
                addReviews(days, start, child);
            } else {
                addHealth(days, start, child);
            }
        }
        if (needs.contains(Item.MISSING_INCIDENTS.inWords())) {
            addIncidents(days, child);
        }
        if (needs.contains(Item.CARE_LEAVER_STATUSES.inWords())) {
            addLeaving(days, child);
        }
    }

    private static CareEpisode episode(Days days, LocalDate start) {
        Optional<LocalDate> ceased = days.onceIn(3) ? Optional.of(days.onOrAfter(start)) : Optional.empty();
        return CareEpisode.builder()
                .id("episode")
                .periodOfCare("care")
                .startedOn(start)
                .ceasedOn(ceased)
                .ceasedReason(ceased.map(day -> "E4A"))
                .legalStatus(days.of(STATUSES))
                .build();
    }

    /** About the days on which they are due. */
    private static void addReviews(Days days, LocalDate start, ChildBuilder child) {
        LocalDate due = start.plusDays(DAYS_TO_FIRST_REVIEW);
        int number = days.upTo(MOST_REVIEWS);
        for (int i = 0; i <= number; i++) {
            LocalDate held = days.about(due);
            if (i < number) {
                child.addCareReviews(CareReview.builder()
                        .id("review " + i)
                        .periodOfCare("care")
                        .heldOn(held)
                        .cancelled(days.onceIn(4))
                        .build());
            }
            due = held.plusMonths(i == 0 ? 3 : 6);
        }
    }

    private static void addHealth(Days days, LocalDate start, ChildBuilder child) {
        child.bornOn(days.onceIn(3) ? LEAP_DAYS.get(0) : start.minusYears(days.upTo(8)));
        int number = days.upTo(2);
        for (int i = 0; i < number; i++) {
            child.addHealthAssessments(HealthAssessment.builder()
                    .id("assessment " + i)
                    .heldOn(days.day())
                    .status(days.of(HEALTH))
                    .build());
        }
    }

    private static void addIncidents(Days days, ChildBuilder child) {
        int number = 1 + days.upTo(1);
        for (int i = 0; i < number; i++) {
            LocalDate start = days.day();
            child.addMissingIncidents(MissingIncident.builder()
                    .id("incident " + i)
                    .startedOn(start)
                    .endedOn(days.later(start))
                    .away(days.onceIn(3))
                    .build());
        }
    }

    private static void addLeaving(Days days, ChildBuilder child) {
        LocalDate birthday = days.day();
        child.bornOn(days.onceIn(3) ? LEAP_DAYS.get(1) : birthday.minusYears(17 + days.upTo(4)));
        LocalDate march = LocalDate.of(birthday.getYear(), Month.MARCH, 31);
        LocalDate yearTo = birthday.isAfter(march) ? march.plusYears(1) : march;
        child.addCareLeaverStatuses(CareLeaverStatus.builder()
                .id("status")
                .yearTo(yearTo)
                .inTouch(days.of(IN_TOUCH))
                .activity(days.of(ACTIVITIES))
                .accommodation(days.of(PLACES))
                .build());
    }

    static Stream<ChildBuilder> smaller(Child child) {
        return Stream.of(
                        Sketch.without(child.careReviews())
                                .map(rest -> like(child).careReviews(rest)),
                        Sketch.without(child.healthAssessments())
                                .map(rest -> like(child).healthAssessments(rest)),
                        Sketch.without(child.missingIncidents())
                                .map(rest -> like(child).missingIncidents(rest)),
                        Sketch.without(child.careLeaverStatuses())
                                .map(rest -> like(child).careLeaverStatuses(rest)))
                .flatMap(each -> each);
    }

    private static ChildBuilder like(Child child) {
        return Child.builder().from(child);
    }

    static int records(Child child) {
        return child.careReviews().size()
                + child.healthAssessments().size()
                + child.missingIncidents().size()
                + child.careLeaverStatuses().size();
    }
}
