package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.examples.councilreport.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line chart: its title, the key to its lines, a picture, and what the picture shows in words.
 *
 * @param id its name within the page
 * @param title what is shown
 * @param indicator the definition of the figures
 * @param days the days, in order
 * @param labels what stands below each day; empty for nothing
 * @param curves the lines, each with a figure for every day
 * @param alone a figure of another window that is marked at the last day, so that the two are not taken for each other
 * @param targets the target on each day
 */
record LineChart(
        String id,
        String title,
        Indicator<?> indicator,
        List<LocalDate> days,
        List<String> labels,
        List<Curve> curves,
        Optional<Figure> alone,
        List<Optional<Target>> targets) {

    /**
     * A line.
     *
     * @param name what tells it from the others; empty if it is the only one
     * @param kind how it is drawn
     * @param figures its figure on each day
     */
    record Curve(String name, String kind, List<Figure> figures) {
        Optional<Figure> last() {
            return valued().stream().reduce((one, next) -> next);
        }

        /** The figure of the last day, if it has a value: the label at the end of the line is of that day and no other. */
        Optional<Figure> atTheEnd() {
            return last().filter(figure -> figure.equals(figures.get(figures.size() - 1)));
        }

        private List<Figure> valued() {
            return figures.stream()
                    .filter(figure -> figure.outcome().value().isPresent())
                    .toList();
        }

        private String inWords() {
            String start = name.isEmpty() ? "" : Wording.capital(name) + ": ";
            if (valued().isEmpty()) {
                return start + "no value. ";
            }
            Comparator<Figure> byValue =
                    Comparator.comparing(figure -> figure.outcome().value().orElseThrow());
            return start + "from " + at(valued().get(0)) + " to " + at(last().orElseThrow()) + "; lowest "
                    + at(valued().stream().min(byValue).orElseThrow()) + ", highest "
                    + at(valued().stream().max(byValue).orElseThrow()) + ". ";
        }

        private static String at(Figure figure) {
            return Wording.value(figure) + " (" + Wording.date(figure.period().lastDay()) + ")";
        }
    }

    void write(Html html) {
        html.in(
                "figure",
                () -> {
                    html.in("figcaption", () -> caption(html));
                    html.in("svg", () -> picture(html), attributes());
                },
                "class",
                "chart");
    }

    private void caption(Html html) {
        html.text(title).in("span", () -> keys(html), "class", "keys");
    }

    private void keys(Html html) {
        curves.stream()
                .filter(curve -> !curve.name().isEmpty())
                .forEach(curve -> html.element("span", curve.name(), "class", "key " + curve.kind()));
        alone.ifPresent(figure -> html.element("span", inWords(figure), "class", "key alone"));
        lastTarget()
                .ifPresent(target ->
                        html.element("span", "target: " + Wording.target(indicator, target), "class", "key target"));
    }

    private String[] attributes() {
        return new String[] {
            "viewBox",
            "0 0 " + Plot.WIDTH + " " + Plot.HEIGHT,
            "role",
            "img",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "aria-labelledby",
            id + "-title " + id + "-words"
        };
    }

    private void picture(Html html) {
        html.element("title", indicator.title() + ": " + title, "id", id + "-title");
        html.element("desc", inWords(), "id", id + "-words");
        new ChartPicture(html, this).draw();
    }

    private static String inWords(Figure alone) {
        return alone.period().label() + " alone: " + Wording.value(alone);
    }

    /** The target that applies on the last day that has one. */
    Optional<Target> lastTarget() {
        return targets.stream().flatMap(Optional::stream).reduce((one, next) -> next);
    }

    private String inWords() {
        StringBuilder words = new StringBuilder();
        curves.forEach(curve -> words.append(Wording.capital(curve.inWords())));
        alone.ifPresent(figure -> words.append(inWords(figure)).append(". "));
        lastTarget()
                .ifPresent(target -> words.append("The target is ")
                        .append(Wording.target(indicator, target))
                        .append(". "));
        return words.append("The numbers are in the table below the chart.").toString();
    }
}
