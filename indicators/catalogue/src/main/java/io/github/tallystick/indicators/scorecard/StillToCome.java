package io.github.tallystick.indicators.scorecard;

/**
 * How many units are still to be counted below the line by the end of a period, each with a weight of one.
 *
 * @param number how many; not negative
 * @param expected true for a number that somebody expects, such as the referrals of the months to come; false for units that
 *     are known, such as visits not yet due
 */
public record StillToCome(long number, boolean expected) {
    /**
     * Checks the number.
     *
     * @param number how many
     * @param expected whether it is a number that somebody expects
     */
    public StillToCome {
        if (number < 0) {
            throw new IllegalArgumentException("units still to come must not be negative, but were " + number);
        }
    }

    /**
     * Units that are known and not yet due.
     *
     * @param number how many; not negative
     * @return so many
     */
    public static StillToCome known(long number) {
        return new StillToCome(number, false);
    }

    /**
     * Units that somebody expects.
     *
     * @param number how many; not negative
     * @return so many
     */
    public static StillToCome expected(long number) {
        return new StillToCome(number, true);
    }

    /**
     * The number in plain English.
     *
     * @return for example {@code of the 40 still to come} or {@code of the 40 expected still to come}
     */
    public String inWords() {
        return number == 0
                ? "none still to come"
                : "of the " + number + (expected ? " expected" : "") + " still to come";
    }
}
