package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.util.Comparator;
import java.util.List;

/**
 * Makes visits due from plans and their visits.
 *
 * <p>Plans of other councils are left out. The visits that count are those at which the child was seen, from the start of the
 * plan to its end, both included; several on one day are one. The start of the plan and each such day start a clock (one
 * clock where they are the same day), and a visit is due by the timescale after it.
 *
 * @param within how long after the anchor a visit is in time
 */
public record VisitsDue(Timescale within) implements UnitRule<Child, VisitDue> {
    @Override
    public void units(Child child, Sink<? super VisitDue> into) {
        for (ProtectionPlan plan : child.plans()) {
            if (!plan.ofAnotherCouncil()) {
                plan(plan, into);
            }
        }
    }

    private void plan(ProtectionPlan plan, Sink<? super VisitDue> into) {
        int start = EpochDay.of(plan.startedOn());
        int end = EpochDay.orNever(plan.endedOn());
        if (end < start) {
            into.unusable(
                    plan.id(),
                    "plan must not end before it starts: it starts on " + plan.startedOn() + " and ends on "
                            + EpochDay.inWords(end));
            return;
        }
        List<Visit> visits = plan.visits().stream()
                .filter(visit -> visit.childSeen() && isWithin(visit, start, end))
                .sorted(Comparator.comparing(Visit::madeOn))
                .toList();
        int anchor = start;
        for (int i = 0; i <= visits.size(); i++) {
            int next = i < visits.size() ? EpochDay.of(visits.get(i).madeOn()) : EpochDay.NEVER;
            if (next > anchor) {
                visitDue(plan, anchor, end, visits.subList(i, visits.size()), into);
                anchor = next;
            }
        }
    }

    private static boolean isWithin(Visit visit, int start, int end) {
        int day = EpochDay.of(visit.madeOn());
        return start <= day && day <= end;
    }

    private void visitDue(ProtectionPlan plan, int anchor, int end, List<Visit> later, Sink<? super VisitDue> into) {
        try {
            int due = within.deadlineAsFarAsKnown(anchor);
            int next =
                    later.isEmpty() ? EpochDay.NEVER : EpochDay.of(later.get(0).madeOn());
            into.accept(new VisitDue(plan.id(), anchor, due, end, next, recorded(later, due)));
        } catch (UnknownDayException e) {
            into.unusable(plan.id() + "@" + EpochDay.date(anchor), e.reason());
        }
    }

    /** The earliest day on which one of the visits made in time was keyed in. */
    private static int recorded(List<Visit> later, int due) {
        return later.stream()
                .takeWhile(visit -> EpochDay.of(visit.madeOn()) <= due)
                .mapToInt(visit -> EpochDay.orBeforeAll(visit.recordedOn()))
                .min()
                .orElse(EpochDay.NEVER);
    }
}
