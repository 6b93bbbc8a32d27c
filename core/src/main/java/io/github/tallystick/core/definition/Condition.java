package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import java.util.List;
import java.util.Set;

/** What holds of a row, or does not, whatever the as-at date. */
public sealed interface Condition {
    /**
     * Holds where a flag is set.
     *
     * @param column the flag
     */
    record Flag(Column column) implements Condition {
        /**
         * Checks the column.
         *
         * @param column the flag
         */
        public Flag {
            column.require(Kind.FLAG);
        }
    }

    /**
     * Holds where a code is one of some. A code that is not given is the empty text.
     *
     * @param column the code
     * @param codes the codes
     */
    record In(Column column, Set<String> codes) implements Condition {
        /**
         * Checks the column and copies the collections.
         *
         * @param column the code
         * @param codes the codes
         */
        public In {
            column.require(Kind.CODE);
            codes = Set.copyOf(codes);
        }
    }

    /**
     * Holds where a text contains another, letter for letter.
     *
     * @param column the text
     * @param part what it contains
     */
    record Containing(Column column, String part) implements Condition {
        /**
         * Checks the column.
         *
         * @param column the text
         * @param part what it contains
         */
        public Containing {
            column.require(Kind.CODE);
        }
    }

    /**
     * Holds where an amount is given and at least so much.
     *
     * @param column the amount
     * @param parts how much, in the parts of the column
     */
    record Enough(Column column, long parts) implements Condition {
        /**
         * Checks the column.
         *
         * @param column the amount
         * @param parts how much
         */
        public Enough {
            column.require(Kind.AMOUNT);
        }
    }

    /**
     * Holds where a day comes on or before another. A day that has not come is on or before none.
     *
     * @param first the one day
     * @param second the other
     */
    record OnOrBefore(Day first, Day second) implements Condition {}

    /**
     * Holds where a day is given and has come.
     *
     * @param day the day
     */
    record Given(Day day) implements Condition {}

    /**
     * Holds where another condition does not.
     *
     * @param condition the other condition
     */
    record IsNot(Condition condition) implements Condition {}

    /**
     * Holds where all of some conditions do; with none of them, always.
     *
     * @param conditions the conditions
     */
    record AllOf(List<Condition> conditions) implements Condition {
        /**
         * Copies the collections.
         *
         * @param conditions the conditions
         */
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Holds where any of some conditions does.
     *
     * @param conditions the conditions
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        /**
         * Copies the collections.
         *
         * @param conditions the conditions
         */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }
}
