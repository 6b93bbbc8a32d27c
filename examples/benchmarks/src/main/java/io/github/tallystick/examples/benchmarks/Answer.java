package io.github.tallystick.examples.benchmarks;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Exact answers.
 *
 * @param numerators by council, then period
 * @param denominators by council, then period
 */
@SuppressWarnings("ArrayRecordComponent") // compared by differenceFrom alone
record Answer(long[][] numerators, long[][] denominators) {
    /** The first cell that is not the same, with both; empty if all are. */
    Optional<String> differenceFrom(Answer other, Workload workload) {
        return IntStream.range(0, SixYears.COUNCILS)
                .mapToObj(council -> difference(council, other, workload))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> difference(int council, Answer other, Workload workload) {
        OptionalInt period = IntStream.range(0, workload.periods())
                .filter(i -> numerators[council][i] != other.numerators[council][i]
                        || denominators[council][i] != other.denominators[council][i])
                .findFirst();
        return period.isEmpty()
                ? Optional.empty()
                : Optional.of("council " + council + ", " + workload.lastDay(period.getAsInt()) + ": "
                        + cell(council, period.getAsInt()) + " and " + other.cell(council, period.getAsInt()));
    }

    private String cell(int council, int period) {
        return numerators[council][period] + "/" + denominators[council][period];
    }
}
