package io.github.tallystick.examples.councilreport.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labels at the right end of the lines, moved apart where they would overlap. */
final class Labels {
    private static final double HEIGHT = 22;

    private final Plot plot;
    private final List<Label> labels = new ArrayList<>();

    Labels(Plot plot) {
        this.plot = plot;
    }

    private record Label(double y, String text, String kind) {}

    void add(double value, String text, String kind) {
        labels.add(new Label(plot.y(value), text, kind));
    }

    void write(Html html) {
        List<Label> downwards =
                labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        double[] places = apart(downwards.stream().mapToDouble(Label::y).toArray());
        for (int i = 0; i < places.length; i++) {
            html.element(
                    "text",
                    downwards.get(i).text(),
                    "class",
                    downwards.get(i).kind(),
                    "x",
                    Plot.number(Plot.RIGHT + 10),
                    "y",
                    Plot.number(places[i]),
                    "dy",
                    "0.35em");
        }
    }

    /** Pushes down what is too close to the one above, then back up what fell below the axis. */
    private static double[] apart(double... wished) {
        double[] places = wished.clone();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + HEIGHT);
        }
        double lowest = Plot.BOTTOM;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - HEIGHT;
        }
        return places;
    }
}
