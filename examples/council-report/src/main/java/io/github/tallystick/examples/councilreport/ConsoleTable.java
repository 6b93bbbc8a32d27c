package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report as a table that fits 120 columns. */
final class ConsoleTable {
    private static final int WIDTH = 120;
    private static final String NONE = "-";
    private static final List<TextTable.Column> COLUMNS = List.of(
            TextTable.Column.left("Indicator", 38),
            TextTable.Column.left("Period", 13),
            TextTable.Column.right("Num/den", 17),
            TextTable.Column.right("Value", 8),
            TextTable.Column.left("Target", 12),
            TextTable.Column.left("RAG", 5),
            TextTable.Column.left("Direction", 16),
            TextTable.Column.left("", 1));

    private ConsoleTable() {}

    static String of(Report report) {
        List<List<String>> rows = new ArrayList<>();
        report.indicators().forEach(indicator -> addTo(rows, indicator));
        return heading(report) + "\n\n" + new TextTable(WIDTH, COLUMNS, rows).inText() + notes(report);
    }

    private static String heading(Report report) {
        String council = report.council() + (report.invented() ? " (an invented council)" : "");
        return council + ", " + report.period().label() + ": "
                + Wording.date(report.period().firstDay()) + " to "
                + Wording.date(report.period().lastDay())
                + seen(report.request());
    }

    private static String seen(Request request) {
        String known = request.knownAt()
                .map(day -> ", as known at " + Wording.date(day))
                .orElse("");
        return request.extractedOn()
                        .map(day -> ", extracted on " + Wording.date(day))
                        .filter(words -> !request.looksBack() || known.isEmpty())
                        .orElse("")
                + known;
    }

    private static void addTo(List<List<String>> rows, IndicatorReport indicator) {
        Judgement judgement = indicator.judgement();
        rows.add(row(indicator.indicator().title(), judgement, direction(judgement)));
        indicator.lateWork().ifPresent(late -> {
            Figure then = late.period().asKnownThen();
            Judgement seenThen =
                    Judgement.builder().figure(then).line(judgement.line()).build();
            rows.add(row("as known at " + Wording.date(late.seenFrom()), seenThen, NONE));
        });
    }

    private static List<String> row(String title, Judgement judgement, String direction) {
        Figure figure = judgement.figure();
        return List.of(
                figure.indicator().code() + "\n  " + title,
                figure.period().label(),
                Optional.of(Wording.counted(figure, "/"))
                        .filter(text -> !text.isEmpty())
                        .orElse(NONE),
                Wording.value(figure).replace(" so far", "\nso far"),
                judgement.target().map(target -> target(figure, target)).orElse(NONE),
                judgement.rag().map(rag -> rag.inWords()).orElse(NONE),
                direction,
                judgement.isOfSmallNumbers() ? "*" : "");
    }

    private static String target(Figure figure, BoundTarget target) {
        return Wording.target(figure.indicator(), target.target()) + "\n"
                + target.level().inWords();
    }

    private static String direction(Judgement judgement) {
        return judgement
                .direction()
                .map(direction -> direction.inWords() + "\n"
                        + judgement.figure().indicator().polarity().inWords())
                .orElse(NONE);
    }

    private static String notes(Report report) {
        Stream<String> general = Stream.of(
                "Direction: since the period before, "
                        + report.period().previous().label() + ". Num/den: numerator over denominator.",
                "* small numbers: less than 50 below the line, so that one case moves the value much.");
        Stream<String> suppressed = report.request().suppressed().stream()
                .map(rule -> "c: withheld; " + rule.inWords() + ", and figures that would give one away.");
        Stream<String> withoutValue = report.indicators().stream()
                .filter(line -> line.figure().outcome().value().isEmpty())
                .map(line -> line.indicator().code() + ": " + why(line.judgement()));
        return Stream.of(general, suppressed, withoutValue)
                .flatMap(notes -> notes)
                .map(note -> String.join("\n  ", TextTable.wrapped(note, WIDTH - 2)))
                .reduce("", (above, note) -> above + "\n" + note);
    }

    private static String why(Judgement judgement) {
        Figure figure = judgement.figure();
        return figure.outcome() instanceof Outcome.Incomplete incomplete
                ? "counted " + Wording.counted(figure, "/") + " so far: " + Progress.running(figure, incomplete)
                        + Progress.headroom(judgement)
                                .map(words -> " Target: " + words + ".")
                                .orElse("")
                : figure.outcome().inWords();
    }
}
