package io.github.tallystick.core.calc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a figure was counted from.
 *
 * @param knownAt the date as known at which the records were taken; empty for all records, or where parts of a whole were taken as at several dates
 * @param extractedOn the day of the extract; empty where nothing is said of it, or where parts of a whole have several
 * @param coverage how far the records reach
 * @param facts how many children, workers or schools were gone through, each once, whether or not they have a unit
 */
public record Input(Optional<LocalDate> knownAt, Optional<LocalDate> extractedOn, Coverage coverage, long facts) {
    /** Nothing is said of what a figure was counted from. */
    public static final Input UNSTATED = new Input(Optional.empty(), Optional.empty(), Coverage.UNSTATED, 0);

    /** What two figures together were counted from; a date is said only where it is that of both. */
    Input and(Input other) {
        return new Input(
                knownAt.filter(day -> other.knownAt.equals(knownAt)),
                extractedOn.filter(day -> other.extractedOn.equals(extractedOn)),
                coverage.and(other.coverage),
                Math.addExact(facts, other.facts));
    }
}
