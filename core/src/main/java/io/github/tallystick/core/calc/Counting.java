package io.github.tallystick.core.calc;

import io.github.tallystick.core.spec.Clause;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Known;
import io.github.tallystick.core.spec.Measure;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.Window;
import java.util.List;

/**
 * Asks the rules of a formula about units, one after another. The only place where clauses are put together: figures, series
 * and explanations all listen here.
 */
final class Counting<F, U extends Unit> implements UnitRule.Sink<U> {
    private final Formula<F, U> formula;
    private final Known known;
    private final Window window;
    private final Runs answer;
    private Runs product = Runs.empty();
    private Runs spare = Runs.empty();
    private final Runs denominator = Runs.empty();
    private final Runs numerator = Runs.empty();
    private Listener listener = Listener.NOBODY;

    Counting(Formula<F, U> formula, Known known, Window window, boolean reasons) {
        this.formula = formula;
        this.known = known;
        this.window = window;
        this.answer = reasons ? Runs.explained() : Runs.empty();
    }

    void count(F facts, Listener into) {
        listener = into;
        formula.units().units(facts, known, this);
    }

    @Override
    public void accept(U unit) {
        denominator.clear();
        numerator.clear();
        product.clear();
        product.always();
        ask(Finding.Side.DENOMINATOR, formula.denominator(), unit);
        denominator.addAll(product, 1);
        if (!formula.isShare()) {
            product.clear();
            product.always();
        }
        ask(Finding.Side.NUMERATOR, formula.numerator(), unit);
        numerator.addAll(product, 1);
        if (!denominator.isEmpty() || !numerator.isEmpty() || answer.explaining()) {
            listener.counted(
                    unit,
                    denominator,
                    weight(formula.denominator(), unit),
                    numerator,
                    weight(formula.numerator(), unit));
        }
    }

    private static <U extends Unit> long weight(Measure<U> measure, U unit) {
        return measure.weight().parts(unit);
    }

    /** Multiplies what the clauses answer into the product, until nothing is left. */
    private void ask(Finding.Side side, Measure<U> measure, U unit) {
        List<Clause<U>> clauses = measure.clauses();
        for (int i = 0; i < clauses.size() && !product.isEmpty(); i++) {
            Clause<U> clause = clauses.get(i);
            answer.clear();
            clause.rule().answer(unit, window, answer);
            spare.clear();
            spare.addProduct(product, answer);
            Runs next = spare;
            spare = product;
            product = next;
            if (answer.explaining()) {
                listener.asked(side, clause, answer);
            }
        }
    }

    @Override
    public void unusable(String id, String reason) {
        listener.unusable(id, reason);
    }

    /** Hears what was counted, and on request what each clause said. */
    interface Listener {
        /** Hears nothing. */
        Listener NOBODY = (unit, denominator, denominatorWeight, numerator, numeratorWeight) -> {};

        void counted(Unit unit, Runs denominator, long denominatorWeight, Runs numerator, long numeratorWeight);

        default void unusable(String id, String reason) {}

        default void asked(Finding.Side side, Clause<?> clause, Runs answer) {}
    }
}
