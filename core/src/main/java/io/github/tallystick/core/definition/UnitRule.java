package io.github.tallystick.core.definition;

/**
 * Makes units from facts: a visit due comes from a plan and its visits. Most disagreements between councils are made here,
 * so a unit rule is a record or an enum whose components are the choices taken.
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 * @param <U> the unit
 */
public interface UnitRule<F, U extends Unit> extends Units<F, U> {
    /**
     * Makes the units of one child, worker or school.
     *
     * @param facts what was recorded, as far as it is known
     * @param into takes the units
     */
    void units(F facts, Sink<? super U> into);

    /**
     * Takes units as they are made.
     *
     * @param <U> the unit
     */
    interface Sink<U extends Unit> {
        /**
         * Takes a unit.
         *
         * @param unit the unit
         */
        void accept(U unit);

        /**
         * Takes note of a record that cannot be used. It is counted and told, not counted in.
         *
         * @param id the record's identifier
         * @param reason why, without any identifier
         */
        void unusable(String id, String reason);
    }
}
