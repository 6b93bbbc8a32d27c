package io.github.tallystick.core.result;

import com.google.common.math.LongMath;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a whole number over a whole number. Of any size; the two are kept as {@code long} where they fit, and a sum
 * or product that does not is worked out at length. It is brought to lowest terms where these are shown, kept or needed for room,
 * and not before: a percentage is rounded without.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final int DECIMALS_PRINTED = 6;

    /** Those that fit into a {@code long}. */
    private static final long[] POWERS_OF_10 =
            LongStream.iterate(1, power -> power * 10).limit(19).toArray();

    /** The upper number, {@link Long#MIN_VALUE} in lowest terms alone; 0 where the number is large. */
    private final long numerator;

    /** The lower number, above 0; 0 where the number is large. */
    private final long denominator;

    /** The number where its terms do not fit into a {@code long}; otherwise none. */
    private final @Nullable BigFraction large;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = null;
    }

    private Fraction(BigFraction large) {
        this.numerator = 0;
        this.denominator = 0;
        this.large = large;
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the fraction
     */
    public static Fraction of(long number) {
        return number == Long.MIN_VALUE ? of(BigFraction.of(number)) : new Fraction(number, 1);
    }

    /**
     * A whole number over another.
     *
     * @param numerator the upper number
     * @param denominator the lower number; not 0
     * @return the fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return denominator <= 0 || numerator == Long.MIN_VALUE
                ? of(BigFraction.of(numerator, denominator))
                : new Fraction(numerator, denominator);
    }

    private static Fraction of(BigFraction number) {
        if (number.getDenominator().signum() < 0) {
            return of(BigFraction.of(
                    number.getNumerator().negate(), number.getDenominator().negate()));
        }
        BigInteger above = number.getNumerator();
        BigInteger below = number.getDenominator();
        return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
                ? new Fraction(above.longValueExact(), below.longValueExact())
                : new Fraction(number);
    }

    private Fraction inLowestTerms() {
        if (large != null || denominator == 1 || numerator == Long.MIN_VALUE) {
            return this;
        }
        long divisor = LongMath.gcd(Math.abs(numerator), denominator);
        return divisor == 1 ? this : new Fraction(numerator / divisor, denominator / divisor);
    }

    /**
     * Kept in lowest terms.
     *
     * @return what is written
     */
    @Serial
    private Object writeReplace() {
        return inLowestTerms();
    }

    private BigFraction exact() {
        return large == null ? BigFraction.of(numerator, denominator) : large;
    }

    /**
     * A decimal number, exactly as written.
     *
     * @param decimal for example {@code 90} or {@code 0.75}
     * @return the fraction
     * @throws NumberFormatException if it is not a decimal number
     */
    public static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * A decimal number, exactly.
     *
     * @param decimal the number
     * @return the fraction
     */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        BigInteger scale = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return of(decimal.scale() >= 0 ? BigFraction.of(unscaled, scale) : BigFraction.of(unscaled.multiply(scale)));
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (large == null && other.large == null && denominator == other.denominator) {
            long sum = numerator + other.numerator;
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return of(sum, denominator);
            }
        }
        return of(exact().add(other.exact()));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        return of(exact().subtract(other.exact()));
    }

    /**
     * The product.
     *
     * @param other what to multiply by
     * @return this x other
     */
    public Fraction times(Fraction other) {
        if (fits(other)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        Fraction one = inLowestTerms();
        Fraction two = other.inLowestTerms();
        return one.fits(two) ? one.times(two) : of(exact().multiply(other.exact()));
    }

    /** Whether products of the terms fit into a long. */
    private boolean fits(Fraction other) {
        return isFew(numerator)
                && isFew(denominator)
                && isFew(other.numerator)
                && isFew(other.denominator)
                && large == null
                && other.large == null;
    }

    private static boolean isFew(long term) {
        return (int) term == term;
    }

    /**
     * The quotient.
     *
     * @param other what to divide by; not 0
     * @return this / other
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return other.large == null && other.numerator > 0
                ? times(new Fraction(/* numerator= */ other.denominator, /* denominator= */ other.numerator))
                : of(exact().divide(other.exact()));
    }

    /**
     * Whether this is nothing.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.signum();
    }

    /**
     * The whole number that this is.
     *
     * @return the number
     * @throws ArithmeticException if it is not whole, or does not fit into a {@code long}
     */
    public long toLongExact() {
        if (large != null || numerator % denominator != 0) {
            throw new ArithmeticException("number must be whole and fit into 64 bits, but was " + this);
        }
        return numerator / denominator;
    }

    /**
     * The number rounded to decimal places.
     *
     * @param decimalPlaces how many
     * @param mode where a tie goes
     * @return the rounded number with exactly so many decimal places
     */
    public BigDecimal toDecimal(int decimalPlaces, RoundingMode mode) {
        if (large != null) {
            return large.bigDecimalValue(decimalPlaces, mode);
        }
        if (decimalPlaces >= 0 && decimalPlaces < POWERS_OF_10.length) {
            long scaled = numerator * POWERS_OF_10[decimalPlaces];
            if (Math.multiplyHigh(numerator, POWERS_OF_10[decimalPlaces]) == scaled >> (Long.SIZE - 1)) {
                return BigDecimal.valueOf(LongMath.divide(scaled, denominator, mode), decimalPlaces);
            }
        }
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimalPlaces, mode);
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
        if (large != null || other.large != null) {
            return exact().compareTo(other.exact());
        }
        long above = Math.multiplyHigh(numerator, other.denominator);
        long aboveOther = Math.multiplyHigh(other.numerator, denominator);
        return above == aboveOther
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : Long.compare(above, aboveOther);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = inLowestTerms();
        return large == null
                ? 31 * Long.hashCode(lowest.numerator) + Long.hashCode(lowest.denominator)
                : large.hashCode();
    }

    @Override
    public String toString() {
        BigInteger below = exact().getDenominator();
        return below.equals(BigInteger.ONE) ? exact().getNumerator().toString() : exact().getNumerator() + "/" + below;
    }
}
