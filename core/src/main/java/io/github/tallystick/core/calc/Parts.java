package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;

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
