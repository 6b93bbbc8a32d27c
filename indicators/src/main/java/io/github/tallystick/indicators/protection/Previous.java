package io.github.tallystick.indicators.protection;

import io.github.tallystick.indicators.facts.Visit;
import java.util.stream.IntStream;

/** What counts as a previous visit: which visits do, and what starts the clock. */
public enum Previous {
    /** Each day on which the child was seen, and the start of the plan. */
    CHILD_SEEN(false, false, true),
    /** Each day of a visit, the child seen or not, and the start of the plan. */
    SEEN_OR_NOT(true, false, true),
    /** Every record of a visit, the child seen or not, several on one day too, and the start of the plan. */
    EVERY_RECORD(true, true, true),
    /** Each day on which the child was seen, but not the start of the plan. */
    CHILD_SEEN_ALONE(false, false, false);

    private final boolean unseenToo;
    private final boolean eachRecord;
    private final boolean planStart;

    Previous(boolean unseenToo, boolean eachRecord, boolean planStart) {
        this.unseenToo = unseenToo;
        this.eachRecord = eachRecord;
        this.planStart = planStart;
    }

    boolean isVisit(Visit record) {
        return unseenToo || record.childSeen();
    }

    /** The days on which a clock starts, in order; a day on which two start comes twice. */
    int[] anchors(int start, IntStream visitDays) {
        IntStream days = planStart ? IntStream.concat(IntStream.of(start), visitDays) : visitDays;
        return eachRecord ? days.toArray() : days.distinct().toArray();
    }
}
