package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;

/**
 * Sums by group on each as-at date, kept as differences side by side: a run costs two additions however long it is. A run goes
 * from the number of a date, included, to that of another, not included.
 */
final class RunSums {
    private final int days;
    private final long[] changes;

    RunSums(int groups, SeriesDates asked) {
        this.days = asked.count();
        this.changes = new long[Math.multiplyExact(groups, days + 1)];
    }

    /** Adds an amount on a run of dates; nothing where it does not end after it starts. */
    void add(int group, int from, int after, int amount) {
        int place = group * (days + 1);
        changes[place + from] += amount;
        changes[place + Math.max(from, after)] -= amount;
    }

    /** Adds an amount on each run of a function, all of which lie within the dates. */
    void add(int group, StepFunction runs, int amount) {
        int place = group * (days + 1);
        for (int i = 0; i < runs.size(); i++) {
            changes[place + runs.firstDay(i)] += amount;
            changes[place + runs.lastDay(i) + 1] -= amount;
        }
    }

    void add(RunSums other) {
        ColumnSums.plus(changes, other.changes);
    }

    PerDay perDay(int group) {
        long[] sums = new long[days];
        long sum = 0;
        for (int i = 0; i < days; i++) {
            sum += changes[group * (days + 1) + i];
            sums[i] = sum;
        }
        return PerDay.of(sums);
    }
}
