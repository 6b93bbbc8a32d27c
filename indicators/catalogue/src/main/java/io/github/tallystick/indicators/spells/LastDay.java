package io.github.tallystick.indicators.spells;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;

/** Whether a spell, of care or in a post, is still open at the end of its last day. */
public enum LastDay {
    /** It is not: closing stock = opening stock + starts - ends. */
    NOT_OPEN {
        @Override
        public int end(int lastDay) {
            return lastDay;
        }
    },
    /** It is. */
    STILL_OPEN {
        @Override
        public int end(int lastDay) {
            return lastDay == EpochDay.NEVER ? EpochDay.NEVER : lastDay + 1;
        }
    };

    /**
     * The first day at the end of which the spell is no longer open.
     *
     * @param lastDay the last day of the spell, as an epoch day, or {@link EpochDay#NEVER}
     * @return the epoch day, or {@link EpochDay#NEVER}
     */
    public abstract int end(int lastDay);

    /**
     * The day from which something is no longer open.
     *
     * @param lastDay its last day
     * @return that day, or the day after
     */
    public Day end(Day lastDay) {
        return this == NOT_OPEN ? lastDay : new Day.After(new Timescale.CalendarDays(1, StartDay.NOT_COUNTED), lastDay);
    }

    /**
     * What a phrase such as <i>on the last day</i> is taken to mean for a spell that ends on that day.
     *
     * @param phrase the words of the definition
     * @return the reading
     */
    public static Reading<LastDay> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "what ends on the last day is no longer open at its end",
                        NOT_OPEN,
                        "stocks then add up: closing = opening + starts - ends")
                .or("still open on its last day", STILL_OPEN);
    }
}
