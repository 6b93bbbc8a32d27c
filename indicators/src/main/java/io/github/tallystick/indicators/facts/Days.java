package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.Optional;

/** Optional dates as epoch days. */
public final class Days {
    private Days() {}

    /**
     * A day that may not have come.
     *
     * @param date the date, if it is known
     * @return the epoch day, or {@link EpochDay#NEVER}
     */
    public static int orNever(Optional<LocalDate> date) {
        return date.isPresent() ? EpochDay.of(date.get()) : EpochDay.NEVER;
    }

    /**
     * A recording day that may always have been known.
     *
     * @param recordedOn the date, if it is known
     * @return the epoch day, or {@link EpochDay#BEFORE_ALL}
     */
    public static int orAlwaysKnown(Optional<LocalDate> recordedOn) {
        return recordedOn.isPresent() ? EpochDay.of(recordedOn.get()) : EpochDay.BEFORE_ALL;
    }
}
