package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.Clause;
import io.github.tallystick.core.spec.ColumnAnswer;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitColumns;
import io.github.tallystick.core.spec.Weight.ColumnWeight;
import io.github.tallystick.core.time.Window;
import java.util.Optional;

/** What the clauses of a formula answer about the units of one part. Reused from part to part. */
final class ColumnQuestion<U extends Unit> {
    private final Formula<?, U> formula;
    private final Window window;
    final boolean leavesUnitsOut;
    final ColumnAnswer below = new ColumnAnswer();
    final ColumnAnswer above = new ColumnAnswer();
    /** The units meant, also where they are left out; only where the definition leaves units out. */
    final ColumnAnswer meant = new ColumnAnswer();

    ColumnWeight belowWeight = ColumnWeight.ONE;
    ColumnWeight aboveWeight = ColumnWeight.ONE;

    ColumnQuestion(Formula<?, U> formula, Window window) {
        this.formula = formula;
        this.window = window;
        this.leavesUnitsOut = formula.denominator().clauses().stream().anyMatch(Clause::excludes);
    }

    /** Whether every clause and weight has answered, and in a form that can be added up. */
    boolean ask(UnitColumns.Part<U> part) {
        below.start(part);
        above.start(part);
        meant.start(part);
        Optional<ColumnWeight> weightBelow = formula.denominator().weight().parts(part);
        Optional<ColumnWeight> weightAbove = formula.numerator().weight().parts(part);
        if (weightBelow.isEmpty() || weightAbove.isEmpty() || !askBelow(part) || !askAbove(part)) {
            return false;
        }
        belowWeight = weightBelow.get();
        aboveWeight = weightAbove.get();
        return hasForm();
    }

    private boolean askBelow(UnitColumns.Part<U> part) {
        for (Clause<U> clause : formula.denominator().clauses()) {
            if (!clause.rule().answer(part, window, below)
                    || (leavesUnitsOut && !clause.excludes() && !clause.rule().answer(part, window, meant))) {
                return false;
            }
        }
        return true;
    }

    private boolean askAbove(UnitColumns.Part<U> part) {
        for (Clause<U> clause : formula.numerator().clauses()) {
            if (!clause.rule().answer(part, window, above)) {
                return false;
            }
        }
        return true;
    }

    /** A share is dated by its denominator alone; both sides of a ratio are dated. */
    private boolean hasForm() {
        if (below.isDatedTwice() || above.isDatedTwice() || below.dates().isEmpty()) {
            return false;
        }
        boolean plain = isPlain(below);
        return formula.isShare()
                ? plain
                        && above.dates().isEmpty()
                        && (!leavesUnitsOut || meant.dates().isPresent())
                : above.dates().isPresent() && isPlain(above) && !leavesUnitsOut;
    }

    /** Whether a row counts at most once on each date. */
    private static boolean isPlain(ColumnAnswer answer) {
        return !(answer.dates().orElseThrow() instanceof ColumnAnswer.Stocks stocks)
                || stocks.monthsBefore().size() == 1;
    }
}
