package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import java.util.Optional;

/** What was counted on one as-at date: what is decided, the extremes of what it can come to, and how many units stand where. */
record DayCount(Tally tally, Tally lowest, Tally highest, int settlesOn, Standings standings, long facts) {
    /** Any number above the line has no highest value; a share cannot pass 100 per cent. */
    private boolean isWithoutLimit(Formula<?, ?> formula) {
        return !formula.isShare() && highest.numerator().compareTo(Fraction.of(Runs.NO_LIMIT)) >= 0;
    }

    /** An extreme of a ratio; one that is less than nothing is over the denominator of the other extreme. */
    private static Tally over(Tally extreme, Tally other) {
        return extreme.numerator().compareTo(Fraction.ZERO) < 0
                ? new Tally(extreme.numerator(), other.denominator())
                : extreme;
    }

    Outcome outcome(Formula<?, ?> formula, int asAt, View view) {
        if (asAt <= view.seenTo(asAt) && standings.notYetDue() == 0) {
            return formula.outcome(tally);
        }
        Optional<Fraction> low = formula.outcome(over(lowest, highest)).value();
        Optional<Fraction> high =
                formula.outcome(over(highest, lowest)).value().filter(value -> !isWithoutLimit(formula));
        return new Outcome.Incomplete(
                tally,
                formula.isShare() ? low.or(() -> high) : low,
                formula.isShare() ? high.or(() -> low) : high,
                EpochDay.date(Math.max(asAt, settlesOn)));
    }
}
