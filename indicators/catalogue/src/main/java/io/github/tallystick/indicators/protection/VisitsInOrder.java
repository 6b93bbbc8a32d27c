package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Visit;
import java.util.Arrays;
import java.util.List;

/** The visits under a plan that count, in the order of their days. */
final class VisitsInOrder {
    private final int[] days;
    private final int[] recordedDays;

    private VisitsInOrder(int[] days, int[] recordedDays) {
        this.days = days;
        this.recordedDays = recordedDays;
    }

    /** Those from the first day of the plan to its last, both included. */
    static VisitsInOrder of(List<Visit> visits, Previous previous, int firstDay, int lastDay) {
        long[] sorted = new long[visits.size()];
        int size = 0;
        for (Visit visit : visits) {
            int day = EpochDay.of(visit.madeOn());
            if (firstDay <= day && day <= lastDay && previous.isVisit(visit)) {
                int recorded = EpochDay.orBeforeAll(visit.recordedOn());
                sorted[size++] = (long) day << Integer.SIZE | Integer.toUnsignedLong(recorded);
            }
        }
        Arrays.sort(sorted, 0, size);
        int[] days = new int[size];
        int[] recordedDays = new int[size];
        for (int i = 0; i < size; i++) {
            days[i] = (int) (sorted[i] >> Integer.SIZE);
            recordedDays[i] = (int) sorted[i];
        }
        return new VisitsInOrder(days, recordedDays);
    }

    /** The days; one comes as often as there are visits on it. */
    int[] days() {
        return days;
    }

    /** The first place, from another on, of a visit after a day; that behind the last if there is none. */
    int nextAfter(int day, int from) {
        int place = from;
        while (place < days.length && days[place] <= day) {
            place++;
        }
        return place;
    }

    /** The day of the visit at a place; never, behind the last. */
    int day(int place) {
        return place < days.length ? days[place] : EpochDay.NEVER;
    }

    /** The earliest day on which one of the visits from a place on and by a day was keyed in; never, if there is none. */
    int firstRecorded(int from, int lastDay) {
        int first = EpochDay.NEVER;
        for (int place = from; place < days.length && days[place] <= lastDay; place++) {
            first = Math.min(first, recordedDays[place]);
        }
        return first;
    }
}
