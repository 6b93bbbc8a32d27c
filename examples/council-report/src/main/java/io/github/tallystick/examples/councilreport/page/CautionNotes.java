package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.statistics.Caution;
import io.github.tallystick.core.statistics.Confidence;
import io.github.tallystick.core.statistics.ConfidenceInterval;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Wording;
import java.util.stream.Collectors;

/** How far a figure may be trusted: what chance alone allows, small numbers, and records that could not be used. */
final class CautionNotes {
    private final Html html;
    private final IndicatorReport line;
    private final Figure figure;

    CautionNotes(Html html, IndicatorReport line) {
        this.html = html;
        this.line = line;
        this.figure = line.figure();
    }

    void write() {
        interval();
        if (!line.judgement().cautions().isEmpty()) {
            html.in("p", this::smallNumbers, "class", "notice");
        }
        if (figure.standings().unusable() > 0) {
            html.element(
                    "p",
                    Wording.number(figure.standings().unusable(), "record")
                            + " could not be used; the reasons are below.",
                    "class",
                    "notice");
        }
    }

    /** Nothing is said where an interval has no meaning: of full-time equivalents, pupils, ratios and means. */
    private void interval() {
        ConfidenceInterval.of(line.indicator().formula(), figure.outcome(), Confidence.PERCENT_95)
                .ifPresent(interval -> html.element(
                        "p",
                        "What chance alone allows: " + Wording.printed(line.indicator(), interval.low()) + " to "
                                + Wording.printed(line.indicator(), interval.high()) + " ("
                                + interval.confidence().label() + " confidence interval).",
                        "class",
                        "interval source"));
    }

    private void smallNumbers() {
        String cautions =
                line.judgement().cautions().stream().map(Caution::inWords).collect(Collectors.joining(" and "));
        html.element("strong", "Small numbers.")
                .text(" " + Wording.capital(cautions) + "." + swing() + " Read it together with the trend.");
    }

    /** How far one unit moves a percentage, where units count as one each. */
    private String swing() {
        Fraction denominator = figure.outcome().tally().orElseThrow().denominator();
        if (line.indicator().formula().scale() != Formula.Scale.PERCENTAGE || denominator.isZero()) {
            return "";
        }
        String points = Rounding.halfUp(1).print(Fraction.of(100).dividedBy(denominator));
        return " With " + denominator.inDecimals() + " below the line, one more or less above it moves the figure by "
                + points + " percentage points.";
    }
}
