package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Movements.Movement;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why the figure moved: since it could first be published, and since the period before. The rows of each table add up. */
final class MovementsSection {
    private static final int MOST_ROWS = 200;

    private final Html html;
    private final Report report;
    private final IndicatorReport line;

    MovementsSection(Html html, Report report, IndicatorReport line) {
        this.html = html;
        this.report = report;
        this.line = line;
    }

    void write() {
        List<Movement> moved = new ArrayList<>();
        line.movements().sincePublished().ifPresent(moved::add);
        line.movements().sinceBefore().ifPresent(moved::add);
        if (moved.isEmpty()) {
            return;
        }
        html.element("h3", "Why the figure moved");
        html.in("div", () -> moved.forEach(movement -> html.in("div", () -> write(movement))), "class", "pair");
    }

    private void write(Movement movement) {
        if (!movement.isAny()) {
            html.element(
                    "p",
                    "Nothing that was recorded since " + day(movement.from()) + " has changed the figure of "
                            + label(movement.from()) + ".",
                    "class",
                    "unmoved");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(total(
                label(movement.from()) + ", as known at " + day(movement.from()),
                movement.split().then()));
        movement.parts().forEach(part -> rows.add(row(part)));
        rows.add(total(label(movement.to()) + now(), movement.split().now()));
        new Table(caption(movement), List.of("", "Above the line", "Below the line", "Records"), rows)
                .write(html, "plain moved");
        if (report.showsRecords()) {
            movement.parts().forEach(this::records);
        }
    }

    private static String caption(Movement movement) {
        String from = label(movement.from());
        String to = label(movement.to());
        String values = Wording.value(movement.from()) + " to " + Wording.value(movement.to());
        return from.equals(to)
                ? to + " since " + day(movement.from()) + ": " + values
                : "From " + from + ", as published, to " + to + ": " + values;
    }

    private static String label(Figure figure) {
        return figure.period().label();
    }

    private static String day(Figure figure) {
        return Wording.date(figure.period().lastDay());
    }

    private String now() {
        return report.request()
                .knownAt()
                .map(day -> ", as known at " + Wording.date(day))
                .orElse(", with all records");
    }

    private static List<String> total(String name, Tally tally) {
        return List.of(name, tally.numerator().inDecimals(), tally.denominator().inDecimals(), "");
    }

    private static List<String> row(Restatement.Part part) {
        return List.of(
                Wording.capital(part.cause().inWords()),
                signed(part.numerator()),
                signed(part.denominator()),
                String.format(Locale.ROOT, "%,d", part.units().size()));
    }

    /** With a real minus sign, as wide as the plus. */
    private static String signed(Fraction change) {
        return change.signum() == 0
                ? "0"
                : change.signum() > 0
                        ? "+" + change.inDecimals()
                        : "\u2212" + Fraction.ZERO.minus(change).inDecimals();
    }

    private void records(Restatement.Part part) {
        String title = Wording.capital(part.cause().inWords());
        html.in("details", () -> {
            html.element("summary", title + ": " + Wording.number(part.units().size(), "record"));
            if (part.units().size() > MOST_ROWS) {
                html.element(
                        "p",
                        "The first " + MOST_ROWS + " are shown, "
                                + Wording.number(part.units().size() - MOST_ROWS, "other") + " left out.");
            }
            new Table(
                            title + ", what each counted before and after",
                            List.of(Wording.capital(line.indicator().unit()), "Before", "After"),
                            part.units().stream()
                                    .limit(MOST_ROWS)
                                    .map(unit -> List.of(unit.unit(), counts(unit.then()), counts(unit.now())))
                                    .toList())
                    .write(html, "plain units");
        });
    }

    private static String counts(Tally tally) {
        return tally.numerator().inDecimals() + " / " + tally.denominator().inDecimals();
    }
}
