package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * The first days of four centuries of months, in a table: a date is made into an epoch day by looking one of them up, months are
 * added to a day by looking up two.
 */
final class MonthStarts {
    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 400;
    private static final int MONTHS = YEARS * 12;
    private static final long DAYS_OF_ALL = 146_097;

    /** As epoch days, with the first month after the last. */
    private static final int[] STARTS = IntStream.rangeClosed(0, MONTHS)
            .map(month -> Math.toIntExact(
                    LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month).toEpochDay()))
            .toArray();

    /** The day before each month, 16 places for a year and the first of them for none, so that no place is multiplied out. */
    private static final int[] DAYS_BEFORE = new int[YEARS << 4];

    static {
        for (int month = 0; month < MONTHS; month++) {
            DAYS_BEFORE[((month / 12) << 4) + month % 12 + 1] = STARTS[month] - 1;
        }
    }

    private MonthStarts() {}

    static int epochDay(LocalDate date) {
        int year = date.getYear() - FIRST_YEAR;
        return year >= 0 && year < YEARS
                ? DAYS_BEFORE[(year << 4) + date.getMonthValue()] + date.getDayOfMonth()
                : Math.toIntExact(date.toEpochDay());
    }

    static int plusMonths(int day, int months) {
        if (day < STARTS[0] || day >= STARTS[MONTHS]) {
            return EpochDay.of(EpochDay.date(day).plusMonths(months));
        }
        int month = monthOf(day);
        long later = (long) month + months;
        if (later < 0 || later >= MONTHS) {
            return EpochDay.of(EpochDay.date(day).plusMonths(months));
        }
        int to = (int) later;
        return Math.min(STARTS[to] + day - STARTS[month], STARTS[to + 1] - 1);
    }

    /**
     * The first day of the quarter, year or other stretch of whole months that a day lies in.
     *
     * @param day the day
     * @param months how many months the stretch has, a divisor of 12
     * @param firstMonth the month that one of them starts with, 1 to 12
     */
    static int firstOf(int day, int months, int firstMonth) {
        if (day < STARTS[12] || day >= STARTS[MONTHS - 12]) {
            return EpochDay.of(firstMonth(day, months, firstMonth).atDay(1));
        }
        return STARTS[firstMonthOf(months, firstMonth, monthOf(day))];
    }

    /** The last day of that stretch. */
    static int lastOf(int day, int months, int firstMonth) {
        if (day < STARTS[12] || day >= STARTS[MONTHS - 12]) {
            return EpochDay.of(
                    firstMonth(day, months, firstMonth).plusMonths(months - 1).atEndOfMonth());
        }
        return STARTS[firstMonthOf(months, firstMonth, monthOf(day)) + months] - 1;
    }

    private static int firstMonthOf(int months, int firstMonth, int month) {
        return month - (month + 13 - firstMonth) % months;
    }

    private static YearMonth firstMonth(int day, int months, int firstMonth) {
        YearMonth month = YearMonth.from(EpochDay.date(day));
        return month.minusMonths((month.getMonthValue() - firstMonth + 12) % months);
    }

    /** Months are of nearly one length, so the number is out by one at the most. */
    private static int monthOf(int day) {
        int month = (int) ((day - STARTS[0]) * (long) MONTHS / DAYS_OF_ALL);
        if (day < STARTS[month]) {
            return month - 1;
        }
        return day < STARTS[month + 1] ? month : month + 1;
    }
}
