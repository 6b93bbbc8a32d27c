package io.github.tallystick.core.time;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days: Monday to Friday less the bank holidays, between the first and the last day that are known.
 *
 * <p>Counting and adding working days take two array look-ups each, whatever the distance. A question about a day beyond
 * those known is refused; the calendar never assumes that an unknown day is an ordinary one. Two calendars of one name and the
 * same days are equal.
 */
public final class WorkingCalendar {
    private final String name;
    private final int firstKnown;
    private final int lastKnown;
    private final ImmutableSortedMap<LocalDate, BankHoliday> holidays;
    private final int[] rank;
    private final int[] workingDays;
    private final int hash;

    private WorkingCalendar(
            String name, int firstKnown, int lastKnown, ImmutableSortedMap<LocalDate, BankHoliday> holidays) {
        this.name = name;
        this.firstKnown = firstKnown;
        this.lastKnown = lastKnown;
        this.holidays = holidays;
        this.rank = new int[lastKnown - firstKnown + 1];
        this.workingDays = rankDays();
        this.hash = Objects.hash(name, firstKnown, lastKnown, holidays.keySet());
    }

    /**
     * A calendar.
     *
     * @param name whose days these are, for messages: {@code England and Wales}
     * @param firstKnown the first day that is known, included
     * @param lastKnown the last day that is known, included
     * @param holidays the bank holidays between them
     * @return the calendar
     * @throws IllegalArgumentException if it ends before it starts, or a holiday lies outside it or is given twice
     */
    public static WorkingCalendar of(
            String name, LocalDate firstKnown, LocalDate lastKnown, Collection<BankHoliday> holidays) {
        if (lastKnown.isBefore(firstKnown)) {
            throw new IllegalArgumentException("working calendar must not end before it starts: first known day "
                    + firstKnown + ", last known day " + lastKnown);
        }
        for (BankHoliday holiday : holidays) {
            if (holiday.date().isBefore(firstKnown) || holiday.date().isAfter(lastKnown)) {
                throw new IllegalArgumentException("bank holiday must lie between " + firstKnown + " and " + lastKnown
                        + ", but was " + holiday.date());
            }
        }
        ImmutableSortedMap<LocalDate, BankHoliday> byDate = holidays.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo, BankHoliday::date, holiday -> holiday));
        return new WorkingCalendar(name, EpochDay.of(firstKnown), EpochDay.of(lastKnown), byDate);
    }

    private int[] rankDays() {
        int[] days = new int[rank.length];
        int count = 0;
        for (int i = 0; i < rank.length; i++) {
            LocalDate date = EpochDay.date(firstKnown + i);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.containsKey(date)) {
                days[count++] = firstKnown + i;
            }
            rank[i] = count;
        }
        return Arrays.copyOf(days, count);
    }

    /**
     * Whose days these are.
     *
     * @return for example {@code England and Wales}
     */
    public String name() {
        return name;
    }

    /**
     * The first day known.
     *
     * @return the day, included
     */
    public LocalDate firstKnownDay() {
        return EpochDay.date(firstKnown);
    }

    /**
     * The last day known.
     *
     * @return the day, included
     */
    public LocalDate lastKnownDay() {
        return EpochDay.date(lastKnown);
    }

    /**
     * All bank holidays known, in order.
     *
     * @return the holidays
     */
    public List<BankHoliday> bankHolidays() {
        return holidays.values().asList();
    }

    /**
     * The bank holidays of a run of days, in order.
     *
     * @param firstDay the first day, included
     * @param lastDay the last day, included; none if it is before the first
     * @return the holidays
     */
    public List<BankHoliday> bankHolidays(LocalDate firstDay, LocalDate lastDay) {
        return lastDay.isBefore(firstDay)
                ? List.of()
                : holidays.subMap(firstDay, true, lastDay, true).values().asList();
    }

    /**
     * Whether a day is a working day.
     *
     * @param day an epoch day
     * @return true from Monday to Friday unless it is a bank holiday
     * @throws UnknownDayException if the day is not known
     */
    public boolean isWorkingDay(int day) {
        int index = index(day);
        return rank[index] > (index == 0 ? 0 : rank[index - 1]);
    }

    /**
     * The number of working days after one day and up to another: the equation is {@code workingDaysBetween(a, b) ==
     * workingDaysBetween(a, c) + workingDaysBetween(c, b)}, so it is negative when the end comes first.
     *
     * @param startExclusive the day after which to count, as an epoch day
     * @param endInclusive the last day to count, as an epoch day
     * @return the number of working days
     * @throws UnknownDayException if either day is not known
     */
    public int workingDaysBetween(int startExclusive, int endInclusive) {
        return rank[index(endInclusive)] - rank[index(startExclusive)];
    }

    /**
     * The number of working days after one date and up to another.
     *
     * @param startExclusive the date after which to count
     * @param endInclusive the last date to count
     * @return the number of working days, negative when the end comes first
     * @throws UnknownDayException if either day is not known
     */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return workingDaysBetween(EpochDay.of(startExclusive), EpochDay.of(endInclusive));
    }

    /**
     * The nth working day strictly after a day.
     *
     * @param start the day to count from, as an epoch day; it is not counted, whether or not it is a working day
     * @param days n; at least 1
     * @return the nth working day, as an epoch day
     * @throws UnknownDayException if the start or the day reached is not known
     * @throws IllegalArgumentException if n is less than 1
     */
    public int plusWorkingDays(int start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("working days to add must be at least 1, but was " + days);
        }
        int nth = rank[index(start)] + days - 1;
        if (nth >= workingDays.length) {
            throw unknown(days + " working days after " + EpochDay.date(start) + " lie beyond them");
        }
        return workingDays[nth];
    }

    /**
     * The nth working day strictly after a date.
     *
     * @param start the date to count from; it is not counted
     * @param days n; at least 1
     * @return the nth working day
     * @throws UnknownDayException if the start or the day reached is not known
     * @throws IllegalArgumentException if n is less than 1
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        return EpochDay.date(plusWorkingDays(EpochDay.of(start), days));
    }

    /**
     * The same days where bank holidays are worked: every Monday to Friday, as a vendor without a list of bank holidays counts.
     *
     * @return the calendar
     */
    public WorkingCalendar weekdaysOnly() {
        return new WorkingCalendar(name + " Monday to Friday", firstKnown, lastKnown, ImmutableSortedMap.of());
    }

    boolean knows(int day) {
        return firstKnown <= day && day <= lastKnown;
    }

    /** Whether the nth working day after a day certainly lies after the last day known. */
    boolean endsBefore(int start, int days) {
        return start >= lastKnown || (start >= firstKnown && rank[start - firstKnown] + days > workingDays.length);
    }

    /**
     * Whether the nth working day after a day certainly lies before the first day known. So many days after it there have
     * been n working days even if a fortnight of them were bank holidays.
     */
    boolean startsAfter(int start, int days) {
        return firstKnown - (long) start > 2L * days + 30;
    }

    private int index(int day) {
        int index = day - firstKnown;
        if (index < 0 || index >= rank.length) {
            throw unknown(EpochDay.inWords(day) + " was asked for");
        }
        return index;
    }

    private UnknownDayException unknown(String what) {
        return new UnknownDayException(name + " bank holidays are known from " + firstKnownDay() + " through "
                + lastKnownDay() + ", but " + what);
    }

    /** What a bank holiday is called and where it was read decide nothing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WorkingCalendar calendar
                        && hash == calendar.hash
                        && name.equals(calendar.name)
                        && firstKnown == calendar.firstKnown
                        && lastKnown == calendar.lastKnown
                        && holidays.keySet().equals(calendar.holidays.keySet()));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name + " working days, " + firstKnownDay() + " to " + lastKnownDay();
    }
}
