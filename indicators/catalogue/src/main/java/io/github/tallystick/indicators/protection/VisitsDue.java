package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Day.Earliest;
import io.github.tallystick.core.definition.Day.Fixed;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Clock;
import io.github.tallystick.core.definition.Rows.Clocks;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.util.List;
import java.util.Optional;

/** Visits due under plans: after the start of a plan, and after each visit, the next is due by a day. */
final class VisitsDue {
    /** The day on which the clock starts: the start of the plan, a visit, or the day by which one was missed. */
    static final Column STARTED = Column.day("counted-from", "clock started");

    /** The last day that is in time. */
    static final Column DUE = Column.day("due", "due");

    /** The day of the next visit. */
    static final Column NEXT = Column.day("next", "made");

    private static final Clock CLOCK = new Clock(
            STARTED,
            Column.flag("is-first", "first visit of the plan"),
            Column.flag("is-second", "second visit of the plan"),
            DUE,
            NEXT,
            Column.day("next-recorded", "next visit recorded"));

    private VisitsDue() {}

    /**
     * A row for each visit due. The visits that count are those from the start of the plan to its end, both included.
     *
     * @param within how long after the clock starts a visit is in time
     * @param previous which visits count, and what starts a clock
     * @param missed how often a visit that is missed is due
     * @param plans whose plans are counted
     */
    static Rows of(Timescale within, Previous previous, Missed missed, Rows plans) {
        return new Clocks(
                Plans.usable(plans),
                ProtectionPlan.STARTED,
                end(missed),
                previous.visits(),
                Same.of(ProtectionPlan.TABLE.key()),
                Visit.MADE,
                previous.planStart(),
                previous.eachRecord(),
                missed == Missed.DUE_AGAIN,
                Optional.of(Visit.RECORDED),
                new After(within, STARTED),
                CLOCK);
    }

    /** A visit that is missed again and again is due no more after the last day for which a figure is given. */
    private static Day end(Missed missed) {
        return missed == Missed.DUE_ONCE
                ? ProtectionPlan.ENDED
                : new Earliest(List.of(ProtectionPlan.ENDED, new Fixed(EnglandAndWales.WORKING_DAYS.lastKnownDay())));
    }

    /**
     * What counts as a previous visit.
     *
     * @param visits which visits do
     * @param eachRecord whether each record of one day starts a clock; otherwise each day does
     * @param planStart whether the start of the plan starts a clock, too
     */
    record Previous(Rows visits, boolean eachRecord, boolean planStart) {}

    /** How often a visit that is missed is due. */
    enum Missed {
        /** Once; the clock starts again at the next visit. */
        DUE_ONCE,
        /** Again after the same time, counted from the day by which it was missed, until a visit is made or the plan ends. */
        DUE_AGAIN
    }
}
