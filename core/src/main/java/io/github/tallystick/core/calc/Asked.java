package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;

/** What a series is of: which indicator, seen from when, over which window, of records that reach how far. */
record Asked(Indicator<?> indicator, View view, Window window, Coverage coverage) {
    Asked covering(Coverage reach) {
        return new Asked(indicator, view, window, reach);
    }

    /** Whether figures of both can be added up. */
    boolean addsUpWith(Asked other) {
        return indicator.equals(other.indicator) && view.equals(other.view) && window.equals(other.window);
    }

    /** The figure of the window that ends on a date; of that date alone where no window ends there. */
    Figure figure(LocalDate asAt, DayCount count) {
        LocalDate first = window.firstDay(asAt);
        ReportingPeriod period = ReportingPeriod.of(first.isAfter(asAt) ? asAt : first, asAt);
        return Figure.of(indicator, period, view, coverage, count);
    }
}
