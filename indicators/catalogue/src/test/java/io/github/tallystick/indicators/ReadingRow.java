package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest records that tell two meanings of a phrase apart: what is counted, {@code numerator/denominator}, under the
 * meaning taken and under the other.
 */
public record ReadingRow<F extends Facts<F>>(
        String phrase, String meaning, F facts, String first, String last, String taken, String other) {
    /** Both figures; a row that two meanings of one kind would pass is refused. */
    public void check(Indicator<F> indicator) {
        assertThat(other).as(phrase + " read as " + meaning).isNotEqualTo(taken);
        assertThat(counted(indicator)).as(phrase + " as taken").isEqualTo(taken);
        assertThat(counted(indicator.read(phrase, meaning)))
                .as(phrase + " read as " + meaning)
                .isEqualTo(other);
    }

    private String counted(Indicator<F> read) {
        ReportingPeriod period = ReportingPeriod.of(LocalDate.parse(first), LocalDate.parse(last));
        return Evaluation.of(read, List.of(facts))
                .figure(period)
                .outcome()
                .tally()
                .map(Tally::toString)
                .orElseThrow();
    }

    /** That every meaning that is not taken, and no other, has a row. */
    public static void checkAll(Indicator<?> indicator, Stream<? extends ReadingRow<?>> rows) {
        assertThat(rows.map(row -> row.phrase() + ": " + row.meaning()))
                .containsExactlyInAnyOrderElementsOf(indicator.readings().stream()
                        .flatMap(ReadingRow::others)
                        .toList());
    }

    private static Stream<String> others(Reading<?> reading) {
        return reading.others().stream().map(meaning -> reading.phrase() + ": " + meaning.words());
    }

    @Override
    public String toString() {
        return phrase + ": " + meaning;
    }
}
