package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records that tell another meaning of a phrase from the one taken, and the figure under each, written {@code
 * numerator/denominator}.
 */
record OtherMeaning<F extends Facts<F>>(
        Indicator<F> indicator,
        String phrase,
        String meaning,
        ReportingPeriod period,
        List<F> facts,
        String taken,
        String other) {

    static ReportingPeriod days(String first, String last) {
        return ReportingPeriod.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    static Optional<LocalDate> dayIfAny(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    void isToldFromTheOneTaken() {
        assertThat(counted(indicator)).as("as taken").isEqualTo(taken);
        assertThat(counted(indicator.read(phrase, meaning))).as(meaning).isEqualTo(other);
        assertThat(other).isNotEqualTo(taken);
    }

    private String counted(Indicator<F> definition) {
        return tally(definition, facts, period);
    }

    static <F extends Facts<F>> String tally(Indicator<F> definition, List<F> facts, ReportingPeriod period) {
        var outcome = Evaluation.of(definition, facts).figure(period).outcome();
        return outcome.tally().map(Object::toString).orElse(outcome.name());
    }

    /** Every other meaning of every reading of the indicators has a row, and every row is of one of them. */
    static void allOf(Stream<OtherMeaning<?>> rows, Indicator<?>... indicators) {
        Set<String> listed = Stream.of(indicators)
                .flatMap(indicator -> indicator.readings().stream()
                        .flatMap(reading -> reading.others().stream()
                                .map(other -> indicator.code() + ", " + reading.phrase() + ": " + other.words())))
                .collect(Collectors.toSet());
        assertThat(rows.map(OtherMeaning::toString).collect(Collectors.toSet())).isEqualTo(listed);
    }

    @Override
    public String toString() {
        return indicator.code() + ", " + phrase + ": " + meaning;
    }
}
