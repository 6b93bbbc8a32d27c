package io.github.tallystick.core.definition;

/**
 * Units of one kind in columns, part by part: the same units as the unit rule makes from one child, worker or school after
 * another, without an object for each. Parts may be read by several threads at once.
 *
 * @param <U> the unit
 */
public interface UnitColumns<U extends Unit> {
    /**
     * The number of parts. A part is small enough for a processor's cache, if no one child, worker or school has more.
     *
     * @return the number; parts are numbered from 0
     */
    int parts();

    /**
     * Something that holds one part after another; each thread has its own.
     *
     * @return a holder without units
     */
    Holder<U> holder();

    /**
     * Holds one part after another.
     *
     * @param <U> the unit
     */
    interface Holder<U extends Unit> {
        /**
         * Takes up the units of one part instead of those that were held.
         *
         * @param part the number of the part
         * @return the units, until the next part is taken up
         */
        Part<U> hold(int part);
    }

    /**
     * The units of one part, in columns of primitive values. Rows are numbered {@code from first() to end() - 1}, as the columns
     * that a rule looks at are, and are in any order.
     *
     * @param <U> the unit
     */
    interface Part<U extends Unit> {
        /**
         * The number of the first row.
         *
         * @return the number
         */
        int first();

        /**
         * The number after that of the last row.
         *
         * @return the number; as {@link #first()} where there are no units
         */
        int end();

        /**
         * Whose units they are.
         *
         * @return for each row, the position of the child, worker or school in the facts
         */
        int[] owners();

        /**
         * Whose records cannot be used.
         *
         * @return for each such record of the part, the position of the child, worker or school in the facts
         */
        int[] unusable();
    }
}
