package io.github.tallystick.core.calc;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.List;
import java.util.Optional;

/**
 * The movement between two figures of one indicator, split by its causes, with the units that moved for each. The parts add up
 * exactly: the tally then, and the changes of all parts, are the tally now.
 *
 * <p>The causes are taken one after another, in the order of {@link Cause}, each on top of those before: first the definition,
 * on the records as they stood; then the records; then what was not yet due; then the period. Another order could attribute a
 * unit that several causes touch to another of them; the sum would be the same. What happened after the day from which the
 * earlier figure was seen counts as time that has passed, so a record that was dated ahead of its extract first goes and then
 * comes due.
 *
 * @param then what was counted then
 * @param now what is counted now
 * @param parts one part for each cause, in their order
 */
public record Restatement(Tally then, Tally now, List<Part> parts) {
    /**
     * Copies the collections.
     *
     * @param then what was counted then
     * @param now what is counted now
     * @param parts one part for each cause
     */
    public Restatement {
        parts = List.copyOf(parts);
    }

    /**
     * The movement from one figure to another.
     *
     * @param then the evaluation of the earlier figure: its facts, known-at date, extract day and edition of the definition
     * @param periodThen its period
     * @param now the evaluation of the later figure
     * @param periodNow its period; the same for a figure that was restated
     * @param <F> the facts kept together
     * @return the split; empty where one of the two figures is not in force or not covered
     * @throws IllegalArgumentException if the indicators have different codes, or two facts of one side have one identifier
     */
    public static <F extends Facts<F>> Optional<Restatement> between(
            Evaluation<F> then, ReportingPeriod periodThen, Evaluation<F> now, ReportingPeriod periodNow) {
        if (!then.indicator().code().equals(now.indicator().code())) {
            throw new IllegalArgumentException("figures to restate must be of one indicator, but were of "
                    + then.indicator().code() + " and " + now.indicator().code());
        }
        if (then.refusal(periodThen).isPresent() || now.refusal(periodNow).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Restating<>(then, periodThen, now, periodNow).restatement());
    }

    /**
     * The part of one cause.
     *
     * @param cause the cause
     * @return its part, of no change if nothing moved for it
     */
    public Part part(Cause cause) {
        return parts.get(parts.stream().map(Part::cause).toList().indexOf(cause));
    }

    /**
     * The movement in plain English, without identifiers.
     *
     * @return for example {@code 147/210 to 166/220: recorded late +19/+10}
     */
    public String inWords() {
        List<String> moved = parts.stream()
                .filter(part -> !part.units().isEmpty())
                .map(Part::inWords)
                .toList();
        return then + " to " + now + ": " + (moved.isEmpty() ? "no change" : String.join("; ", moved));
    }

    /** Why a figure moved. */
    public enum Cause {
        /** The definition reads otherwise. */
        DEFINITION_CHANGED("definition changed"),
        /** Records of what had happened then were keyed in later. */
        RECORDED_LATE("recorded late"),
        /** Records read otherwise now, an end that was keyed in since among them. */
        CORRECTED("corrected"),
        /** Records are there no longer. */
        DELETED("deleted"),
        /** Time has passed since the figure was made: what was not yet due is, and more has happened. */
        BECOME_DUE("become due"),
        /** The figures are of different periods. */
        REAL_CHANGE("real change of period");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /**
         * The cause in plain English.
         *
         * @return for example {@code recorded late}
         */
        public String inWords() {
            return words;
        }
    }

    /**
     * What moved for one cause.
     *
     * @param cause the cause
     * @param numerator by how much the numerator changed, exactly
     * @param denominator by how much the denominator changed, exactly
     * @param units the units that changed
     */
    public record Part(Cause cause, Fraction numerator, Fraction denominator, List<Moved> units) {
        /**
         * Copies the collections.
         *
         * @param cause the cause
         * @param numerator by how much the numerator changed
         * @param denominator by how much the denominator changed
         * @param units the units that changed
         */
        public Part {
            units = List.copyOf(units);
        }

        static Part of(Cause cause, List<Moved> units) {
            Fraction numerator = Fraction.ZERO;
            Fraction denominator = Fraction.ZERO;
            for (Moved unit : units) {
                numerator =
                        numerator.plus(unit.now().numerator()).minus(unit.then().numerator());
                denominator = denominator
                        .plus(unit.now().denominator())
                        .minus(unit.then().denominator());
            }
            return new Part(cause, numerator, denominator, units);
        }

        /**
         * The part in plain English.
         *
         * @return for example {@code recorded late +19/+10, 23 units}
         */
        public String inWords() {
            return cause.inWords() + " " + signed(numerator) + "/" + signed(denominator) + ", " + units.size()
                    + (units.size() == 1 ? " unit" : " units");
        }

        private static String signed(Fraction change) {
            return (change.signum() < 0 ? "" : "+") + change.inDecimals();
        }
    }

    /**
     * A unit that changed. The {@code toString} does not hold the identifier.
     *
     * @param unit the unit's identifier in the council's records
     * @param then what it counted before the cause
     * @param now what it counts after it
     */
    public record Moved(String unit, Tally then, Tally now) {
        @Override
        public String toString() {
            return "a unit from " + then + " to " + now;
        }
    }
}
