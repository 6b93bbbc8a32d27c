package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.calc.RecordingSplit;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.examples.councilreport.LateWork;
import io.github.tallystick.examples.councilreport.Wording;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The four parts of the visits due, as a bar and as a table. */
final class SplitBar {
    /** A number is written into a part of at least one in so many. */
    private static final int LEAST_SHARE_WITH_A_NUMBER = 14;

    private final Html html;
    private final List<Part> parts;
    private final long total;

    SplitBar(Html html, LateWork late) {
        this.html = html;
        this.parts = parts(late);
        this.total = late.split().total();
    }

    private record Part(String name, String kind, long number) {}

    private static List<Part> parts(LateWork late) {
        RecordingSplit split = late.split();
        String day = Wording.date(late.seenFrom());
        return List.of(
                new Part("Made in time, recorded by " + day, "in-time", split.recordedInTime()),
                new Part("Made in time, recorded after " + day, "recorded-late", split.recordedLate()),
                new Part("Made late", "late", split.doneLate()),
                new Part("Not made", "not-done", split.notDone()));
    }

    void write() {
        if (total > 0) {
            html.in("figure", this::bar, "class", "split");
        }
        html.in("table", this::table, "class", "plain parts");
    }

    /** The bar repeats the table beside it, and is described to who cannot see it as a whole. */
    private void bar() {
        html.element("figcaption", "All " + Wording.number(total, "visit") + " due, by how they came out");
        html.in("div", () -> parts.forEach(this::segment), "class", "bar", "role", "img", "aria-label", inWords());
    }

    private String inWords() {
        return parts.stream()
                .map(part -> part.name() + ": " + part.number())
                .collect(Collectors.joining("; ", "", "."));
    }

    private void segment(Part part) {
        if (part.number() > 0) {
            boolean isWide = part.number() * LEAST_SHARE_WITH_A_NUMBER >= total;
            html.element(
                    "span",
                    isWide ? Long.toString(part.number()) : "",
                    "class",
                    part.kind(),
                    "style",
                    "flex-grow: " + part.number());
        }
    }

    private void table() {
        html.element("caption", "Visits due, by how they came out");
        html.in(
                "thead",
                () -> html.in(
                        "tr",
                        () -> List.of("Visits due", "Number", "Share")
                                .forEach(heading -> html.element("th", heading, "scope", "col"))));
        html.in("tbody", () -> {
            parts.forEach(part -> row(part.name(), "swatch " + part.kind(), part.number()));
            row("All", "", total);
        });
    }

    private void row(String name, String kind, long number) {
        html.in("tr", () -> {
            html.in(
                    "th",
                    () -> {
                        if (!kind.isEmpty()) {
                            html.element("span", "", "class", kind);
                        }
                        html.text(name);
                    },
                    "scope",
                    "row");
            html.element("td", Long.toString(number)).element("td", share(number));
        });
    }

    private String share(long number) {
        return total == 0
                ? ""
                : Fraction.of(100 * number, total)
                                .toDecimal(Rounding.halfUp(1).decimalPlaces(), RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
