package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.StepFunction;

/**
 * A sum on each as-at date of a span, kept as a difference array: a run costs two additions however long it is, and one pass
 * over the days gives every sum.
 */
final class DailySum {
    private final int firstDay;
    private final long[] changes;

    /** Keeps nothing, over no days. */
    static final DailySum NOT_KEPT = new DailySum(0, -1);

    DailySum(int firstDay, int lastDay) {
        this.firstDay = firstDay;
        this.changes = new long[lastDay - firstDay + 1];
    }

    void add(StepFunction runs, long weight) {
        for (int i = 0; i < runs.size(); i++) {
            add(runs.firstDay(i), runs.lastDay(i), Math.multiplyExact(runs.amount(i), weight));
        }
    }

    private void add(int from, int to, long amount) {
        int last = firstDay + changes.length - 1;
        if (to < firstDay || from > last) {
            return;
        }
        int start = Math.max(from, firstDay) - firstDay;
        changes[start] = Math.addExact(changes[start], amount);
        if (to < last) {
            int after = to + 1 - firstDay;
            changes[after] = Math.subtractExact(changes[after], amount);
        }
    }

    /** The sum on each date, in order. */
    long[] perDay() {
        long[] sums = changes.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], sums[i - 1]);
        }
        return sums;
    }
}
