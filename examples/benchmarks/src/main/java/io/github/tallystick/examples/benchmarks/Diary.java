package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Invents when things happen to children and workers, one after another. The same seed gives the same days. */
final class Diary {
    private final SplittableRandom random;

    Diary(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * How often something happens to one to whom it can happen.
     *
     * @param percent of how many it happens at all
     * @param most how many times at the most
     * @param within the first time begins at most so many days after the owner's first day
     * @param apart from half as many days to so many lie between two times
     * @param lasting each time lasts at most so many days; 0 for what happens on one day
     */
    record Rate(int percent, int most, int within, int apart, int lasting) {}

    /** Things that happen to the owners, each of whose rows is one. */
    InventedSpans happening(InventedSpans owners, Rate rate) {
        InventedSpans.Growing rows = new InventedSpans.Growing();
        for (int owner = 0; owner < owners.size(); owner++) {
            if (random.nextInt(100) < rate.percent) {
                happen(owner, owners.starts()[owner], owners.lastDay(owner), rate, rows);
            }
        }
        return rows.shuffled(random);
    }

    private void happen(int owner, int first, int last, Rate rate, InventedSpans.Growing into) {
        int start = first + random.nextInt(rate.within + 1);
        for (int left = 1 + random.nextInt(rate.most); left > 0 && start <= last; left--) {
            int end = start + random.nextInt(rate.lasting + 1);
            into.add(owner, start, end <= SixYears.LAST ? end : EpochDay.NEVER);
            start = end + rate.apart / 2 + random.nextInt(rate.apart / 2 + 1);
        }
    }

    /** InventedSpans cut into parts that follow one another, of at most so many days; the last one ends with its owner. */
    InventedSpans cut(InventedSpans owners, int mostDays) {
        InventedSpans.Growing rows = new InventedSpans.Growing();
        for (int owner = 0; owner < owners.size(); owner++) {
            int start = owners.starts()[owner];
            int next = start + 1 + random.nextInt(mostDays);
            while (next < owners.lastDay(owner)) {
                rows.add(owner, start, next);
                start = next;
                next += 1 + random.nextInt(mostDays);
            }
            rows.add(owner, start, owners.ends()[owner]);
        }
        return rows.shuffled(random);
    }

    /** A row for each 31 March on which the owner's span goes on. */
    InventedSpans yearly(InventedSpans owners) {
        InventedSpans.Growing rows = new InventedSpans.Growing();
        for (int owner = 0; owner < owners.size(); owner++) {
            for (int year = 2019; year <= 2024; year++) {
                int day = SixYears.day(LocalDate.of(year, 3, 31));
                if (owners.starts()[owner] <= day && day <= owners.lastDay(owner)) {
                    rows.add(owner, day, EpochDay.NEVER);
                }
            }
        }
        return rows.shuffled(random);
    }

    /** The council of each: the smaller of two, so that some councils are large, and many small. */
    int[] councils(int size) {
        int[] councils = new int[size];
        for (int i = 0; i < size; i++) {
            councils[i] = Math.min(random.nextInt(SixYears.COUNCILS), random.nextInt(SixYears.COUNCILS));
        }
        return councils;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
