package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * How long something may take: calendar days, working days or months from a start day.
 *
 * <p>An event is in time when it happens on or before the {@linkplain #deadline(int) deadline}; the start day itself is in
 * time, and an event on a Saturday after a Friday deadline is late although no further working day has passed.
 */
public sealed interface Timescale {
    /**
     * The last day that is in time.
     *
     * @param start the day on which the clock starts, as an epoch day
     * @return the deadline, as an epoch day, included
     * @throws UnknownDayException if a working calendar does not reach that far
     */
    int deadline(int start);

    /**
     * The last day that is in time.
     *
     * @param start the day on which the clock starts
     * @return the deadline, included
     * @throws UnknownDayException if a working calendar does not reach that far
     */
    default LocalDate deadline(LocalDate start) {
        return EpochDay.date(deadline(EpochDay.of(start)));
    }

    /**
     * The last day that is in time, as far as it is known. Unlike {@link #deadline(int)} this answers wherever the days that
     * are known settle the matter.
     *
     * @param start the day on which the clock starts, as an epoch day
     * @return the deadline; {@link EpochDay#NEVER} where it certainly lies after the last day that is known, {@link
     *     EpochDay#BEFORE_ALL} where it certainly lies before the first
     * @throws UnknownDayException if it cannot be told, which is so for a start shortly before the first day that is known
     */
    default int deadlineAsFarAsKnown(int start) {
        return deadline(start);
    }

    /**
     * The timescale in plain English.
     *
     * @return for example {@code 10 working days}
     */
    String inWords();

    /**
     * Calendar days.
     *
     * @param days how many; not negative
     * @param startDay whether the start is counted
     */
    record CalendarDays(int days, StartDay startDay) implements Timescale {
        /**
         * Checks the components.
         *
         * @param days how many
         * @param startDay whether the start is counted
         */
        public CalendarDays {
            requireNotNegative(days, "calendar days");
        }

        @Override
        public int deadline(int start) {
            return startDay.dayZero(start) + days;
        }

        @Override
        public String inWords() {
            return days + (days == 1 ? " calendar day" : " calendar days");
        }
    }

    /**
     * Working days: the deadline is the nth working day strictly after the start, or on or after it where the start is
     * counted. Whether the start is itself a working day makes no difference.
     *
     * @param days how many; not negative
     * @param startDay whether the start is counted
     * @param calendar which days are working days
     */
    record WorkingDays(int days, StartDay startDay, WorkingCalendar calendar) implements Timescale {
        /**
         * Checks the components.
         *
         * @param days how many
         * @param startDay whether the start is counted
         * @param calendar which days are working days
         */
        public WorkingDays {
            requireNotNegative(days, "working days");
        }

        @Override
        public int deadline(int start) {
            return days == 0 ? start : calendar.plusWorkingDays(startDay.dayZero(start), days);
        }

        @Override
        public int deadlineAsFarAsKnown(int start) {
            int zero = startDay.dayZero(start);
            if (days > 0 && calendar.endsBefore(zero, days)) {
                return EpochDay.NEVER;
            }
            return days > 0 && calendar.startsAfter(zero, days) ? EpochDay.BEFORE_ALL : deadline(start);
        }

        @Override
        public String inWords() {
            return days + (days == 1 ? " working day" : " working days");
        }
    }

    /**
     * Calendar months, the day reached included.
     *
     * @param months how many; not negative
     * @param monthEnd what becomes of a day that the month does not have
     */
    record Months(int months, MonthEnd monthEnd) implements Timescale {
        /**
         * Checks the components.
         *
         * @param months how many
         * @param monthEnd what becomes of a day that the month does not have
         */
        public Months {
            requireNotNegative(months, "months");
        }

        @Override
        public int deadline(int start) {
            return EpochDay.of(monthEnd.plusMonths(EpochDay.date(start), months));
        }

        /**
         * The day so many months before.
         *
         * @param day the day to look back from, as an epoch day
         * @return the earlier day, as an epoch day
         */
        public int before(int day) {
            return EpochDay.of(monthEnd.plusMonths(EpochDay.date(day), -months));
        }

        @Override
        public String inWords() {
            return months + (months == 1 ? " month" : " months");
        }
    }

    private static void requireNotNegative(int number, String unit) {
        if (number < 0) {
            throw new IllegalArgumentException("timescale must not be negative, but was " + number + " " + unit);
        }
    }
}
