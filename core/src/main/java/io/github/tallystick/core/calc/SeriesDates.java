package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The as-at dates of a series, numbered from 0: every day from one to another, both included, or those of a pace. Immutable. */
final class SeriesDates {
    private final int first;
    private final int last;
    private final Pace pace;
    /** The dates; empty where every day is one. */
    private final int[] dates;

    private SeriesDates(int first, int last, Pace pace, int[] dates) {
        this.first = first;
        this.last = last;
        this.pace = pace;
        this.dates = dates;
    }

    static SeriesDates everyDay(int first, int last) {
        return new SeriesDates(first, last, Pace.DAY, new int[0]);
    }

    static SeriesDates of(int first, int last, Pace pace) {
        return pace == Pace.DAY
                ? everyDay(first, last)
                : new SeriesDates(
                        first,
                        last,
                        pace,
                        IntStream.rangeClosed(first, last)
                                .filter(day -> pace.includes(EpochDay.date(day)))
                                .toArray());
    }

    /** Refuses a span that has no date. */
    static void require(LocalDate firstAsAt, LocalDate lastAsAt, Pace pace) {
        if (lastAsAt.isBefore(firstAsAt)) {
            throw new IllegalArgumentException("series must not end before it starts: first as-at date " + firstAsAt
                    + ", last as-at date " + lastAsAt);
        }
        if (of(EpochDay.of(firstAsAt), EpochDay.of(lastAsAt), pace).count() == 0) {
            throw new IllegalArgumentException("series must hold the last day of a " + pace.inWords()
                    + ", but there is none from " + firstAsAt + " through " + lastAsAt);
        }
    }

    Pace pace() {
        return pace;
    }

    /** The first day of the span, whether or not it is of the pace. */
    int first() {
        return first;
    }

    /** The last day of the span, whether or not it is of the pace. */
    int last() {
        return last;
    }

    int count() {
        return pace == Pace.DAY ? last - first + 1 : dates.length;
    }

    int date(int number) {
        return pace == Pace.DAY ? first + number : dates[number];
    }

    /** The number of a date; negative if it is none of them. */
    int number(int asAt) {
        if (asAt < first || asAt > last) {
            return -1;
        }
        return pace == Pace.DAY ? asAt - first : Arrays.binarySearch(dates, asAt);
    }

    /** The number of the first date that is a day or later; the number of dates if none is. */
    int numberFrom(int day) {
        if (pace == Pace.DAY) {
            return Math.min(Math.max(day, first), last + 1) - first;
        }
        int number = Arrays.binarySearch(dates, day);
        return number < 0 ? -number - 1 : number;
    }

    /** The number of the last date that is a day or earlier; -1 if none is. */
    int numberTo(int day) {
        if (pace == Pace.DAY) {
            return Math.max(Math.min(day, last), first - 1) - first;
        }
        int number = Arrays.binarySearch(dates, day);
        return number < 0 ? -number - 2 : number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesDates those && first == those.first && last == those.last && pace == those.pace;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }
}
