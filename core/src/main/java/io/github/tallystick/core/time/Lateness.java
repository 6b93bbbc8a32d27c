package io.github.tallystick.core.time;

/** From when something that was not done by its deadline is late. Vendors differ on the Saturday after a Friday deadline. */
public enum Lateness {
    /** From the day after the deadline, a day off or not: a deadline is a date. */
    FROM_THE_NEXT_DAY,
    /** From the next working day: what counts is how many working days have passed. */
    FROM_THE_NEXT_WORKING_DAY
}
