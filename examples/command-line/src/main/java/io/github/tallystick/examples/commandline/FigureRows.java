package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.io.PrintWriter;

/** Figures as rows, with the reasons of those that have no value. */
final class FigureRows {
    private final Reasons reasons = new Reasons();
    private final Rows rows = new Rows(
                    "indicator", "first_day", "last_day", "numerator", "denominator", "value", "outcome")
            .andFurther("lowest", "highest", "settles_on", "reason");

    /** Numerator and denominator to six decimals at most, the value as published; what there is not stays empty. */
    void add(Figure figure) {
        Outcome outcome = figure.outcome();
        reasons.add(figure);
        Bounds bounds = Bounds.of(figure);
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
                outcome.name(),
                bounds.lowest(),
                bounds.highest(),
                bounds.settlesOn(),
                outcome.value().isPresent() ? "" : outcome.inWords());
    }

    /** The rows, once the reasons are told. */
    Rows told(PrintWriter err) {
        reasons.tell(err);
        return rows;
    }
}
