package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Progress;
import io.github.tallystick.examples.councilreport.Wording;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

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
        running();
        target();
        if (!Wording.isWithoutMeaning(figure)) {
            html.in("ul", this::directions, "class", "directions");
        }
        new CautionNotes(html, line).write();
    }

    private void value() {
        String value = Wording.value(figure);
        html.element("span", value, "class", kind()).text(" ");
        badge();
    }

    private String kind() {
        if (Wording.isWithoutMeaning(figure)) {
            return "value none";
        }
        return figure.outcome() instanceof Outcome.Incomplete ? "value range" : "value";
    }

    /** The colour, with its word. */
    void badge() {
        line.judgement()
                .rag()
                .ifPresentOrElse(
                        rag -> html.element(
                                "span",
                                rag.inWords(),
                                "class",
                                "rag " + rag.inWords().toLowerCase(Locale.ROOT)),
                        () -> html.element("span", withoutColour(), "class", "rag none"));
    }

    private String withoutColour() {
        if (line.target().isEmpty()) {
            return "No target";
        }
        if (figure.outcome() instanceof Outcome.Withheld) {
            return "Withheld";
        }
        return figure.outcome() instanceof Outcome.Incomplete ? "Open" : "No value";
    }

    private void counted() {
        boolean isRunning = figure.outcome() instanceof Outcome.Incomplete;
        if (figure.outcome().value().isEmpty() && !isRunning) {
            html.element("p", Wording.capital(figure.outcome().inWords()) + ".", "class", "counted");
            return;
        }
        html.element("p", Wording.counted(figure, " / ") + (isRunning ? " so far" : ""), "class", "counted");
        html.element("p", "numerator / denominator, " + when(), "class", "source");
        if (figure.standings().total() > 0) {
            html.element(
                    "p",
                    Wording.capital(line.indicator().unit()) + ": " + Progress.standings(figure) + ".",
                    "class",
                    "standings source");
        }
    }

    private void running() {
        if (figure.outcome() instanceof Outcome.Incomplete incomplete) {
            html.element("p", "Not final: " + Progress.running(figure, incomplete), "class", "running notice");
        }
    }

    /** The days that were looked at: those of the period, unless the definition has a window of its own. */
    private String when() {
        LocalDate last = figure.period().lastDay();
        return line.indicator()
                .ownWindow()
                .map(window -> window.equals(Window.asAt())
                        ? "at " + Wording.date(last)
                        : window.inWords() + " " + Wording.date(last))
                .orElse(Wording.ofPeriod(figure.period()));
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
                .or(() -> Progress.headroom(line.judgement()).map(words -> Wording.capital(words) + "."))
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
        Judgement judgement = line.judgement();
        judgement.before().ifPresent(before -> direction(judgement.direction(), before));
        judgement
                .yearBefore()
                .filter(before -> !judgement.before().equals(judgement.yearBefore()))
                .ifPresent(before -> direction(judgement.directionFromYearBefore(), before));
    }

    private void direction(Optional<Polarity.Direction> went, Figure earlier) {
        String before = Wording.ofPeriod(earlier.period());
        String text = went.map(direction ->
                        Wording.capital(direction.inWords()) + change(earlier, direction) + " in " + before)
                .orElseGet(() -> notCompared(earlier, before));
        html.element("li", text + ".");
    }

    private String notCompared(Figure earlier, String before) {
        if (figure.outcome() instanceof Outcome.Incomplete
                && earlier.outcome().value().isPresent()) {
            return "Not compared with " + Wording.value(earlier) + " in " + before + " until it is final";
        }
        return "Nothing to compare with in " + before + ": "
                + (figure.outcome().value().isEmpty()
                        ? "there is no value now"
                        : earlier.outcome().inWords());
    }

    private String change(Figure earlier, Polarity.Direction direction) {
        String before = Wording.value(earlier);
        if (direction == Polarity.Direction.UNCHANGED) {
            return " at " + before + ", as";
        }
        boolean isTiny = before.equals(Wording.value(figure));
        return " from " + before + (isTiny ? " (by less than the rounding shows)" : "");
    }
}
