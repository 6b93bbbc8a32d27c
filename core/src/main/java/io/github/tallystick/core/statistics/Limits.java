package io.github.tallystick.core.statistics;

import io.github.tallystick.core.result.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;

/** The limits of the methods, in the letters of the literature. */
final class Limits {
    /** The number of events from which Byar's approximation is used. */
    static final long BYAR_FROM = 10;

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    /** Above the upper limit for 9 events at 99.8%, which is 22.7. */
    private static final BigDecimal GREATEST_MEAN = BigDecimal.valueOf(32);

    /** Halvings of the range of means: 32 / 2^80 is below 10^-22. */
    private static final int HALVINGS = 80;

    private Limits() {}

    static Fraction wilsonLower(long numerator, long denominator, Confidence confidence) {
        if (numerator == 0) {
            return Fraction.ZERO;
        }
        BigDecimal x = BigDecimal.valueOf(numerator);
        BigDecimal n = BigDecimal.valueOf(denominator);
        BigDecimal z = confidence.z();
        BigDecimal zSquared = z.multiply(z);
        BigDecimal spread =
                x.multiply(n.subtract(x)).multiply(BigDecimal.valueOf(4)).divide(n, DIGITS);
        BigDecimal root = spread.add(zSquared).sqrt(DIGITS).multiply(z);
        BigDecimal above = x.add(x).add(zSquared).subtract(root);
        return fraction(above.divide(n.add(zSquared).multiply(BigDecimal.valueOf(2)), DIGITS));
    }

    static Fraction byarLower(long events, Confidence confidence) {
        return byar(events, confidence.z().negate());
    }

    static Fraction byarUpper(long events, Confidence confidence) {
        return byar(events + 1, confidence.z());
    }

    /** {@code x (1 - 1/(9x) + z/(3√x))³}. */
    private static Fraction byar(long events, BigDecimal z) {
        BigDecimal x = BigDecimal.valueOf(events);
        BigDecimal ninth = BigDecimal.ONE.divide(NINE.multiply(x), DIGITS);
        BigDecimal swing = z.divide(THREE.multiply(x.sqrt(DIGITS)), DIGITS);
        return fraction(BigDecimal.ONE.subtract(ninth).add(swing).pow(3, DIGITS).multiply(x));
    }

    /** The mean with which so many events or more are as rare as the tail. */
    static Fraction exactLower(long events, Confidence confidence) {
        return events == 0 ? Fraction.ZERO : mean(events - 1, BigDecimal.ONE.subtract(confidence.tail()));
    }

    /** The mean with which so many events or fewer are as rare as the tail. */
    static Fraction exactUpper(long events, Confidence confidence) {
        return mean(events, confidence.tail());
    }

    /** The mean of the Poisson distribution with which at most so many events have a probability; it falls as the mean grows. */
    private static Fraction mean(long events, BigDecimal probability) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = GREATEST_MEAN;
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), DIGITS);
            if (atMost(events, middle).compareTo(probability) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return fraction(low);
    }

    /** The first terms of the exponential series of the mean over all of them. */
    private static BigDecimal atMost(long events, BigDecimal mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int k = 0; term.movePointRight(DIGITS.getPrecision()).compareTo(BigDecimal.ONE) > 0; ) {
            first = k <= events ? first.add(term) : first;
            all = all.add(term);
            k++;
            term = term.multiply(mean, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
        }
        return first.divide(all, DIGITS);
    }

    private static Fraction fraction(BigDecimal number) {
        return Fraction.of(number.toPlainString());
    }
}
