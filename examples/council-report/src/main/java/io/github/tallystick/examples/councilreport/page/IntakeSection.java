package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.examples.councilreport.NeighbourFigures;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;
import io.github.tallystick.returns.FileRule;
import io.github.tallystick.returns.Problem;
import io.github.tallystick.returns.RowCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was read, and what could not be used. */
final class IntakeSection {
    private static final int MOST_PROBLEMS = 100;

    private final Html html;
    private final Report report;

    IntakeSection(Html html, Report report) {
        this.html = html;
        this.report = report;
    }

    void write() {
        html.in(
                "section",
                () -> {
                    html.element("h2", "The records", "id", "intake-heading");
                    html.element("p", inWords());
                    if (report.request().suppressed().isEmpty()) {
                        html.in("details", this::files);
                        problems();
                    }
                    neighbours();
                },
                "id",
                "intake",
                "class",
                "card",
                "aria-labelledby",
                "intake-heading");
    }

    private String inWords() {
        return Wording.number(report.rowsRead(), "row") + (report.rowsRead() == 1 ? " was" : " were") + " read from "
                + Wording.number(report.records().rowCounts().size(), "file") + ". "
                + Wording.number(report.rowsNotUsed(), "row") + " could not be used and "
                + (report.rowsNotUsed() == 1 ? "is" : "are") + " counted in no figure.";
    }

    private void files() {
        List<RowCounts> files = report.records().rowCounts();
        boolean anyPassedOver = files.stream().anyMatch(file -> file.rowsPassedOver() > 0);
        List<String> headings = new ArrayList<>(List.of("File", "Read", "Used", "Not used", "Of other councils"));
        if (anyPassedOver) {
            headings.add("Passed over");
        }
        html.element("summary", "The files");
        new Table(
                        "Rows read, by file",
                        headings,
                        files.stream().map(file -> row(file, anyPassedOver)).toList())
                .write(html);
        if (anyPassedOver) {
            html.element(
                    "p",
                    "Nothing is wrong with a row that is passed over: it says of nothing that is counted.",
                    "class",
                    "source");
        }
    }

    private static List<String> row(RowCounts file, boolean anyPassedOver) {
        Stream<String> cells = Stream.of(
                file.file(),
                number(file.rowsRead()),
                number(file.factsMade()),
                number(file.rowsNotUsed()),
                number(file.rowsOfOtherCouncils()));
        Stream<String> passedOver = anyPassedOver ? Stream.of(number(file.rowsPassedOver())) : Stream.empty();
        return Stream.concat(cells, passedOver).toList();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void problems() {
        List<List<String>> counts = new ArrayList<>();
        report.records()
                .problemCounts()
                .forEach((file, rules) ->
                        rules.forEach((rule, times) -> counts.add(List.of(file, rule(rule), number(times)))));
        if (counts.isEmpty()) {
            return;
        }
        html.in("details", () -> {
            html.element("summary", "What was found in them");
            new Table("Findings, by file and rule", List.of("File", "Rule", "Times"), counts).write(html);
            html.in("ul", this::examples);
        });
    }

    private void neighbours() {
        NeighbourFigures neighbours = report.neighbours();
        if (neighbours.rowsRead() > 0 || neighbours.rowsNotUsed() > 0) {
            boolean isInvented =
                    report.invented() && report.request().neighbours().isEmpty();
            html.element(
                    "p",
                    neighbours.inWords() + "." + (isInvented ? " The neighbours are invented too." : ""),
                    "class",
                    "neighbours-read");
        }
        if (!neighbours.faults().isEmpty()) {
            html.in("ul", () -> neighbours.faults().forEach(fault -> html.element("li", "Neighbours, " + fault)));
        }
    }

    private static String rule(FileRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void examples() {
        Stream.concat(report.records().problems().stream(), report.records().notes().stream())
                .limit(MOST_PROBLEMS)
                .map(Problem::inWords)
                .forEach(words -> html.element("li", words));
    }
}
