package io.github.tallystick.examples.benchmarks;

import java.time.LocalDate;

/** A question to the records of all councils. Each answer is a numerator and a denominator by council and period. */
enum Workload {
    /**
     * For each of 1,096 days the referrals of the twelve calendar months to the day, and those of them that follow another of
     * the same child in the twelve months before.
     */
    W1(SixYears.DAYS_ASKED) {
        @Override
        Table table(Generator generator, int rows) {
            return generator.referrals(rows);
        }

        @Override
        LocalDate lastDay(int period) {
            return SixYears.FIRST_ASKED.plusDays(period);
        }
    },
    /**
     * For each of 24 quarters the days on which a visit was made under a plan that had been visited before, and those of them at
     * most ten working days after the last day before.
     */
    W2(SixYears.QUARTERS) {
        @Override
        Table table(Generator generator, int rows) {
            return generator.visits(rows);
        }

        @Override
        LocalDate lastDay(int period) {
            return LocalDate.of(2018, 4, 1).plusMonths(3L * (period + 1)).minusDays(1);
        }
    },
    /**
     * For each of 36 month ends the full-time equivalents, in hundredths, of qualified workers, those of agencies not among
     * them, who chose to leave in the twelve months to it, and twelve times the mean of those in post at its twelve month ends.
     */
    W3(SixYears.MONTH_ENDS) {
        @Override
        Table table(Generator generator, int rows) {
            return generator.posts(rows);
        }

        @Override
        LocalDate lastDay(int period) {
            return SixYears.monthEnd(period);
        }
    };

    private final int periods;

    Workload(int periods) {
        this.periods = periods;
    }

    /** How many periods are asked about. */
    int periods() {
        return periods;
    }

    /** The records that it is asked of. */
    abstract Table table(Generator generator, int rows);

    /** The last day of a period. */
    abstract LocalDate lastDay(int period);

    /** An answer with nothing in it yet. */
    Answer blank() {
        return new Answer(new long[SixYears.COUNCILS][periods], new long[SixYears.COUNCILS][periods]);
    }
}
