package io.github.tallystick.core.calc;

/**
 * What one clause said of one unit on the as-at date.
 *
 * @param side on which side of the line it was asked
 * @param phrase the words of the clause
 * @param holds whether the clause held
 * @param because the reason, in plain English, from what decided it; empty if the phrase says it all
 */
public record Finding(Side side, String phrase, boolean holds, String because) {
    /**
     * The finding in plain English.
     *
     * @return for example {@code "returned within 14 days" does not hold (due 2018-01-20)}
     */
    public String inWords() {
        if (phrase.isEmpty()) {
            return because;
        }
        return "\"" + phrase + "\"" + (holds ? " holds" : " does not hold")
                + (because.isEmpty() ? "" : " (" + because + ")");
    }

    /** A side of the line. */
    public enum Side {
        /** Below the line. */
        DENOMINATOR,
        /** Above it. */
        NUMERATOR
    }
}
