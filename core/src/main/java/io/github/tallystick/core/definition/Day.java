package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a row: one that a column holds, or one worked out from it. What is worked out from a day that has not come has not
 * come either.
 */
public sealed interface Day
        permits Column, Day.After, Day.LookedBackTo, Day.Reached, Day.Earliest, Day.Latest, Day.If, Day.Fixed {
    /**
     * The last day in time.
     *
     * @param within how much time there is
     * @param start the day on which the clock starts
     */
    record After(Timescale within, Day start) implements Day {}

    /**
     * The earliest day looked back to.
     *
     * @param back how far
     * @param from the day looked back from
     */
    record LookedBackTo(LookBack back, Day from) implements Day {}

    /**
     * The first as-at date whose window starts on the day or later: from then on the day lies as long ago as the window is.
     *
     * @param window the window, such as 24 months and a day to the as-at date
     * @param day the day
     */
    record Reached(Window window, Day day) implements Day {}

    /**
     * The earliest of several days.
     *
     * @param days the days, at least one
     */
    record Earliest(List<Day> days) implements Day {
        /**
         * Copies the collections.
         *
         * @param days the days
         */
        public Earliest {
            days = several(days);
        }
    }

    /**
     * The latest of several days.
     *
     * @param days the days, at least one
     */
    record Latest(List<Day> days) implements Day {
        /**
         * Copies the collections.
         *
         * @param days the days
         */
        public Latest {
            days = several(days);
        }
    }

    /**
     * A day, where a condition holds; otherwise one that does not come. The earliest of several of these is that of the one
     * whose condition holds.
     *
     * @param condition the condition
     * @param day the day
     */
    record If(Condition condition, Day day) implements Day {}

    /**
     * A day of the calendar.
     *
     * @param date the day
     */
    record Fixed(LocalDate date) implements Day {}

    private static List<Day> several(List<Day> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days to choose from must be at least one, but were none");
        }
        return List.copyOf(days);
    }
}
