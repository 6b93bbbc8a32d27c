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
public sealed interface ReportingPeriod {
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
        return new Days(firstDay, lastDay);
    }

    /**
     * The year to 31 March.
     *
     * @param year the year in which it ends: 2019 for 2018-19
     * @return the period
     */
    static ReportingPeriod yearTo31March(int year) {
        return new Year(YearMonth.of(year, 3));
    }

    /**
     * The year to 30 September, that of the workforce census.
     *
     * @param year the year in which it ends
     * @return the period
     */
    static ReportingPeriod yearTo30September(int year) {
        return new Year(YearMonth.of(year, 9));
    }

    /**
     * The school year, to 31 August.
     *
     * @param year the year in which it ends
     * @return the period
     */
    static ReportingPeriod schoolYear(int year) {
        return new Year(YearMonth.of(year, 8));
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
        return new Month(month);
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
        return new AsAt(day);
    }

    /**
     * Any days. The period before has as many days.
     *
     * @param firstDay the first day, included
     * @param lastDay the last day, included
     */
    record Days(LocalDate firstDay, LocalDate lastDay) implements ReportingPeriod {
        /**
         * Checks the components.
         *
         * @param firstDay the first day
         * @param lastDay the last day
         */
        public Days {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException(
                        "period must not end before it starts: first day " + firstDay + ", last day " + lastDay);
            }
        }

        @Override
        public Window window() {
            return Window.from(firstDay);
        }

        @Override
        public ReportingPeriod previous() {
            return new Days(
                    firstDay.minusDays(EpochDay.of(lastDay) - EpochDay.of(firstDay) + 1L), firstDay.minusDays(1));
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new Days(
                    firstDay.minusYears(1), lastDay.plusDays(1).minusYears(1).minusDays(1));
        }

        @Override
        public String label() {
            return firstDay + " to " + lastDay;
        }
    }

    /**
     * A year to the end of a month.
     *
     * @param lastMonth the month with which it ends
     */
    record Year(YearMonth lastMonth) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return lastMonth.minusMonths(11).atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return lastMonth.atEndOfMonth();
        }

        @Override
        public Window window() {
            return Window.yearTo(lastMonth.getMonthValue() % 12 + 1);
        }

        @Override
        public ReportingPeriod previous() {
            return yearBefore();
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new Year(lastMonth.minusYears(1));
        }

        @Override
        public String label() {
            return "year to " + Labels.date(lastDay());
        }
    }

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

    /**
     * A calendar month.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public Window window() {
            return Window.monthsTo(1);
        }

        @Override
        public ReportingPeriod previous() {
            return new Month(month.minusMonths(1));
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new Month(month.minusYears(1));
        }

        @Override
        public String label() {
            return Labels.month(month);
        }
    }

    /**
     * Seven days. The same week a year before is the one 52 weeks earlier, so that weekdays agree.
     *
     * @param lastDay the last of them, included
     */
    record Week(LocalDate lastDay) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return lastDay.minusDays(6);
        }

        @Override
        public Window window() {
            return Window.from(firstDay());
        }

        @Override
        public ReportingPeriod previous() {
            return new Week(lastDay.minusWeeks(1));
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new Week(lastDay.minusWeeks(52));
        }

        @Override
        public String label() {
            return "week to " + Labels.date(lastDay);
        }
    }

    /**
     * Calendar months to a day. The period before ends the day before this one starts.
     *
     * @param months how many; at least 1
     * @param lastDay the last day, included
     */
    record RollingMonths(int months, LocalDate lastDay) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return window().firstDay(lastDay);
        }

        @Override
        public Window window() {
            return Window.monthsTo(months);
        }

        @Override
        public ReportingPeriod previous() {
            return new RollingMonths(months, firstDay().minusDays(1));
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new RollingMonths(months, lastDay.plusDays(1).minusYears(1).minusDays(1));
        }

        @Override
        public String label() {
            return months + " months to " + Labels.date(lastDay);
        }
    }

    /**
     * From 1 April to a day. The period before is the same part of the year before.
     *
     * @param lastDay the last day, included
     */
    record YearToDate(LocalDate lastDay) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return window().firstDay(lastDay);
        }

        @Override
        public Window window() {
            return Window.yearTo(4);
        }

        @Override
        public ReportingPeriod previous() {
            return yearBefore();
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new YearToDate(lastDay.plusDays(1).minusYears(1).minusDays(1));
        }

        @Override
        public String label() {
            return "year to date, " + Labels.date(lastDay);
        }
    }

    /**
     * One day.
     *
     * @param day the day
     */
    record AsAt(LocalDate day) implements ReportingPeriod {
        @Override
        public LocalDate firstDay() {
            return day;
        }

        @Override
        public LocalDate lastDay() {
            return day;
        }

        @Override
        public Window window() {
            return Window.asAt();
        }

        @Override
        public ReportingPeriod previous() {
            return new AsAt(day.minusDays(1));
        }

        @Override
        public ReportingPeriod yearBefore() {
            return new AsAt(day.minusYears(1));
        }

        @Override
        public String label() {
            return "at " + Labels.date(day);
        }
    }
}
