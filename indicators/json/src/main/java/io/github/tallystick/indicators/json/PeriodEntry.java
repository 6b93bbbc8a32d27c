package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Indicator;
import java.util.Optional;

/**
 * Over which days an indicator is counted.
 *
 * @param ownWindow the window that it looks at whatever period is asked for, such as {@code 12 months to the last day};
 *     empty where that is the period itself
 * @param looksBackMonths how many months before its window it looks for earlier records; 0 if it does not
 * @param answeredInPart whether a period that the records reach in part is answered from that part
 */
public record PeriodEntry(Optional<String> ownWindow, int looksBackMonths, boolean answeredInPart) {
    /**
     * Checks the months.
     *
     * @param ownWindow the window that it looks at
     * @param looksBackMonths how many months before its window it looks
     * @param answeredInPart whether a part is enough
     */
    public PeriodEntry {
        if (looksBackMonths < 0) {
            throw new IllegalArgumentException("months looked back must not be negative, but were " + looksBackMonths);
        }
    }

    static PeriodEntry of(Indicator<?> indicator) {
        return new PeriodEntry(
                indicator.ownWindow().map(window -> window.inWords() + " the last day"),
                indicator.looksBackMonths(),
                indicator.answeredInPart());
    }
}
