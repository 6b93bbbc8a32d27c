package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Joined;
import io.github.tallystick.core.definition.Rows.Stays;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Placement;
import java.util.List;
import java.util.Set;

/**
 * Placements as the stays that they make. Placements that end on the day on which they start are none, and so are those of some
 * types; those with the same carers, one after another, are one stay.
 */
final class PlacementRows {
    /** The types of temporary placements, as the SSDA903 codes them. */
    static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");

    /** The types of placements for adoption. */
    static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");

    private static final Column PREVIOUS_END = Column.day("previous-end", "the placement before ended");

    /** The columns of a stay. */
    static final Rows.Stay STAY = new Rows.Stay(
            Column.flag("first-of-stay", "first placement of the stay"),
            Column.day("stay-started", "in this stay since"),
            Column.day("stay-ended", "stay ended"),
            Column.day("previous-stay-started", "in the stay before since"),
            Column.day("next-placed", "placed next"));

    /** The carers stay the same, by the reason for which the placement started (T and U). */
    static final Condition SAME_CARERS = new In(Placement.START_REASON, Set.of("T", "U"));

    /** No placement goes on with the one before it. */
    static final Condition NEVER = new AnyOf(List.of());

    private PlacementRows() {}

    /**
     * Placements in order of their starts, with the columns of their stay.
     *
     * @param leftOut the types that are passed over
     * @param goesOn which placement goes on with the one before it, if that ends on the day on which it starts
     */
    static Rows stays(Set<String> leftOut, Condition goesOn) {
        Condition isNoStay = CareRows.sameDay(Placement.STARTED, Placement.ENDED);
        Condition counts = leftOut.isEmpty()
                ? new IsNot(isNoStay)
                : new AllOf(List.of(new IsNot(ofType(leftOut)), new IsNot(isNoStay)));
        Condition followsOn = goesOn.equals(NEVER)
                ? NEVER
                : new AllOf(List.of(goesOn, CareRows.sameDay(PREVIOUS_END, Placement.STARTED)));
        return new Stays(
                new Where(new Every(Placement.TABLE), counts),
                Placement.PERIOD_OF_CARE,
                List.of(Placement.STARTED, Placement.ENDED),
                followsOn,
                PREVIOUS_END,
                Placement.ENDED,
                STAY);
    }

    /** Rows of placements, each with every episode, or with the period of care, that it belongs to. */
    static Rows withEpisodes(Rows placements, Rows episodes) {
        return new Joined(placements, episodes, new Same(Placement.PERIOD_OF_CARE, CareEpisode.PERIOD_OF_CARE));
    }

    static Condition ofType(Set<String> types) {
        return new In(Placement.TYPE, types);
    }
}
