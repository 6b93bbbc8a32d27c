package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.Window;

/** A unit that {@link Rows} made: one row, whose columns a rule or a weight in code may look at. */
public interface Row extends Unit {
    /**
     * A day.
     *
     * @param day the day
     * @return days since 1970-01-01; {@link io.github.tallystick.core.time.EpochDay#NEVER} for one that has not come, {@link
     *     io.github.tallystick.core.time.EpochDay#BEFORE_ALL} for one that is not given
     */
    int day(Day day);

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @return true if so
     */
    boolean is(Condition condition);

    /**
     * An amount.
     *
     * @param column the column
     * @return how many parts; 0 where it is not given
     */
    long amount(Column column);

    /**
     * Answers on which as-at dates this row counts.
     *
     * @param when what is asked
     * @param window the window asked about
     * @param into takes the answer
     */
    void answer(When when, Window window, Runs into);
}
