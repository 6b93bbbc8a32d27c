package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;

/**
 * An indicator's answer for one period.
 *
 * @param indicator the definition
 * @param period the period
 * @param outcome the value, or why there is none
 * @param standings how many units stand where; {@link Evaluation#explain} lists them with the reasons
 */
public record Figure(Indicator<?> indicator, ReportingPeriod period, Outcome outcome, Standings standings) {
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
        String value = outcome.value().isPresent()
                ? print() + indicator.formula().scale().suffix() + ", "
                : "";
        return indicator.code() + ", " + period.label() + ": " + value + outcome.inWords();
    }
}
