package io.github.tallystick.examples.councilreport.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that the records reach, and the working days among them. */
final class Days {
    /** The day the records were extracted: nothing after it is in them. */
    static final LocalDate EXTRACT = LocalDate.of(2019, 3, 31);

    /** The end of what has not ended. */
    static final LocalDate NOT_YET = LocalDate.MAX;

    private static final Set<LocalDate> BANK_HOLIDAYS =
            Stream.of("""
                    2014-12-25 2014-12-26
                    2015-01-01 2015-04-03 2015-04-06 2015-05-04 2015-05-25 2015-08-31 2015-12-25 2015-12-28
                    2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27
                    2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26
                    2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26
                    2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26
                    """.split("\\s+")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());

    private Days() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !BANK_HOLIDAYS.contains(day);
    }

    /** The nth working day strictly after a day; the day itself where n is 0. */
    static LocalDate workingDaysAfter(LocalDate day, int n) {
        LocalDate next = day;
        for (int left = n; left > 0; left -= isWorkingDay(next) ? 1 : 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWithin(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether something from {@code start} to {@code end} is open at the end of a day: it no longer is on its end. */
    static boolean isOpen(LocalDate start, LocalDate end, LocalDate day) {
        return !start.isAfter(day) && end.isAfter(day);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate lastDayOfQuarter(LocalDate day) {
        int firstMonth = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return LocalDate.of(day.getYear(), firstMonth, 1).plusMonths(3).minusDays(1);
    }
}
