package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause of a formula.
 *
 * @param phrase the words of the source; those of the definition where the source leaves the rule unsaid
 * @param rule the rule that they are taken to mean, in plain English; never blank
 * @param side whether it stands below or above the line
 * @param leavingOut whether it leaves out units that would otherwise count
 * @param unsaid whether the source leaves the rule unsaid
 */
public record ClauseEntry(String phrase, String rule, Side side, boolean leavingOut, boolean unsaid) {
    /** Where a clause stands in a fraction. */
    public enum Side {
        /** In the denominator. */
        BELOW_THE_LINE,
        /** In the numerator; where the value is a share, in addition to the clauses below the line. */
        ABOVE_THE_LINE
    }

    /** The clauses of both measures; a count has nothing below the line. */
    static List<ClauseEntry> of(Formula<?, ?> formula) {
        Stream<ClauseEntry> below = formula.scale() == Formula.Scale.COUNT
                ? Stream.empty()
                : of(formula.denominator(), Side.BELOW_THE_LINE);
        return Stream.concat(below, of(formula.numerator(), Side.ABOVE_THE_LINE))
                .toList();
    }

    private static Stream<ClauseEntry> of(Term<?> measure, Side side) {
        return measure.clauses().stream()
                .map(clause -> new ClauseEntry(
                        clause.phrase(), clause.ruleInWords(), side, clause.excludes(), clause.unsaid()));
    }
}
