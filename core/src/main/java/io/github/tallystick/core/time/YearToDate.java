package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * From 1 April to a day. The period before is the same part of the year before.
 *
 * @param lastDay the last day, included
 */
record YearToDate(LocalDate lastDay) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return window().firstDay(lastDay);
    }

    @Override
    public Window window() {
        return Window.yearTo(4);
    }

    @Override
    public ReportingPeriod previous() {
        return yearBefore();
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new YearToDate(lastDay.plusDays(1).minusYears(1).minusDays(1));
    }

    @Override
    public String label() {
        return "year to date, " + Labels.date(lastDay);
    }
}
