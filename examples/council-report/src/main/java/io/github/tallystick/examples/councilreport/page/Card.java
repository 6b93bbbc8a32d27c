package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Wording;

/** Everything about one indicator: what it is, how it went, what it means and what is behind it. */
final class Card {
    private final Html html;
    private final Report report;
    private final IndicatorReport line;

    Card(Html html, Report report, IndicatorReport line) {
        this.html = html;
        this.report = report;
        this.line = line;
    }

    /** The name of an indicator's card as the target of a link. */
    static String id(IndicatorReport line) {
        return line.indicator().code().replace('.', '-');
    }

    void write() {
        String id = id(line);
        html.in(
                "section",
                () -> {
                    html.element("h2", line.indicator().title(), "id", id + "-heading");
                    html.element("p", line.indicator().code(), "class", "code");
                    if (hasNothingToShow()) {
                        new Verdict(html, line).write();
                        new NeighboursSection(html, report, line).write();
                        new DefinitionSection(html, line).write();
                    } else {
                        sections(id);
                    }
                    html.in("p", () -> html.element("a", "Back to the summary", "href", "#summary"), "class", "back");
                },
                "id",
                id,
                "class",
                "card",
                "aria-labelledby",
                id + "-heading");
    }

    /** An indicator that the records do not reach, now or in the months before, is told in a line. */
    private boolean hasNothingToShow() {
        return Wording.isWithoutMeaning(line.figure()) && line.trend().isEmpty();
    }

    private void sections(String id) {
        html.in("div", this::atAGlance, "class", "glance");
        line.lateWork().ifPresent(late -> new LateWorkSection(html, id, line, late).write());
        new MovementsSection(html, report, line).write();
        new NeighboursSection(html, report, line).write();
        new DefinitionSection(html, line).write();
        new RecordsSection(html, report, line).write();
    }

    private void atAGlance() {
        html.in("div", () -> new Verdict(html, line).write(), "class", "verdict");
        html.in("div", () -> new TrendSection(html, line).write(), "class", "trend");
    }
}
