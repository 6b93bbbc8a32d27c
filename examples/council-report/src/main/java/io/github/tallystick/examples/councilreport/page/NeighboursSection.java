package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;
import io.github.tallystick.indicators.scorecard.Comparison;
import io.github.tallystick.indicators.scorecard.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the council stands to its neighbours, in a line and as a table. */
final class NeighboursSection {
    private final Html html;
    private final Report report;
    private final IndicatorReport line;

    NeighboursSection(Html html, Report report, IndicatorReport line) {
        this.html = html;
        this.report = report;
        this.line = line;
    }

    void write() {
        if (line.judgement().neighbourFigures().isEmpty()) {
            return;
        }
        html.element("h3", "Neighbours");
        html.element("p", Wording.capital(inWords()) + ".", "class", "neighbours");
        html.in("details", () -> {
            html.element("summary", "Their figures");
            new Table(
                            "Neighbours, " + report.period().label(),
                            List.of("Council", "Value", "Counted", report.council() + " is"),
                            rows())
                    .write(html, "plain councils");
        });
    }

    private String inWords() {
        Neighbours neighbours = line.judgement().neighbours();
        return line.figure().outcome().value().isPresent()
                ? neighbours.inWords()
                : "there is no final figure to compare"
                        + neighbours
                                .median()
                                .map(middle -> "; median of the neighbours’ values "
                                        + Wording.printed(line.indicator(), middle))
                                .orElse("");
    }

    private List<List<String>> rows() {
        Map<String, Comparison> comparisons = line.judgement().neighbours().comparisons();
        List<List<String>> rows = new ArrayList<>();
        line.judgement()
                .neighbourFigures()
                .forEach((council, figure) -> rows.add(List.of(
                        council,
                        value(figure),
                        Wording.counted(figure, " / "),
                        Optional.ofNullable(comparisons.get(council))
                                .map(NeighboursSection::inWords)
                                .orElse(""))));
        return rows;
    }

    private static String value(Figure figure) {
        return figure.outcome().value().isPresent()
                ? Wording.value(figure)
                : figure.outcome().inWords();
    }

    private static String inWords(Comparison comparison) {
        return comparison == Comparison.EQUAL ? "equal" : comparison.inWords().replace(" than", "");
    }
}
