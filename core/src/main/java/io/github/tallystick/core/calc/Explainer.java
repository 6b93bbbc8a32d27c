package io.github.tallystick.core.calc;

import com.google.common.base.Suppliers;
import io.github.tallystick.core.calc.Explanation.AsAtDates;
import io.github.tallystick.core.calc.Explanation.Reasons;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes the explanation of each unit on one as-at date. Where a unit stands is counted at once; why, in words, is asked of the
 * same rules when somebody wants to know, since most explanations of a council are never read.
 */
final class Explainer<F extends Facts<F>, U extends Unit> implements Counting.Listener {
    private final Counting<F, U> counting;
    private final int asAt;
    private final Parts parts;
    /** Made for all reasons that are read, since making it costs more than asking; for one reader at a time. */
    private final Supplier<Counting<F, U>> explaining;

    private final List<Explanation> explanations = new ArrayList<>();
    private Supplier<List<Reasons>> reasons = List::of;
    private int number;

    Explainer(Formula<F, U> formula, View view, Window window, int asAt) {
        this.asAt = asAt;
        this.parts = Parts.of(formula);
        this.counting = counting(formula, view, window, asAt, false);
        this.explaining = Suppliers.memoize(() -> counting(formula, view, window, asAt, true));
    }

    private static <F extends Facts<F>, U extends Unit> Counting<F, U> counting(
            Formula<F, U> formula, View view, Window window, int asAt, boolean reasons) {
        return Counting.of(formula, Timing.of(formula).stream().toList(), view.at(asAt), window, reasons);
    }

    void explain(F each) {
        number = 0;
        reasons = Suppliers.memoize(() -> reasons(each));
        counting.count(each, this);
    }

    @Override
    public void counted(UnitCount counted) {
        int which = number++;
        Supplier<List<Reasons>> ofOwner = reasons;
        explanations.add(Explanation.of(
                counted.unit().id(),
                counted.standing(asAt),
                counted.below.at(asAt) != 0,
                counted.tally(asAt, parts),
                () -> ofOwner.get().get(which)));
    }

    /** Makes the units of one child, worker or school again, and asks why of each. */
    private List<Reasons> reasons(F of) {
        ReasonsListener listener = new ReasonsListener();
        Counting<F, U> asked = explaining.get();
        synchronized (asked) {
            asked.count(of, listener);
        }
        return listener.reasons;
    }

    @Override
    public void unusable(String id, String reason) {
        explanations.add(Explanation.unusable(id, reason));
    }

    List<Explanation> explanations() {
        return List.copyOf(explanations);
    }

    /** Takes what the clauses answered on one date about each unit, with reasons. */
    private final class ReasonsListener implements Counting.Listener {
        private final List<Reasons> reasons = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void asked(Finding.Side side, Clause<?> clause, Runs answer) {
            String phrase = clause.unsaid() ? "" : clause.phrase();
            findings.add(new Finding(side, phrase, answer.at(asAt) != 0, answer.reason()));
        }

        @Override
        public void counted(UnitCount counted) {
            List<AsAtDates> countsOn = new ArrayList<>();
            for (int i = 0; i < counted.below.size(); i++) {
                countsOn.add(AsAtDates.of(counted.below.firstDay(i), counted.below.lastDay(i)));
            }
            reasons.add(new Reasons(findings, countsOn));
            findings.clear();
        }
    }
}
