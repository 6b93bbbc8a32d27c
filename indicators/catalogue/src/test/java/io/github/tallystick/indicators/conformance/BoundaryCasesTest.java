package io.github.tallystick.indicators.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading that no records tell apart is a defect. */
class BoundaryCasesTest {
    static Stream<Arguments> pairs() {
        return Catalogue.all().stream()
                .flatMap(indicator -> indicator.readings().stream().flatMap(reading -> pairs(indicator, reading)));
    }

    private static Stream<Arguments> pairs(Indicator<?> indicator, Reading<?> reading) {
        return BoundaryCases.pairs(reading)
                .map(pair -> Arguments.of(indicator, reading.phrase(), pair.get(0), pair.get(1)));
    }

    @ParameterizedTest(name = "{0}: {1}: {2} or {3}")
    @MethodSource("pairs")
    <F extends Facts<F>> void some_records_tell_the_meanings_apart(
            Indicator<F> indicator, String phrase, String meaning, String other) {
        BoundaryCase<F> found = BoundaryCases.tellingApart(indicator, phrase, meaning, other)
                .orElseThrow(() ->
                        new AssertionError("nothing tells apart, of " + phrase + ": " + meaning + " and " + other));
        assertThat(Evaluation.of(indicator.read(phrase, meaning), List.of(found.facts()))
                        .figure(found.period())
                        .outcome())
                .isEqualTo(found.outcome());
        assertThat(Evaluation.of(indicator.read(phrase, other), List.of(found.facts()))
                        .figure(found.period())
                        .outcome())
                .isEqualTo(found.otherwise())
                .isNotEqualTo(found.outcome());
        Sketch<F> sketch = Sketch.of(indicator.facts());
        assertThat(found.records()).isEqualTo(sketch.records(found.facts()));
        assertThat(sketch.smaller(found.facts()))
                .as("with any one record less the figures are the same")
                .allMatch(fewer -> outcome(indicator.read(phrase, meaning), fewer, found.period())
                        .equals(outcome(indicator.read(phrase, other), fewer, found.period())));
    }

    private static <F extends Facts<F>> Outcome outcome(Indicator<F> indicator, F facts, ReportingPeriod period) {
        return Evaluation.of(indicator, List.of(facts)).figure(period).outcome();
    }
}
