package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.StepFunction;

/** Sums by group on each as-at date, kept as differences side by side: a run costs two additions however long it is. */
final class RunSums {
    private final int days;
    private final long[] changes;

    RunSums(int groups, SeriesDates asked) {
        this.days = asked.count();
        this.changes = new long[Math.multiplyExact(groups, days + 1)];
    }

    /** Adds one on the dates from one number to another, both included; on none where that ends before it starts. */
    void add(int group, int from, int to) {
        int start = Math.max(from, 0);
        int after = Math.min(to + 1, days);
        if (start < after) {
            int place = group * (days + 1);
            changes[place + start]++;
            changes[place + after]--;
        }
    }

    void add(int group, StepFunction runs) {
        for (int i = 0; i < runs.size(); i++) {
            add(group, runs.firstDay(i), runs.lastDay(i));
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
