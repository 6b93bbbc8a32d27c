package io.github.tallystick.core.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of which a definition is made, by name, each as canonical text and in words. The one list from which come its
 * fingerprint and the difference between two definitions.
 */
final class DefinitionParts {
    private final Map<String, Part> parts = new LinkedHashMap<>();

    DefinitionParts(Indicator<?> indicator) {
        add("code", indicator.code());
        add("title", indicator.title());
        add("unit", indicator.unit());
        add("facts", indicator.facts());
        addFormula(indicator.formula());
        add("rounding", indicator.rounding());
        add("polarity", indicator.polarity());
        add("quotation", indicator.source().quotation());
        indicator.readings().forEach(reading -> add(reading, indicator.readAs()));
        add("edition", indicator.edition(), indicator.edition().inWords());
        add("in force", indicator.inForce(), indicator.inForce().because());
        add("own window", indicator.ownWindow());
        add("months looked back", indicator.looksBackMonths());
        add("answered in part", indicator.answeredInPart());
        add("working days", indicator.workingDays());
        add("needs", indicator.needs());
        add("needs for known at", indicator.needsForKnownAt());
    }

    /** The parts by name, in order. */
    Map<String, Part> byName() {
        return parts;
    }

    /** All parts as one text. */
    String canonical() {
        return parts.entrySet().stream()
                .map(part -> CanonicalText.FULL.of(part.getKey()) + ": "
                        + part.getValue().canonical())
                .collect(Collectors.joining("\n"));
    }

    private void addFormula(Formula<?, ?> formula) {
        add("template", formula.template());
        add("scale", formula.scale());
        add("numerator within denominator", formula.isShare());
        add("units", formula.units());
        add("below the line", formula.denominator());
        add("above the line", formula.numerator());
    }

    private <U extends Unit> void add(String side, Term<U> measure) {
        add("clauses " + side, measure.clauses().stream().map(Clause::phrase).toList());
        add("weight " + side, measure.weight());
        for (Clause<U> clause : measure.clauses()) {
            String name = quoted(clause.phrase());
            String words = CanonicalText.BRIEF.of(clause.rule()) + (clause.excludes() ? ", leaving units out" : "");
            add(name + " " + side, clause, words);
        }
    }

    private void add(Reading<?> reading, Map<String, String> readAs) {
        List<Object> said = List.of(
                reading.phrase(),
                reading.meaning().words(),
                reading.because(),
                reading.others().stream().map(Reading.Meaning::words).toList(),
                Optional.ofNullable(readAs.get(reading.phrase())));
        add("meaning of " + quoted(reading.phrase()), said, reading.meaning().words());
    }

    private void add(String name, Object value) {
        add(name, value, CanonicalText.BRIEF.of(value));
    }

    /** Two clauses without words on one side are told apart by their number. */
    private void add(String name, Object value, String words) {
        int number = 1;
        String unique = name;
        while (parts.containsKey(unique)) {
            number++;
            unique = name + " (" + number + ")";
        }
        parts.put(unique, new Part(CanonicalText.FULL.of(value), words));
    }

    private static String quoted(String phrase) {
        return "\"" + phrase + "\"";
    }

    /** One part, as canonical text and in words. */
    record Part(String canonical, String words) {}
}
