package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.time.Timescale;
import java.util.List;
import java.util.stream.IntStream;

/** A row for each birthday, from one age to another. */
final class Ages extends Maker {
    private static final int MONTHS = 12;

    private final Maker rows;
    private final Rows.Birthdays step;
    private final Shape shape;
    /** On which day each age is reached. */
    private final List<Day> birthdays;

    Ages(Maker rows, Rows.Birthdays step) {
        this.rows = rows;
        this.step = step;
        this.shape = rows.shape().with(step.as(), step.age());
        this.birthdays = IntStream.rangeClosed(step.firstAge(), step.lastAge())
                .mapToObj(this::birthday)
                .toList();
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        Frame all = rows.rows(batch);
        int ages = birthdays.size();
        int[] from = new int[all.size * ages];
        byte[] marks = all.toCome == null ? null : new byte[from.length];
        int[][] days = new int[2][from.length];
        int[] inYears = new int[from.length];
        for (int age = 0; age < ages; age++) {
            int[][] reached = all.days(birthdays.get(age));
            int years = all.lookups.number(Integer.toString(step.firstAge() + age));
            for (int row = 0; row < all.size; row++) {
                int made = row * ages + age;
                from[made] = row;
                days[0][made] = reached[0][row];
                days[1][made] = reached[1][row];
                inYears[made] = years;
                if (marks != null) {
                    marks[made] = all.mark(row);
                }
            }
        }
        Frame picked = all.pick(from, from.length, marks);
        Frame named = picked.named(row -> batch.id(picked.owners[row]) + "@" + (step.firstAge() + row % ages));
        int[] late = marks == null ? days[0] : days[1];
        return named.with(shape, new int[][] {days[0], inYears}, new int[][] {late, inYears});
    }

    private Day birthday(int age) {
        return new Day.After(new Timescale.Months(MONTHS * age, step.monthEnd()), step.born());
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
