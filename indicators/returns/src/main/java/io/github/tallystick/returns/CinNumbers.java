package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the identifiers that a census does not give: the child's, what it is, the day, and a number where there are several on
 * one day. Numbers have six digits, so that their order as text is that of the file.
 */
final class CinNumbers {
    private static final int DIGITS = 6;

    private final String child;
    private final Map<String, Integer> given = new HashMap<>();

    CinNumbers(String child) {
        this.child = child;
    }

    private String next(String kind) {
        int number = given.merge(kind, 1, Integer::sum);
        return child + " " + kind + (number == 1 ? "" : " " + digits(number));
    }

    private static String digits(int number) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, DIGITS - text.length())) + text;
    }

    Referral of(Referral referral) {
        String id = next("referral " + referral.receivedOn());
        return Referral.builder()
                .from(referral)
                .id(id)
                .assessments(of(id, referral.assessments()))
                .build();
    }

    /** Of the assessments of one referral; those of none have the child's identifier alone. */
    List<Assessment> of(String referral, List<Assessment> assessments) {
        List<Assessment> numbered = new ArrayList<>(assessments.size());
        for (Assessment each : assessments) {
            String id = (referral.isEmpty() ? child : referral) + " assessment " + digits(numbered.size() + 1);
            numbered.add(Assessment.builder().from(each).id(id).build());
        }
        return numbered;
    }

    Conference of(Conference conference) {
        return Conference.builder()
                .from(conference)
                .id(next("conference " + conference.heldOn()))
                .build();
    }

    ProtectionPlan of(ProtectionPlan plan) {
        String id = next("plan " + plan.startedOn());
        List<PlanReview> reviews = plan.reviews().stream()
                .map(each -> PlanReview.builder()
                        .from(each)
                        .id(id + " review " + each.heldOn())
                        .build())
                .toList();
        return ProtectionPlan.builder().from(plan).id(id).reviews(reviews).build();
    }
}
