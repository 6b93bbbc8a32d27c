package io.github.tallystick.core.result;

/**
 * What was counted: an exact numerator and denominator. Adding tallies is associative and commutative, so shards that keep
 * all facts of one child or one worker together may be added in any order.
 *
 * @param numerator what was counted above the line
 * @param denominator what was counted below the line
 */
public record Tally(Fraction numerator, Fraction denominator) {
    /** Nothing counted. */
    public static final Tally NOTHING = new Tally(Fraction.ZERO, Fraction.ZERO);

    /**
     * Whole numbers.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @return the tally
     */
    public static Tally of(long numerator, long denominator) {
        return new Tally(Fraction.of(numerator), Fraction.of(denominator));
    }

    /**
     * Both together.
     *
     * @param other another tally of the same indicator and period
     * @return the numerators added and the denominators added
     */
    public Tally plus(Tally other) {
        return new Tally(numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    @Override
    public String toString() {
        return numerator.inDecimals() + "/" + denominator.inDecimals();
    }
}
