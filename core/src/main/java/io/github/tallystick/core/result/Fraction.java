package io.github.tallystick.core.result;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** An exact number: a whole number over a whole number, in lowest terms. */
public final class Fraction implements Comparable<Fraction>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigFraction.ZERO);

    /** One. */
    public static final Fraction ONE = new Fraction(BigFraction.ONE);

    private static final int DECIMALS_PRINTED = 6;

    /** The number, in lowest terms. */
    private final BigFraction exact;

    private Fraction(BigFraction exact) {
        this.exact = exact;
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the fraction
     */
    public static Fraction of(long number) {
        return of(number, 1);
    }

    /**
     * A whole number over another.
     *
     * @param numerator the upper number
     * @param denominator the lower number; not 0
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigFraction.of(numerator, denominator));
    }

    /**
     * A decimal number, exactly as written.
     *
     * @param decimal for example {@code 90} or {@code 0.75}
     * @return the fraction
     * @throws NumberFormatException if it is not a decimal number
     */
    public static Fraction of(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        BigInteger unscaled = number.unscaledValue();
        BigInteger scale = BigInteger.TEN.pow(Math.abs(number.scale()));
        return new Fraction(
                number.scale() >= 0 ? BigFraction.of(unscaled, scale) : BigFraction.of(unscaled.multiply(scale)));
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(exact.add(other.exact));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        return new Fraction(exact.subtract(other.exact));
    }

    /**
     * The product.
     *
     * @param other what to multiply by
     * @return this x other
     */
    public Fraction times(Fraction other) {
        return new Fraction(exact.multiply(other.exact));
    }

    /**
     * The quotient.
     *
     * @param other what to divide by; not 0
     * @return this / other
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(exact.divide(other.exact));
    }

    /**
     * Whether this is nothing.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return exact.signum() == 0;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return exact.signum();
    }

    /**
     * The number rounded to decimal places.
     *
     * @param decimalPlaces how many
     * @param mode where a tie goes
     * @return the rounded number with exactly so many decimal places
     */
    public BigDecimal toDecimal(int decimalPlaces, RoundingMode mode) {
        return exact.bigDecimalValue(decimalPlaces, mode);
    }

    /**
     * The number as tables of numerators and denominators print it: a whole number without a point, another to at most six
     * decimals, half up, without trailing zeros. This is for reading; nothing is computed from it.
     *
     * @return for example {@code 277}, {@code 9.75} or {@code 18.707692}
     */
    public String inDecimals() {
        BigDecimal rounded = toDecimal(DECIMALS_PRINTED, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return exact.compareTo(other.exact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }

    @Override
    public String toString() {
        BigInteger denominator = exact.getDenominator();
        return denominator.equals(BigInteger.ONE)
                ? exact.getNumerator().toString()
                : exact.getNumerator() + "/" + denominator;
    }
}
