package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * How a council stands to its neighbours: councils near it or like it, each with its own figure of the same indicator and
 * period. Values are compared exactly. Neighbours without a value are told apart and take no part in rank or median.
 *
 * @param judgement the judgement of the council's own figure, with those of its neighbours
 */
public record Neighbours(Judgement judgement) {
    /**
     * How the council stands to each neighbour.
     *
     * @return by name of the neighbour, in alphabetical order; without those that have no value, and empty where the council
     *     itself has none
     */
    public SortedMap<String, Comparison> comparisons() {
        SortedMap<String, Comparison> comparisons = new TreeMap<>();
        judgement
                .neighbourFigures()
                .forEach((name, figure) -> judgement
                        .directionFrom(figure)
                        .ifPresent(direction -> comparisons.put(name, Comparison.from(direction))));
        return Collections.unmodifiableSortedMap(comparisons);
    }

    /**
     * To how many neighbours the council stands so.
     *
     * @param comparison better, worse, equal, higher or lower
     * @return how many
     */
    public int number(Comparison comparison) {
        return Collections.frequency(comparisons().values(), comparison);
    }

    /**
     * The council's place among those with a value, itself included: one more than the number of neighbours that are better.
     * Councils of which neither is better share a place.
     *
     * @return the place, 1 for the best; empty where the council has no value or nothing says which is better
     */
    public OptionalInt rank() {
        Polarity polarity = judgement.polarity();
        boolean ranks = polarity != Polarity.CONTEXTUAL
                && (polarity != Polarity.WITHIN_A_BAND || judgement.target().isPresent());
        return ranks && judgement.figure().outcome().value().isPresent()
                ? OptionalInt.of(1 + number(Comparison.WORSE))
                : OptionalInt.empty();
    }

    /**
     * The median of the neighbours' values, without the council's own: the one in the middle, or halfway between the two in
     * the middle. It is a place on the scale and not the figure of any area, for which numerators and denominators are added;
     * percentages of councils are never averaged.
     *
     * @return the exact median; empty where no neighbour has a value
     */
    public Optional<Fraction> median() {
        List<Fraction> values = judgement.neighbourFigures().values().stream()
                .flatMap(figure -> figure.outcome().value().stream())
                .sorted()
                .toList();
        int number = values.size();
        return number == 0
                ? Optional.empty()
                : Optional.of(values.get((number - 1) / 2)
                        .plus(values.get(number / 2))
                        .dividedBy(Fraction.of(2)));
    }

    /**
     * The neighbours without a value.
     *
     * @return why not, by name, in alphabetical order
     */
    public SortedMap<String, Outcome> withoutValue() {
        SortedMap<String, Outcome> without = new TreeMap<>();
        for (Map.Entry<String, Figure> neighbour : judgement.neighbourFigures().entrySet()) {
            Outcome outcome = neighbour.getValue().outcome();
            if (outcome.value().isEmpty()) {
                without.put(neighbour.getKey(), outcome);
            }
        }
        return Collections.unmodifiableSortedMap(without);
    }

    /**
     * The comparison in plain English.
     *
     * @return for example {@code better than 1, worse than 3; place 4 of 5; median of the neighbours' values 14.2%}
     */
    public String inWords() {
        StringJoiner words = new StringJoiner("; ");
        StringJoiner counts = new StringJoiner(", ").setEmptyValue("nothing to compare");
        for (Comparison comparison : Comparison.values()) {
            if (number(comparison) > 0) {
                counts.add(comparison.inWords() + " " + number(comparison));
            }
        }
        words.add(counts.toString());
        rank().ifPresent(place ->
                words.add("place " + place + " of " + (comparisons().size() + 1)));
        median().ifPresent(middle -> words.add("median of the neighbours' values " + print(middle)));
        withoutValue().forEach((name, outcome) -> words.add(name + " has no value (" + outcome.inWords() + ")"));
        return words.toString();
    }

    private String print(Fraction value) {
        return judgement.figure().indicator().rounding().print(value)
                + judgement.figure().indicator().formula().scale().suffix();
    }
}
