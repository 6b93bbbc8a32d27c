package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;

/**
 * Adds runs up over a span of as-at dates: a difference array for each side of the line, so that a run costs two additions
 * however long it is, and one pass over the days gives every total.
 */
final class Totals implements Counting.Listener {
    private final int firstDay;
    private final Parts parts;
    private final long[] below;
    private final long[] above;
    private long unusable;

    Totals(int firstDay, int lastDay, Parts parts) {
        this.firstDay = firstDay;
        this.parts = parts;
        this.below = new long[lastDay - firstDay + 1];
        this.above = new long[lastDay - firstDay + 1];
    }

    @Override
    public void counted(Unit unit, Runs denominator, long denominatorWeight, Runs numerator, long numeratorWeight) {
        denominator.forEach((from, to, amount) -> add(below, from, to, Math.multiplyExact(amount, denominatorWeight)));
        numerator.forEach((from, to, amount) -> add(above, from, to, Math.multiplyExact(amount, numeratorWeight)));
    }

    private void add(long[] changes, int from, int to, long amount) {
        int last = firstDay + changes.length - 1;
        if (to < firstDay || from > last) {
            return;
        }
        int start = Math.max(from, firstDay) - firstDay;
        changes[start] = Math.addExact(changes[start], amount);
        if (to < last) {
            int after = to + 1 - firstDay;
            changes[after] = Math.subtractExact(changes[after], amount);
        }
    }

    @Override
    public void unusable(String id, String reason) {
        unusable++;
    }

    long unusable() {
        return unusable;
    }

    /** The tally of each as-at date, in order. */
    Tally[] tallies() {
        Tally[] tallies = new Tally[below.length];
        long denominator = 0;
        long numerator = 0;
        for (int i = 0; i < tallies.length; i++) {
            denominator = Math.addExact(denominator, below[i]);
            numerator = Math.addExact(numerator, above[i]);
            tallies[i] = parts.tally(numerator, denominator);
        }
        return tallies;
    }

    /** How many parts make one, on each side of the line. */
    record Parts(long numerator, long denominator) {
        static Parts of(Formula<?, ?> formula) {
            long denominator = formula.denominator().partsOfOne();
            long numerator = formula.numerator().partsOfOne();
            return new Parts(formula.isShare() ? shared(formula, denominator, numerator) : numerator, denominator);
        }

        /** A share's numerator is the product of the denominator's clauses and its own, with the one weight they share. */
        private static long shared(Formula<?, ?> formula, long denominator, long numerator) {
            return Math.multiplyExact(
                    denominator, numerator / formula.denominator().weight().partsOfOne());
        }

        Tally tally(long above, long below) {
            return new Tally(Fraction.of(above, numerator), Fraction.of(below, denominator));
        }
    }
}
