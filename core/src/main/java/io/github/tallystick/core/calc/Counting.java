package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.Workshop;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Asks the rules of a formula about units, one after another. The only place where clauses are put together: figures, series
 * and explanations all listen here.
 */
final class Counting<F extends Facts<F>, U extends Unit> implements UnitMaker.Into<U> {
    private final Formula<F, U> formula;
    private final UnitMaker<U> maker;
    private final View.At at;
    private final Window window;
    private final boolean seenFromADay;
    private final Answers least;
    private final Answers most;
    private final Bounds bounds;
    private final UnitCount counted = new UnitCount();
    private Listener listener = Listener.NOBODY;
    private IntFunction<? extends Listener> of = owner -> Listener.NOBODY;

    private Counting(Formula<F, U> formula, UnitMaker<U> maker, View.At at, Window window, boolean reasons) {
        this.formula = formula;
        this.maker = maker;
        this.at = at;
        this.window = window;
        this.seenFromADay = at.isSeenFromADay();
        this.least = new Answers(Runs.least(at.seenTo(), reasons));
        this.most = seenFromADay ? new Answers(Runs.most(at.seenTo())) : least;
        this.bounds = new Bounds(formula.isShare());
        counted.seenFromADay = seenFromADay;
    }

    /** Counts units whose rows are made beside those of other definitions. */
    static <F extends Facts<F>, U extends Unit> Counting<F, U> in(
            Workshop workshop, Formula<F, U> formula, View.At at, Window window) {
        return new Counting<>(formula, UnitMaker.of(formula, UnitMaker.asked(formula), workshop), at, window, false);
    }

    static <F extends Facts<F>, U extends Unit> Counting<F, U> of(Formula<F, U> formula, View.At at, Window window) {
        return of(formula, List.of(), at, window, false);
    }

    /** Counts units of which more is asked than what the figure needs. */
    static <F extends Facts<F>, U extends Unit> Counting<F, U> of(
            Formula<F, U> formula, List<?> also, View.At at, Window window, boolean reasons) {
        List<Object> asked = new ArrayList<>(UnitMaker.asked(formula));
        asked.addAll(also);
        Workshop workshop = new Workshop(List.of(formula.units(), asked));
        return new Counting<>(formula, UnitMaker.of(formula, asked, workshop), at, window, reasons);
    }

    /** Counts some children, workers or schools, each into the listener of its number among them. */
    void count(Batch batch, IntFunction<? extends Listener> into) {
        of = into;
        for (int owner = 0; owner < batch.size(); owner++) {
            into.apply(owner).facts();
        }
        maker.make(batch, this);
    }

    void count(F facts, Listener into) {
        count(Batch.ofNext(List.of(facts), 0, at.known(), at.seenTo()), owner -> into);
    }

    @Override
    public void unit(int owner, U unit) {
        listener = of.apply(owner);
        ask(unit);
    }

    private void ask(U unit) {
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
    public void unusable(int owner, String id, String reason) {
        of.apply(owner).unusable(id, reason);
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
        private void multiply(Finding.Side side, Term<U> measure, U unit) {
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
