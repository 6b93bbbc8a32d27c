package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * Seven days. The same week a year before is the one 52 weeks earlier, so that weekdays agree.
 *
 * @param lastDay the last of them, included
 */
record Week(LocalDate lastDay) implements ReportingPeriod {
    @Override
    public LocalDate firstDay() {
        return lastDay.minusDays(6);
    }

    @Override
    public Window window() {
        return Window.daysTo(7);
    }

    @Override
    public ReportingPeriod previous() {
        return new Week(lastDay.minusWeeks(1));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new Week(lastDay.minusWeeks(52));
    }

    @Override
    public String label() {
        return "week to " + Labels.date(lastDay);
    }
}
