package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter.
 *
 * @param firstMonth the month with which it starts: January, April, July or October
 */
record Quarter(YearMonth firstMonth) implements ReportingPeriod {
    /**
     * Checks the components.
     *
     * @param firstMonth the month with which it starts
     */
    public Quarter {
        if (firstMonth.getMonthValue() % 3 != 1) {
            throw new IllegalArgumentException(
                    "quarter must start in January, April, July or October, but starts in " + firstMonth);
        }
    }

    @Override
    public LocalDate firstDay() {
        return firstMonth.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return firstMonth.plusMonths(2).atEndOfMonth();
    }

    @Override
    public Window window() {
        return Window.quarterTo();
    }

    @Override
    public ReportingPeriod previous() {
        return new Quarter(firstMonth.minusMonths(3));
    }

    @Override
    public ReportingPeriod yearBefore() {
        return new Quarter(firstMonth.minusYears(1));
    }

    @Override
    public String label() {
        int endingYear = firstMonth.plusMonths(9).getYear();
        int number = (firstMonth.getMonthValue() + 8) % 12 / 3 + 1;
        return Labels.year(endingYear) + " Q" + number;
    }
}
