package io.github.tallystick.indicators.conformance;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Finds the cases that tell the meanings of an indicator's readings apart. Small sets of records are drawn from a fixed seed,
 * so that the same cases are found every time, and records are taken away from each that tells two meanings apart as long as
 * it still does; of a dozen found in this way the one of the fewest records is the case. With any one of its records less the
 * figures are the same; that no other set has fewer is not proved.
 */
public final class BoundaryCases {
    private static final long SEED = 1926;
    private static final int MOST_DRAWN = 60_000;
    private static final int ENOUGH_FOUND = 12;

    private BoundaryCases() {}

    /**
     * The cases for each pair of meanings of each reading.
     *
     * @param indicator the definition
     * @param <F> the kind of facts
     * @return one case for each pair that could be told apart
     */
    public static <F extends Facts<F>> List<BoundaryCase<F>> of(Indicator<F> indicator) {
        return indicator.readings().stream()
                .flatMap(reading -> pairs(reading)
                        .map(pair -> tellingApart(indicator, reading.phrase(), pair.get(0), pair.get(1)))
                        .flatMap(Optional::stream))
                .toList();
    }

    /**
     * Each pair of meanings of a reading, in words.
     *
     * @param reading the reading
     * @return the pairs, each once
     */
    public static Stream<List<String>> pairs(Reading<?> reading) {
        List<String> meanings = reading.meanings().map(Reading.Meaning::words).toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            for (int j = i + 1; j < meanings.size(); j++) {
                pairs.add(List.of(meanings.get(i), meanings.get(j)));
            }
        }
        return pairs.stream();
    }

    /**
     * A smallest set of records found that tells two meanings apart.
     *
     * @param indicator the definition
     * @param phrase the phrase that is read in two ways
     * @param meaning the one meaning, in its words
     * @param other the other
     * @param <F> the kind of facts
     * @return the case; empty if none was found
     * @throws IllegalArgumentException if the definition has no such reading, or it no such meaning, or the kind of facts is
     *     not one of this library
     */
    public static <F extends Facts<F>> Optional<BoundaryCase<F>> tellingApart(
            Indicator<F> indicator, String phrase, String meaning, String other) {
        Search<F> search = new Search<>(
                indicator.read(phrase, meaning), indicator.read(phrase, other), Sketch.of(indicator.facts()));
        return search.run()
                .map(found -> new BoundaryCase<>(
                        phrase,
                        meaning,
                        other,
                        found.facts(),
                        search.sketch().records(found.facts()),
                        found.period(),
                        outcome(search.one(), found.facts(), found.period()),
                        outcome(search.other(), found.facts(), found.period())));
    }

    private static <F extends Facts<F>> Outcome outcome(Indicator<F> indicator, F facts, ReportingPeriod period) {
        return Evaluation.of(indicator, List.of(facts)).figure(period).outcome();
    }

    private record Found<F>(F facts, ReportingPeriod period) {}

    /** The search for one pair. */
    private record Search<F extends Facts<F>>(Indicator<F> one, Indicator<F> other, Sketch<F> sketch) {
        Optional<Found<F>> run() {
            SplittableRandom random = new SplittableRandom(SEED);
            List<Found<F>> found = new ArrayList<>();
            for (int i = 0; i < MOST_DRAWN && found.size() < ENOUGH_FOUND; i++) {
                Days days = new Days(random);
                F facts = sketch.draw(days, one.needs());
                ReportingPeriod period = days.period();
                if (differs(facts, period)) {
                    found.add(new Found<>(fewest(facts, period), period));
                }
            }
            return found.stream().min(Comparator.comparing(each -> sketch.records(each.facts())));
        }

        /** Takes records away, one after another, as long as the figures still differ. */
        private F fewest(F facts, ReportingPeriod period) {
            F fewer = facts;
            Optional<F> next = Optional.of(facts);
            while (next.isPresent()) {
                fewer = next.get();
                next = sketch.smaller(fewer)
                        .filter(each -> differs(each, period))
                        .findFirst();
            }
            return fewer;
        }

        private boolean differs(F facts, ReportingPeriod period) {
            return !outcome(one, facts, period).equals(outcome(other, facts, period));
        }
    }
}
