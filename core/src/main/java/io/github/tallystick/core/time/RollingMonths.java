package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * Calendar months to a day. The period before ends the day before this one starts.
 *
 * @param months how many; at least 1
 * @param lastDay the last day, included
 */
record RollingMonths(int months, LocalDate lastDay) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return window().firstDay(lastDay);
    }

    @Override
    public Window window() {
        return Window.monthsTo(months);
    }

    @Override
    public ReportingPeriod previous() {
        return new RollingMonths(months, firstDay().minusDays(1));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new RollingMonths(months, lastDay.plusDays(1).minusYears(1).minusDays(1));
    }

    @Override
    public String label() {
        return months + " months to " + Labels.date(lastDay);
    }
}
