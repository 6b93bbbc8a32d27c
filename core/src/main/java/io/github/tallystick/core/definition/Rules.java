package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.Window;

/** Rules that hold for any unit, and rules made of others. */
public enum Rules implements Rule<Unit> {
    /** Holds for every unit, whatever the date. */
    ALWAYS {
        @Override
        public void answer(Unit unit, Window window, Runs into) {
            into.always();
        }
    },
    /** Holds for no unit. */
    NEVER {
        @Override
        public void answer(Unit unit, Window window, Runs into) {
            into.clear();
        }
    };

    /**
     * Holds on the as-at dates on which another rule answers with at least an amount.
     *
     * @param least the amount, in the other rule's parts; at least 1
     * @param rule the other rule
     * @param <U> the unit
     */
    public record AtLeast<U extends Unit>(long least, Rule<? super U> rule) implements Rule<U> {
        /**
         * Checks the components.
         *
         * @param least the amount
         * @param rule the other rule
         */
        public AtLeast {
            if (least < 1) {
                throw new IllegalArgumentException("least must be at least 1, but was " + least);
            }
        }

        @Override
        public void answer(U unit, Window window, Runs into) {
            Runs answer = asked(rule, unit, window, into.like());
            into.addWhereAtLeast(answer, least);
            into.because(answer);
        }
    }

    /**
     * Holds on the as-at dates on which another rule answers with nothing.
     *
     * @param rule the other rule, which answers with 0 or more
     * @param <U> the unit
     */
    public record Not<U extends Unit>(Rule<? super U> rule) implements Rule<U> {
        @Override
        public void answer(U unit, Window window, Runs into) {
            Runs answer = asked(rule, unit, window, into.opposite());
            into.addWhereLess(answer, 1);
            into.because(answer);
        }
    }

    /**
     * Holds on the as-at dates on which both rules do; answers with the product.
     *
     * @param one a rule
     * @param other another
     * @param <U> the unit
     */
    public record Both<U extends Unit>(Rule<? super U> one, Rule<? super U> other) implements Rule<U> {
        @Override
        public void answer(U unit, Window window, Runs into) {
            Runs first = asked(one, unit, window, into.like());
            Runs second = asked(other, unit, window, into.like());
            into.addProduct(first, second);
            into.because(first);
            into.because(second);
        }

        @Override
        public long partsOfOne() {
            return Math.multiplyExact(one.partsOfOne(), other.partsOfOne());
        }
    }

    /**
     * Holds on the as-at dates on which either rule does.
     *
     * @param one a rule
     * @param other another
     * @param <U> the unit
     */
    public record Either<U extends Unit>(Rule<? super U> one, Rule<? super U> other) implements Rule<U> {
        @Override
        public void answer(U unit, Window window, Runs into) {
            Runs first = asked(one, unit, window, into.like());
            Runs second = asked(other, unit, window, into.like());
            Runs sum = into.like();
            sum.addAll(first, 1);
            sum.addAll(second, 1);
            into.addWhereAtLeast(sum, 1);
            into.because(first);
            into.because(second);
        }
    }

    /**
     * Asks another rule about a window of the definition's own, whatever the window asked about: twelve months to the last
     * day of a quarter.
     *
     * @param own the window
     * @param rule the other rule
     * @param <U> the unit
     */
    public record Over<U extends Unit>(Window own, Rule<? super U> rule) implements Rule<U> {
        @Override
        public void answer(U unit, Window window, Runs into) {
            rule.answer(unit, own, into);
        }

        @Override
        public long partsOfOne() {
            return rule.partsOfOne();
        }
    }

    private static <U extends Unit> Runs asked(Rule<? super U> rule, U unit, Window window, Runs answer) {
        rule.answer(unit, window, answer);
        return answer;
    }
}
