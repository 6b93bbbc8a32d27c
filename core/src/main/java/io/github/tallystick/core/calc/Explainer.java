package io.github.tallystick.core.calc;

import com.google.common.base.Suppliers;
import io.github.tallystick.core.calc.Explanation.AsAtDates;
import io.github.tallystick.core.calc.Explanation.Reasons;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes the explanation of each unit on one as-at date. Where a unit stands is counted at once; why, in words, is asked of the
 * same rules when somebody wants to know, since most explanations of a council are never read.
 */
final class Explainer<F extends Facts<F>, U extends Unit> implements UnitRule.Sink<U> {
    private final Formula<F, U> formula;
    private final View view;
    private final Window window;
    private final int asAt;
    private final Parts parts;
    private final Known known;
    private final Counting<F, U> counting;
    /** Made for all reasons that are read, since making it costs more than asking; for one reader at a time. */
    private final Supplier<Counting<F, U>> explaining;

    private final List<Explanation> explanations = new ArrayList<>();

    Explainer(Formula<F, U> formula, View view, Window window, int asAt) {
        this.formula = formula;
        this.view = view;
        this.window = window;
        this.asAt = asAt;
        this.parts = Parts.of(formula);
        this.known = view.known(asAt);
        this.counting = counting(false);
        this.explaining = Suppliers.memoize(() -> counting(true));
    }

    private Counting<F, U> counting(boolean reasons) {
        return new Counting<>(formula, known, view.seenTo(asAt), window, reasons);
    }

    void explain(F facts) {
        formula.units().units(facts.asKnown(known), this);
    }

    @Override
    public void accept(U unit) {
        counting.countUnit(
                unit,
                counted -> explanations.add(Explanation.of(
                        unit,
                        counted.standing(asAt),
                        counted.below.at(asAt) != 0,
                        counted.tally(asAt, parts),
                        () -> reasons(unit))));
    }

    private Reasons reasons(U unit) {
        ReasonsListener listener = new ReasonsListener();
        Counting<F, U> asked = explaining.get();
        synchronized (asked) {
            asked.countUnit(unit, listener);
        }
        return new Reasons(listener.findings, listener.countsOn);
    }

    @Override
    public void unusable(String id, String reason) {
        explanations.add(Explanation.unusable(id, reason));
    }

    List<Explanation> explanations() {
        return List.copyOf(explanations);
    }

    /** Keeps what each clause says of one unit, and on which dates it counts. */
    private final class ReasonsListener implements Counting.Listener {
        private final List<Finding> findings = new ArrayList<>();
        private final List<AsAtDates> countsOn = new ArrayList<>();

        @Override
        public void asked(Finding.Side side, Clause<?> clause, Runs answer) {
            findings.add(new Finding(side, clause.phrase(), answer.at(asAt) != 0, answer.reason()));
        }

        @Override
        public void counted(UnitCount counted) {
            for (int i = 0; i < counted.below.size(); i++) {
                countsOn.add(AsAtDates.of(counted.below.firstDay(i), counted.below.lastDay(i)));
            }
        }
    }
}
