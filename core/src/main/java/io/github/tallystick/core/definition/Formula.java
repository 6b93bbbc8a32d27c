package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted below the line, what above it, and what is made of the two.
 *
 * <p>For a share ({@link #share}) the numerator is taken within the denominator: a unit is above the line only where it is
 * below it, with the same weight. For a {@link #ratio} the two are measured apart, and the value may pass 100 per cent.
 *
 * @param <F> the facts kept together
 * @param <U> the unit
 */
public final class Formula<F, U extends Unit> {
    private final String template;
    private final Scale scale;
    private final Units<? super F, U> units;
    private final boolean share;
    private final Term<U> denominator;
    private final Term<U> numerator;

    private Formula(
            String template,
            Scale scale,
            Units<? super F, U> units,
            boolean share,
            Term<U> denominator,
            Term<U> numerator) {
        this.template = template;
        this.scale = scale;
        this.units = units;
        this.share = share;
        this.denominator = denominator;
        this.numerator = numerator;
        if (inWords().matches(".*\\{\\d+}.*")) {
            throw new IllegalArgumentException(
                    "template must name only clauses that there are, but came to: " + inWords());
        }
    }

    /**
     * The share of some units that have a property, as a percentage.
     *
     * @param template the words around the phrases, as {@link #inWords()} says
     * @param units makes the units
     * @param denominator the units below the line, with their weight
     * @param whichWere the further clauses that hold for those above it
     * @param <F> the facts kept together
     * @param <U> the unit
     * @return the formula
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <F, U extends Unit> Formula<F, U> share(
            String template, Units<? super F, U> units, Term<U> denominator, Clause<U>... whichWere) {
        Term<U> numerator = new Term<>(List.of(whichWere), denominator.weight());
        return new Formula<>(template, Scale.PERCENTAGE, units, true, denominator, numerator);
    }

    /**
     * One measure over another.
     *
     * @param template the words around the phrases, as {@link #inWords()} says
     * @param scale percentage, rate per 10,000 or plain quotient (a mean: a sum over a number)
     * @param units makes the units
     * @param denominator what is counted below the line
     * @param numerator what is counted above it
     * @param <F> the facts kept together
     * @param <U> the unit
     * @return the formula
     * @throws IllegalArgumentException if the scale is a {@linkplain #count count}
     */
    public static <F, U extends Unit> Formula<F, U> ratio(
            String template, Scale scale, Units<? super F, U> units, Term<U> denominator, Term<U> numerator) {
        if (scale == Scale.COUNT) {
            throw new IllegalArgumentException(
                    "scale of a ratio must be a percentage, a rate or a quotient, but was a count");
        }
        return new Formula<>(template, scale, units, false, denominator, numerator);
    }

    /**
     * A count or a sum, with nothing below the line: the value is the numerator.
     *
     * @param template the words around the phrases, as {@link #inWords()} says
     * @param units makes the units
     * @param counted what is counted
     * @param <F> the facts kept together
     * @param <U> the unit
     * @return the formula
     */
    public static <F, U extends Unit> Formula<F, U> count(String template, Units<? super F, U> units, Term<U> counted) {
        Clause<U> none = new Clause<>("nothing", Rules.NEVER, false, true);
        Term<U> nothing = new Term<>(List.of(none), Weight.<U>one());
        return new Formula<>(template, Scale.COUNT, units, false, nothing, counted);
    }

    /**
     * Makes the units.
     *
     * @return the rule
     */
    public Units<? super F, U> units() {
        return units;
    }

    /**
     * Whether the numerator is taken within the denominator.
     *
     * @return true for a share
     */
    public boolean isShare() {
        return share;
    }

    /**
     * What is counted below the line.
     *
     * @return the measure
     */
    public Term<U> denominator() {
        return denominator;
    }

    /**
     * What is counted above the line; for a share, the clauses that hold in addition to those of the denominator.
     *
     * @return the measure
     */
    public Term<U> numerator() {
        return numerator;
    }

    /** The words around the phrases. */
    String template() {
        return template;
    }

    /**
     * What is made of the two.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }

    /**
     * The same of those units alone for which something holds, on both sides.
     *
     * @param words what holds, in words
     * @param rule the rule
     * @return the formula
     */
    public Formula<F, U> among(String words, Rule<? super U> rule) {
        Clause<U> clause = new Clause<>(words, rule, false, true);
        return new Formula<>(
                template,
                scale,
                units,
                share,
                scale == Scale.COUNT ? denominator : denominator.and(clause),
                share ? numerator : numerator.and(clause));
    }

    /**
     * The same with those units alone in the numerator for which something holds: the share that they are of all.
     *
     * @param words what holds, in words
     * @param rule the rule
     * @return the formula
     */
    public Formula<F, U> in(String words, Rule<? super U> rule) {
        return new Formula<>(
                template, scale, units, share, denominator, numerator.and(new Clause<>(words, rule, false, true)));
    }

    /**
     * The clauses, each once, those of the denominator first.
     *
     * @return the clauses
     */
    public List<Clause<U>> clauses() {
        Set<Clause<U>> clauses = new LinkedHashSet<>(denominator.clauses());
        clauses.addAll(numerator.clauses());
        return new ArrayList<>(clauses)
                .stream().filter(clause -> !clause.unsaid()).toList();
    }

    /**
     * The definition in the words of its source: the template with each {@code {1}}, {@code {2}} replaced by the phrase of
     * the first, second clause of {@link #clauses()}.
     *
     * @return the sentence
     */
    public String inWords() {
        String words = template;
        List<Clause<U>> clauses = clauses();
        for (int i = 0; i < clauses.size(); i++) {
            words = words.replace("{" + (i + 1) + "}", clauses.get(i).phrase());
        }
        return words;
    }

    /**
     * How the units are made, step by step, in plain English: of which kind of fact, which of them are used and which refused,
     * what they are put together with, what that adds, and how much each counts, if not one; each column in quotes.
     *
     * @return the steps, the first of which says what each unit is made of; {@code as code says} of units that are no data
     */
    public List<String> unitsInWords() {
        return UnitsInWords.of(this);
    }

    /**
     * The columns of kinds of fact that the units, the rules and the weights name.
     *
     * @return each column once, without those that making the units adds
     */
    public Set<Column> columns() {
        Set<Column> columns =
                new LinkedHashSet<>(Nodes.columns(Derivation.of(this).said()));
        columns.removeIf(column -> column.table().isEmpty());
        return columns;
    }

    /**
     * What a tally comes to.
     *
     * @param tally what was counted
     * @return the value; or nothing to measure, with 0 above the line too, where the denominator is 0
     */
    public Outcome outcome(Tally tally) {
        if (scale == Scale.COUNT) {
            return new Outcome.Value(tally, tally.numerator());
        }
        return tally.denominator().isZero()
                ? new Outcome.NothingToMeasure(Tally.NOTHING)
                : new Outcome.Value(tally, scale.of(tally));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula<?, ?> formula
                && template.equals(formula.template)
                && scale == formula.scale
                && units.equals(formula.units)
                && share == formula.share
                && denominator.equals(formula.denominator)
                && numerator.equals(formula.numerator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template, scale, units, share, denominator, numerator);
    }

    @Override
    public String toString() {
        return inWords();
    }

    /** What is made of numerator and denominator. */
    public enum Scale {
        /** Times 100, over the denominator. */
        PERCENTAGE(100, "%"),
        /** Times 10,000, over the denominator. */
        PER_10_000(10_000, " per 10,000"),
        /** Over the denominator. */
        QUOTIENT(1, ""),
        /** The numerator alone. */
        COUNT(1, "");

        private final long multiplier;
        private final String suffix;

        Scale(long multiplier, String suffix) {
            this.multiplier = multiplier;
            this.suffix = suffix;
        }

        private Fraction of(Tally tally) {
            return tally.numerator().times(Fraction.of(multiplier)).dividedBy(tally.denominator());
        }

        /**
         * What is printed behind the number.
         *
         * @return {@code %}, {@code  per 10,000} or nothing
         */
        public String suffix() {
            return suffix;
        }
    }
}
