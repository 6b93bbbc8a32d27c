package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.stream.Collectors;

/**
 * An indicator's answer for one period.
 *
 * <p>A figure that is withheld holds no number: whatever standings and input it is made with, no units stand anywhere in it,
 * and it does not say of how many children, workers or schools it was counted. Explanations are those of the evaluation, which
 * only who holds the records can ask for.
 *
 * @param indicator the definition
 * @param period the period
 * @param outcome the value, or why there is none
 * @param standings how many units stand where, none if it is withheld; {@link Evaluation#explain} lists them with the reasons
 * @param input what it was counted from
 */
public record Figure(
        Indicator<?> indicator, ReportingPeriod period, Outcome outcome, Standings standings, Input input) {
    /**
     * Forgets the numbers of a figure that is withheld, since the small one follows from them.
     *
     * @param indicator the definition
     * @param period the period
     * @param outcome the value, or why there is none
     * @param standings how many units stand where
     * @param input what it was counted from
     */
    public Figure {
        if (outcome instanceof Outcome.Withheld) {
            standings = Standings.NONE;
            input = input.withoutNumber();
        }
    }

    /**
     * A figure of which nothing is said of what it was counted from.
     *
     * @param indicator the definition
     * @param period the period
     * @param outcome the value, or why there is none
     * @param standings how many units stand where
     */
    public Figure(Indicator<?> indicator, ReportingPeriod period, Outcome outcome, Standings standings) {
        this(indicator, period, outcome, standings, Input.UNSTATED);
    }

    static Figure of(Indicator<?> indicator, ReportingPeriod period, View view, Coverage coverage, DayCount count) {
        return new Figure(
                indicator,
                period,
                coverage.outcome(indicator, view, period, count),
                count.standings(),
                view.input(coverage, count.facts()));
    }

    /**
     * What the figure rests on, enough to repeat it. The fingerprint of the definition is worked out when it is first asked
     * for, once for all figures.
     *
     * @return the receipt
     * @throws IllegalArgumentException if the definition has no fingerprint, as {@link Indicator#fingerprint()} says
     */
    public Receipt receipt() {
        return Receipt.of(this);
    }

    /**
     * The value as it is printed.
     *
     * @return for example {@code 23.6}; empty where there is no value
     */
    public String print() {
        return outcome.print(indicator.rounding());
    }

    @Override
    public String toString() {
        String edition = indicator.edition().inWords();
        return indicator.code() + (edition.isEmpty() ? "" : " (" + edition + ")") + readAs() + ", " + period.label()
                + ": " + value() + outcome.inWords();
    }

    private String readAs() {
        return indicator.readAs().entrySet().stream()
                .map(each -> " (\"" + each.getKey() + "\" read as " + each.getValue() + ")")
                .sorted()
                .collect(Collectors.joining());
    }

    private String value() {
        if (outcome instanceof Outcome.Incomplete incomplete) {
            return incomplete
                            .lowest()
                            .map(low -> "the units known come to " + printed(low) + " ")
                            .orElse("")
                    + incomplete
                            .highest()
                            .map(high -> "to " + printed(high) + ", ")
                            .orElse("");
        }
        return outcome.value().map(exact -> printed(exact) + ", ").orElse("");
    }

    private String printed(Fraction value) {
        return indicator.rounding().print(value) + indicator.formula().scale().suffix();
    }
}
