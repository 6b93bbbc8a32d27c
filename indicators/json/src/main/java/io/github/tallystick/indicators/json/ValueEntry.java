package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.result.Rounding;
import java.math.RoundingMode;

/**
 * The value of an indicator: what it is made of, which way is better, and how it is printed.
 *
 * @param scale what is made of numerator and denominator
 * @param share whether the numerator is taken within the denominator
 * @param polarity which way is better
 * @param decimalPlaces how many decimal places are printed; from 0 to 100
 * @param rounding where a tie goes; the value is rounded once, from the exact one
 */
public record ValueEntry(
        Formula.Scale scale, boolean share, Polarity polarity, int decimalPlaces, RoundingMode rounding) {
    /**
     * Checks the rounding.
     *
     * @param scale what is made of numerator and denominator
     * @param share whether the numerator is taken within the denominator
     * @param polarity which way is better
     * @param decimalPlaces how many decimal places are printed
     * @param rounding where a tie goes
     */
    public ValueEntry {
        decimalPlaces = new Rounding(decimalPlaces, rounding).decimalPlaces();
    }

    static ValueEntry of(Indicator<?> indicator) {
        return new ValueEntry(
                indicator.formula().scale(),
                indicator.formula().isShare(),
                indicator.polarity(),
                indicator.rounding().decimalPlaces(),
                indicator.rounding().mode());
    }
}
