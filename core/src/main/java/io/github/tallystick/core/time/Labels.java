package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Names of days and years as English reports print them, without asking the machine for a locale. */
final class Labels {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Labels() {}

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** A year to 31 March: 2018-19 for the one that ends in 2019. */
    static String year(int endingYear) {
        int short_ = endingYear % 100;
        return (endingYear - 1) + "-" + (short_ < 10 ? "0" : "") + short_;
    }
}
