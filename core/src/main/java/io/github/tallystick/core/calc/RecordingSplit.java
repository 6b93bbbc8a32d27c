package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.Unit.Timed;
import io.github.tallystick.core.time.EpochDay;
import java.util.Optional;

/**
 * Late work told from late recording: the units of a timeliness indicator as all records known later show them, seen from a
 * day. The four numbers add up to the denominator of the full data; the figure as known on that day may have another one.
 *
 * @param recordedInTime done in time, and recorded by that day
 * @param recordedLate done in time, but recorded after that day
 * @param doneLate done, but after the deadline
 * @param notDone not done
 */
public record RecordingSplit(long recordedInTime, long recordedLate, long doneLate, long notDone) {
    /**
     * All units.
     *
     * @return the sum of the four
     */
    public long total() {
        return recordedInTime + recordedLate + doneLate + notDone;
    }

    /** Listens for timed units on one as-at date and puts each into its part. */
    static final class Splitter implements Counting.Listener {
        private final int asAt;
        private final int seenFrom;
        private final long[] numbers = new long[4];
        private final Optional<Timing> timing;

        Splitter(int asAt, int seenFrom, Optional<Timing> timing) {
            this.asAt = asAt;
            this.timing = timing;
            this.seenFrom = seenFrom;
        }

        @Override
        public void counted(UnitCount counted) {
            if (counted.below.at(asAt) == 0) {
                return;
            }
            Unit unit = counted.unit();
            boolean inTime = counted.above.at(asAt) != 0;
            if (unit instanceof Row row && timing.isPresent()) {
                numbers[part(row.day(timing.get().done()), recorded(row, timing.get()), inTime)]++;
            } else if (unit instanceof Timed timed) {
                numbers[part(timed.doneDay(), timed.recordedDay(), inTime)]++;
            } else {
                throw new IllegalArgumentException(
                        "late recording is told from late work for units that are to be done in time, but this is "
                                + unit);
            }
        }

        private static int recorded(Row row, Timing timing) {
            return timing.recorded().map(row::day).orElse(EpochDay.BEFORE_ALL);
        }

        private int part(int doneDay, int recordedDay, boolean inTime) {
            if (inTime) {
                return recordedDay <= seenFrom ? 0 : 1;
            }
            return doneDay == EpochDay.NEVER ? 3 : 2;
        }

        RecordingSplit split() {
            return new RecordingSplit(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }
}
