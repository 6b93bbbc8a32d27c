package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws child protection plans of some months or about two years, with reviews one after another, and conferences. */
final class PlanSketch {
    private static final int MOST_REVIEWS = 3;
    private static final List<Integer> MONTHS = List.of(0, 3, 9, 12, 15, 24, 24, 27);

    private PlanSketch() {}

    /** A plan that started some months before a day, and is open or ended on it or later. */
    static ProtectionPlan plan(Days days, int number) {
        LocalDate day = days.day();
        LocalDate started = day.minusMonths(days.of(MONTHS)).plusDays(days.upTo(4) - 2L);
        LocalDate ended = days.onceIn(2) ? day : days.onOrAfter(day);
        return ProtectionPlan.builder()
                .id("plan " + number)
                .startedOn(started)
                .endedOn(days.onceIn(2) ? Optional.empty() : Optional.of(ended.isBefore(started) ? started : ended))
                .ofAnotherCouncil(days.onceIn(4))
                .reviews(reviews(days, number, started))
                .build();
    }

    private static List<PlanReview> reviews(Days days, int plan, LocalDate started) {
        List<PlanReview> reviews = new ArrayList<>();
        LocalDate day = started;
        int number = days.upTo(MOST_REVIEWS);
        for (int i = 0; i < number; i++) {
            day = day.plusMonths(i == 0 ? 3 : 6).plusDays(days.upTo(2) - 1L);
            reviews.add(PlanReview.builder()
                    .id("review " + plan + "." + i)
                    .heldOn(day)
                    .build());
        }
        return reviews;
    }

    static Conference conference(Days days, int number) {
        LocalDate enquiry = days.day();
        return Conference.builder()
                .id("conference " + number)
                .heldOn(days.onOrAfter(enquiry))
                .enquiryStartedOn(days.onceIn(6) ? Optional.empty() : Optional.of(enquiry))
                .transferredIn(days.onceIn(3))
                .build();
    }
}
