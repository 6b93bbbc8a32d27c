package io.github.tallystick.indicators.spells;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;

/**
 * From so many calendar months before the last day, that day of the earlier month included; its last day where it has no such
 * day: 28 February for 29 February and 12 months.
 *
 * @param months how many; at least 1
 */
public record MonthsBefore(int months) implements Window {
    /**
     * Checks the number.
     *
     * @param months how many
     */
    public MonthsBefore {
        if (months < 1) {
            throw new IllegalArgumentException("window must be at least 1 month, but was " + months);
        }
    }

    @Override
    public int firstDay(int lastDay) {
        return EpochDay.plusMonths(lastDay, -months);
    }

    @Override
    public int lastDayReaching(int day) {
        int last = EpochDay.plusMonths(day, months);
        while (firstDay(last + 1) <= day) {
            last++;
        }
        return last;
    }

    @Override
    public String inWords() {
        return months + (months == 1 ? " month and a day to" : " months and a day to");
    }
}
