package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bank holidays of England and Wales, as data with their sources, and the working days that follow from them.
 *
 * <p>Office closure days between Christmas and New Year are working days. Days are known as far as they have been
 * published: from 2012-01-02 through 2028-12-31.
 *
 * <p>Source: GOV.UK, "UK bank holidays", England and Wales, read on 2026-11-21 (Open Government Licence v3.0). One-off
 * days come from royal proclamations under the Banking and Financial Dealings Act 1971, each named in the table.
 */
public final class EnglandAndWales {
    private static final String GOV_UK = "GOV.UK, UK bank holidays, England and Wales, read on 2026-11-21";

    private static final List<String> TITLES = List.of(
            "New Year's Day",
            "Good Friday",
            "Easter Monday",
            "Early May bank holiday",
            "Spring bank holiday",
            "Summer bank holiday",
            "Christmas Day",
            "Boxing Day");

    /** Month and day of each holiday of {@link #TITLES}, substitute days in place of the day they stand for. */
    private static final List<Year> YEARS = List.of(
            year(2012, "01-02 04-06 04-09 05-07 ----- 08-27 12-25 12-26"),
            year(2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            year(2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            year(2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            year(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26"),
            year(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
            year(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
            year(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
            year(2020, "01-01 04-10 04-13 ----- 05-25 08-31 12-25 12-28"),
            year(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            year(2022, "01-03 04-15 04-18 05-02 ----- 08-29 12-27 12-26"),
            year(2023, "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26"),
            year(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
            year(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
            year(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            year(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
            year(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"));

    /** Days that no rule gives, and days that were moved, with the announcement of each. */
    private static final List<BankHoliday> ONE_OFF_DAYS = List.of(
            oneOff(
                    "2012-06-04",
                    "Spring bank holiday, moved from 28 May",
                    "Lord President of the Council in the House of Lords, announcement of 5 January 2010"),
            oneOff(
                    "2012-06-05",
                    "Queen's Diamond Jubilee",
                    "Lord President of the Council in the House of Lords, announcement of 5 January 2010"),
            oneOff(
                    "2020-05-08",
                    "Early May bank holiday, moved from 4 May for the 75th anniversary of VE Day",
                    "Department for Business, Energy and Industrial Strategy, announcement of 7 June 2019"),
            oneOff(
                    "2022-06-02",
                    "Spring bank holiday, moved from 30 May for the Platinum Jubilee",
                    "Department for Digital, Culture, Media and Sport, announcement of 12 November 2020"),
            oneOff(
                    "2022-06-03",
                    "Platinum Jubilee bank holiday",
                    "Department for Digital, Culture, Media and Sport, announcement of 12 November 2020"),
            oneOff(
                    "2022-09-19",
                    "State funeral of Queen Elizabeth II",
                    "Lord President of the Council, announcement of 10 September 2022"),
            oneOff(
                    "2023-05-08",
                    "Coronation of King Charles III",
                    "10 Downing Street and Cabinet Office, announcement of 6 November 2022"));

    /** Monday to Friday less these bank holidays. */
    public static final WorkingCalendar WORKING_DAYS =
            WorkingCalendar.of("England and Wales", LocalDate.of(2012, 1, 2), LocalDate.of(2028, 12, 31), allDays());

    private EnglandAndWales() {}

    private static List<BankHoliday> allDays() {
        List<BankHoliday> days = new ArrayList<>(ONE_OFF_DAYS);
        YEARS.forEach(year -> year.addTo(days));
        return days;
    }

    private static Year year(int year, String monthDays) {
        return new Year(year, List.of(monthDays.split(" ", -1)));
    }

    private static BankHoliday oneOff(String date, String title, String source) {
        return new BankHoliday(LocalDate.parse(date), title, source);
    }

    /** One year's days, in the order of the titles; {@code -----} where the day is in the table of one-off days. */
    private record Year(int year, List<String> monthDays) {
        void addTo(List<BankHoliday> days) {
            for (int i = 0; i < monthDays.size(); i++) {
                String title = TITLES.get(i);
                date(monthDays.get(i)).ifPresent(date -> days.add(new BankHoliday(date, title, GOV_UK)));
            }
        }

        private Optional<LocalDate> date(String monthDay) {
            return monthDay.equals("-----") ? Optional.empty() : Optional.of(LocalDate.parse(year + "-" + monthDay));
        }
    }
}
