package io.github.tallystick.indicators.protection;

import io.github.tallystick.indicators.facts.Visit;
import java.util.Arrays;

/**
 * What counts as a previous visit: which visits do, and what starts the clock.
 *
 * @param unseenToo whether a visit counts at which the child was not seen
 * @param eachRecord whether each record of one day starts a clock; otherwise each day does
 * @param planStart whether the start of the plan starts a clock, too
 */
public record Previous(boolean unseenToo, boolean eachRecord, boolean planStart) {
    /** Each day on which the child was seen, and the start of the plan. */
    public static final Previous CHILD_SEEN = new Previous(false, false, true);

    /** Each day of a visit, the child seen or not, and the start of the plan. */
    public static final Previous SEEN_OR_NOT = new Previous(true, false, true);

    /** Every record of a visit, the child seen or not, several on one day too, and the start of the plan. */
    public static final Previous EVERY_RECORD = new Previous(true, true, true);

    /** Each day on which the child was seen, but not the start of the plan. */
    public static final Previous CHILD_SEEN_ALONE = new Previous(false, false, false);

    boolean isVisit(Visit record) {
        return unseenToo || record.childSeen();
    }

    /**
     * The days on which a clock starts, in order; a day on which two start comes twice.
     *
     * @param start the first day of the plan
     * @param visitDays the days of the visits that count, none before it, in order
     */
    int[] anchors(int start, int[] visitDays) {
        int[] anchors = new int[visitDays.length + 1];
        int size = 0;
        if (planStart) {
            anchors[size++] = start;
        }
        for (int day : visitDays) {
            if (eachRecord || size == 0 || day != anchors[size - 1]) {
                anchors[size++] = day;
            }
        }
        return Arrays.copyOf(anchors, size);
    }
}
