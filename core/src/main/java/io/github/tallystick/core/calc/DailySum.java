package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;

/** A sum on each as-at date of a span, to which runs of days are added. */
abstract sealed class DailySum permits DifferenceSum, BlockSum {
    final int firstDay;
    final int days;

    DailySum(int firstDay, int lastDay) {
        this.firstDay = firstDay;
        this.days = lastDay - firstDay + 1;
    }

    final void add(StepFunction runs, long weight) {
        for (int i = 0; i < runs.size(); i++) {
            add(runs.firstDay(i), runs.lastDay(i), Math.multiplyExact(runs.amount(i), weight));
        }
    }

    private void add(int from, int to, long amount) {
        int lastDay = firstDay + days - 1;
        if (to >= firstDay && from <= lastDay) {
            change(Math.max(from, firstDay) - firstDay, Math.min(to, lastDay) - firstDay, amount);
        }
    }

    /** Adds an amount on the dates of the span from one number to another, both included. */
    abstract void change(int first, int last, long amount);

    /** The sum on each of some as-at dates of the span, in order; nothing if the span has no days. */
    final long[] perDay(int firstAsAt, int lastAsAt) {
        return days == 0 ? new long[0] : sums(firstAsAt - firstDay, lastAsAt - firstDay);
    }

    /** The sums on the dates of the span from one number to another, both included. */
    abstract long[] sums(int first, int last);

    /** Makes a sum of nothing over a span. */
    interface Kind {
        DailySum over(int firstDay, int lastDay);
    }
}
