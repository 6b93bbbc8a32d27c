package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.time.EnglandAndWales;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The days that are invented and asked about, and the tables that every hand-written answer looks days up in. */
final class SixYears {
    /** How many councils England has. */
    static final int COUNCILS = 152;

    /** 1 April 2018, as an epoch day. */
    static final int FIRST = day(LocalDate.of(2018, 4, 1));

    /** 31 March 2024, as an epoch day. */
    static final int LAST = day(LocalDate.of(2024, 3, 31));

    /** How many days that is, both included. */
    static final int DAYS = LAST - FIRST + 1;

    /** The first day of the daily series, 1 April 2021. */
    static final LocalDate FIRST_ASKED = LocalDate.of(2021, 4, 1);

    /** The last day of the daily series. */
    static final LocalDate LAST_ASKED = LocalDate.of(2024, 3, 31);

    /** How many days the daily series has: 1,096. */
    static final int DAYS_ASKED = LAST - day(FIRST_ASKED) + 1;

    /** How many quarters six years have. */
    static final int QUARTERS = 24;

    /** How many month ends are asked about, from 30 April 2021 to 31 March 2024. */
    static final int MONTH_ENDS = 36;

    /** How many months a window has, and how many month ends before the first asked about it needs. */
    static final int WINDOW = 12;

    private SixYears() {}

    /** A date as an epoch day. */
    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** A month end, counted from 30 April 2021; negative before. */
    static LocalDate monthEnd(int index) {
        return FIRST_ASKED.plusMonths(index + 1L).minusDays(1);
    }

    /** Of each day of the six years, counted from the first, the day twelve months before; negative before the first. */
    static int[] yearBefore() {
        return IntStream.range(0, DAYS)
                .map(i -> day(LocalDate.ofEpochDay(FIRST + i).minusMonths(WINDOW)) - FIRST)
                .toArray();
    }

    /** Of each day asked about, the first day of the twelve months that end on it, counted from the first of the six years. */
    static int[] firstOfTwelveMonths() {
        return IntStream.range(0, DAYS_ASKED)
                .map(i -> day(FIRST_ASKED.plusDays(i + 1L).minusMonths(WINDOW)) - FIRST)
                .toArray();
    }

    /** Of each day of the six years its quarter, counted from the first. */
    static byte[] quarters() {
        byte[] quarters = new byte[DAYS];
        for (int i = 0; i < DAYS; i++) {
            quarters[i] = (byte) quarter(LocalDate.ofEpochDay(FIRST + i));
        }
        return quarters;
    }

    /** The quarter of a day, counted from April to June 2018. */
    static int quarter(LocalDate date) {
        return ((date.getYear() - 2018) * 12 + date.getMonthValue() - 4) / 3;
    }

    /** Of each day of the six years, how many working days there are to it from the first, included. */
    static short[] workingDays() {
        short[] ranks = new short[DAYS];
        for (int i = 0; i < DAYS; i++) {
            ranks[i] = (short) EnglandAndWales.WORKING_DAYS.workingDaysBetween(FIRST - 1, FIRST + i);
        }
        return ranks;
    }
}
