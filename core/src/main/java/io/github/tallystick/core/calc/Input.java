package io.github.tallystick.core.calc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a figure was counted from.
 *
 * @param knownAt the date as known at which the records were taken; empty for all records
 * @param extractedOn the day of the extract; empty where nothing is said of it
 * @param coverage how far the records reach
 * @param facts how many children, workers or schools were gone through, each once, whether or not they have a unit; 0 where the figure is
 *     withheld
 */
public record Input(Optional<LocalDate> knownAt, Optional<LocalDate> extractedOn, Coverage coverage, long facts) {
    /** Nothing is said of what a figure was counted from. */
    public static final Input UNSTATED = new Input(Optional.empty(), Optional.empty(), Coverage.UNSTATED, 0);

    /** What two figures of the same dates were counted from together. */
    Input and(Input other) {
        return new Input(knownAt, extractedOn, coverage.and(other.coverage), Math.addExact(facts, other.facts));
    }

    /** The same without the number of what was gone through. */
    Input withoutNumber() {
        return new Input(knownAt, extractedOn, coverage, 0);
    }
}
