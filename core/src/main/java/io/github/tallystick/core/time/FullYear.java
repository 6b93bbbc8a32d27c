package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year to the end of a month.
 *
 * @param lastMonth the month with which it ends
 */
record FullYear(YearMonth lastMonth) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return lastMonth.minusMonths(11).atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return lastMonth.atEndOfMonth();
    }

    @Override
    public Window window() {
        return Window.yearTo(lastMonth.getMonthValue() % 12 + 1);
    }

    @Override
    public ReportingPeriod previous() {
        return yearBefore();
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new FullYear(lastMonth.minusYears(1));
    }

    @Override
    public String label() {
        return "year to " + Labels.date(lastDay());
    }
}
