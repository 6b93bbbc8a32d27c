package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month.
 *
 * @param month the month
 */
record CalendarMonth(YearMonth month) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public Window window() {
        return Window.monthsTo(1);
    }

    @Override
    public ReportingPeriod previous() {
        return new CalendarMonth(month.minusMonths(1));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new CalendarMonth(month.minusYears(1));
    }

    @Override
    public String label() {
        return Labels.month(month);
    }
}
