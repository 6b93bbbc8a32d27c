package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Nodes;
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
import java.util.stream.Stream;

/** What the clauses of a formula answer about the units of one part. Reused from part to part. */
final class ColumnQuestion {
    private final Formula<?, ?> formula;
    private final Window window;
    /** Whether all clauses are data, and those that leave units out do so whatever the date. */
    private final boolean isData;

    private final boolean leavesUnitsOut;
    private final List<When> rulesBelow;
    private final List<When> rulesAbove;
    private final List<When> rulesMeant;
    final ColumnAnswer below = new ColumnAnswer();
    final ColumnAnswer above = new ColumnAnswer();
    /** The units meant, also where they are left out; only where the definition leaves units out. */
    final ColumnAnswer meant = new ColumnAnswer();

    ColumnWeight belowWeight = ColumnWeight.ONE;
    ColumnWeight aboveWeight = ColumnWeight.ONE;

    ColumnQuestion(Formula<?, ?> formula, Window window) {
        List<? extends Clause<?>> clauses = formula.denominator().clauses();
        this.formula = formula;
        this.window = window;
        this.isData = Stream.concat(clauses.stream(), formula.numerator().clauses().stream())
                        .allMatch(clause -> clause.rule() instanceof When)
                && clauses.stream().noneMatch(clause -> clause.excludes() && !(clause.rule() instanceof When.Whenever));
        this.leavesUnitsOut = clauses.stream().anyMatch(Clause::excludes);
        this.rulesBelow = rules(clauses.stream());
        this.rulesAbove = rules(formula.numerator().clauses().stream());
        this.rulesMeant = rules(clauses.stream().filter(clause -> !clause.excludes()));
    }

    private static List<When> rules(Stream<? extends Clause<?>> clauses) {
        return clauses.map(Clause::rule)
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .toList();
    }

    /** Whether every clause and weight has answered, and in a form that can be added up. */
    boolean ask(RowPart part) {
        Optional<ColumnWeight> weightBelow = weight(formula.denominator(), part);
        Optional<ColumnWeight> weightAbove = weight(formula.numerator(), part);
        if (!isData || weightBelow.isEmpty() || weightAbove.isEmpty() || !askClauses(part)) {
            return false;
        }
        belowWeight = weightBelow.get();
        aboveWeight = weightAbove.get();
        return hasForm();
    }

    private boolean askClauses(RowPart part) {
        return part.answer(rulesBelow, window, below)
                && (!leavesUnitsOut || part.answer(rulesMeant, window, meant))
                && (formula.isShare()
                        ? part.answerWithin(rulesAbove, rulesBelow, window, above)
                        : part.answer(rulesAbove, window, above));
    }

    /** Whether what has a form for some units has it for all: no two runs of dates that may lie apart are joined. */
    boolean isSure() {
        boolean[] joins = new boolean[1];
        Nodes.walk(List.of(rulesBelow, rulesAbove), each -> joins[0] |= each instanceof When.Any);
        return !joins[0] && (!formula.isShare() || rulesAbove.stream().allMatch(When.Whenever.class::isInstance));
    }

    /** Whether a row is one of the units meant, also where it is left out. */
    boolean isMeant(int row) {
        return leavesUnitsOut ? meant.holds(row) : below.holds(row);
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
        if (below.dates().isEmpty()) {
            return false;
        }
        return formula.isShare()
                ? isPlain(below) && (!leavesUnitsOut || meant.dates().isPresent())
                : above.dates().isPresent() && isPlain(above) && !leavesUnitsOut;
    }

    /** Whether a row counts at most once on each date. */
    private static boolean isPlain(ColumnAnswer answer) {
        return !(answer.dates().orElseThrow() instanceof ColumnAnswer.Stocks stocks)
                || stocks.monthsBefore().size() == 1;
    }
}
