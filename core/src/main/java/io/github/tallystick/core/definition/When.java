package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.time.Window;
import java.util.List;
import java.util.Optional;

/**
 * On which as-at dates a row counts, and how much: the step functions of which the rules of a definition are made. They are
 * values, so that they print, compare, and can be written down and read back; what they mean stands here once, and whatever
 * counts, explains or bounds a figure walks them.
 */
public sealed interface When extends Rule<Row> {
    @Override
    default void answer(Row row, Window window, Runs into) {
        row.answer(this, window, into);
    }

    /**
     * Counts on every date.
     *
     * @return the rule
     */
    static When always() {
        return new Whenever(new Condition.AllOf(List.of()));
    }

    /**
     * An event: counts on each as-at date whose window holds the day.
     *
     * @param day the day
     */
    record On(Day day) implements When {}

    /**
     * A stock: counts from the day on which something starts to the day before it ends.
     *
     * @param start the day of the start, included
     * @param end the day of the end, not included; a day that has not come where it goes on
     */
    record Open(Day start, Day end) implements When {}

    /**
     * Counts on each as-at date whose window holds any day from one to another.
     *
     * @param first the first day, included
     * @param last the last day, included; a day that has not come where it goes on
     */
    record Touching(Day first, Day last) implements When {}

    /**
     * Counts from a day on.
     *
     * @param day the day, included
     */
    record From(Day day) implements When {}

    /**
     * Counts on one as-at date alone.
     *
     * @param day the date
     */
    record Exactly(Day day) implements When {}

    /**
     * Counts on every date where a condition holds, and on none where it does not.
     *
     * @param condition the condition
     */
    record Whenever(Condition condition) implements When {}

    /**
     * Counts what all of some count, multiplied: on the dates on which each of them does.
     *
     * @param all each of them
     */
    record All(List<When> all) implements When {
        /**
         * Copies the collections.
         *
         * @param all each of them
         */
        public All {
            all = List.copyOf(all);
        }

        @Override
        public long partsOfOne() {
            return all.stream().mapToLong(When::partsOfOne).reduce(1, Math::multiplyExact);
        }
    }

    /**
     * Counts once on the dates on which any of some does.
     *
     * @param any each of them
     */
    record Any(List<When> any) implements When {
        /**
         * Copies the collections.
         *
         * @param any each of them
         */
        public Any {
            any = List.copyOf(any);
        }
    }

    /**
     * Counts on the dates on which another counts nothing.
     *
     * @param when the other
     */
    record Not(When when) implements When {}

    /**
     * Counts once on the dates on which another counts at least so much.
     *
     * @param least how much, in whole numbers; at least 1
     * @param when the other
     */
    record AtLeast(long least, When when) implements When {
        /**
         * Checks the components.
         *
         * @param least how much
         * @param when the other
         */
        public AtLeast {
            if (least < 1) {
                throw new IllegalArgumentException("least must be at least 1, but was " + least);
            }
            requireCountable(least, when);
        }
    }

    /**
     * Counts once on the dates on which a sum is at most so much.
     *
     * @param most how much, in whole numbers
     * @param when the sum
     */
    record AtMost(long most, When when) implements When {
        /**
         * Checks the components.
         *
         * @param most how much
         * @param when the sum
         */
        public AtMost {
            requireCountable(most, when);
        }
    }

    /**
     * Counts the sum of some, each so many times.
     *
     * @param terms the terms
     */
    record Sum(List<Times> terms) implements When {
        /**
         * Copies the collections.
         *
         * @param terms the terms
         */
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public long partsOfOne() {
            return terms.stream()
                    .mapToLong(term -> term.when().partsOfOne())
                    .max()
                    .orElse(1);
        }
    }

    /**
     * One term of a sum.
     *
     * @param factor how many times; negative to take away
     * @param when what is counted
     */
    record Times(long factor, When when) {
        /**
         * Checks the components.
         *
         * @param factor how many times
         * @param when what is counted
         */
        public Times {
            requireCountable(factor, when);
        }
    }

    /**
     * Counts the mean of some.
     *
     * @param of each of them, at least one
     */
    record Mean(List<When> of) implements When {
        /**
         * Copies the collections.
         *
         * @param of each of them
         */
        public Mean {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("mean must be of at least one, but was of none");
            }
        }

        @Override
        public long partsOfOne() {
            return of.size();
        }
    }

    /**
     * Counts the sum over other rows of the same child, worker or school.
     *
     * @param rows the other rows
     * @param same by which columns they belong to this one
     * @param weight how much each counts; once if empty
     * @param when on which dates each counts
     */
    record Each(Rows rows, Same same, Optional<Column> weight, When when) implements When {
        /**
         * The sum over all other rows of the same child, worker or school.
         *
         * @param rows the other rows
         * @param when on which dates each counts
         */
        public Each(Rows rows, When when) {
            this(rows, Same.OWNER, Optional.empty(), when);
        }

        /**
         * Checks the weight.
         *
         * @param rows the other rows
         * @param same by which columns they belong to this one
         * @param weight how much each counts
         * @param when on which dates each counts
         */
        public Each {
            weight.ifPresent(column -> column.require(Kind.AMOUNT));
        }

        @Override
        public long partsOfOne() {
            return Math.multiplyExact(weight.map(Column::partsOfOne).orElse(1L), when.partsOfOne());
        }
    }

    /**
     * Counts how many different ones there are among other rows of the same child, worker or school.
     *
     * @param rows the other rows
     * @param key by which column they are told apart: an identifier or a day
     * @param when on which dates each counts
     */
    record Distinct(Rows rows, Column key, When when) implements When {
        /**
         * Checks the column.
         *
         * @param rows the other rows
         * @param key by which column they are told apart
         * @param when on which dates each counts
         */
        public Distinct {
            key.require(Kind.KEY, Kind.CODE, Kind.DAY, Kind.END);
        }
    }

    /**
     * Asks another about a window of the definition's own, whatever the window asked about.
     *
     * @param own the window
     * @param when the other
     */
    record Over(Window own, When when) implements When {
        @Override
        public long partsOfOne() {
            return when.partsOfOne();
        }
    }

    /**
     * Counts what was open so many months before: at the end of the day before the window of so many months to the as-at date.
     *
     * @param months how many months; 0 for the as-at date itself
     * @param open what was open
     */
    record MonthsBefore(int months, Open open) implements When {
        /**
         * Checks the components.
         *
         * @param months how many months
         * @param open what was open
         */
        public MonthsBefore {
            if (months < 0 || months > 1_200) {
                throw new IllegalArgumentException("months before must be from 0 to 1200, but were " + months);
            }
        }
    }

    /**
     * Counts on every date where another counts on one day of the row: in which age band a child was on the day of a referral.
     *
     * @param day the day on which the other is asked
     * @param when the other
     */
    record OnThatDay(Day day, When when) implements When {}

    /** Refuses a number so large that counting with it would leave the range of whole numbers. */
    private static void requireCountable(long number, When when) {
        int most = 1_000_000_000;
        if (number < -most || number > most || when.partsOfOne() > most) {
            throw new IllegalArgumentException("number must be from -" + most + " to " + most
                    + ", and parts of one at most " + most + ", but were " + number + " and " + when.partsOfOne());
        }
    }
}
