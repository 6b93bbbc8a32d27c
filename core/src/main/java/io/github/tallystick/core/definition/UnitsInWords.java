package io.github.tallystick.core.definition;

import java.util.ArrayList;
import java.util.List;

/** Says in plain English what units are made of, and how much each counts. */
final class UnitsInWords {
    private UnitsInWords() {}

    static List<String> of(Formula<?, ?> formula) {
        List<String> steps = new ArrayList<>();
        if (formula.units() instanceof Rows rows) {
            steps.addAll(RowsInWords.steps(
                    rows, RowsInWords.asked(Derivation.of(formula).said())));
        } else {
            steps.add(WhenInWords.IN_CODE);
        }
        addWeights(formula, steps);
        return List.copyOf(steps);
    }

    private static void addWeights(Formula<?, ?> formula, List<String> steps) {
        Weight<?> below = formula.denominator().weight();
        Weight<?> above = formula.numerator().weight();
        if (formula.scale() != Formula.Scale.COUNT && !below.equals(above)) {
            steps.add(of(below) + " below the line");
            steps.add(of(above) + " above the line");
        } else if (above != Weight.One.EACH) {
            steps.add(of(above));
        }
    }

    private static String of(Weight<?> weight) {
        return "counted as "
                + (weight instanceof Weight.ByAmount by
                        ? "its " + DayInWords.column(by.column())
                        : weight == Weight.One.EACH ? "one" : "code says");
    }
}
