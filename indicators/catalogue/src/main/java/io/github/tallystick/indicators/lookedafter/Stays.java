package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.indicators.facts.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is one stay. Placements that end on the day on which they start are none.
 *
 * @param temporary the types of placement that are passed over, as the SSDA903 codes them
 * @param sameCarers which placements go on with the one before
 */
public record Stays(Set<String> temporary, SameCarers sameCarers) {
    /**
     * Copies the collections.
     *
     * @param temporary the types of placement that are passed over
     * @param sameCarers which placements go on with the one before
     */
    public Stays {
        temporary = Set.copyOf(temporary);
    }

    /** The stays of a period of care, in order of their starts. */
    List<Stay> of(PeriodOfCare period) {
        List<List<Placement>> stays = new ArrayList<>();
        for (Placement placement : period.placements()) {
            if (!counts(placement)) {
                continue;
            }
            if (stays.isEmpty() || !sameCarers.goesOn(last(stays.get(stays.size() - 1)), placement)) {
                stays.add(new ArrayList<>());
            }
            stays.get(stays.size() - 1).add(placement);
        }
        return stays.stream().map(Stay::new).toList();
    }

    private boolean counts(Placement placement) {
        return !temporary.contains(placement.type())
                && placement.endedOn().filter(placement.startedOn()::equals).isEmpty();
    }

    private static Placement last(List<Placement> stay) {
        return stay.get(stay.size() - 1);
    }
}
