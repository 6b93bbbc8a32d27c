package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that an indicator is to keep to: from a limit up, up to a limit, or within a band of two limits; and how far
 * outside is still amber. Compared exactly, before any rounding: 89.96 per cent prints as 90.0 and does not meet a target of
 * at least 90.
 *
 * @param least the lower limit, itself met; empty if a value cannot be too low
 * @param most the upper limit, itself met; empty if a value cannot be too high
 * @param tolerance how far on the wrong side of a limit is amber, that distance included; not negative, 0 for no amber
 */
public record Target(Optional<Fraction> least, Optional<Fraction> most, Fraction tolerance) {
    /**
     * Checks the components.
     *
     * @param least the lower limit
     * @param most the upper limit; not below the lower one
     * @param tolerance how far on the wrong side of a limit is amber
     */
    public Target {
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("target must have a limit, but has neither a lower nor an upper one");
        }
        if (most.filter(upper ->
                        least.filter(lower -> lower.compareTo(upper) > 0).isPresent())
                .isPresent()) {
            throw new IllegalArgumentException("target must not have its lower limit above its upper one, but was "
                    + words(least.orElseThrow(), most.orElseThrow()));
        }
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
        return new Target(Optional.of(Fraction.of(limit)), Optional.empty(), Fraction.ZERO);
    }

    /**
     * A value of at most so much.
     *
     * @param limit a decimal number, in the indicator's own scale
     * @return the target, with no tolerance
     */
    public static Target atMost(String limit) {
        return new Target(Optional.empty(), Optional.of(Fraction.of(limit)), Fraction.ZERO);
    }

    /**
     * A value within a band.
     *
     * @param lowest a decimal number, in the indicator's own scale, included
     * @param highest a decimal number, in the indicator's own scale, included; not below the lowest
     * @return the target, with no tolerance
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public static Target between(String lowest, String highest) {
        return new Target(Optional.of(Fraction.of(lowest)), Optional.of(Fraction.of(highest)), Fraction.ZERO);
    }

    /**
     * The same target with a tolerance.
     *
     * @param distance how far on the wrong side of a limit is amber, included
     * @return the target
     * @throws IllegalArgumentException if the distance is negative
     */
    public Target amberWithin(String distance) {
        return new Target(least, most, Fraction.of(distance));
    }

    /**
     * The target for the values negated: what was to be at least 90 is to be at most -90. It judges a negated value as this
     * one judges the value.
     *
     * @return the target with its limits negated and swapped, and with the same tolerance
     */
    public Target mirrored() {
        return new Target(most.map(Fraction.ZERO::minus), least.map(Fraction.ZERO::minus), tolerance);
    }

    /**
     * The limits.
     *
     * @return one, or the lower and the upper one of a band
     */
    public List<Fraction> limits() {
        return Stream.of(least, most).flatMap(Optional::stream).toList();
    }

    /**
     * How far a value is on the wrong side of a limit.
     *
     * @param value the exact value
     * @return the distance to the nearest value that meets the target; 0 if it is met
     */
    public Fraction missedBy(Fraction value) {
        Fraction below = least.map(limit -> limit.minus(value)).orElse(Fraction.ZERO);
        Fraction above = most.map(value::minus).orElse(Fraction.ZERO);
        Fraction worse = below.compareTo(above) > 0 ? below : above;
        return worse.signum() > 0 ? worse : Fraction.ZERO;
    }

    /**
     * Whether a value meets the target.
     *
     * @param value the exact value
     * @return true at a limit and on its right side
     */
    public boolean isMetBy(Fraction value) {
        return missedBy(value).isZero();
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
        return missedBy(value).compareTo(tolerance) <= 0 ? Rag.AMBER : Rag.RED;
    }

    /**
     * The target in plain English, without its tolerance.
     *
     * @return for example {@code at least 90} or {@code between 10 and 15}
     */
    public String inWords() {
        return least.map(lower ->
                        most.map(upper -> words(lower, upper)).orElseGet(() -> "at least " + lower.inDecimals()))
                .orElseGet(() -> "at most " + most.orElseThrow().inDecimals());
    }

    private static String words(Fraction lower, Fraction upper) {
        return "between " + lower.inDecimals() + " and " + upper.inDecimals();
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
