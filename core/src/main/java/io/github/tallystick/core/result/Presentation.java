package io.github.tallystick.core.result;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one edition of a publication prints the outcomes of an indicator: how it rounds, and which symbol it prints in place of
 * a number. The outcome does not depend on it: nothing over nothing has been printed as {@code z}, {@code 0} and {@code c},
 * by indicator and by edition of the same table.
 *
 * @param edition the publication and its edition, in words
 * @param rounding how numbers are rounded
 * @param symbols what the edition prints in another way than {@link Reason#symbol()} says
 */
public record Presentation(String edition, Rounding rounding, Map<Reason, String> symbols) {
    /**
     * Copies the collections.
     *
     * @param edition the publication and its edition
     * @param rounding how numbers are rounded
     * @param symbols what the edition prints in another way
     */
    public Presentation {
        symbols = Collections.unmodifiableMap(new TreeMap<>(symbols));
    }

    /**
     * An edition that prints the usual symbols.
     *
     * @param edition the publication and its edition, in words
     * @param rounding how numbers are rounded
     * @return the presentation
     */
    public static Presentation of(String edition, Rounding rounding) {
        return new Presentation(edition, rounding, Map.of());
    }

    /**
     * The same with another symbol for one reason.
     *
     * @param reason why there is no number
     * @param symbol what is printed in its place
     * @return the presentation
     */
    public Presentation printing(Reason reason, String symbol) {
        Map<Reason, String> changed = new TreeMap<>(symbols);
        changed.put(reason, symbol);
        return new Presentation(edition, rounding, changed);
    }

    /**
     * An outcome as the edition prints it.
     *
     * @param outcome the outcome
     * @return the number, or the symbol that stands in its place
     */
    public String print(Outcome outcome) {
        return reason(outcome).map(this::symbol).orElseGet(() -> outcome.print(rounding));
    }

    /**
     * What the edition prints for a reason. A publisher who judges a figure to be of low reliability, which no outcome says,
     * asks for it here.
     *
     * @param reason why there is no number
     * @return the symbol
     */
    public String symbol(Reason reason) {
        return symbols.getOrDefault(reason, reason.symbol());
    }

    /**
     * Why no number is printed for an outcome.
     *
     * @param outcome the outcome
     * @return the reason; empty where a number is printed
     */
    public Optional<Reason> reason(Outcome outcome) {
        Optional<Fraction> value = outcome.value();
        if (value.isPresent()) {
            return value.filter(exact -> !exact.isZero() && rounding.of(exact).signum() == 0)
                    .map(exact -> Reason.ROUNDS_TO_ZERO);
        }
        if (outcome instanceof Outcome.NothingToMeasure) {
            return Optional.of(Reason.NOTHING_TO_MEASURE);
        }
        if (outcome instanceof Outcome.Withheld) {
            return Optional.of(Reason.WITHHELD);
        }
        return Optional.of(outcome instanceof Outcome.NotInForce ? Reason.NOT_IN_FORCE : Reason.NOT_AVAILABLE);
    }

    /**
     * Why a symbol stands in place of a number. The letters are those of the Department for Education and of other statistics
     * of the government. Editions of <i>Children in need</i> until 2021 print a colon for what is not available; some
     * workforce tables print {@code low} for what rounds to zero.
     */
    public enum Reason {
        /** The denominator is 0: not applicable. */
        NOTHING_TO_MEASURE("z"),
        /** The definition has no meaning in the period: not applicable. */
        NOT_IN_FORCE("z"),
        /** Withheld to protect confidentiality, for itself or to protect another figure. */
        WITHHELD("c"),
        /** Not available: no data, or any other outcome without a value. */
        NOT_AVAILABLE("x"),
        /** Of low reliability, in the judgement of the publisher. */
        LOW_RELIABILITY("u"),
        /** Rounds to zero and is not zero. */
        ROUNDS_TO_ZERO("k");

        private final String symbol;

        Reason(String symbol) {
            this.symbol = symbol;
        }

        /**
         * The usual symbol.
         *
         * @return one letter
         */
        public String symbol() {
            return symbol;
        }
    }
}
