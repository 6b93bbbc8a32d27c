package io.github.tallystick.core.spec;

/**
 * A phrase of the definition, word for word, and the rule that it is taken to mean.
 *
 * @param phrase the words of the source
 * @param rule what they are taken to mean
 * @param <U> the unit
 */
public record Clause<U extends Unit>(String phrase, Rule<? super U> rule) {
    /**
     * A clause.
     *
     * @param phrase the words of the source
     * @param rule what they are taken to mean
     * @param <U> the unit
     * @return the clause
     */
    public static <U extends Unit> Clause<U> clause(String phrase, Rule<? super U> rule) {
        return new Clause<>(phrase, rule);
    }
}
