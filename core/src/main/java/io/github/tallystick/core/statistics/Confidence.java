package io.github.tallystick.core.statistics;

import java.math.BigDecimal;

/** How sure an interval is, as the Office for Health Improvement and Disparities presents it: 95 or 99.8 per cent. */
public enum Confidence {
    /** 19 intervals in 20 hold the underlying value. */
    PERCENT_95("95%", "1.95996398454005423552", "0.025"),
    /** 499 intervals in 500 hold the underlying value. */
    PERCENT_99_8("99.8%", "3.09023230616781354154", "0.001");

    private final String label;
    private final BigDecimal z;
    private final BigDecimal tail;

    Confidence(String label, String z, String tail) {
        this.label = label;
        this.z = new BigDecimal(z);
        this.tail = new BigDecimal(tail);
    }

    /**
     * The level as it is printed.
     *
     * @return {@code 95%} or {@code 99.8%}
     */
    public String label() {
        return label;
    }

    /** The point of the standard normal distribution that leaves one tail above it. */
    BigDecimal z() {
        return z;
    }

    /** The probability outside the interval on one side. */
    BigDecimal tail() {
        return tail;
    }
}
