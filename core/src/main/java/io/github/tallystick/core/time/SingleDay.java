package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * One day.
 *
 * @param day the day
 */
record SingleDay(LocalDate day) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return day;
    }

    @Override
    public LocalDate lastDay() {
        return day;
    }

    @Override
    public Window window() {
        return Window.asAt();
    }

    @Override
    public ReportingPeriod previous() {
        return new SingleDay(day.minusDays(1));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new SingleDay(day.minusYears(1));
    }

    @Override
    public String label() {
        return "at " + Labels.date(day);
    }
}
