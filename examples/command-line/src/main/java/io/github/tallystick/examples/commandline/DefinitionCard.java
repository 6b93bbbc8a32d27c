package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A definition as a card: what is counted, in whose words, and how they are read. */
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
        add("unit", indicator.unit(), lines);
        add("better", inWords(indicator.polarity()), lines);
        add("printed", decimals(indicator.rounding().decimalPlaces()) + ", half up", lines);
        indicator.ownWindow().ifPresent(window -> add("counted over", window.inWords() + " the last day", lines));
        if (!indicator.edition().inWords().isEmpty()) {
            add("edition", indicator.edition().inWords(), lines);
        }
        add("source", indicator.source().publisher() + ", " + indicator.source().title(), lines);
        add("needs", indicator.needs().stream().sorted().collect(Collectors.joining(", ")), lines);
        indicator.readings().forEach(reading -> addReading(reading, lines));
        add("fingerprint", indicator.fingerprint().toString(), lines);
        return String.join("\n", lines) + "\n\n";
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
