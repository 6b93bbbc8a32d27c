package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinItem.*;

import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The child protection plans of one child in a census, with their reviews. */
final class CinPlans {
    private final CinElements elements;
    private final TreeMap<LocalDate, Given> plans = new TreeMap<>();

    CinPlans(CinElements elements) {
        this.elements = elements;
    }

    private record Given(ProtectionPlan plan, Row row) {}

    /** Adds the plans under one referral. A plan is used whether or not its referral can be. */
    void add(XmlElement details, Optional<LocalDate> referral) {
        for (XmlElement element : details.elements("ChildProtectionPlans")) {
            elements.use(element, row -> add(row, referral, element));
        }
    }

    private void add(Row row, Optional<LocalDate> referral, XmlElement element) {
        LocalDate startedOn = row.day(CPP_START);
        Optional<LocalDate> endedOn = row.endOf(startedOn, CPP_END);
        elements.tellLaterStart(row, CPP_START, startedOn);
        elements.tellBefore(row, CPP_START, startedOn, referral);
        elements.tellOtherEnd(row, CPP_END, endedOn);
        OptionalInt previous = previous(row);
        if (row.isUsable() && plans.containsKey(startedOn)) {
            row.problem(CPP_START, FileRule.SAME_AGAIN, "");
        }
        if (row.isUsable()) {
            ProtectionPlan plan = ProtectionPlan.builder()
                    .id("")
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .previousPlans(previous)
                    .reviews(reviews(element, startedOn))
                    .build();
            plans.put(startedOn, new Given(plan, row));
        }
    }

    private static OptionalInt previous(Row row) {
        String text = row.text(NUMBER_OF_PREVIOUS_CPP);
        if (text.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        row.problem(NUMBER_OF_PREVIOUS_CPP, text.isEmpty() ? FileRule.NOT_GIVEN : FileRule.UNKNOWN_CODE, text);
        return OptionalInt.empty();
    }

    private List<PlanReview> reviews(XmlElement plan, LocalDate planStart) {
        Map<LocalDate, PlanReview> reviews = new TreeMap<>();
        for (XmlElement all : plan.elements("Reviews")) {
            for (XmlElement review : all.elements(CPP_REVIEW_DATE.columnName())) {
                elements.use(review, row -> addReview(row, planStart, reviews));
            }
        }
        return List.copyOf(reviews.values());
    }

    private void addReview(Row row, LocalDate planStart, Map<LocalDate, PlanReview> into) {
        LocalDate heldOn = row.day(CPP_REVIEW_DATE);
        elements.tellBefore(row, CPP_REVIEW_DATE, heldOn, Optional.of(planStart.plusDays(1)));
        if (row.isUsable()) {
            into.put(heldOn, PlanReview.builder().id("").heldOn(heldOn).build());
        }
    }

    /** The plans in order of their start; one that starts before those before it have ended is noted. */
    List<ProtectionPlan> inOrder() {
        List<ProtectionPlan> inOrder = new ArrayList<>(plans.size());
        LocalDate ended = LocalDate.MIN;
        for (Given each : plans.values()) {
            if (each.plan().startedOn().isBefore(ended)) {
                each.row()
                        .tell(
                                CPP_START,
                                FileRule.OVERLAPPING,
                                each.plan().startedOn().toString());
            }
            LocalDate end = each.plan().endedOn().orElse(LocalDate.MAX);
            ended = end.isAfter(ended) ? end : ended;
            inOrder.add(each.plan());
        }
        return inOrder;
    }
}
