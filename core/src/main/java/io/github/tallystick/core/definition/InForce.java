package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last days for which a definition has a meaning. Years in which an indicator was merely in use are not a limit and are
 * not said here.
 *
 * @param firstDay the first last day, included; empty if there is none
 * @param lastDay the last one, included; empty if there is none
 * @param because what began and ended, in words
 */
public record InForce(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, String because) {
    /** A definition that has a meaning for every period. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty(), "in force for every period");

    /**
     * A definition that loses its meaning after a day.
     *
     * @param lastDay the last day with a meaning, included
     * @param because what ended, in words
     * @return the validity
     */
    public static InForce until(LocalDate lastDay, String because) {
        return new InForce(Optional.empty(), Optional.of(lastDay), because);
    }

    /**
     * Whether the definition has a meaning for a period.
     *
     * @param periodEnd the last day of the period
     * @return nothing if it has; otherwise the outcome that says why not
     */
    public Optional<Outcome> refusal(LocalDate periodEnd) {
        boolean holds = firstDay.filter(periodEnd::isBefore).isEmpty()
                && lastDay.filter(periodEnd::isAfter).isEmpty();
        return holds ? Optional.empty() : Optional.of(new Outcome.NotInForce(because));
    }
}
