package io.github.tallystick.core.definition;

import io.github.tallystick.core.facts.Known;
import java.util.Optional;

/**
 * Makes units from facts: a visit due comes from a plan and its visits. Most disagreements between councils are made here,
 * so a unit rule is a record or an enum whose components are the choices taken.
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 * @param <U> the unit
 */
public interface UnitRule<F, U extends Unit> {
    /**
     * Makes the units of one child, worker or school.
     *
     * @param facts what was recorded, as far as it is known
     * @param into takes the units
     */
    void units(F facts, Sink<? super U> into);

    /**
     * Makes the units of many children, workers or schools at once, where their facts lie in columns that this rule reads.
     *
     * @param facts the facts of all, as they were given
     * @param known which records exist
     * @return the same units as from one after another; empty where they are to be made so
     */
    default Optional<UnitColumns<U>> columns(Iterable<? extends F> facts, Known known) {
        return Optional.empty();
    }

    /**
     * Empty columns for the units of this rule, so that rules can be asked about many of them at once. What they answer about
     * columns must be what they answer about each unit.
     *
     * @return new columns at each call, since each thread fills its own; empty where rules are to be asked about one unit after another
     */
    default Optional<UnitRows<U>> emptyRows() {
        return Optional.empty();
    }

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
