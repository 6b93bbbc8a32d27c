package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.RowsByOwner;
import io.github.tallystick.core.time.DayTable;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.PlanColumns;
import io.github.tallystick.indicators.facts.VisitColumns;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Visits due in columns, made plan by plan from the visits under it in order. */
final class VisitsDueInColumns implements UnitColumns<VisitDue> {
    /** For a day whose timescale the working calendar does not know. */
    private static final int UNKNOWN = Integer.MIN_VALUE + 2;

    private final VisitsDue rule;
    private final PlanColumns plans;
    private final RowsByOwner visits;
    private final DayTable dueDays;

    private VisitsDueInColumns(VisitsDue rule, PlanColumns plans, RowsByOwner visits) {
        this.rule = rule;
        this.plans = plans;
        this.visits = visits;
        this.dueDays = DayTable.of(day -> due(rule.within(), day));
    }

    static VisitsDueInColumns of(VisitsDue rule, ChildColumns children, Known known) {
        VisitColumns visits = children.visits();
        return new VisitsDueInColumns(
                rule,
                children.plans(),
                RowsByOwner.of(
                        children.plans().size(),
                        visits.plans(),
                        visits.madeDays(),
                        counted(rule, visits, known),
                        new BitSet()));
    }

    private static IntPredicate counted(VisitsDue rule, VisitColumns visits, Known known) {
        boolean whetherSeenOrNot =
                rule.previous().unseenToo() || visits.childNotSeen().isEmpty();
        if (whetherSeenOrNot && visits.areAllRecordedBy(known.recordedBy())) {
            return RowsByOwner.ALL;
        }
        return row ->
                (whetherSeenOrNot || !visits.childNotSeen().get(row)) && visits.recordedDay(row) <= known.recordedBy();
    }

    private static int due(Timescale within, int anchor) {
        try {
            return within.deadlineAsFarAsKnown(anchor);
        } catch (UnknownDayException e) {
            return UNKNOWN;
        }
    }

    @Override
    public int parts() {
        return visits.parts();
    }

    @Override
    public Holder<VisitDue> holder() {
        return new UnderPlans();
    }

    /** The visits due under some plans after others. */
    private final class UnderPlans implements UnitColumns.Holder<VisitDue> {
        private final RowsByOwner.Part part = visits.holder();
        private final VisitDueRows due = new VisitDueRows();
        private final boolean isPlanStartAnchor = rule.previous().planStart();
        private final boolean isEachRecordAnchor = rule.previous().eachRecord();

        @Override
        public VisitDueRows hold(int number) {
            part.hold(number);
            due.clear();
            int row = 0;
            for (int plan = part.firstOwner(); plan < part.ownersEnd(); plan++) {
                int end = row;
                while (end < part.size() && part.owner(end) == plan) {
                    end++;
                }
                plan(plan, row, end);
                row = end;
            }
            return due;
        }

        private void plan(int plan, int from, int to) {
            if (rule.plans() == Plans.OWN && plans.ofAnotherCouncil().get(plan)) {
                return;
            }
            int child = plans.children()[plan];
            int start = plans.startDays()[plan];
            int end = plans.endDays()[plan];
            if (end < start) {
                due.addUnusable(child);
                return;
            }
            int first = from;
            while (first < to && part.value(first) < start) {
                first++;
            }
            int last = to;
            while (last > first && part.value(last - 1) > end) {
                last--;
            }
            plan(child, start, end, first, last);
        }

        /** The visits due after each day on which a clock starts: those of its visits, from the last, and the start of the plan. */
        private void plan(int child, int start, int end, int from, int to) {
            int following = EpochDay.NEVER;
            int later = EpochDay.NEVER;
            for (int row = to - 1; row >= from; row--) {
                int day = part.value(row);
                later = day == following ? later : following;
                following = day;
                boolean isSecond = row > from ? part.value(row - 1) == day : isPlanStartAnchor && day == start;
                if (isEachRecordAnchor || !isSecond) {
                    after(day, child, end, later);
                }
            }
            if (isPlanStartAnchor) {
                after(start, child, end, following > start ? following : later);
            }
        }

        private void after(int anchor, int child, int end, int done) {
            int day = dueDays.of(anchor);
            if (day == UNKNOWN) {
                due.addUnusable(child);
            } else {
                due.add(child, day, end, done);
            }
        }
    }
}
