package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A run of whole days for which a figure is reported, both ends included.
 *
 * <p>The kinds are different types since they behave differently: each knows the period before it, the same period a year
 * before, its name, and the {@link #window() window} that a rolling series of its kind uses. For every period {@code
 * window().firstDay(lastDay())} is {@code firstDay()}.
 */
public sealed interface ReportingPeriod
        permits AnyDays, FullYear, Quarter, CalendarMonth, Week, RollingMonths, YearToDate, SingleDay {
    /**
     * The first day.
     *
     * @return the first day, included
     */
    LocalDate firstDay();

    /**
     * The last day: the as-at date of a stock.
     *
     * @return the last day, included
     */
    LocalDate lastDay();

    /**
     * The window of which this is one case.
     *
     * @return the window
     */
    Window window();

    /**
     * The period of the same kind that ends the day before this one starts; for a rolling period, a year to date or an as-at
     * date the one that ends a month, a year or a day earlier, as each kind says.
     *
     * @return the earlier period
     */
    ReportingPeriod previous();

    /**
     * The same period a year before.
     *
     * @return the earlier period
     */
    ReportingPeriod yearBefore();

    /**
     * The period's name, as reports print it.
     *
     * @return for example {@code 2018-19 Q3} or {@code year to 31 March 2019}
     */
    String label();

    /**
     * Whether a day falls in the period.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * A period of any days.
     *
     * @param firstDay the first day, included
     * @param lastDay the last day, included
     * @return the period
     * @throws IllegalArgumentException if it ends before it starts
     */
    static ReportingPeriod of(LocalDate firstDay, LocalDate lastDay) {
        return new AnyDays(firstDay, lastDay);
    }

    /**
     * The year to 31 March.
     *
     * @param year the year in which it ends: 2019 for 2018-19
     * @return the period
     */
    static ReportingPeriod yearTo31March(int year) {
        return new FullYear(YearMonth.of(year, 3));
    }

    /**
     * The year to 30 September, that of the workforce census.
     *
     * @param year the year in which it ends
     * @return the period
     */
    static ReportingPeriod yearTo30September(int year) {
        return new FullYear(YearMonth.of(year, 9));
    }

    /**
     * The school year, to 31 August.
     *
     * @param year the year in which it ends
     * @return the period
     */
    static ReportingPeriod schoolYear(int year) {
        return new FullYear(YearMonth.of(year, 8));
    }

    /**
     * A quarter of a year to 31 March.
     *
     * @param endingYear the year in which that year ends: 2019 for 2018-19
     * @param number 1 (April to June) to 4 (January to March)
     * @return the period
     * @throws IllegalArgumentException if the number is not 1 to 4
     */
    static ReportingPeriod quarter(int endingYear, int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter must be 1 to 4, but was " + number);
        }
        return new Quarter(YearMonth.of(endingYear - 1, 4).plusMonths(3L * (number - 1)));
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return the period
     */
    static ReportingPeriod month(YearMonth month) {
        return new CalendarMonth(month);
    }

    /**
     * Seven days.
     *
     * @param lastDay the last of them, included
     * @return the period
     */
    static ReportingPeriod weekTo(LocalDate lastDay) {
        return new Week(lastDay);
    }

    /**
     * Calendar months to a day, from {@code (last day + 1 day) - months}.
     *
     * @param months how many; at least 1
     * @param lastDay the last day, included
     * @return the period
     */
    static ReportingPeriod monthsTo(int months, LocalDate lastDay) {
        return new RollingMonths(months, lastDay);
    }

    /**
     * The year from 1 April to a day.
     *
     * @param lastDay the last day, included
     * @return the period
     */
    static ReportingPeriod yearToDate(LocalDate lastDay) {
        return new YearToDate(lastDay);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the period
     */
    static ReportingPeriod asAt(LocalDate day) {
        return new SingleDay(day);
    }
}
