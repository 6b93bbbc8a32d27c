package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why figures have no value: one line for an indicator and a reason, however many periods it holds for. */
final class Reasons {
    private final Map<String, List<Figure>> alike = new LinkedHashMap<>();

    /** Notes a figure that is refused or not final. That there is nothing to measure is an answer. */
    void add(Figure figure) {
        Outcome outcome = figure.outcome();
        if (outcome.value().isEmpty() && !(outcome instanceof Outcome.NothingToMeasure)) {
            String key = figure.indicator().code() + " " + withoutNumbers(outcome.inWords());
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(figure);
        }
    }

    /** Reasons of successive periods differ in dates and counts alone. */
    private static String withoutNumbers(String reason) {
        return reason.replaceAll("[0-9][0-9./-]*", "0");
    }

    boolean isEmpty() {
        return alike.isEmpty();
    }

    void tell(PrintWriter err) {
        alike.values().forEach(figures -> err.println("tallystick: " + inWords(figures.get(0), figures.size() - 1)));
    }

    private static String inWords(Figure first, int more) {
        return first.indicator().code() + " " + first.period().firstDay() + " to "
                + first.period().lastDay() + (more > 0 ? " and " + more + " more" : "") + ": "
                + first.outcome().inWords() + Bounds.of(first).inWords();
    }
}
