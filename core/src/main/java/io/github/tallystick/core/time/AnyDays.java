package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * Any days. The period before has as many days; a year before, a period of more than one day that ends with a month does so too.
 *
 * @param firstDay the first day, included
 * @param lastDay the last day, included
 */
record AnyDays(LocalDate firstDay, LocalDate lastDay) implements ReportingPeriod {
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
        boolean toMonthEnd = lastDay.plusDays(1).getDayOfMonth() == 1 && firstDay.isBefore(lastDay);
        LocalDate last = toMonthEnd ? lastDay.plusDays(1).minusYears(1).minusDays(1) : lastDay.minusYears(1);
        return new AnyDays(firstDay.minusYears(1), last);
    }

    @Override
    public String label() {
        return firstDay + " to " + lastDay;
    }
}
