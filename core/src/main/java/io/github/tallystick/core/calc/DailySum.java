package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;

/** A sum on each of some as-at dates, to which runs of days are added. */
abstract sealed class DailySum permits DifferenceSum, BlockSum {
    final int count;
    private final SeriesDates dates;

    DailySum(SeriesDates dates) {
        this.dates = dates;
        this.count = dates.count();
    }

    final void add(StepFunction runs, long weight) {
        for (int i = 0; i < runs.size(); i++) {
            int first = dates.numberFrom(runs.firstDay(i));
            int last = dates.numberTo(runs.lastDay(i));
            long amount = Math.multiplyExact(runs.amount(i), weight);
            if (first <= last) {
                change(first, last, amount);
            }
        }
    }

    /** Adds an amount on the dates from one number to another, both included. */
    abstract void change(int first, int last, long amount);

    /** The sums on some of the dates. */
    final PerDay perDay(SeriesDates some) {
        if (count == 0 || some.count() == 0) {
            return PerDay.NOT_KEPT;
        }
        int first = dates.numberFrom(some.date(0));
        long[] sums = sums(first, dates.numberTo(some.date(some.count() - 1)));
        return some.equals(dates)
                ? PerDay.of(sums)
                : PerDay.of(some.count(), number -> sums[dates.numberFrom(some.date(number)) - first]);
    }

    /** The sums on the dates from one number to another, both included. */
    abstract long[] sums(int first, int last);

    /** Makes a sum of nothing over some dates. */
    interface Kind {
        DailySum over(SeriesDates dates);
    }
}
