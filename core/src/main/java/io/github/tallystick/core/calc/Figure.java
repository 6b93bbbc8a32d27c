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
 * @param unusable how many records could not be used; {@link Evaluation#explain} lists them with the reason
 */
public record Figure(Indicator<?> indicator, ReportingPeriod period, Outcome outcome, long unusable) {
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
