package io.github.tallystick.core.statistics;

import io.github.tallystick.core.result.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The limits of the methods, in the letters of the literature. */
final class Limits {
    /** The number of events from which Byar's approximation is used. */
    static final long BYAR_FROM = 10;

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    /** Above the upper limit for 9 events at 99.8%, which is 22.7. */
    private static final BigDecimal GREATEST_MEAN = BigDecimal.valueOf(32);

    /** Halvings of the range of means: 32 / 2^80 is below 10^-22. */
    private static final int HALVINGS = 80;

    private Limits() {}

    /** The upper limit of those that have the property is what the lower limit of the others leaves; both have one root. */
    static ConfidenceInterval wilson(long numerator, long denominator, Confidence confidence) {
        BigDecimal x = BigDecimal.valueOf(numerator);
        BigDecimal n = BigDecimal.valueOf(denominator);
        BigDecimal z = confidence.z();
        BigDecimal others = n.subtract(x);
        BigDecimal spread = x.multiply(others).multiply(FOUR).divide(n, DIGITS);
        BigDecimal root = root(spread.add(z.multiply(z)));
        BigDecimal low = wilsonLower(x, n, z, root);
        BigDecimal high = BigDecimal.ONE.subtract(wilsonLower(others, n, z, root));
        return new ConfidenceInterval(Fraction.of(low), Fraction.of(high), confidence);
    }

    /** {@code (2x + z² - z √(z² + 4x(1 - x/n))) / (2(n + z²))}. */
    private static BigDecimal wilsonLower(BigDecimal x, BigDecimal n, BigDecimal z, BigDecimal root) {
        if (x.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal zSquared = z.multiply(z);
        BigDecimal above = x.add(x).add(zSquared).subtract(root.multiply(z));
        return above.divide(n.add(zSquared).multiply(TWO), DIGITS);
    }

    /** The root of a number that is at least 1, cut off after as many places as there are digits to be right. */
    private static BigDecimal root(BigDecimal number) {
        int places = DIGITS.getPrecision();
        return new BigDecimal(
                number.setScale(2 * places, RoundingMode.DOWN).unscaledValue().sqrt(), places);
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
        BigDecimal swing = z.divide(THREE.multiply(root(x)), DIGITS);
        return Fraction.of(
                BigDecimal.ONE.subtract(ninth).add(swing).pow(3, DIGITS).multiply(x));
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
            BigDecimal middle = low.add(high).divide(TWO, DIGITS);
            if (atMost(events, middle).compareTo(probability) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Fraction.of(low);
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
}
