package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.InForce;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.indicators.facts.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A definition as a card: what is counted, in whose words, how they are read and by which rules they are counted, and from which
 * fields of which return.
 */
enum DefinitionCard {
    /** For a terminal. */
    PLAIN("", "  ", "") {
        @Override
        String heading(Indicator<?> indicator) {
            return indicator.code() + ": " + indicator.title();
        }
    },
    /** In Markdown. */
    MARKDOWN("* ", "  * ", "**") {
        @Override
        String heading(Indicator<?> indicator) {
            return "## " + indicator.code() + ": " + indicator.title() + "\n";
        }
    };

    private final String item;
    private final String subItem;
    private final String strong;

    DefinitionCard(String item, String subItem, String strong) {
        this.item = item;
        this.subItem = subItem;
        this.strong = strong;
    }

    abstract String heading(Indicator<?> indicator);

    String of(Indicator<?> indicator) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(indicator));
        add("words", indicator.formula().inWords(), lines);
        Formula<?, ?> formula = indicator.formula();
        if (formula.scale() != Formula.Scale.COUNT) {
            addSide("denominator", "each unit for which", formula.denominator(), lines);
        }
        String which = formula.isShare() ? "each unit of the denominator for which" : "each unit for which";
        addSide("numerator", which, formula.numerator(), lines);
        add("unit", indicator.unit(), lines);
        formula.unitsInWords().forEach(step -> lines.add(subItem + step));
        add("better", inWords(indicator.polarity()), lines);
        add("printed", decimals(indicator.rounding().decimalPlaces()) + ", half up", lines);
        indicator.ownWindow().ifPresent(window -> add("counted over", window.inWords() + " the last day", lines));
        if (!indicator.edition().inWords().isEmpty()) {
            add("edition", indicator.edition().inWords(), lines);
        }
        add("in force", inWords(indicator.inForce()), lines);
        add("source", inWords(indicator.source()), lines);
        add("fields", "by the kind of fact that they are of", lines);
        fields(formula).forEach((table, fields) -> lines.add(subItem + table + ": " + String.join(", ", fields)));
        add("needs", indicator.needs().stream().sorted().collect(Collectors.joining(", ")), lines);
        references(indicator).forEach((name, items) -> lines.add(subItem + name + ": " + String.join(", ", items)));
        if (!indicator.needsForKnownAt().isEmpty()) {
            add(
                    "needs as known at a date",
                    indicator.needsForKnownAt().stream().sorted().collect(Collectors.joining(", ")),
                    lines);
        }
        indicator.readings().forEach(reading -> addReading(reading, lines));
        add("fingerprint", indicator.fingerprint().toString(), lines);
        return String.join("\n", lines) + "\n\n";
    }

    private void addSide(String name, String units, Term<?> side, List<String> lines) {
        add(name, units, lines);
        side.clauses().forEach(clause -> lines.add(subItem + inWords(clause)));
    }

    private static String inWords(Clause<?> clause) {
        String unsaid = clause.unsaid() ? " (the source does not say so)" : "";
        String otherwise = clause.excludes() ? "; others are left out" : "";
        return "\"" + clause.phrase() + "\"" + unsaid + ": " + clause.ruleInWords() + otherwise;
    }

    private static String inWords(InForce inForce) {
        return inForce.because()
                + inForce.firstDay().map(day -> ", from " + day).orElse("")
                + inForce.lastDay().map(day -> ", to " + day).orElse("");
    }

    private static String inWords(Source source) {
        return source.publisher() + ", " + source.title() + ", " + source.date();
    }

    /** The columns that the definition looks at. */
    private static Map<String, Set<String>> fields(Formula<?, ?> formula) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        for (Column column : formula.columns()) {
            String words = column.words().isEmpty() ? "identifier" : "\"" + column.words() + "\"";
            fields.computeIfAbsent(column.table().replace('-', ' '), any -> new LinkedHashSet<>())
                    .add(words);
        }
        return fields;
    }

    /** Where the items needed stand, by dataset or return, which each reference names first. */
    private static Map<String, Set<String>> references(Indicator<?> indicator) {
        Map<String, Set<String>> references = new TreeMap<>();
        Stream.of(Item.values())
                .filter(item -> indicator.needs().contains(item.inWords()))
                .flatMap(item -> item.references().stream())
                .forEach(reference -> {
                    int end = reference.contains(": ") ? reference.indexOf(':') : reference.indexOf(' ');
                    String name = end < 0 ? reference : reference.substring(0, end);
                    references
                            .computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(reference.substring(end + 1).strip());
                });
        return references;
    }

    private static String inWords(Enum<?> polarity) {
        return polarity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String decimals(int number) {
        return number + (number == 1 ? " decimal place" : " decimal places");
    }

    private void add(String name, String words, List<String> lines) {
        lines.add(item + strong + name + strong + ": " + words);
    }

    private void addReading(Reading<?> reading, List<String> lines) {
        add("\"" + reading.phrase() + "\"", reading.meaning().words(), lines);
        lines.add(subItem + "since " + reading.because());
        reading.others().forEach(other -> lines.add(subItem + "or: " + other.words()));
    }
}
