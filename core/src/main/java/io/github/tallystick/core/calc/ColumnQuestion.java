package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.kernel.ColumnAnswer;
import io.github.tallystick.core.kernel.ColumnWeight;
import io.github.tallystick.core.kernel.RowPart;
import io.github.tallystick.core.time.Window;
import java.util.List;
import java.util.Optional;

/** What the clauses of a formula answer about the units of one part. Reused from part to part. */
final class ColumnQuestion {
    private final Formula<?, ?> formula;
    private final Window window;
    /** How many clauses both sides of a ratio begin with, so that they are asked once. */
    private final int alike;

    private final boolean leavesUnitsOut;
    final ColumnAnswer below = new ColumnAnswer();
    final ColumnAnswer above = new ColumnAnswer();
    /** The units meant, also where they are left out; only where the definition leaves units out. */
    final ColumnAnswer meant = new ColumnAnswer();

    ColumnWeight belowWeight = ColumnWeight.ONE;
    ColumnWeight aboveWeight = ColumnWeight.ONE;

    ColumnQuestion(Formula<?, ?> formula, Window window) {
        this.formula = formula;
        this.window = window;
        this.alike = formula.isShare() ? 0 : alike(formula.denominator(), formula.numerator());
        this.leavesUnitsOut = formula.denominator().clauses().stream().anyMatch(Clause::excludes);
    }

    private static int alike(Term<?> one, Term<?> other) {
        int most = Math.min(one.clauses().size(), other.clauses().size());
        int alike = 0;
        while (alike < most && one.clauses().get(alike).equals(other.clauses().get(alike))) {
            alike++;
        }
        return alike;
    }

    /** Whether every clause and weight has answered, and in a form that can be added up. */
    boolean ask(RowPart part) {
        below.start(part);
        above.start(part);
        meant.start(part);
        Optional<ColumnWeight> weightBelow = weight(formula.denominator(), part);
        Optional<ColumnWeight> weightAbove = weight(formula.numerator(), part);
        if (weightBelow.isEmpty() || weightAbove.isEmpty() || !askBelow(part) || !askAbove(part)) {
            return false;
        }
        belowWeight = weightBelow.get();
        aboveWeight = weightAbove.get();
        return hasForm();
    }

    /** Whether a row is one of the units meant, also where it is left out. */
    boolean isMeant(int row) {
        return leavesUnitsOut ? meant.holds(row) : below.holds(row);
    }

    private boolean askBelow(RowPart part) {
        List<? extends Clause<?>> clauses = formula.denominator().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (!askBelow(clauses.get(i), part)) {
                return false;
            }
            if (i + 1 == alike) {
                above.startAs(below);
            }
        }
        return true;
    }

    private boolean askBelow(Clause<?> clause, RowPart part) {
        return answer(clause, part, below) && (!leavesUnitsOut || clause.excludes() || answer(clause, part, meant));
    }

    private boolean askAbove(RowPart part) {
        List<? extends Clause<?>> clauses = formula.numerator().clauses();
        for (Clause<?> clause : clauses.subList(alike, clauses.size())) {
            if (!answer(clause, part, above)) {
                return false;
            }
        }
        return true;
    }

    private boolean answer(Clause<?> clause, RowPart part, ColumnAnswer into) {
        return clause.rule() instanceof When when && part.answer(when, window, into);
    }

    private static Optional<ColumnWeight> weight(Term<?> side, RowPart part) {
        if (side.weight() instanceof ByAmount by) {
            long[] amounts = part.amounts(by.column());
            return Optional.of(row -> Math.max(0, amounts[row]));
        }
        return side.weight() == Weight.One.EACH ? Optional.of(ColumnWeight.ONE) : Optional.empty();
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
