package io.github.tallystick.core.spec;

import io.github.tallystick.core.result.Fraction;

/**
 * A limit that a value is to keep, and how far beyond it is still amber. Compared exactly, before any rounding: 89.96 per
 * cent prints as 90.0 and does not meet a target of at least 90.
 *
 * @param side whether the value is to be at least or at most the limit
 * @param limit the limit, itself met
 * @param tolerance how far on the wrong side is amber, that distance included; not negative, 0 for no amber
 */
public record Target(Side side, Fraction limit, Fraction tolerance) {
    /**
     * Checks the components.
     *
     * @param side whether the value is to be at least or at most the limit
     * @param limit the limit
     * @param tolerance how far on the wrong side is amber
     */
    public Target {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance must not be negative, but was " + tolerance.inDecimals());
        }
    }

    /**
     * A value of at least so much.
     *
     * @param limit a decimal number, in the indicator's own scale: {@code 90} for 90 per cent
     * @return the target, with no tolerance
     */
    public static Target atLeast(String limit) {
        return new Target(Side.AT_LEAST, Fraction.of(limit), Fraction.ZERO);
    }

    /**
     * A value of at most so much.
     *
     * @param limit a decimal number, in the indicator's own scale
     * @return the target, with no tolerance
     */
    public static Target atMost(String limit) {
        return new Target(Side.AT_MOST, Fraction.of(limit), Fraction.ZERO);
    }

    /**
     * The same target with a tolerance.
     *
     * @param distance how far on the wrong side is amber, included
     * @return the target
     */
    public Target amberWithin(String distance) {
        return new Target(side, limit, Fraction.of(distance));
    }

    /**
     * Whether a value meets the target.
     *
     * @param value the exact value
     * @return true at the limit and on its right side
     */
    public boolean isMetBy(Fraction value) {
        return shortfall(value).signum() <= 0;
    }

    /**
     * The colour of a value.
     *
     * @param value the exact value
     * @return green if the target is met, amber if it is missed by the tolerance or less, otherwise red
     */
    public Rag rag(Fraction value) {
        if (isMetBy(value)) {
            return Rag.GREEN;
        }
        return shortfall(value).compareTo(tolerance) <= 0 ? Rag.AMBER : Rag.RED;
    }

    private Fraction shortfall(Fraction value) {
        return side == Side.AT_LEAST ? limit.minus(value) : value.minus(limit);
    }

    /**
     * The target in plain English.
     *
     * @return for example {@code at least 90}
     */
    public String inWords() {
        return (side == Side.AT_LEAST ? "at least " : "at most ") + limit.inDecimals();
    }

    /** On which side of the limit a value is to be. */
    public enum Side {
        /** At the limit or above. */
        AT_LEAST,
        /** At the limit or below. */
        AT_MOST
    }

    /** Red, amber, green. */
    public enum Rag {
        /** The target is missed by more than the tolerance. */
        RED("Red"),
        /** The target is missed by the tolerance or less. */
        AMBER("Amber"),
        /** The target is met. */
        GREEN("Green");

        private final String word;

        Rag(String word) {
            this.word = word;
        }

        /**
         * The colour as a word, to stand beside or in place of the colour.
         *
         * @return for example {@code Amber}
         */
        public String inWords() {
            return word;
        }
    }
}
