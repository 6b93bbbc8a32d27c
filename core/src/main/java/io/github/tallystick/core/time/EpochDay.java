package io.github.tallystick.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as rules count them: whole days since 1970-01-01.
 *
 * <p>{@link #NEVER} stands for a day that has not come: an end that is not known yet, a visit that was never made. It is
 * later than every other day, so "on or before" and "after" need no special case.
 */
public final class EpochDay {
    /** A day that has not come; later than every other day. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Before every other day. */
    public static final int BEFORE_ALL = Integer.MIN_VALUE;

    private EpochDay() {}

    /**
     * The epoch day of a date: {@link LocalDate#toEpochDay()}.
     *
     * @param date the date
     * @return days since 1970-01-01
     * @throws ArithmeticException if it does not fit into an {@code int}
     */
    public static int of(LocalDate date) {
        return MonthStarts.epochDay(date);
    }

    /**
     * The date of an epoch day.
     *
     * @param day days since 1970-01-01; not {@link #NEVER} or {@link #BEFORE_ALL}
     * @return the date
     */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /**
     * The day so many calendar months later: {@code of(date(day).plusMonths(months))}, without making a date. A day that the
     * month does not have is taken as its last day.
     *
     * @param day days since 1970-01-01
     * @param months how many months; negative for earlier
     * @return days since 1970-01-01
     */
    public static int plusMonths(int day, int months) {
        return MonthStarts.plusMonths(day, months);
    }

    /**
     * A day in words, for reasons.
     *
     * @param day days since 1970-01-01, {@link #NEVER} or {@link #BEFORE_ALL}
     * @return for example {@code 2018-11-20}; {@code none} for a day that has not come, {@code always} for one before all
     */
    public static String inWords(int day) {
        if (day == NEVER) {
            return "none";
        }
        return day == BEFORE_ALL ? "always" : date(day).toString();
    }

    /**
     * The epoch day of a date that may not have come: an end that is still open.
     *
     * @param date the date, if it is known
     * @return days since 1970-01-01, or {@link #NEVER}
     */
    public static int orNever(Optional<LocalDate> date) {
        return date.isPresent() ? of(date.get()) : NEVER;
    }

    /**
     * The epoch day of a date that may always have been: a recording that nobody dated.
     *
     * @param date the date, if it is known
     * @return days since 1970-01-01, or {@link #BEFORE_ALL}
     */
    public static int orBeforeAll(Optional<LocalDate> date) {
        return date.isPresent() ? of(date.get()) : BEFORE_ALL;
    }
}
