package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.indicators.facts.Placement;
import java.util.Set;

/**
 * Which placements go on with the one before, since the carers stay the same.
 *
 * @param startReasons the reasons of the first episode that say so, as the SSDA903 codes them
 * @param onlyTypes the types of placement for which that holds; empty for all
 * @param exceptTypes the types for which it does not
 */
public record SameCarers(Set<String> startReasons, Set<String> onlyTypes, Set<String> exceptTypes) {
    /**
     * Copies the collections.
     *
     * @param startReasons the reasons of the first episode that say so
     * @param onlyTypes the types of placement for which that holds
     * @param exceptTypes the types for which it does not
     */
    public SameCarers {
        startReasons = Set.copyOf(startReasons);
        onlyTypes = Set.copyOf(onlyTypes);
        exceptTypes = Set.copyOf(exceptTypes);
    }

    boolean goesOn(Placement before, Placement placement) {
        return startReasons.contains(placement.startReason())
                && before.endedOn().filter(placement.startedOn()::equals).isPresent()
                && (onlyTypes.isEmpty() || onlyTypes.contains(placement.type()))
                && !exceptTypes.contains(placement.type());
    }
}
