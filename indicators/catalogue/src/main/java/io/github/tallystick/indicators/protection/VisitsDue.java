package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.util.Optional;

/**
 * Makes visits due from plans and their visits.
 *
 * <p>The visits that count are those from the start of the plan to its end, both included. Each clock that starts makes one
 * visit due, by the timescale after it; the next visit is one on a later day.
 *
 * @param within how long after the anchor a visit is in time
 * @param previous which visits count, and what starts a clock
 * @param missed how often a visit that is missed is due
 * @param plans whose plans are counted
 */
public record VisitsDue(Timescale within, Previous previous, Missed missed, Plans plans)
        implements UnitRule<Child, VisitDue> {
    private static final int FIRST_DAY = EpochDay.of(EnglandAndWales.WORKING_DAYS.firstKnownDay());
    /** A visit that is missed again and again is due no more after the last day for which a figure is given. */
    private static final int LAST_DAY = EpochDay.of(EnglandAndWales.WORKING_DAYS.lastKnownDay());

    @Override
    public void units(Child child, Sink<? super VisitDue> into) {
        for (ProtectionPlan plan : child.plans()) {
            if (plans.include(plan)) {
                plan(plan, into);
            }
        }
    }

    @Override
    public Optional<UnitColumns<VisitDue>> columns(Iterable<? extends Child> facts, Known known) {
        return facts instanceof ChildColumns children && missed == Missed.DUE_ONCE
                ? Optional.of(VisitsDueInColumns.of(this, children, known))
                : Optional.empty();
    }

    @Override
    public Optional<UnitRows<VisitDue>> emptyRows() {
        return Optional.of(new VisitDueRows());
    }

    private void plan(ProtectionPlan plan, Sink<? super VisitDue> into) {
        int start = EpochDay.of(plan.startedOn());
        int end = EpochDay.orNever(plan.endedOn());
        if (end < start) {
            into.unusable(plan.id(), Plans.endsBeforeItStarts(plan));
            return;
        }
        VisitsInOrder visits = VisitsInOrder.of(plan.visits(), previous, start, end);
        int next = 0;
        for (int anchor : previous.anchors(start, visits.days())) {
            next = visits.nextAfter(anchor, next);
            after(anchor, plan.id(), end, visits, next, into);
        }
    }

    /** The visits due from one clock until the next visit. */
    private void after(int anchor, String plan, int end, VisitsInOrder visits, int place, Sink<? super VisitDue> into) {
        int next = visits.day(place);
        int start = anchor;
        try {
            int due = within.deadlineAsFarAsKnown(start);
            int until = dueAgainUntil(start, due, Math.min(next, end));
            into.accept(new VisitDue(plan, within, start, due, end, next, visits.firstRecorded(place, due)));
            while (due < until) {
                start = due;
                due = within.deadlineAsFarAsKnown(start);
                into.accept(new VisitDue(plan, within, start, due, end, next, visits.firstRecorded(place, due)));
            }
        } catch (UnknownDayException e) {
            into.unusable(plan + "@" + EpochDay.date(start), e.reason());
        }
    }

    /**
     * The day until which a visit is due again and again while it is missed.
     *
     * @throws UnknownDayException if it was first due before the days known, and it cannot be told when among them
     */
    private int dueAgainUntil(int start, int due, int nextOrEnd) {
        if (missed == Missed.DUE_ONCE || (due == EpochDay.BEFORE_ALL && nextOrEnd < FIRST_DAY)) {
            return EpochDay.BEFORE_ALL;
        }
        return due == EpochDay.BEFORE_ALL ? within.deadline(start) : Math.min(nextOrEnd, LAST_DAY);
    }
}
