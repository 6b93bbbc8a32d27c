package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Formula.Scale;
import java.util.List;

/** A formula as it is written down: with the words of how it was made. */
sealed interface WrittenFormula {
    /** More than there are units of anything in the country. */
    long MOST_UNITS = 100_000_000;

    /** The formula, for any kind of facts. */
    <F> Formula<F, Row> formula();

    /** This, once it is sure that it makes a formula, of amounts that whole numbers hold. */
    default WrittenFormula checked() {
        Formula<Object, Row> made = formula();
        long parts = Math.max(made.denominator().partsOfOne(), made.numerator().partsOfOne());
        Math.multiplyExact(parts, MOST_UNITS);
        return this;
    }

    @SuppressWarnings("unchecked") // rows make units that are rows
    static WrittenFormula of(Formula<?, ?> formula) {
        if (!(formula.units() instanceof Rows rows)) {
            throw new IllegalArgumentException(
                    "definition must be said in the vocabulary to be written down, but its units"
                            + " are made by code: " + formula.units().getClass());
        }
        String template = formula.template();
        Term<Row> denominator = (Term<Row>) formula.denominator();
        Term<Row> numerator = (Term<Row>) formula.numerator();
        if (formula.isShare()) {
            return new Share(template, rows, denominator, numerator.clauses());
        }
        return formula.scale() == Scale.COUNT
                ? new Count(template, rows, numerator)
                : new Ratio(template, formula.scale(), rows, denominator, numerator);
    }

    /**
     * The share of some units that have a property, as a percentage.
     *
     * @param template the words around the phrases, with {1}, {2} for the phrase of the first, second clause
     * @param units makes the units
     * @param denominator the units below the line, with their weight
     * @param whichWere the further clauses that hold for those above it
     */
    record Share(String template, Rows units, Term<Row> denominator, List<Clause<Row>> whichWere)
            implements WrittenFormula {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of clauses is read alone
        public <F> Formula<F, Row> formula() {
            return Formula.share(template, units, denominator, whichWere.toArray(new Clause[0]));
        }
    }

    /**
     * One measure over another.
     *
     * @param template the words around the phrases, with {1}, {2} for the phrase of the first, second clause
     * @param scale what is made of the two: a percentage, a rate per 10,000 or a quotient
     * @param units makes the units
     * @param denominator what is counted below the line
     * @param numerator what is counted above it
     */
    record Ratio(String template, Scale scale, Rows units, Term<Row> denominator, Term<Row> numerator)
            implements WrittenFormula {
        @Override
        public <F> Formula<F, Row> formula() {
            return Formula.ratio(template, scale, units, denominator, numerator);
        }
    }

    /**
     * A count or a sum, with nothing below the line.
     *
     * @param template the words around the phrases, with {1}, {2} for the phrase of the first, second clause
     * @param units makes the units
     * @param counted what is counted
     */
    record Count(String template, Rows units, Term<Row> counted) implements WrittenFormula {
        @Override
        public <F> Formula<F, Row> formula() {
            return Formula.count(template, units, counted);
        }
    }
}
