package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * Any days. The period before has as many days.
 *
 * @param firstDay the first day, included
 * @param lastDay the last day, included
 */
public record AnyDays(LocalDate firstDay, LocalDate lastDay) implements ReportingPeriod {
    /**
     * Checks the components.
     *
     * @param firstDay the first day
     * @param lastDay the last day
     */
    public AnyDays {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "period must not end before it starts: first day " + firstDay + ", last day " + lastDay);
        }
    }

    @Override
    public Window window() {
        return Window.from(firstDay);
    }

    @Override
    public ReportingPeriod previous() {
        return new AnyDays(
                firstDay.minusDays(EpochDay.of(lastDay) - EpochDay.of(firstDay) + 1L), firstDay.minusDays(1));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new AnyDays(
                firstDay.minusYears(1), lastDay.plusDays(1).minusYears(1).minusDays(1));
    }

    @Override
    public String label() {
        return firstDay + " to " + lastDay;
    }
}
