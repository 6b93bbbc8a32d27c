package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.Window;

/**
 * How much a unit counts, as a step function of the as-at date. A rule is asked about a unit and a window, never about one
 * period.
 *
 * <p>An event counts on every as-at date whose window holds it; a stock from its first day to its last; a condition that no
 * date changes holds always or never. In a catalogue a rule is a record or an enum, never a bare lambda, so that it prints
 * and compares.
 *
 * @param <U> the unit
 */
public interface Rule<U extends Unit> {
    /**
     * Answers for one unit.
     *
     * @param unit the unit
     * @param window the window asked about
     * @param into takes the runs of as-at dates on which the unit counts, and on request the reason; empty when called
     */
    void answer(U unit, Window window, Runs into);

    /**
     * How many parts make one: 1 for whole numbers, 13 for the mean of thirteen stocks.
     *
     * @return the number by which the amounts in the answer are to be divided; at least 1
     */
    default long partsOfOne() {
        return 1;
    }
}
