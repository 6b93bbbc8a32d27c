package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads periods and dates as they are written on the command line. */
public final class Periods {
    private static final Pattern FIRST_AND_LAST = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final int MONTHS_IN_A_QUARTER = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Periods() {}

    /**
     * A period written as FIRST..LAST, both days included: a month, a quarter, or a year to 31 March, 31 August or 30 September
     * if it is one, otherwise the days. It is then named after it, and the period before is the month, quarter or year before.
     *
     * @param written as {@code 2018-10-01..2018-12-31}
     * @return the period
     * @throws WrongUse if it is written otherwise, or ends before it starts
     */
    public static ReportingPeriod of(String written) throws WrongUse {
        Matcher days = FIRST_AND_LAST.matcher(written);
        if (!days.matches()) {
            throw new WrongUse("a period must be written as 2018-10-01..2018-12-31, but was " + written);
        }
        LocalDate first = date(days.group(1));
        LocalDate last = date(days.group(2));
        if (last.isBefore(first)) {
            throw new WrongUse("a period must not end before it starts, but was " + written);
        }
        ReportingPeriod asWritten = ReportingPeriod.of(first, last);
        return named(first)
                .filter(period -> hasTheDaysOf(period, asWritten))
                .findFirst()
                .orElse(asWritten);
    }

    /** The periods with a name of their own that may start on a day. */
    private static Stream<ReportingPeriod> named(LocalDate first) {
        int nextYear = first.getYear() + 1;
        return Stream.of(
                ReportingPeriod.month(YearMonth.from(first)),
                quarterFrom(first),
                ReportingPeriod.yearTo31March(nextYear),
                ReportingPeriod.schoolYear(nextYear),
                ReportingPeriod.yearTo30September(nextYear));
    }

    /** The quarter that holds a day. */
    private static ReportingPeriod quarterFrom(LocalDate day) {
        int monthsIntoTheYear =
                YearMonth.from(day).minusMonths(MONTHS_IN_A_QUARTER).getMonthValue() - 1;
        int endingYear = YearMonth.from(day).plusMonths(3 * MONTHS_IN_A_QUARTER).getYear();
        return ReportingPeriod.quarter(endingYear, monthsIntoTheYear / MONTHS_IN_A_QUARTER + 1);
    }

    private static boolean hasTheDaysOf(ReportingPeriod one, ReportingPeriod other) {
        return one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
    }

    /**
     * A date.
     *
     * @param written as {@code 2018-12-31}
     * @return the date
     * @throws WrongUse if it is written otherwise, or is not of the years 1900 to 2100
     */
    public static LocalDate date(String written) throws WrongUse {
        try {
            LocalDate date = LocalDate.parse(written);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new WrongUse(
                        "a date must be in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", but was " + written);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new WrongUse("a date must be written as 2018-12-31, but was " + written);
        }
    }
}
