package io.github.tallystick.core.calc;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * A sum on each as-at date of a span, by the number of the date from 0. It may be worked out only when it is asked for, from what
 * does not change any more. Immutable.
 */
final class PerDay {
    /** Of no dates: nothing is kept. */
    static final PerDay NOT_KEPT = of(new long[0]);

    private final int days;
    private final IntToLongFunction sums;

    private PerDay(int days, IntToLongFunction sums) {
        this.days = days;
        this.sums = sums;
    }

    static PerDay of(int days, IntToLongFunction sums) {
        return new PerDay(days, sums);
    }

    static PerDay of(long[] sums) {
        return new PerDay(sums.length, day -> sums[day]);
    }

    boolean isKept() {
        return days > 0;
    }

    long on(int day) {
        return sums.applyAsLong(day);
    }

    long[] toArray() {
        long[] array = new long[days];
        Arrays.setAll(array, sums);
        return array;
    }

    PerDay plus(PerDay other) {
        long[] sum = toArray();
        Arrays.setAll(sum, day -> Math.addExact(sum[day], other.on(day)));
        return of(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerDay perDay && Arrays.equals(toArray(), perDay.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }
}
