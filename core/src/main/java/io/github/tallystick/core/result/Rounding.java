package io.github.tallystick.core.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a value is rounded when it is presented; it is rounded once, from the exact value.
 *
 * <p>Published percentages of children in need, looked after children and the workforce follow decimal half up in each of
 * 194 exact ties (Department for Education local-authority tables, read on 2026-11-21).
 *
 * @param decimalPlaces how many decimal places are printed; from 0 to 100
 * @param mode where a tie goes
 */
public record Rounding(int decimalPlaces, RoundingMode mode) {
    private static final int MOST_PLACES = 100;

    /**
     * Checks the components.
     *
     * @param decimalPlaces how many decimal places are printed
     * @param mode where a tie goes
     */
    public Rounding {
        if (decimalPlaces < 0) {
            throw new IllegalArgumentException("decimal places must not be negative, but were " + decimalPlaces);
        }
        if (decimalPlaces > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "decimal places must be at most " + MOST_PLACES + ", but were " + decimalPlaces);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must say where a tie goes, but was unnecessary");
        }
    }

    /**
     * Decimal half up, the way of the published tables: a tie goes up.
     *
     * @param decimalPlaces how many decimal places are printed
     * @return the rounding
     */
    public static Rounding halfUp(int decimalPlaces) {
        return new Rounding(decimalPlaces, RoundingMode.HALF_UP);
    }

    /**
     * A value rounded.
     *
     * @param value the exact value
     * @return the value with exactly so many decimal places
     */
    public BigDecimal of(Fraction value) {
        return value.toDecimal(decimalPlaces, mode);
    }

    /**
     * A value as it is printed.
     *
     * @param value the exact value
     * @return for example {@code 23.6}
     */
    public String print(Fraction value) {
        return of(value).toPlainString();
    }
}
