package io.github.tallystick.returns;

import io.github.tallystick.core.time.EpochDay;
import java.util.List;

/** Stretches of days, in order of their first, among which the last that holds a day is found without asking each. */
final class Stretches {
    private final int[] starts;
    private final int[] ends;
    /** Of each the last before it that ends later, or -1: those between cannot hold a day after its end. */
    private final int[] longer;

    private Stretches(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        longer = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            longer[i] = lastHolding(ends[i] == EpochDay.NEVER ? ends[i] : ends[i] + 1, i - 1);
        }
    }

    /** Those of rows in order; a last day is included. */
    static Stretches of(List<EpisodeRow> rows) {
        return new Stretches(
                rows.stream().mapToInt(row -> EpochDay.of(row.startedOn())).toArray(),
                rows.stream().mapToInt(row -> EpochDay.orNever(row.ceasedOn())).toArray());
    }

    /** Which is the last that holds the day, or -1. */
    int lastHolding(int day) {
        int first = 0;
        int end = starts.length;
        while (first < end) {
            int middle = (first + end) >>> 1;
            first = starts[middle] <= day ? middle + 1 : first;
            end = starts[middle] <= day ? end : middle;
        }
        return lastHolding(day, first - 1);
    }

    private int lastHolding(int day, int from) {
        int last = from;
        while (last >= 0 && ends[last] < day) {
            last = longer[last];
        }
        return last;
    }
}
