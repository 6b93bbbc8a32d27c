package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Polarity;
import io.github.tallystick.core.spec.Target;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Wording;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.time.LocalDate;
import java.util.Locale;

/** The figure, what it was counted from, its colour and why, and which way it went. */
final class Verdict {
    private final Html html;
    private final IndicatorReport line;
    private final Figure figure;

    Verdict(Html html, IndicatorReport line) {
        this.html = html;
        this.line = line;
        this.figure = line.figure();
    }

    void write() {
        html.in("p", this::value, "class", "headline");
        counted();
        target();
        html.in("ul", this::directions, "class", "directions");
        if (line.sincePrevious().isOfSmallNumbers()) {
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

    private void value() {
        html.element("span", Wording.value(figure), "class", "value").text(" ");
        badge();
    }

    /** The colour, with its word. */
    void badge() {
        line.sincePrevious()
                .rag()
                .ifPresentOrElse(
                        rag -> html.element(
                                "span",
                                rag.inWords(),
                                "class",
                                "rag " + rag.inWords().toLowerCase(Locale.ROOT)),
                        () -> html.element(
                                "span", line.target().isPresent() ? "No value" : "No target", "class", "rag none"));
    }

    private void counted() {
        if (figure.outcome().value().isEmpty()) {
            html.element("p", Wording.capital(figure.outcome().inWords()) + ".", "class", "counted");
            return;
        }
        html.element("p", Wording.counted(figure, " / "), "class", "counted");
        html.element("p", "numerator / denominator, " + when(), "class", "source");
    }

    /** The days that were looked at: those of the period, unless the definition has a window of its own. */
    private String when() {
        LocalDate last = figure.period().lastDay();
        return line.indicator()
                .ownWindow()
                .map(window -> window.equals(Window.asAt())
                        ? "at " + Wording.date(last)
                        : window.inWords() + " " + Wording.date(last))
                .orElse(figure.period().label());
    }

    private void target() {
        line.target().ifPresent(bound -> {
            html.element(
                    "p",
                    "Target: " + Wording.target(line.indicator(), bound.target()) + ", "
                            + bound.level().inWords() + ". " + reason(bound),
                    "class",
                    "against");
            html.element("p", "Source: " + source(bound) + ".", "class", "source");
        });
    }

    private static String source(BoundTarget bound) {
        return bound.source().publisher() + ": " + bound.source().title();
    }

    private String reason(BoundTarget bound) {
        return figure.outcome()
                .value()
                .map(value -> reason(bound.target(), value))
                .orElse("");
    }

    private String reason(Target target, Fraction value) {
        if (target.isMetBy(value)) {
            return "Met.";
        }
        Fraction distance = target.missedBy(value);
        String beyond = Wording.distance(line.indicator(), distance);
        boolean isTiny = line.indicator().rounding().of(distance).signum() == 0;
        return "Missed by " + (isTiny ? "less than the rounding shows" : beyond) + tolerance(target);
    }

    private String tolerance(Target target) {
        return target.tolerance().isZero()
                ? "; there is no tolerance for amber."
                : "; amber reaches " + target.tolerance().inDecimals()
                        + (Wording.suffix(line.indicator()).equals("%") ? " points" : "") + " from the target.";
    }

    private void directions() {
        line.sincePrevious().before().ifPresent(before -> direction(line.sincePrevious(), before));
        line.sinceYearBefore().before().ifPresent(before -> direction(line.sinceYearBefore(), before));
    }

    private void direction(Judgement judgement, Figure earlier) {
        String before = earlier.period().label();
        String text = judgement
                .direction()
                .map(direction -> Wording.capital(direction.inWords()) + change(earlier, direction) + " in " + before)
                .orElse("Nothing to compare with in " + before + ": "
                        + (figure.outcome().value().isEmpty()
                                ? "there is no value now"
                                : earlier.outcome().inWords()));
        html.element("li", text + ".");
    }

    private String change(Figure earlier, Polarity.Direction direction) {
        String before = Wording.value(earlier);
        if (direction == Polarity.Direction.UNCHANGED) {
            return " at " + before + ", as";
        }
        boolean isTiny = before.equals(Wording.value(figure));
        return " from " + before + (isTiny ? " (by less than the rounding shows)" : "");
    }

    private void smallNumbers() {
        html.element("strong", "Small numbers.").text(" " + swing() + " Read it together with the trend.");
    }

    /** How far one unit moves a percentage. */
    private String swing() {
        if (line.indicator().formula().scale() != Formula.Scale.PERCENTAGE) {
            return "Less than 50 below the line, so that one more or less moves the figure much.";
        }
        Fraction denominator = figure.outcome().tally().orElseThrow().denominator();
        if (denominator.isZero()) {
            return "There is nothing below the line.";
        }
        String points = Rounding.halfUp(1).print(Fraction.of(100).dividedBy(denominator));
        return "With " + denominator.inDecimals() + " below the line, one more or less above it moves the figure by "
                + points + " percentage points.";
    }
}
