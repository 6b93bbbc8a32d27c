package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Finding;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The records behind the figure, each with the reason why it was or was not counted. */
final class RecordsSection {
    private static final int MOST_ROWS = 500;

    private final Html html;
    private final Report report;
    private final IndicatorReport line;

    RecordsSection(Html html, Report report, IndicatorReport line) {
        this.html = html;
        this.report = report;
        this.line = line;
    }

    void write() {
        html.in(
                "details",
                () -> {
                    html.in("summary", () -> html.element("h3", "The records behind the figure"));
                    if (report.showsRecords()) {
                        lists();
                    } else if (report.request().suppressed().isPresent()) {
                        html.element("p", "They are left out where small numbers are withheld.");
                    } else {
                        html.element(
                                "p",
                                "They are about children and are left out of this page. Run the report with --records"
                                        + " to show them, and keep that page as you keep the records.");
                    }
                },
                "class",
                "records");
    }

    private void lists() {
        list("Below the line and not above it", RecordsSection::isBelowAlone);
        list("Above the line", Explanation::inNumerator);
        list("Not yet decided", unit -> unit.standing() == Standing.NOT_YET_DUE);
        list("Left out by the definition", unit -> unit.standing() == Standing.EXCLUDED);
        list("Could not be used", unit -> unit.standing() == Standing.UNUSABLE);
    }

    private static boolean isBelowAlone(Explanation unit) {
        return unit.inDenominator() && !unit.inNumerator() && unit.standing() != Standing.NOT_YET_DUE;
    }

    private void list(String title, Predicate<Explanation> which) {
        List<Explanation> units = line.records().stream()
                .filter(which)
                .sorted(Comparator.comparing(Explanation::unit))
                .toList();
        if (units.isEmpty()) {
            return;
        }
        html.in("details", () -> {
            html.element("summary", title + ": " + String.format(Locale.ROOT, "%,d", units.size()));
            if (units.size() > MOST_ROWS) {
                html.element(
                        "p",
                        "The first " + MOST_ROWS + " are shown, " + Wording.number(units.size() - MOST_ROWS, "other")
                                + " left out.");
            }
            new Table(
                            title + ", " + line.figure().period().label(),
                            List.of(Wording.capital(line.indicator().unit()), "Counts", "Reason"),
                            units.stream()
                                    .limit(MOST_ROWS)
                                    .map(RecordsSection::row)
                                    .toList())
                    .write(html, "plain reasons");
        });
    }

    private static List<String> row(Explanation unit) {
        return List.of(unit.unit(), counts(unit.numerator(), unit.denominator()), Wording.capital(reason(unit)));
    }

    /** What the clauses said; where none said more than its own words, those. */
    private static String reason(Explanation unit) {
        String said = unit.findings().stream()
                .map(Finding::because)
                .filter(because -> !because.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? unit.reason() : said;
    }

    private static String counts(Fraction above, Fraction below) {
        return above.inDecimals() + " / " + below.inDecimals();
    }
}
