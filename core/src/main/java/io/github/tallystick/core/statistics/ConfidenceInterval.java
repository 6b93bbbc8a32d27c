package io.github.tallystick.core.statistics;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.result.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Between which values the underlying value of a figure lies, as far as chance alone goes.
 *
 * <p>The methods are those of the Office for Health Improvement and Disparities (Fingertips public health technical guidance,
 * <i>Proportions</i> and <i>Rates</i>, read on 2026-11-23): the Wilson score for proportions; Byar's approximation for
 * numbers and rates of events, and the exact limits of the Poisson distribution below 10 events. Limits are right to at
 * least 15 significant digits; they are rounded when they are printed.
 *
 * @param low the lower limit, in the unit of the figure
 * @param high the upper limit, in the unit of the figure; not below the lower
 * @param confidence how sure it is
 */
public record ConfidenceInterval(Fraction low, Fraction high, Confidence confidence) {
    /**
     * Checks the components.
     *
     * @param low the lower limit
     * @param high the upper limit
     * @param confidence how sure it is
     */
    public ConfidenceInterval {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("interval must not end below its beginning, but was from "
                    + low.inDecimals() + " to " + high.inDecimals());
        }
    }

    /**
     * The interval of an indicator's figure, in the unit of the figure.
     *
     * <p>A share of units that each count as one, in per cent, has a Wilson interval. A number or a rate per 10,000 of such
     * units has Byar's or the exact one. Everything else has none: what is weighted (full-time equivalents, pupils: a school
     * with 900 pupils is not 900 independent observations), a ratio of two numbers in per cent, a mean, a mean of stocks.
     *
     * <p>A figure that is not final has none: chance is not what its bounds are about, and what it has counted so far is not
     * its value.
     *
     * @param formula the definition's formula
     * @param outcome what it came to
     * @param confidence how sure the interval is to be
     * @return the interval; empty where it has no meaning, and where there is no value
     * @throws IllegalArgumentException if the tally cannot be one of the formula: a share above the whole, or a negative number
     */
    public static Optional<ConfidenceInterval> of(Formula<?, ?> formula, Outcome outcome, Confidence confidence) {
        return outcome instanceof Outcome.Value value && countsUnits(formula.numerator())
                ? of(formula, value.counted(), confidence)
                : Optional.empty();
    }

    private static Optional<ConfidenceInterval> of(Formula<?, ?> formula, Tally tally, Confidence confidence) {
        Optional<Long> numerator = whole(tally.numerator());
        Fraction denominator = tally.denominator();
        if (formula.scale() == Scale.COUNT) {
            return numerator.map(events -> ofCount(events, confidence));
        }
        if (formula.scale() == Scale.PER_10_000) {
            Fraction each = Fraction.of(10_000).dividedBy(denominator);
            return numerator.map(events -> ofCount(events, confidence).times(each));
        }
        return formula.isShare() && countsUnits(formula.denominator())
                ? numerator
                        .flatMap(some -> whole(denominator).map(all -> ofProportion(some, all, confidence)))
                        .map(proportion -> proportion.times(Fraction.of(100)))
                : Optional.empty();
    }

    /**
     * The Wilson score interval of a proportion, without continuity correction: {@code (2x + z² ± z √(z² + 4x(1 - x/n))) /
     * (2(n + z²))}. It is a proportion from 0 to 1; {@link #of(Formula, Outcome, Confidence)} is in per cent.
     *
     * @param numerator x, how many have the property; 0 to the denominator
     * @param denominator n, how many there are; at least 1
     * @param confidence how sure the interval is to be
     * @return the interval, as a proportion from 0 to 1; it begins at 0 where none has the property and ends at 1 where all have
     * @throws IllegalArgumentException if there is none, or not 0 to all of them have the property
     */
    public static ConfidenceInterval ofProportion(long numerator, long denominator, Confidence confidence) {
        if (denominator < 1) {
            throw new IllegalArgumentException(
                    "denominator of a proportion must be at least 1, but was " + denominator);
        }
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "numerator of a proportion must be 0 to " + denominator + ", but was " + numerator);
        }
        return Limits.wilson(numerator, denominator, confidence);
    }

    /**
     * The interval of a number of events: exact limits of the Poisson distribution below 10 events; Byar's approximation from
     * 10, {@code x (1 - 1/(9x) - z/(3√x))³} and {@code (x+1) (1 - 1/(9(x+1)) + z/(3√(x+1)))³}.
     *
     * @param events how many there were; not negative
     * @param confidence how sure the interval is to be
     * @return the interval, in events; it begins at 0 where there were none
     * @throws IllegalArgumentException if the number is negative
     */
    public static ConfidenceInterval ofCount(long events, Confidence confidence) {
        if (events < 0) {
            throw new IllegalArgumentException("number of events must not be negative, but was " + events);
        }
        return events < Limits.BYAR_FROM
                ? new ConfidenceInterval(
                        Limits.exactLower(events, confidence), Limits.exactUpper(events, confidence), confidence)
                : new ConfidenceInterval(
                        Limits.byarLower(events, confidence), Limits.byarUpper(events, confidence), confidence);
    }

    /**
     * The same interval in another unit.
     *
     * @param multiplier what a unit becomes; positive
     * @return both limits multiplied
     * @throws IllegalArgumentException if the multiplier is negative
     */
    public ConfidenceInterval times(Fraction multiplier) {
        return new ConfidenceInterval(low.times(multiplier), high.times(multiplier), confidence);
    }

    /**
     * Whether a value lies in the interval.
     *
     * @param value the value, in the unit of the interval
     * @return true if it is not below the lower limit and not above the upper one
     */
    public boolean contains(Fraction value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /**
     * The interval as it is printed.
     *
     * @param rounding how to round both limits
     * @return for example {@code 25.5 to 36.6 (95%)}
     */
    public String print(Rounding rounding) {
        return rounding.print(low) + " to " + rounding.print(high) + " (" + confidence.label() + ")";
    }

    private static boolean countsUnits(Term<?> measure) {
        return Weight.One.EACH.equals(measure.weight()) && measure.partsOfOne() == 1;
    }

    private static Optional<Long> whole(Fraction number) {
        BigDecimal floor = number.toDecimal(0, RoundingMode.FLOOR);
        return Fraction.of(floor).equals(number) ? Optional.of(floor.longValueExact()) : Optional.empty();
    }
}
