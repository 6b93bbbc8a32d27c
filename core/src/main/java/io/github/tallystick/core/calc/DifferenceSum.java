package io.github.tallystick.core.calc;

import java.util.Arrays;

/** Kept as a difference array: a run costs two additions however long it is, and one pass over the days gives every sum. */
final class DifferenceSum extends DailySum {
    private final long[] changes = new long[count];

    DifferenceSum(SeriesDates dates) {
        super(dates);
    }

    @Override
    void change(int first, int last, long amount) {
        changes[first] = Math.addExact(changes[first], amount);
        if (last + 1 < count) {
            changes[last + 1] = Math.subtractExact(changes[last + 1], amount);
        }
    }

    @Override
    long[] sums(int first, int last) {
        long[] sums = Arrays.copyOf(changes, last + 1);
        for (int i = 1; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], sums[i - 1]);
        }
        return first == 0 ? sums : Arrays.copyOfRange(sums, first, last + 1);
    }
}
