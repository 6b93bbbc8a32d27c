package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;

/** Figures as rows. */
final class FigureRows {
    private FigureRows() {}

    static Rows empty() {
        return new Rows("indicator", "first_day", "last_day", "numerator", "denominator", "value", "outcome");
    }

    /** Numerator and denominator to six decimals at most, the value as published; what there is not stays empty. */
    static void add(Figure figure, Rows rows) {
        Outcome outcome = figure.outcome();
        rows.add(
                figure.indicator().code(),
                figure.period().firstDay().toString(),
                figure.period().lastDay().toString(),
                outcome.tally()
                        .map(Tally::numerator)
                        .map(each -> each.inDecimals())
                        .orElse(""),
                outcome.tally()
                        .map(Tally::denominator)
                        .map(each -> each.inDecimals())
                        .orElse(""),
                figure.print(),
                outcome.name());
    }
}
