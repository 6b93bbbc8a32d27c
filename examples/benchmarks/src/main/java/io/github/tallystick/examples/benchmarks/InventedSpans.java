package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * When something begins and ends, for many rows in no order.
 *
 * @param owners for each row, the number of that to which it belongs: a child, or a row of other spans
 * @param starts the first days, as epoch days
 * @param ends the last days; {@link EpochDay#NEVER} if there is none yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InventedSpans(int[] owners, int[] starts, int[] ends) {
    /** One for each child or worker, over all six years. */
    static InventedSpans ofAll(int size) {
        int[] starts = new int[size];
        int[] ends = new int[size];
        Arrays.fill(starts, SixYears.FIRST);
        Arrays.fill(ends, EpochDay.NEVER);
        return new InventedSpans(IntStream.range(0, size).toArray(), starts, ends);
    }

    int size() {
        return owners.length;
    }

    /** The last day of a row, or of the six years if that is earlier. */
    int lastDay(int row) {
        return Math.min(ends[row], SixYears.LAST);
    }

    /** To whom the rows belong under which these lie: of an episode in a period of care, the child. */
    int[] ownersAbove(InventedSpans above) {
        return IntStream.of(owners).map(owner -> above.owners[owner]).toArray();
    }

    /** The rows that a condition holds of. */
    InventedSpans where(IntPredicate condition) {
        Growing some = new Growing();
        IntStream.range(0, size()).filter(condition).forEach(row -> some.add(owners[row], starts[row], ends[row]));
        return some.spans();
    }

    /** A further day of each row. */
    int[] days(IntUnaryOperator dayOfRow) {
        return IntStream.range(0, size()).map(dayOfRow).toArray();
    }

    /** Rows that are added one by one. */
    static final class Growing {
        private int[] owners = new int[1024];
        private int[] starts = new int[1024];
        private int[] ends = new int[1024];
        private int size;

        void add(int owner, int start, int end) {
            if (size == owners.length) {
                owners = Arrays.copyOf(owners, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            owners[size] = owner;
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        /** The rows as they came. */
        InventedSpans spans() {
            return new InventedSpans(
                    Arrays.copyOf(owners, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }

        /** The rows in no order. */
        InventedSpans shuffled(SplittableRandom random) {
            for (int row = size - 1; row > 0; row--) {
                int other = random.nextInt(row + 1);
                swap(owners, row, other);
                swap(starts, row, other);
                swap(ends, row, other);
            }
            return spans();
        }

        private static void swap(int[] values, int one, int other) {
            int value = values[one];
            values[one] = values[other];
            values[other] = value;
        }
    }
}
