package io.github.tallystick.indicators.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A full-time equivalent, exact to a thousand-millionth: 1 is one full-time post.
 *
 * @param billionths how many thousand-millionths; not negative
 */
public record Fte(long billionths) {
    /** How many parts make one full-time post. */
    public static final long PARTS_OF_ONE = 1_000_000_000L;

    private static final int DECIMAL_PLACES = 9;

    /**
     * Checks the components.
     *
     * @param billionths how many thousand-millionths
     */
    public Fte {
        if (billionths < 0) {
            throw new IllegalArgumentException(
                    "full-time equivalent must not be negative, but was " + inDecimals(billionths));
        }
    }

    /**
     * A full-time equivalent as written.
     *
     * @param decimal for example {@code 0.75}; at most nine decimal places, and less than a million
     * @return the exact number
     * @throws NumberFormatException if it is not a decimal number
     * @throws IllegalArgumentException if it is negative, a million or more, or has more than nine decimal places
     */
    public static Fte of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * A full-time equivalent.
     *
     * @param number the number; at most nine decimal places, and less than a million
     * @return the exact number
     * @throws IllegalArgumentException if it is negative, a million or more, or has more than nine decimal places
     */
    public static Fte of(BigDecimal number) {
        if (number.precision() - number.scale() > 6
                || number.stripTrailingZeros().scale() > DECIMAL_PLACES) {
            throw new IllegalArgumentException("full-time equivalent must be less than a million and have at most "
                    + DECIMAL_PLACES + " decimal places");
        }
        return new Fte(number.setScale(DECIMAL_PLACES, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    private static String inDecimals(long billionths) {
        return BigDecimal.valueOf(billionths, DECIMAL_PLACES)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return inDecimals(billionths);
    }
}
