package io.github.tallystick.indicators.spells;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Window;

/** Which days are the twelve months ending on a day. */
public final class TwelveMonths {
    private static final int MONTHS = 12;

    private TwelveMonths() {}

    /**
     * What a phrase such as <i>12 months</i> is taken to mean.
     *
     * @param phrase the words of the definition
     * @return the reading
     */
    public static Reading<Window> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "12 calendar months ending on the last day, from (last day + 1 day) - 12 months",
                        Window.monthsTo(MONTHS),
                        "for a month end these are twelve whole calendar months")
                .or("365 days ending on the last day", Window.daysTo(365))
                .or("a day longer: from the last day - 12 months", new Window.MonthsAndADayTo(MONTHS));
    }
}
