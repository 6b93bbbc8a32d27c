package io.github.tallystick.indicators.conformance;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws days that have something to do with one another: days apart at which some rule turns, month ends, bank holidays. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);
    private static final int SPAN = 5 * 365;
    private static final List<LocalDate> MARKED = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 2, 28),
            LocalDate.of(2019, 2, 28),
            LocalDate.of(2021, 2, 28),
            LocalDate.of(2019, 3, 31),
            LocalDate.of(2019, 4, 18),
            LocalDate.of(2019, 12, 24),
            LocalDate.of(2020, 5, 7),
            LocalDate.of(2024, 8, 31),
            LocalDate.of(2024, 12, 31));
    private static final int[] APART = {0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 21, 22, 28, 30, 31, 42, 43};
    private static final int MOST_APART = 70;

    private final SplittableRandom random;
    private final List<LocalDate> drawn = new ArrayList<>();

    Days(SplittableRandom random) {
        this.random = random;
        drawn.add(random.nextInt(3) == 0 ? of(MARKED) : FIRST.plusDays(random.nextInt(SPAN)));
    }

    /** One of some things. */
    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** A day, before or after one that was drawn. */
    LocalDate day() {
        LocalDate from = of(drawn);
        int apart = apart();
        return keep(
                switch (random.nextInt(6)) {
                    case 0 -> from.plusYears(1).plusDays(upTo(2) - 1L);
                    case 1 -> from.minusYears(1).plusDays(upTo(2) - 1L);
                    case 2 -> from.plusMonths(random.nextInt(24)).plusDays(upTo(2) - 1L);
                    case 3 -> from.minusDays(apart);
                    default -> from.plusDays(apart);
                });
    }

    /** The day that was drawn last. */
    LocalDate last() {
        return drawn.get(drawn.size() - 1);
    }

    /** A day on or after another. */
    LocalDate onOrAfter(LocalDate day) {
        return keep(onceIn(4) ? day.plusMonths(random.nextInt(24)) : day.plusDays(apart()));
    }

    /** Another day, or the one before or after it. */
    LocalDate about(LocalDate day) {
        return keep(day.plusDays(upTo(2) - 1L));
    }

    /** A day on or after another, or none. */
    Optional<LocalDate> later(LocalDate day) {
        return onceIn(3) ? Optional.empty() : Optional.of(onOrAfter(day));
    }

    private int apart() {
        return random.nextBoolean() ? APART[random.nextInt(APART.length)] : upTo(MOST_APART);
    }

    /** The 30 September of the year of a day. */
    LocalDate censusDay() {
        return keep(day().withMonth(9).withDayOfMonth(30));
    }

    private LocalDate keep(LocalDate day) {
        drawn.add(day);
        return day;
    }

    private LocalDate periodEnd() {
        LocalDate day = of(drawn);
        return switch (random.nextInt(4)) {
            case 0 -> day.plusYears(1).minusDays(upTo(1));
            case 1 -> day.plusDays(upTo(MOST_APART));
            default -> day;
        };
    }

    /** A period that has something to do with the days drawn. */
    ReportingPeriod period() {
        LocalDate day = periodEnd();
        LocalDate quarterEnd = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 3);
        LocalDate quarterLast = quarterEnd.plusMonths(1).minusDays(1);
        return switch (random.nextInt(4)) {
            case 0 -> ReportingPeriod.of(quarterLast.plusDays(1).minusMonths(3), quarterLast);
            case 1 -> ReportingPeriod.of(day, day);
            case 2 -> ReportingPeriod.of(day.minusDays(upTo(MOST_APART)), day);
            default -> ReportingPeriod.of(day.plusDays(1).minusYears(1), day);
        };
    }
}
