package io.github.tallystick.core.definition;

/**
 * A phrase of the definition, word for word, and the rule that it is taken to mean.
 *
 * @param phrase the words of the source; those of the definition where the source leaves the rule unsaid; never blank
 * @param rule what they are taken to mean
 * @param excludes whether a unit for which the rule does not hold is reported as excluded: one of those meant, but left out
 * @param unsaid whether the source leaves the rule unsaid
 * @param <U> the unit
 */
public record Clause<U extends Unit>(String phrase, Rule<? super U> rule, boolean excludes, boolean unsaid) {
    /**
     * Checks the components.
     *
     * @param phrase the words
     * @param rule what they are taken to mean
     * @param excludes whether a unit for which the rule does not hold is reported as excluded
     * @param unsaid whether the source leaves the rule unsaid
     */
    public Clause {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("clause must have words, but had none for the rule " + rule);
        }
    }

    /**
     * A clause.
     *
     * @param phrase the words of the source
     * @param rule what they are taken to mean
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> clause(String phrase, Rule<? super U> rule) {
        return new Clause<>(phrase, rule, false, false);
    }

    /**
     * A clause of the denominator that leaves out units which would otherwise count. It stands after the clauses that say which
     * units are meant.
     *
     * @param phrase the words of the source
     * @param rule which units stay
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> leavingOut(String phrase, Rule<? super U> rule) {
        return new Clause<>(phrase, rule, true, false);
    }

    /**
     * A clause of the denominator that leaves out units, of which the source says nothing.
     *
     * @param words which units stay, in words of the definition's own
     * @param rule which units stay
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> unsaid(String words, Rule<? super U> rule) {
        return new Clause<>(words, rule, true, true);
    }

    /**
     * The rule in plain English, with every column that it looks at in quotes, by its words.
     *
     * @return for example {@code "authorised" is no later than 10 working days (England and Wales) after "received"}; {@code
     *     always} of a rule that asks nothing; {@code as code says} of one that is no data; never blank
     */
    public String ruleInWords() {
        return WhenInWords.rule(rule);
    }
}
