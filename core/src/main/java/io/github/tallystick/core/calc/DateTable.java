package io.github.tallystick.core.calc;

import java.util.function.IntUnaryOperator;

/** For a day that each as-at date looks at: which date, by number, is the first that looks at another or later. Immutable. */
final class DateTable {
    private final int firstDay;
    private final int lastDay;
    /** From the day before the first to that after the last. */
    private final int[] reaching;

    private DateTable(int firstDay, int lastDay, int[] reaching) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reaching = reaching;
    }

    static DateTable of(IntUnaryOperator day, SeriesDates asked) {
        int first = day.applyAsInt(asked.date(0));
        int last = day.applyAsInt(asked.date(asked.count() - 1));
        int[] reaching = new int[last - first + 3];
        int index = 0;
        for (int number = 0; number < asked.count(); number++) {
            for (int end = day.applyAsInt(asked.date(number)) - first + 1; index <= end; index++) {
                reaching[index] = number;
            }
        }
        reaching[index] = asked.count();
        return new DateTable(first, last, reaching);
    }

    /** The first date that looks at a day or a later one; the number of dates if none does. */
    int firstReaching(int day) {
        return reaching[Math.max(Math.min(day, lastDay + 1), firstDay) - firstDay + 1];
    }

    /** The first that looks at a later day. */
    int firstBeyond(int day) {
        return reaching[Math.max(Math.min(day, lastDay), firstDay - 1) - firstDay + 2];
    }
}
