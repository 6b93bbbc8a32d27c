package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * The period that ends on a day, for every day: a non-decreasing function from an as-at date (the last day) to a first day.
 *
 * <p>One window serves a single figure, every point of a rolling series and any grouping, because an event on day {@code d}
 * counts on every as-at date from {@code d} to {@link #lastDayReaching lastDayReaching(d)}. Both ends of a window are
 * included.
 *
 * <p>Implementations keep the equation: {@code lastDayReaching(d)} is the greatest {@code l} with {@code firstDay(l) <= d}.
 */
public interface Window {
    /**
     * The first day of the window that ends on a day.
     *
     * @param lastDay the as-at date, as an epoch day, included
     * @return the first day, as an epoch day, included; never after the last day
     */
    int firstDay(int lastDay);

    /**
     * The last as-at date whose window starts on or before a day.
     *
     * @param day an epoch day
     * @return the as-at date, as an epoch day; {@link EpochDay#NEVER} where the window never moves past the day, {@link
     *     EpochDay#BEFORE_ALL} where no window starts that early
     */
    int lastDayReaching(int day);

    /**
     * The window in plain English.
     *
     * @return for example {@code 12 months to}
     */
    String inWords();

    /**
     * The first date of the window that ends on a date.
     *
     * @param lastDay the as-at date, included
     * @return the first date, included
     */
    default LocalDate firstDay(LocalDate lastDay) {
        return EpochDay.date(firstDay(EpochDay.of(lastDay)));
    }

    /**
     * The last day alone: a stock, or the events of one day.
     *
     * @return the window
     */
    static Window asAt() {
        return new AsAt();
    }

    /**
     * So many days to the last day, that day among them: 7 for a week.
     *
     * @param days how many; at least 1
     * @return the window
     */
    static Window daysTo(int days) {
        return new DaysTo(days);
    }

    /**
     * So many calendar months to the last day, that is from {@code (last day + 1 day) - months}: for a month end that many
     * whole calendar months. A day that the earlier month does not have is taken as its last day.
     *
     * @param months how many; at least 1
     * @return the window
     */
    static Window monthsTo(int months) {
        return new MonthsTo(months);
    }

    /**
     * The quarter (from January, April, July or October) so far.
     *
     * @return the window
     */
    static Window quarterTo() {
        return new QuarterTo();
    }

    /**
     * The year so far, from the first of a month: April for years to 31 March.
     *
     * @param firstMonth the month that the year starts with, 1 to 12
     * @return the window
     */
    static Window yearTo(int firstMonth) {
        return new YearTo(firstMonth);
    }

    /**
     * From one fixed day.
     *
     * @param firstDay the day, included
     * @return the window
     */
    static Window from(LocalDate firstDay) {
        return new From(EpochDay.of(firstDay));
    }

    /** The last day alone. */
    record AsAt() implements Window {
        @Override
        public int firstDay(int lastDay) {
            return lastDay;
        }

        @Override
        public int lastDayReaching(int day) {
            return day;
        }

        @Override
        public String inWords() {
            return "as at";
        }
    }

    /**
     * Days to the last day.
     *
     * @param days how many; at least 1
     */
    record DaysTo(int days) implements Window {
        /**
         * Checks the number.
         *
         * @param days how many
         */
        public DaysTo {
            requireLength(days, 36_525, "day");
        }

        @Override
        public int firstDay(int lastDay) {
            return lastDay - days + 1;
        }

        @Override
        public int lastDayReaching(int day) {
            return day + days - 1;
        }

        @Override
        public String inWords() {
            return days + (days == 1 ? " day to" : " days to");
        }
    }

    /**
     * Calendar months to the last day.
     *
     * @param months how many; at least 1
     */
    record MonthsTo(int months) implements Window {
        /**
         * Checks the components.
         *
         * @param months how many
         */
        public MonthsTo {
            requireLength(months, 1_200, "month");
        }

        @Override
        public int firstDay(int lastDay) {
            return EpochDay.plusMonths(lastDay + 1, -months);
        }

        @Override
        public int lastDayReaching(int day) {
            int last = EpochDay.plusMonths(day, months) - 1;
            while (firstDay(last + 1) <= day) {
                last++;
            }
            return last;
        }

        @Override
        public String inWords() {
            return months + (months == 1 ? " month to" : " months to");
        }
    }

    /**
     * So many calendar months and a day to the as-at date: from the same day of the month, so many months before, included. It is
     * the window by which somebody who started on 30 September 2021 has been there for 30 months on 31 March 2024.
     *
     * @param months how many, at least 1
     */
    record MonthsAndADayTo(int months) implements Window {
        /**
         * Checks the components.
         *
         * @param months how many
         */
        public MonthsAndADayTo {
            requireLength(months, 1_200, "month");
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

    /** The quarter so far. */
    record QuarterTo() implements Window {
        @Override
        public int firstDay(int lastDay) {
            return MonthStarts.firstOf(lastDay, 3, 1);
        }

        @Override
        public int lastDayReaching(int day) {
            return MonthStarts.lastOf(day, 3, 1);
        }

        @Override
        public String inWords() {
            return "quarter to";
        }
    }

    /**
     * The year so far.
     *
     * @param firstMonth the month that the year starts with, 1 to 12
     */
    record YearTo(int firstMonth) implements Window {
        /**
         * Checks the components.
         *
         * @param firstMonth the month that the year starts with
         */
        public YearTo {
            if (firstMonth < 1 || firstMonth > 12) {
                throw new IllegalArgumentException("first month must be 1 to 12, but was " + firstMonth);
            }
        }

        @Override
        public int firstDay(int lastDay) {
            return MonthStarts.firstOf(lastDay, 12, firstMonth);
        }

        @Override
        public int lastDayReaching(int day) {
            return MonthStarts.lastOf(day, 12, firstMonth);
        }

        @Override
        public String inWords() {
            return "year to";
        }
    }

    /**
     * From one fixed day; empty for an as-at date before it.
     *
     * @param day the first day, as an epoch day
     */
    record From(int day) implements Window {
        @Override
        public int firstDay(int lastDay) {
            return day;
        }

        @Override
        public int lastDayReaching(int other) {
            return day <= other ? EpochDay.NEVER : EpochDay.BEFORE_ALL;
        }

        @Override
        public String inWords() {
            return "from " + EpochDay.date(day) + " to";
        }
    }

    /** A century is longer than any window, and keeps both ends of each within the days that there are. */
    private static void requireLength(int number, int most, String unit) {
        if (number < 1) {
            throw new IllegalArgumentException("window must be at least 1 " + unit + ", but was " + number);
        }
        if (number > most) {
            throw new IllegalArgumentException("window must be at most " + most + " " + unit + "s, but was " + number);
        }
    }
}
