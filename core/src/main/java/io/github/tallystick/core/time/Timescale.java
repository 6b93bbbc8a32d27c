package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.util.Optional;

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
     * Whether the day on which the clock starts is counted.
     *
     * @return not counted, unless said otherwise
     */
    default StartDay startDay() {
        return StartDay.NOT_COUNTED;
    }

    /**
     * The working days that are counted.
     *
     * @return the calendar; empty where calendar days or months are
     */
    default Optional<WorkingCalendar> workingCalendar() {
        return Optional.empty();
    }

    /**
     * The same, read as to the days off after the deadline.
     *
     * @param lateness from when something that was not done by the deadline is late
     * @return the timescale; this one where no working days are counted
     */
    default Timescale lateFrom(Lateness lateness) {
        return this;
    }

    /**
     * The timescale in plain English.
     *
     * @return for example {@code 10 working days}
     */
    String inWords();

    /**
     * The deadline of one start in plain English, with the bank holidays that were not counted.
     *
     * @param start the day on which the clock starts, as an epoch day
     * @return for example {@code within 10 working days of 2022-04-08: due 2022-04-26 (Good Friday 2022-04-15 and Easter Monday
     *     2022-04-18 not counted)}
     * @throws UnknownDayException if the deadline cannot be told, as {@link #deadlineAsFarAsKnown} says
     */
    default String dueInWords(int start) {
        return due(start).inWords(inWords());
    }

    /**
     * When something was done and how early or late that was, in plain English. What is done before its deadline is early by
     * the working days after the day on which it was done, up to and including the deadline; what is done after it is late by
     * the working days after the deadline, up to and including the day on which it was done: 0 on a Saturday after a Friday
     * deadline, which is told as {@code late, with no further working day passed}. A timescale of calendar days or months
     * counts calendar days. Nothing is counted where the calendar does not know both days.
     *
     * @param start the day on which the clock starts, as an epoch day
     * @param doneDay the day on which it was done, or {@link EpochDay#NEVER}
     * @return for example {@code done 2022-04-22, 2 working days early}; {@code not done}
     * @throws UnknownDayException if the deadline cannot be told, as {@link #deadlineAsFarAsKnown} says
     */
    default String doneInWords(int start, int doneDay) {
        return due(start).doneInWords(doneDay);
    }

    /**
     * The deadline of one start, and when something was done: {@link #dueInWords} and {@link #doneInWords}.
     *
     * @param start the day on which the clock starts, as an epoch day
     * @param doneDay the day on which it was done, or {@link EpochDay#NEVER}
     * @return both, joined
     * @throws UnknownDayException if the deadline cannot be told, as {@link #deadlineAsFarAsKnown} says
     */
    default String inWords(int start, int doneDay) {
        return dueInWords(start) + "; " + doneInWords(start, doneDay);
    }

    private Due due(int start) {
        return new Due(start, startDay(), deadlineAsFarAsKnown(start), workingCalendar());
    }

    /**
     * Calendar days.
     *
     * @param days how many; from 0 to a century of them
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
            requireTime(days, 36_525, "calendar days");
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
     * @param days how many; from 0 to a century of them
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
            requireTime(days, 26_000, "working days");
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
        public Optional<WorkingCalendar> workingCalendar() {
            return Optional.of(calendar);
        }

        @Override
        public Timescale lateFrom(Lateness lateness) {
            return lateness == Lateness.FROM_THE_NEXT_DAY ? this : new UntilNextWorkingDay(this);
        }

        @Override
        public String inWords() {
            return days + (days == 1 ? " working day" : " working days");
        }
    }

    /**
     * Working days and the days off that follow them: the deadline is the day before the next working day after the last of
     * them. For a start that is not counted the equation is: an event is in time if the number of working days after the start
     * and up to it is at most that of the timescale.
     *
     * @param before the working days
     */
    record UntilNextWorkingDay(WorkingDays before) implements Timescale {
        @Override
        public int deadline(int start) {
            return before.calendar().plusWorkingDays(before.deadline(start), 1) - 1;
        }

        @Override
        public int deadlineAsFarAsKnown(int start) {
            int last = before.deadlineAsFarAsKnown(start);
            return last == EpochDay.NEVER || last == EpochDay.BEFORE_ALL ? last : deadline(start);
        }

        @Override
        public StartDay startDay() {
            return before.startDay();
        }

        @Override
        public Optional<WorkingCalendar> workingCalendar() {
            return before.workingCalendar();
        }

        @Override
        public String inWords() {
            return before.inWords() + " and the days off after them";
        }
    }

    /**
     * Calendar months, the day reached included.
     *
     * @param months how many; from 0 to a century of them
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
            requireTime(months, 1_200, "months");
        }

        @Override
        public int deadline(int start) {
            return monthEnd.plusMonths(start, months);
        }

        /**
         * The day so many months before.
         *
         * @param day the day to look back from, as an epoch day
         * @return the earlier day, as an epoch day
         */
        public int before(int day) {
            return monthEnd.plusMonths(day, -months);
        }

        @Override
        public String inWords() {
            return months + (months == 1 ? " month" : " months");
        }
    }

    /** A century is longer than anything takes, and keeps every deadline within the days that there are. */
    private static void requireTime(int number, int most, String unit) {
        if (number < 0) {
            throw new IllegalArgumentException("timescale must not be negative, but was " + number + " " + unit);
        }
        if (number > most) {
            throw new IllegalArgumentException(
                    "timescale must be at most " + most + " " + unit + ", but was " + number);
        }
    }
}
