package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.Explanation.AsAtDates;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.Clause;
import io.github.tallystick.core.spec.Runs;
import java.util.ArrayList;
import java.util.List;

/** Listens for the explanation of each unit on one as-at date. */
final class Explainer implements Counting.Listener {
    private final int asAt;
    private final Parts parts;
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Explainer(int asAt, Parts parts) {
        this.asAt = asAt;
        this.parts = parts;
    }

    @Override
    public void asked(Finding.Side side, Clause<?> clause, Runs answer) {
        findings.add(new Finding(side, clause.phrase(), answer.at(asAt) != 0, answer.reason()));
    }

    @Override
    public void counted(UnitCount counted) {
        Tally amounts = counted.tally(asAt, parts);
        List<AsAtDates> counts = new ArrayList<>();
        for (int i = 0; i < counted.below.size(); i++) {
            counts.add(AsAtDates.of(counted.below.firstDay(i), counted.below.lastDay(i)));
        }
        explanations.add(Explanation.of(
                counted.unit().id(), counted.standing(asAt), counted.below.at(asAt) != 0, amounts, findings, counts));
        findings.clear();
    }

    @Override
    public void unusable(String id, String reason) {
        explanations.add(Explanation.unusable(id, reason));
    }

    List<Explanation> explanations() {
        return List.copyOf(explanations);
    }
}
