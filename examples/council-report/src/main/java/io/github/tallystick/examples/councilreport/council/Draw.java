package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded draws: the same seed gives the same council on every machine. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from {@code lowest} to {@code highest}, both included. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day from {@code firstDay} to {@code lastDay}, both included. */
    LocalDate dayWithin(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.plusDays(random.nextLong(ChronoUnit.DAYS.between(firstDay, lastDay) + 1));
    }

    /** A working day from {@code firstDay} to {@code lastDay}, both included. */
    LocalDate workingDayWithin(LocalDate firstDay, LocalDate lastDay) {
        LocalDate day = dayWithin(firstDay, lastDay);
        while (!Days.isWorkingDay(day)) {
            day = dayWithin(firstDay, lastDay);
        }
        return day;
    }

    void shuffle(List<?> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }
}
