package io.github.tallystick.examples.councilreport.page;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.examples.councilreport.IndicatorReport;
import io.github.tallystick.examples.councilreport.Wording;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The definition: the words, what each phrase is taken to mean, what else it could mean, and where it all comes from. */
final class DefinitionSection {
    private final Html html;
    private final IndicatorReport line;
    private final Set<Reading<?>> shown = new HashSet<>();

    DefinitionSection(Html html, IndicatorReport line) {
        this.html = html;
        this.line = line;
    }

    void write() {
        html.in(
                "details",
                () -> {
                    html.in(
                            "summary",
                            () -> html.element("h3", "Definition: the words and what they are taken to mean"));
                    html.in("blockquote", () -> html.element("p", formula().inWords()));
                    html.in("dl", this::phrases, "class", "phrases");
                    html.element("h4", "Particulars");
                    html.in("dl", this::particulars, "class", "particulars");
                },
                "class",
                "definition");
    }

    private Formula<?, ?> formula() {
        return line.indicator().formula();
    }

    private void phrases() {
        clauses().forEach(this::clause);
        List<Reading<?>> ofTheWhole = line.indicator().readings().stream()
                .filter(reading -> formula().clauses().stream().noneMatch(clause -> concerns(reading, clause)))
                .toList();
        if (!ofTheWhole.isEmpty()) {
            html.in("div", () -> phrase("The whole", "both sides of the line", "", ofTheWhole));
        }
    }

    /** In the order of the words, and then those that the words leave unsaid. */
    private Set<Clause<?>> clauses() {
        Set<Clause<?>> clauses = new LinkedHashSet<>(formula().clauses());
        clauses.addAll(formula().denominator().clauses());
        clauses.addAll(formula().numerator().clauses());
        clauses.removeIf(clause -> clause.phrase().isEmpty());
        return clauses;
    }

    private void clause(Clause<?> clause) {
        List<Reading<?>> readings = line.indicator().readings().stream()
                .filter(reading -> concerns(reading, clause))
                .toList();
        html.in("div", () -> phrase("“" + clause.phrase() + "”", side(clause), clause.ruleInWords(), readings));
    }

    private static boolean concerns(Reading<?> reading, Clause<?> clause) {
        String words = clause.phrase().toLowerCase(Locale.ROOT);
        return words.contains(reading.phrase().toLowerCase(Locale.ROOT));
    }

    private String side(Clause<?> clause) {
        boolean isBelow = formula().denominator().clauses().contains(clause);
        boolean isAbove = formula().numerator().clauses().contains(clause);
        String side = isBelow && isAbove ? "both sides of the line" : isBelow ? "below the line" : "above the line";
        return side
                + (clause.excludes() ? "; others are left out" : "")
                + (clause.unsaid() ? "; the source does not say so" : "");
    }

    private void phrase(String words, String side, String rule, List<Reading<?>> readings) {
        html.in("dt", () -> html.text(words).element("span", side, "class", "side"));
        html.in("dd", () -> {
            if (readings.isEmpty()) {
                html.element("p", "Taken as it stands.");
            }
            readings.forEach(this::onceOnly);
            if (!rule.isEmpty()) {
                html.element("p", "Rule: " + rule + ".", "class", "rule");
            }
        });
    }

    private void onceOnly(Reading<?> reading) {
        if (shown.add(reading)) {
            reading(reading);
        } else {
            html.in("p", () -> html.element("b", "“" + reading.phrase() + "”").text(": as above."));
        }
    }

    private void reading(Reading<?> reading) {
        html.in(
                "p",
                () -> html.element("b", "“" + reading.phrase() + "”")
                        .text(" is taken to mean: " + reading.meaning().words() + ".")
                        .element("span", "Why: " + reading.because() + ".", "class", "why"));
        if (!reading.others().isEmpty()) {
            html.element(
                    "p",
                    "Also in use: "
                            + reading.others().stream()
                                    .map(Reading.Meaning::words)
                                    .collect(Collectors.joining("; ")) + ".",
                    "class",
                    "others");
        }
    }

    private void particulars() {
        particular("Unit", line.indicator().unit());
        particular("Made of", String.join("; ", formula().unitsInWords()));
        particular("Better", Wording.capital(line.indicator().polarity().inWords()));
        particular(
                "Period",
                line.indicator()
                        .ownWindow()
                        .map(window ->
                                Wording.capital(window.inWords()) + " the last day, whatever period is asked for")
                        .orElse("The period asked for"));
        particular("Rounding", rounding(line.indicator().rounding()));
        if (!line.indicator().edition().inWords().isEmpty()) {
            particular("Edition", Wording.capital(line.indicator().edition().inWords()));
        }
        particular("In force", Wording.capital(line.indicator().inForce().because()));
        particular(
                "Needs",
                String.join(", ", line.indicator().needs().stream().sorted().toList()));
        particular("Source", inWords(line.indicator().source()));
        if (line.targets().isEmpty()) {
            particular("Target", "None");
        }
        line.targets().forEach(target -> particular("Target", inWords(target)));
    }

    private void particular(String name, String words) {
        html.in("div", () -> html.element("dt", name).element("dd", words));
    }

    private static String rounding(Rounding rounding) {
        String places = rounding.decimalPlaces() == 1 ? " decimal place" : " decimal places";
        return "To " + rounding.decimalPlaces() + places + ", "
                + rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", once, from the exact value";
    }

    private static String inWords(Source source) {
        return source.publisher() + ": " + source.title() + ", " + Wording.date(source.date());
    }

    private String inWords(BoundTarget bound) {
        String amber = bound.target().tolerance().isZero()
                ? "no amber"
                : "amber within " + bound.target().tolerance().inDecimals();
        return Wording.capital(Wording.target(line.indicator(), bound.target())) + ", "
                + bound.level().inWords() + ", " + amber
                + bound.firstDay()
                        .map(day -> ", for periods ending from " + Wording.date(day))
                        .orElse("")
                + bound.lastDay()
                        .map(day -> ", for periods ending until " + Wording.date(day))
                        .orElse("")
                + ". Source: " + inWords(bound.source());
    }
}
