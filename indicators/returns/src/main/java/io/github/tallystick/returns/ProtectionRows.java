package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of child protection plans, their visits and their reviews. */
final class ProtectionRows {
    private final Children children;
    private final Map<String, Owned> plans = new HashMap<>();
    private final Identifiers planIds = new Identifiers();
    private final Belongings<Visit> visits = new Belongings<>();
    private final Identifiers visitIds = new Identifiers();
    private final Map<String, Waiting<PlanReview>> reviews = new HashMap<>();
    private final Identifiers reviewIds = new Identifiers();

    ProtectionRows(Children children) {
        this.children = children;
    }

    private record Owned(Children.Gathered child, ProtectionPlan plan) {}

    void addPlan(Row row) {
        PlanRow values = PlanRow.of(row);
        Children.Gathered child = children.child(values.child());
        row.onlyOnce(CPPL_CP_PLAN_ID, values.id(), planIds);
        if (row.isUsable()) {
            ProtectionPlan plan = ProtectionPlan.builder()
                    .id(values.id())
                    .startedOn(values.startedOn())
                    .endedOn(values.endedOn())
                    .ofAnotherCouncil(values.ofAnotherCouncil())
                    .build();
            plans.put(values.id(), new Owned(child, plan));
        }
    }

    void addVisit(Row row) {
        VisitRow values = VisitRow.of(row);
        Children.Gathered child = children.child(values.child());
        row.onlyOnce(CPPV_CP_VISIT_ID, values.id(), visitIds);
        if (row.isUsable()) {
            Visit visit = Visit.builder()
                    .id(values.id())
                    .madeOn(values.madeOn())
                    .childSeen(values.childSeen())
                    .recordedOn(values.recordedOn())
                    .build();
            visits.add(values.plan(), child, visit, row.line());
        }
    }

    /** One with a blank date has not been held, and makes no fact. */
    void addReview(Row row) {
        String id = row.given(CPPR_CP_REVIEW_ID);
        String plan = row.given(CPPR_CP_PLAN_ID);
        Optional<LocalDate> heldOn = row.dayIfAny(CPPR_CP_REVIEW_DATE);
        row.onlyOnce(CPPR_CP_REVIEW_ID, id, reviewIds);
        if (row.isUsable() && heldOn.isPresent()) {
            PlanReview review = PlanReview.builder().id(id).heldOn(heldOn.get()).build();
            reviews.computeIfAbsent(plan, key -> new Waiting<>()).add(review, row.line());
        }
    }

    /**
     * Gives the children their plans and the plans their visits, whichever child a visit names, and their reviews. A visit of
     * no plan stays with its child, and one of neither is reported, as is a review of no plan.
     */
    void join(FileReport planReport, FileReport visitReport, FileReport reviewReport) {
        plans.forEach((id, owned) -> owned.child().add(whole(id, owned.plan())));
        plans.clear();
        if (planReport.hasFacts()) {
            visits.tellLeft(visitReport, CPPV_CP_PLAN_ID, FileRule.NO_SUCH_PLAN);
        }
        visits.leave(children, Children.Gathered::addOutsidePlans, visitReport, CPPV_PERSON_ID);
        Waiting.lines(reviews.values())
                .forEach(line ->
                        reviewReport.factGivenUp(line, CPPR_CP_PLAN_ID.columnName(), FileRule.NO_PLAN_OF_REVIEW));
        reviews.clear();
    }

    private ProtectionPlan whole(String id, ProtectionPlan plan) {
        List<Visit> visitsInOrder = visits.take(id);
        visitsInOrder.sort(Comparator.comparing(Visit::id));
        Waiting<PlanReview> waiting = reviews.remove(id);
        List<PlanReview> reviewsInOrder = waiting == null ? new ArrayList<>() : waiting.facts();
        reviewsInOrder.sort(Comparator.comparing(PlanReview::id));
        return ProtectionPlan.builder()
                .from(plan)
                .visits(visitsInOrder)
                .reviews(reviewsInOrder)
                .build();
    }
}
