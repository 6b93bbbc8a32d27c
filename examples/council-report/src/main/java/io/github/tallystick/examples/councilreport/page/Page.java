package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.Report;
import io.github.tallystick.examples.councilreport.Request;
import io.github.tallystick.examples.councilreport.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The report as one page: no network, no script. */
public final class Page {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String UNKNOWN_REACH =
            "Nothing was said of the days that the tables hold completely, so an early figure of a trend may look complete"
                    + " without being so.";

    private final Html html = new Html();
    private final Report report;

    private Page(Report report) {
        this.report = report;
    }

    /**
     * Writes the page.
     *
     * @param report what it shows
     * @return the whole page
     */
    public static String of(Report report) {
        return new Page(report).document();
    }

    private String document() {
        html.in(
                "html",
                () -> html.in("head", this::head).in("body", this::body),
                "lang",
                "en-GB",
                "xmlns",
                "http://www.w3.org/1999/xhtml");
        return "<!DOCTYPE html>" + html + "\n";
    }

    private void head() {
        html.empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .in("title", () -> html.text(title() + ", " + report.period().label()))
                .styleSheet(styleSheet());
    }

    private static String styleSheet() {
        try (InputStream sheet = Page.class.getResourceAsStream("page.css")) {
            if (sheet == null) {
                throw new IllegalStateException("page.css must be in the program, but is not");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return report.council() + ": children’s services indicators";
    }

    private void body() {
        html.element("a", "Skip to the summary", "class", "skip", "href", "#summary")
                .in("header", this::header)
                .in("main", this::main)
                .in("footer", this::footer);
    }

    private void header() {
        html.element("h1", title())
                .element("p", days(report.period()), "class", "period")
                .in("p", () -> html.text(provenance()), "class", report.invented() ? "notice" : "lead");
        seen().ifPresent(words -> html.element("p", words, "class", "notice"));
        report.request()
                .suppressed()
                .ifPresent(rule -> html.element(
                        "p",
                        "Small numbers are withheld and printed as c: " + rule.inWords()
                                + ", and so are figures from which one could be worked out. How units stand, records"
                                + " and splits are left out of this page.",
                        "class",
                        "notice"));
    }

    /** From which day the page looks at the records. */
    private Optional<String> seen() {
        Request request = report.request();
        if (request.extractedOn().isEmpty()) {
            return request.knownAt()
                    .map(day -> "As known at " + Wording.date(day) + ": what was recorded after that day is left out.");
        }
        String day = Wording.date(request.extractedOn().get());
        String known =
                request.looksBack() ? ", as if the records had been extracted on that day" : ", the day of the extract";
        return Optional.of("Seen from " + day + known + ". A figure that is not final is shown as far as it has come,"
                + " with the values between which what is known of it will end.");
    }

    private static String days(ReportingPeriod period) {
        return Wording.capital(period.label()) + ", " + Wording.date(period.firstDay()) + " to "
                + Wording.date(period.lastDay());
    }

    private String provenance() {
        String from = report.invented()
                ? "Invented data. There is no such council: its children, workers, schools, records and targets are made"
                        + " up to show what the report can do. "
                : "From the council’s own record files. ";
        return from
                + report.request()
                        .covers()
                        .map(days -> "The records hold " + Wording.date(days.firstDay()) + " to "
                                + Wording.date(days.lastDay()) + ".")
                        .orElse(report.readsTables() ? UNKNOWN_REACH : "");
    }

    private void main() {
        new Summary(html, report).write();
        report.indicators().forEach(indicator -> new Card(html, report, indicator).write());
        new IntakeSection(html, report).write();
    }

    private void footer() {
        html.element(
                "p",
                "Figures are exact until they are printed and rounded once, half up. Targets are compared with the exact"
                        + " value. Below the line is the denominator, above it the numerator.");
    }
}
