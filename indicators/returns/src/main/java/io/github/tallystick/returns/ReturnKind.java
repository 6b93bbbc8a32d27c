package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;

/** A collection of returns in XML: its code, the collection years that are read, and the day to which each return is made up. */
enum ReturnKind {
    /** The children in need census, of the year to 31 March. */
    CIN(2017, 2026, Month.MARCH, 31),
    /** The social work workforce census, as at 30 September. */
    CSWW(2000, 2099, Month.SEPTEMBER, 30);

    private final int firstYear;
    private final int lastYear;
    private final Month month;
    private final int day;

    ReturnKind(int firstYear, int lastYear, Month month, int day) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.month = month;
        this.day = day;
    }

    boolean isRead(int year) {
        return firstYear <= year && year <= lastYear;
    }

    LocalDate lastDay(int year) {
        return LocalDate.of(year, month, day);
    }

    /** The twelve months to the last day of a return. */
    ReportingPeriod year(int year) {
        return ReportingPeriod.of(lastDay(year).plusDays(1).minusYears(1), lastDay(year));
    }
}
