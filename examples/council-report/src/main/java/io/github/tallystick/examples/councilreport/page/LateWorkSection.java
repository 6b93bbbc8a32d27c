package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RecordingSplit;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.LateWork;
import io.github.tallystick.examples.councilreport.LateWork.Moment;
import io.github.tallystick.examples.councilreport.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Late work told from late recording, week by week and day by day. */
final class LateWorkSection {
    private static final int WEEKS_BETWEEN_LABELS = 4;
    private static final int DAYS_BETWEEN_LABELS = 10;

    private final Html html;
    private final String id;
    private final IndicatorReport line;
    private final LateWork late;

    LateWorkSection(Html html, String id, IndicatorReport line, LateWork late) {
        this.html = html;
        this.id = id;
        this.line = line;
        this.late = late;
    }

    void write() {
        html.element("h3", "Late, or only recorded late?");
        html.element("p", inWords());
        new SplitBar(html, late).write();
        html.element("h3", "Week by week and day by day");
        html.element(
                "p",
                "Each chart shows the figure twice: from the records keyed in by that day, as a manager would have seen"
                        + " it then, and from all records. The space between the two lines is recording.");
        html.in("div", this::charts, "class", "pair");
    }

    private String inWords() {
        RecordingSplit split = late.split();
        long lookedLate = split.total() - split.recordedInTime();
        String day = Wording.date(late.seenFrom());
        return "At " + day + ", " + lookedLate + " of the " + split.total() + " visits due in "
                + line.figure().period().label() + " could not be seen to be in time. " + split.recordedLate()
                + " of them had been made in time and recorded after that day; " + were(split.doneLate())
                + " made late, and " + were(split.notDone()) + " not made. The figure as known at " + day + " was "
                + cell(late.period().asKnownThen()) + "; with all records it is "
                + cell(late.period().asKnownNow()) + ". "
                + "The two may differ below the line as well, since each visit that is known makes the next one due.";
    }

    private static String were(long number) {
        return number + (number == 1 ? " was" : " were");
    }

    private void charts() {
        html.in(
                "div",
                () -> series("weeks", "Visits due in each week, Monday to Sunday", late.weeks(), WEEKS_BETWEEN_LABELS));
        html.in("div", () -> series("days", "Visits due in the month to each day", late.days(), DAYS_BETWEEN_LABELS));
    }

    private void series(String name, String title, List<Moment> moments, int between) {
        chart(name, title, moments, between).write(html);
        html.in(
                "details",
                () -> {
                    html.element("summary", "The numbers of this chart");
                    numbers(title, moments);
                },
                "class",
                "numbers");
    }

    private LineChart chart(String name, String title, List<Moment> moments, int between) {
        List<LocalDate> days = moments.stream().map(Moment::day).toList();
        List<String> labels = IntStream.range(0, days.size())
                .mapToObj(i -> (days.size() - 1 - i) % between == 0 ? Wording.dayAndMonth(days.get(i)) : "")
                .toList();
        return new LineChart(
                id + "-" + name,
                title,
                line.indicator(),
                days,
                labels,
                List.of(
                        new LineChart.Curve(
                                "as known on the day",
                                "then",
                                moments.stream().map(Moment::asKnownThen).toList()),
                        new LineChart.Curve(
                                "from all records",
                                "now",
                                moments.stream().map(Moment::asKnownNow).toList())),
                Optional.empty(),
                days.stream().map(this::target).toList());
    }

    private Optional<Target> target(LocalDate day) {
        return line.targetOn(day).map(bound -> bound.target());
    }

    private void numbers(String title, List<Moment> moments) {
        new Table(
                        title,
                        List.of("To", "As known on the day", "From all records"),
                        moments.stream().map(LateWorkSection::row).toList())
                .write(html);
    }

    private static List<String> row(Moment moment) {
        return List.of(Wording.shortDate(moment.day()), cell(moment.asKnownThen()), cell(moment.asKnownNow()));
    }

    private static String cell(Figure figure) {
        String counted = Wording.counted(figure, " / ");
        return Wording.value(figure) + (counted.isEmpty() ? "" : " (" + counted + ")");
    }
}
