package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.examples.councilreport.Wording;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a line chart: the axes, the target, the lines, and what each comes to at the end. */
final class ChartPicture {
    private static final int MOST_POINTS_MARKED = 31;
    private static final int DECIMALS_DRAWN = 3;

    private final Html html;
    private final LineChart chart;
    private final Plot plot;

    ChartPicture(Html html, LineChart chart) {
        this.html = html;
        this.chart = chart;
        this.plot = new Plot(chart.days(), Axis.reaching(largest(chart)));
    }

    private static double largest(LineChart chart) {
        Stream<Figure> figures = chart.curves().stream().flatMap(curve -> curve.figures().stream());
        Stream<Fraction> values =
                Stream.concat(figures, chart.alone().stream()).flatMap(figure -> figure.outcome().value().stream());
        Stream<Fraction> limits =
                chart.targets().stream().flatMap(Optional::stream).flatMap(target -> target.limits().stream());
        return Stream.concat(values, limits)
                .max(Comparator.naturalOrder())
                .map(ChartPicture::drawn)
                .orElse(1.0);
    }

    private static double drawn(Fraction value) {
        return value.toDecimal(DECIMALS_DRAWN, RoundingMode.HALF_UP).doubleValue();
    }

    void draw() {
        plot.axis().ticks().forEach(this::tick);
        IntStream.range(0, chart.days().size())
                .filter(i -> !chart.labels().get(i).isEmpty())
                .forEach(this::dayLabel);
        target();
        chart.curves().forEach(this::curve);
        chart.alone().ifPresent(this::alone);
        endLabels();
    }

    private void tick(int value) {
        double y = plot.y(value);
        line("grid", Plot.LEFT, y, Plot.RIGHT, y);
        text("y", value + Wording.suffix(chart.indicator()), Plot.LEFT - 8, y, "0.35em");
    }

    private void dayLabel(int i) {
        double x = plot.x(i);
        line("tick", x, Plot.BOTTOM, x, Plot.BOTTOM + 5);
        text("x", chart.labels().get(i), x, Plot.BOTTOM, "1.5em");
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        path(kind, "M" + Plot.number(x1) + " " + Plot.number(y1) + "L" + Plot.number(x2) + " " + Plot.number(y2));
    }

    private void path(String kind, String way) {
        html.empty("path", "class", kind, "d", way);
    }

    private void text(String kind, String text, double x, double y, String down) {
        html.element("text", text, "class", kind, "x", Plot.number(x), "y", Plot.number(y), "dy", down);
    }

    /** The target of each day: a line, or the two of a band. */
    private void target() {
        limit(target -> target.limits().get(0));
        if (chart.targets().stream()
                .flatMap(Optional::stream)
                .anyMatch(target -> target.limits().size() > 1)) {
            limit(target -> target.limits().get(target.limits().size() - 1));
        }
    }

    /** A limit of each day, in steps where it changes, and on to the edge. */
    private void limit(Function<Target, Fraction> limit) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < chart.targets().size(); i++) {
            Optional<Target> target = chart.targets().get(i);
            if (target.isPresent()) {
                boolean isFirst = way.length() == 0;
                way.append(isFirst ? "M" : "H").append(Plot.number(plot.x(i)));
                way.append(isFirst ? " " : "V").append(Plot.number(plot.y(drawn(limit.apply(target.get())))));
            }
        }
        if (way.length() > 0) {
            path("target", way + "H" + Plot.number(Plot.RIGHT));
        }
    }

    /** The line breaks where there is no value. */
    private void curve(LineChart.Curve curve) {
        StringBuilder way = new StringBuilder();
        boolean goesOn = false;
        for (int i = 0; i < curve.figures().size(); i++) {
            Optional<Fraction> value = curve.figures().get(i).outcome().value();
            if (value.isPresent()) {
                way.append(goesOn ? "L" : "M").append(Plot.number(plot.x(i)));
                way.append(' ').append(Plot.number(plot.y(drawn(value.get()))));
            }
            goesOn = value.isPresent();
        }
        path("curve " + curve.kind(), way.toString());
        marks(curve);
    }

    /** A point for each value, as long as they can be told apart, and a larger one for the last. */
    private void marks(LineChart.Curve curve) {
        List<Figure> figures = curve.figures();
        int[] valued = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).outcome().value().isPresent())
                .toArray();
        int first = valued.length <= MOST_POINTS_MARKED ? 0 : valued.length - 1;
        for (int at = first; at < valued.length; at++) {
            double y = plot.y(drawn(figures.get(valued[at]).outcome().value().orElseThrow()));
            mark(curve.kind(), plot.x(valued[at]), y, at == valued.length - 1 ? "4.5" : "2.5");
        }
    }

    private void mark(String kind, double x, double y, String radius) {
        html.empty("circle", "class", "mark " + kind, "cx", Plot.number(x), "cy", Plot.number(y), "r", radius);
    }

    /** A diamond at the last day. */
    private void alone(Figure figure) {
        double x = plot.x(chart.days().size() - 1);
        double y = plot.y(drawn(figure.outcome().value().orElseThrow()));
        path("mark alone", "M" + Plot.number(x) + " " + Plot.number(y - 7) + "l7 7l-7 7l-7 -7Z");
    }

    private void endLabels() {
        Labels labels = new Labels(plot);
        chart.lastTarget()
                .ifPresent(target -> target.limits()
                        .forEach(limit ->
                                labels.add(drawn(limit), Wording.limit(chart.indicator(), limit), "target-label")));
        chart.curves()
                .forEach(curve -> curve.atTheEnd()
                        .ifPresent(figure -> labels.add(
                                drawn(figure.outcome().value().orElseThrow()),
                                Wording.value(figure),
                                "last " + curve.kind())));
        chart.alone()
                .ifPresent(figure ->
                        labels.add(drawn(figure.outcome().value().orElseThrow()), Wording.value(figure), "last alone"));
        labels.write(html);
    }
}
