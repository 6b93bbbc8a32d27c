package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rolling series, as a line and as a table. */
final class TrendSection {
    private static final int MONTHS_BETWEEN_LABELS = 6;
    private static final int FEWEST_OF_A_LINE = 3;

    private final Html html;
    private final IndicatorReport line;

    TrendSection(Html html, IndicatorReport line) {
        this.html = html;
        this.line = line;
    }

    void write() {
        html.element("h3", "Trend");
        if (line.trend().isEmpty()) {
            html.element("p", "There is no value in any of the last 25 months.");
            return;
        }
        if (valued().isEmpty()) {
            html.element("p", "No value of the trend can be shown.");
        } else if (valued().size() < FEWEST_OF_A_LINE
                && valued().size() < line.trend().size()) {
            html.element("p", fewValues());
        } else {
            chart().write(html);
        }
        html.in("details", this::numbers, "class", "numbers");
    }

    private List<Figure> valued() {
        return line.trend().stream()
                .filter(figure -> figure.outcome().value().isPresent())
                .toList();
    }

    /** Some indicators are told on one day of a year only. */
    private String fewValues() {
        return "In the last 25 months there is a value on "
                + valued().stream()
                        .map(figure -> Wording.date(figure.period().lastDay()) + " (" + Wording.value(figure) + ")")
                        .collect(Collectors.joining(" and on "))
                + " only.";
    }

    private LineChart chart() {
        List<LocalDate> days =
                line.trend().stream().map(figure -> figure.period().lastDay()).toList();
        List<String> labels = IntStream.range(0, days.size())
                .mapToObj(i ->
                        (days.size() - 1 - i) % MONTHS_BETWEEN_LABELS == 0 ? Wording.monthAndYear(days.get(i)) : "")
                .toList();
        return new LineChart(
                Card.id(line) + "-trend",
                title(),
                line.indicator(),
                days,
                labels,
                List.of(new LineChart.Curve(alone().isPresent() ? "12 months to the day" : "", "now", line.trend())),
                alone(),
                days.stream()
                        .map(day -> line.targetOn(day).map(bound -> bound.target()))
                        .toList());
    }

    /** The period's own figure, where the line shows the twelve months that smooth it. */
    private Optional<Figure> alone() {
        boolean isTheLast = !line.trend().isEmpty()
                && line.trend()
                        .get(line.trend().size() - 1)
                        .outcome()
                        .equals(line.figure().outcome());
        return Optional.of(line.figure())
                .filter(figure -> figure.outcome().value().isPresent())
                .filter(figure -> line.indicator().ownWindow().isEmpty() && !isTheLast);
    }

    /** Which window the line shows: the definition's own, or twelve months. */
    private String title() {
        return line.indicator().ownWindow().map(this::ownTitle).orElse("Rolling 12 months, to the end of each month");
    }

    private String ownTitle(Window own) {
        return own.equals(Window.asAt())
                ? "At the end of each month"
                : Wording.capital(own.inWords()) + " the end of each month";
    }

    private void numbers() {
        html.element("summary", "The numbers of this chart");
        new Table(
                        title(),
                        List.of("To", "Counted", "Value", "Target"),
                        line.trend().stream().map(this::row).toList())
                .write(html);
    }

    private List<String> row(Figure figure) {
        LocalDate day = figure.period().lastDay();
        return List.of(
                Wording.shortDate(day),
                Wording.counted(figure, " / "),
                Wording.value(figure),
                line.targetOn(day)
                        .map(bound -> Wording.target(line.indicator(), bound.target()))
                        .orElse("none"));
    }
}
