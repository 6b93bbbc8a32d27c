package io.github.tallystick.core.calc;

import io.github.tallystick.core.time.Window;

/** A window as it is written: its kind, and the number that the kind has; 0 where it has none. */
record WindowForm(String kind, int number) {
    private static final String AS_AT = "as at";
    private static final String DAYS_TO = "days to";
    private static final String MONTHS_TO = "months to";
    private static final String QUARTER_TO = "quarter to";
    private static final String YEAR_TO = "year to";
    private static final String FROM = "from";

    static WindowForm of(Window window) {
        if (window instanceof Window.AsAt) {
            return new WindowForm(AS_AT, 0);
        } else if (window instanceof Window.DaysTo to) {
            return new WindowForm(DAYS_TO, to.days());
        } else if (window instanceof Window.MonthsTo to) {
            return new WindowForm(MONTHS_TO, to.months());
        } else if (window instanceof Window.QuarterTo) {
            return new WindowForm(QUARTER_TO, 0);
        } else if (window instanceof Window.YearTo to) {
            return new WindowForm(YEAR_TO, to.firstMonth());
        } else if (window instanceof Window.From from) {
            return new WindowForm(FROM, from.day());
        }
        throw new IllegalArgumentException(
                "window of a series to write must be one that Window makes, but was " + window.inWords());
    }

    Window window() {
        return switch (kind) {
            case AS_AT -> Window.asAt();
            case DAYS_TO -> Window.daysTo(number);
            case MONTHS_TO -> Window.monthsTo(number);
            case QUARTER_TO -> Window.quarterTo();
            case YEAR_TO -> Window.yearTo(number);
            case FROM -> new Window.From(number);
            default ->
                throw new IllegalArgumentException("window of a series must be one that Window makes, but was " + kind);
        };
    }
}
