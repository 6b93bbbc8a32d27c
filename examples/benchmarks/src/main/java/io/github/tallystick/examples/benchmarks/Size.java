package io.github.tallystick.examples.benchmarks;

import java.util.Locale;

/**
 * How many rows a table has.
 *
 * @param name as it is written: 100k, 1m or a plain number
 * @param rows the number
 */
record Size(String name, int rows) {
    private static final int MOST_ROWS = 20_000_000;

    static Size of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int times = lower.endsWith("m") ? 1_000_000 : lower.endsWith("k") ? 1_000 : 1;
        String digits = times == 1 ? lower : lower.substring(0, lower.length() - 1);
        if (!digits.matches("[0-9]{1,8}")
                || Long.parseLong(digits) * times > MOST_ROWS
                || Long.parseLong(digits) == 0) {
            throw new IllegalArgumentException(
                    "size must be a number of rows such as 100k or 1m, at most 20m, but was " + written);
        }
        return new Size(lower, Integer.parseInt(digits) * times);
    }
}
