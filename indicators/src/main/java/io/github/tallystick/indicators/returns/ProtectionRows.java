package io.github.tallystick.indicators.returns;

import static io.github.tallystick.indicators.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of child protection plans and visits. */
final class ProtectionRows {
    private final Children children;
    private final Map<String, Owned> plans = new HashMap<>();
    private final Identifiers planIds = new Identifiers();
    private final Map<String, Map<String, Waiting<Visit>>> visitsByPlanAndChild = new HashMap<>();
    private final Identifiers visitIds = new Identifiers();

    ProtectionRows(Children children) {
        this.children = children;
    }

    private record Owned(Children.Gathered child, ProtectionPlan plan) {}

    void addPlan(Row row) {
        String id = row.given(CPPL_CP_PLAN_ID);
        Children.Gathered child = children.child(row.given(CPPL_PERSON_ID));
        LocalDate startedOn = row.day(CPPL_CP_PLAN_START_DATE);
        Optional<LocalDate> endedOn = row.endOf(startedOn, CPPL_CP_PLAN_END_DATE);
        boolean ofAnotherCouncil = row.isYes(CPPL_CP_PLAN_OLA);
        row.onlyOnce(CPPL_CP_PLAN_ID, id, planIds);
        if (row.isUsable()) {
            ProtectionPlan plan = ProtectionPlan.builder()
                    .id(id)
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .ofAnotherCouncil(ofAnotherCouncil)
                    .build();
            plans.put(id, new Owned(child, plan));
        }
    }

    void addVisit(Row row) {
        String id = row.given(CPPV_CP_VISIT_ID);
        Children.Gathered child = children.child(row.text(CPPV_PERSON_ID));
        LocalDate madeOn = row.day(CPPV_CP_VISIT_DATE);
        boolean childSeen = row.isYes(CPPV_CP_VISIT_SEEN);
        Optional<LocalDate> recordedOn = row.dayIfAny(RECORDED_DATE);
        row.onlyOnce(CPPV_CP_VISIT_ID, id, visitIds);
        if (row.isUsable()) {
            Visit visit = Visit.builder()
                    .id(id)
                    .madeOn(madeOn)
                    .childSeen(childSeen)
                    .recordedOn(recordedOn)
                    .build();
            visitsByPlanAndChild
                    .computeIfAbsent(row.text(CPPV_CP_PLAN_ID), plan -> new HashMap<>(2))
                    .computeIfAbsent(child.id(), person -> new Waiting<>())
                    .add(visit, row.line());
        }
    }

    /**
     * Gives the children their plans and the plans their visits, whichever child a visit names. A visit of no plan stays with
     * its child, and one of neither is reported.
     */
    void join(FileReport planReport, FileReport visitReport) {
        plans.forEach((id, owned) -> owned.child().add(withVisits(id, owned.plan())));
        plans.clear();
        if (planReport.hasFacts()) {
            visitsByPlanAndChild.forEach((plan, visits) -> tellUnknown(plan, visits, visitReport));
        }
        visitsByPlanAndChild.values().forEach(visits -> keepOutsidePlans(visits, visitReport));
        visitsByPlanAndChild.clear();
    }

    private ProtectionPlan withVisits(String id, ProtectionPlan plan) {
        Map<String, Waiting<Visit>> waiting = visitsByPlanAndChild.remove(id);
        if (waiting == null) {
            return plan;
        }
        List<Visit> inOrder = new ArrayList<>();
        waiting.values().forEach(visits -> inOrder.addAll(visits.facts()));
        inOrder.sort(Comparator.comparing(Visit::id));
        return ProtectionPlan.builder().from(plan).visits(inOrder).build();
    }

    private static void tellUnknown(String plan, Map<String, Waiting<Visit>> visits, FileReport report) {
        if (!plan.isEmpty()) {
            Waiting.lines(visits.values())
                    .forEach(line -> report.problem(line, CPPV_CP_PLAN_ID.columnName(), FileRule.NO_SUCH_PLAN, ""));
        }
    }

    private void keepOutsidePlans(Map<String, Waiting<Visit>> visits, FileReport report) {
        Waiting<Visit> nobodys = visits.remove("");
        if (nobodys != null) {
            nobodys.lines()
                    .forEach(line -> report.factGivenUp(line, CPPV_PERSON_ID.columnName(), FileRule.MISSING_VALUE));
        }
        visits.forEach((person, waiting) -> waiting.facts().forEach(children.child(person)::addOutsidePlans));
    }
}
