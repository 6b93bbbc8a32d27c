package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * What becomes of a day that the target month does not have: 31 January plus one month, 29 February plus a year.
 *
 * <p>There is no default: guidance uses both, so a definition names the one it means.
 */
public enum MonthEnd {
    /** The last day of the month: 31 January + 1 month = 28 or 29 February; 29 February - 12 months = 28 February. */
    LAST_DAY_OF_MONTH {
        @Override
        public LocalDate plusMonths(LocalDate date, int months) {
            return date.plusMonths(months);
        }

        @Override
        int plusMonths(int day, int months) {
            return EpochDay.plusMonths(day, months);
        }
    },
    /** The first day of the next month: 29 February + 12 months = 1 March, the birthday of a person born that day. */
    FIRST_DAY_OF_NEXT_MONTH {
        @Override
        public LocalDate plusMonths(LocalDate date, int months) {
            LocalDate moved = date.plusMonths(months);
            return moved.getDayOfMonth() == date.getDayOfMonth() ? moved : moved.plusDays(1);
        }
    };

    /**
     * The date so many calendar months later.
     *
     * @param date the date to count from
     * @param months how many months; negative for earlier
     * @return the same day of the month, or where this month end says
     */
    public abstract LocalDate plusMonths(LocalDate date, int months);

    /** The same of epoch days. */
    int plusMonths(int day, int months) {
        return EpochDay.of(plusMonths(EpochDay.date(day), months));
    }
}
