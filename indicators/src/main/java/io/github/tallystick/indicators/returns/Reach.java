package io.github.tallystick.indicators.returns;

import io.github.tallystick.core.calc.Coverage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The first and the last day that records hold, both included; empty where nothing is said. */
record Reach(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    static final Reach UNSTATED = new Reach(Optional.empty(), Optional.empty());

    /** The days that both reach. */
    Reach and(Reach other) {
        return new Reach(
                Stream.of(firstDay, other.firstDay).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.of(lastDay, other.lastDay).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    Coverage without(Set<String> missingItems) {
        return new Coverage(firstDay, lastDay, missingItems);
    }
}
