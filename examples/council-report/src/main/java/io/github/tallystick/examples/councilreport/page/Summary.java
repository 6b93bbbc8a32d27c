package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All indicators at a glance. On a narrow screen each row of the table becomes a block. */
final class Summary {
    private static final int YEAR_BEFORE = 6;

    private final Html html;
    private final Report report;
    private final List<String> headings;

    Summary(Html html, Report report) {
        this.html = html;
        this.report = report;
        this.headings = headings(report.period());
    }

    /** The year before a year is the one that ends before it starts: it stands there once. */
    private static List<String> headings(ReportingPeriod period) {
        List<String> kinds = List.of("Indicator", "Value", "Counted", "Target", "Status");
        Stream<String> before = Stream.of(period.previous(), period.yearBefore())
                .map(Wording::ofPeriod)
                .distinct();
        return Stream.concat(kinds.stream(), before.map(words -> "Since " + words))
                .toList();
    }

    void write() {
        html.in(
                "section",
                () -> {
                    html.element("h2", "Summary", "id", "summary-heading").element("p", inWords());
                    html.in("table", this::table, "class", "summary", "role", "table");
                },
                "id",
                "summary",
                "aria-labelledby",
                "summary-heading",
                "tabindex",
                "-1");
    }

    private String inWords() {
        String colours = Stream.of(Target.Rag.RED, Target.Rag.AMBER, Target.Rag.GREEN)
                .map(rag -> count(Optional.of(rag)) + " " + rag.inWords().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        long uncoloured = count(Optional.empty());
        boolean hasTargets =
                report.indicators().stream().anyMatch(line -> line.target().isPresent());
        String others = uncoloured == 0 ? "" : ", " + uncoloured + " without a colour";
        return Wording.number(report.indicators().size(), "indicator")
                + (hasTargets ? ": " + colours + others + "." : ". No targets were given, so there are no colours.")
                + " Red, amber and green are set against the target alone; “improved” and “worsened” say which way the"
                + " figure went.";
    }

    private long count(Optional<Target.Rag> rag) {
        return report.indicators().stream()
                .filter(line -> line.judgement().rag().equals(rag))
                .count();
    }

    private void table() {
        html.element(
                        "caption",
                        "Indicators of " + report.council() + ", "
                                + report.period().label())
                .in("thead", () -> html.in("tr", this::headings, "role", "row"), "role", "rowgroup")
                .in("tbody", () -> report.indicators().forEach(this::row), "role", "rowgroup");
    }

    private void headings() {
        headings.forEach(heading -> html.element("th", heading, "scope", "col", "role", "columnheader"));
    }

    private void row(IndicatorReport line) {
        html.in("tr", () -> cells(line), "role", "row");
    }

    private void cells(IndicatorReport line) {
        html.in("th", () -> name(line), "scope", "row", "role", "rowheader");
        cell("value", headings.get(1), () -> html.text(Wording.value(line.figure())));
        cell("counted", headings.get(2), () -> counted(line));
        cell("target", headings.get(3), () -> html.text(target(line)));
        cell("status", headings.get(4), () -> new Verdict(html, line).badge());
        cell(
                "previous",
                headings.get(5),
                () -> html.text(direction(
                        line, line.judgement().direction(), line.judgement().before())));
        if (headings.size() > YEAR_BEFORE) {
            cell(
                    "year",
                    headings.get(YEAR_BEFORE),
                    () -> html.text(direction(
                            line,
                            line.judgement().directionFromYearBefore(),
                            line.judgement().yearBefore())));
        }
    }

    private void name(IndicatorReport line) {
        html.element("a", line.indicator().title(), "href", "#" + Card.id(line))
                .element("span", line.indicator().code(), "class", "code");
    }

    private void cell(String kind, String heading, Runnable inside) {
        html.in("td", inside, "class", kind, "role", "cell", "data-heading", heading);
    }

    private void counted(IndicatorReport line) {
        boolean isRunning = line.figure().outcome() instanceof Outcome.Incomplete;
        html.text(
                Wording.isWithoutMeaning(line.figure())
                        ? line.figure().outcome().name().replace('-', ' ')
                        : Wording.counted(line.figure(), " / ") + (isRunning ? " so far" : ""));
        if (line.judgement().isOfSmallNumbers()) {
            html.element("span", "small numbers", "class", "small");
        }
    }

    private static String from(Polarity.Direction direction, Figure now, Figure earlier) {
        if (direction == Polarity.Direction.UNCHANGED) {
            return "";
        }
        String before = Wording.value(earlier);
        return before.equals(Wording.value(now)) ? " by less than the rounding shows" : ", from " + before;
    }

    private static String target(IndicatorReport line) {
        return line.target()
                .map(bound -> Wording.target(line.indicator(), bound.target()) + " ("
                        + bound.level().inWords() + ")")
                .orElse("none");
    }

    private static String direction(IndicatorReport line, Optional<Polarity.Direction> went, Optional<Figure> earlier) {
        return went.map(direction -> direction.inWords() + from(direction, line.figure(), earlier.orElseThrow()))
                .orElseGet(
                        () -> earlier.filter(figure -> figure.outcome().value().isPresent())
                                .map(figure -> "was " + Wording.value(figure))
                                .orElse("nothing to compare"));
    }
}
