package io.github.tallystick.core.result;

import java.time.LocalDate;
import java.util.Optional;

/** What an indicator answers for a period: a value, or the reason why there is none. It is never a magic number. */
public sealed interface Outcome {
    /**
     * The exact value, unrounded.
     *
     * @return the value, or nothing where there is none
     */
    default Optional<Fraction> value() {
        return Optional.empty();
    }

    /**
     * What was counted.
     *
     * @return the tally, or nothing where counting has no meaning
     */
    default Optional<Tally> tally() {
        return Optional.empty();
    }

    /**
     * The outcome's name, as tables print it.
     *
     * @return {@code value}, {@code nothing-to-measure}, {@code incomplete}, {@code withheld}, {@code not-in-force} or {@code
     *     not-covered}
     */
    String name();

    /**
     * The outcome in plain English, for a reader who asks why there is no value.
     *
     * @return for example {@code nothing to measure: the denominator is 0}
     */
    String inWords();

    /**
     * The value as it is printed.
     *
     * @param rounding how to round it
     * @return for example {@code 23.6}; empty where there is no value
     */
    default String print(Rounding rounding) {
        return value().map(rounding::print).orElse("");
    }

    /**
     * A figure.
     *
     * @param counted what was counted; over 0 only for a plain count, since anything else is then {@link NothingToMeasure}
     * @param exact the exact value
     */
    record Value(Tally counted, Fraction exact) implements Outcome {
        @Override
        public Optional<Fraction> value() {
            return Optional.of(exact);
        }

        @Override
        public Optional<Tally> tally() {
            return Optional.of(counted);
        }

        @Override
        public String name() {
            return "value";
        }

        @Override
        public String inWords() {
            return "counted "
                    + (counted.denominator().isZero() ? counted.numerator().inDecimals() : counted);
        }
    }

    /**
     * The denominator is 0: there is no share of nothing. The numerator is then told as 0 too, also where something was above
     * the line, as a social worker who left in a year in which nobody was in post on any stock day.
     *
     * @param counted 0 over 0
     */
    record NothingToMeasure(Tally counted) implements Outcome {
        @Override
        public Optional<Tally> tally() {
            return Optional.of(counted);
        }

        @Override
        public String name() {
            return "nothing-to-measure";
        }

        @Override
        public String inWords() {
            return "nothing to measure: the denominator is 0";
        }
    }

    /**
     * The definition has no meaning in the period.
     *
     * @param because why, in words
     */
    record NotInForce(String because) implements Outcome {
        @Override
        public String name() {
            return "not-in-force";
        }

        @Override
        public String inWords() {
            return "not in force: " + because;
        }
    }

    /**
     * The data or the bank holidays known do not reach.
     *
     * @param because what is missing, in words
     */
    record NotCovered(String because) implements Outcome {
        @Override
        public String name() {
            return "not-covered";
        }

        @Override
        public String inWords() {
            return "not covered: " + because;
        }
    }

    /**
     * The figure is not final: something is not yet due, or the period is not over. The final value, over the units known,
     * lies between two values.
     *
     * @param counted what is counted so far: of what is decided
     * @param lowest the lowest value that the final figure can take; empty if it can only come to nothing to measure
     * @param highest the highest; empty if there is no limit, or it can only come to nothing to measure
     * @param settlesOn the day at the end of which all of it is decided
     */
    record Incomplete(Tally counted, Optional<Fraction> lowest, Optional<Fraction> highest, LocalDate settlesOn)
            implements Outcome {
        @Override
        public Optional<Tally> tally() {
            return Optional.of(counted);
        }

        @Override
        public String name() {
            return "incomplete";
        }

        @Override
        public String inWords() {
            return "incomplete: counted " + counted + " so far, settled on " + settlesOn;
        }
    }

    /**
     * Counts so small that they could point to a person: there is a figure, and it is not told. Only a caller who asks for
     * suppression gets this outcome.
     *
     * @param rule the rule that withholds it, in words
     */
    record Withheld(String rule) implements Outcome {
        @Override
        public String name() {
            return "withheld";
        }

        @Override
        public String inWords() {
            return "withheld: " + rule;
        }
    }
}
