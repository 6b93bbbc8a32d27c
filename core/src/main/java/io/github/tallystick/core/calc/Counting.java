package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.List;

/**
 * Asks the rules of a formula about units, one after another. The only place where clauses are put together: figures, series
 * and explanations all listen here.
 */
final class Counting<F extends Facts<F>, U extends Unit> implements UnitRule.Sink<U> {
    private final Formula<F, U> formula;
    private final Known known;
    private final Window window;
    private final boolean seenFromADay;
    private final Answers least;
    private final Answers most;
    private final Bounds bounds;
    private final UnitCount counted = new UnitCount();
    private Listener listener = Listener.NOBODY;

    Counting(Formula<F, U> formula, Known known, int seenTo, Window window, boolean reasons) {
        this.formula = formula;
        this.known = known;
        this.window = window;
        this.seenFromADay = seenTo != EpochDay.NEVER;
        this.least = new Answers(Runs.least(seenTo, reasons));
        this.most = seenFromADay ? new Answers(Runs.most(seenTo)) : least;
        this.bounds = new Bounds(formula.isShare());
        counted.seenFromADay = seenFromADay;
    }

    void count(F facts, Listener into) {
        countAsGiven(facts.asKnown(known), into);
    }

    /** Counts facts that are known already. */
    void countAsGiven(F facts, Listener into) {
        listener = into;
        listener.facts();
        formula.units().units(facts, this);
    }

    /** Counts one unit alone. */
    void countUnit(U unit, Listener into) {
        listener = into;
        accept(unit);
    }

    @Override
    public void accept(U unit) {
        counted.clear();
        counted.unit = unit;
        counted.belowWeight = formula.denominator().weight().parts(unit);
        counted.aboveWeight = formula.numerator().weight().parts(unit);
        if (seenFromADay) {
            most.ask(unit);
            least.ask(unit);
            counted.settlesOn = most.settlesOn;
            counted.meant.addPresence(least.meant);
            bounds.between(least, most, counted);
        } else {
            least.ask(unit);
            counted.meant.addPresence(least.meant);
            counted.below.addAll(least.below, 1);
            if (formula.isShare()) {
                counted.above.addProduct(least.below, least.above);
            } else {
                counted.above.addAll(least.above, 1);
            }
        }
        listener.counted(counted);
    }

    @Override
    public void unusable(String id, String reason) {
        listener.unusable(id, reason);
    }

    /** What the clauses answer for one unit: at the least, or at the most. */
    final class Answers {
        private final Runs answer;
        private StepFunction product = new StepFunction();
        private StepFunction spare = new StepFunction();
        private int settlesOn;
        final StepFunction meant = new StepFunction();
        final StepFunction below = new StepFunction();
        final StepFunction above = new StepFunction();

        private Answers(Runs answer) {
            this.answer = answer;
        }

        private void ask(U unit) {
            settlesOn = EpochDay.BEFORE_ALL;
            meant.clear();
            below.clear();
            above.clear();
            start();
            multiply(Finding.Side.DENOMINATOR, formula.denominator(), unit);
            below.addAll(product, 1);
            if (formula.isShare() && most.below.isEmpty()) {
                return;
            }
            start();
            multiply(Finding.Side.NUMERATOR, formula.numerator(), unit);
            above.addAll(product, 1);
        }

        private void start() {
            product.clear();
            product.always();
        }

        /** Multiplies what the clauses answer into the product, until nothing is left. */
        private void multiply(Finding.Side side, Measure<U> measure, U unit) {
            List<Clause<U>> clauses = measure.clauses();
            for (int i = 0; i < clauses.size() && !product.isEmpty(); i++) {
                multiply(side, clauses.get(i), unit);
            }
        }

        private void multiply(Finding.Side side, Clause<U> clause, U unit) {
            if (clause.excludes() && meant.isEmpty()) {
                meant.addAll(product, 1);
            }
            answer.clear();
            clause.rule().answer(unit, window, answer);
            settlesOn = Math.max(settlesOn, answer.settlesOn());
            spare.clear();
            spare.addProduct(product, answer);
            StepFunction next = spare;
            spare = product;
            product = next;
            if (answer.explaining()) {
                listener.asked(side, clause, answer);
            }
        }
    }

    /** Hears what was counted, and on request what each clause said. */
    interface Listener {
        /** Hears nothing. */
        Listener NOBODY = counted -> {};

        /** Hears that the facts of one more child, worker or school are gone through. */
        default void facts() {}

        void counted(UnitCount counted);

        default void unusable(String id, String reason) {}

        default void asked(Finding.Side side, Clause<?> clause, Runs answer) {}
    }
}
