package io.github.tallystick.core.definition;

/**
 * A phrase of the definition, word for word, and the rule that it is taken to mean.
 *
 * @param phrase the words of the source; empty where the source leaves the rule unsaid
 * @param rule what they are taken to mean
 * @param excludes whether a unit for which the rule does not hold is told as excluded: one of those meant, but left out
 * @param <U> the unit
 */
public record Clause<U extends Unit>(String phrase, Rule<? super U> rule, boolean excludes) {
    /**
     * A clause.
     *
     * @param phrase the words of the source
     * @param rule what they are taken to mean
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> clause(String phrase, Rule<? super U> rule) {
        return new Clause<>(phrase, rule, false);
    }

    /**
     * A clause below the line that leaves out units which would otherwise count. It stands after the clauses that say which
     * units are meant.
     *
     * @param phrase the words of the source; empty where it leaves the rule unsaid
     * @param rule which units stay
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> leavingOut(String phrase, Rule<? super U> rule) {
        return new Clause<>(phrase, rule, true);
    }
}
