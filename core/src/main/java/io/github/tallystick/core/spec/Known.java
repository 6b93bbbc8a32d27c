package io.github.tallystick.core.spec;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records exist for an evaluation: all of them, or those recorded by a date (<i>as known at</i>).
 *
 * <p>Event dates, never recording dates, decide whether something was in time; this only says whether the record is there. A
 * record without a recording date was always known.
 *
 * @param lastDay the last recording day that is known, as an epoch day; {@link EpochDay#NEVER} for all records
 */
public record Known(int lastDay) {
    /** All records. */
    public static final Known ALL = new Known(EpochDay.NEVER);

    /**
     * The records recorded by a date.
     *
     * @param date the last recording date, included
     * @return what is known
     */
    public static Known at(LocalDate date) {
        return new Known(EpochDay.of(date));
    }

    /**
     * Whether a record is there.
     *
     * @param recordedOn the day on which it was recorded, if that is known
     * @return true if it was recorded by the last day, or always known
     */
    public boolean includes(Optional<LocalDate> recordedOn) {
        return recordedOn.isEmpty() || EpochDay.of(recordedOn.get()) <= lastDay;
    }
}
