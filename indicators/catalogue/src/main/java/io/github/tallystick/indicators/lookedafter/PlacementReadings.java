package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.indicators.lookedafter.PlacementRows.FOR_ADOPTION;
import static io.github.tallystick.indicators.lookedafter.PlacementRows.SAME_CARERS;
import static io.github.tallystick.indicators.lookedafter.PlacementRows.STAY;
import static io.github.tallystick.indicators.lookedafter.PlacementRows.TEMPORARY;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.List;
import java.util.Set;

/** How the words of three or more placements can be read. */
final class PlacementReadings {
    static final Reading<Rows> LOOKED_AFTER = CareRows.reading("looked after");
    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12 months");

    static final Reading<Counted> PLACEMENTS = Reading.of(
                    "placements",
                    "stays in one placement, under however many episodes",
                    Counted.STAYS,
                    "a new legal status alone begins an episode, but no placement")
            .or("episodes counted", Counted.EPISODES);

    static final Reading<Set<String>> TEMPORARY_ONES_LEFT_OUT = Reading.of(
                    "temporary ones left out",
                    "temporary placements (T0 to T4) are passed over",
                    TEMPORARY,
                    "a child comes back from them to the same placement; that all of them are passed over is a local choice")
            .or("temporary placements counted", Set.of());

    /** Which placement goes on with the one before it. */
    static final Reading<Condition> WITH_DIFFERENT_CARERS = Reading.of(
                    "with different carers",
                    "a move with the same carers (reasons T and U) goes on with the placement before",
                    SAME_CARERS,
                    "published: a move from a foster carer to adoption with the same carer is no change; that this holds"
                            + " for all such moves is a local choice")
            .or("moves with the same carers counted", PlacementRows.NEVER)
            .or(
                    "only moves to adoption (A3 to A6) with the same carers not counted",
                    new AllOf(List.of(SAME_CARERS, PlacementRows.ofType(FOR_ADOPTION))));

    static final Reading<Ending> IN_THE_TWELVE_MONTHS = Reading.of(
                    "in the 12 months",
                    "a placement that ends on the first day of the 12 months is no longer one of them",
                    Ending.NO_LONGER_THERE,
                    "a stay covers the day on which it starts and not the day on which it ends")
            .or("a placement ending on the first day counted", Ending.STILL_THERE);

    private PlacementReadings() {}

    /** Whether a placement is still there on the day on which it ends. */
    enum Ending {
        NO_LONGER_THERE,
        STILL_THERE;

        private When touching(Day start, Day end) {
            return new Touching(start, this == STILL_THERE ? end : CareRows.dayBefore(end));
        }
    }

    /** What counts as one placement: a stay, or an episode, whatever began it. */
    enum Counted {
        STAYS,
        EPISODES;

        /** How many there are in the window, in all periods of care. */
        When held(Rows stays, Rows episodes, Ending ending) {
            if (this == EPISODES) {
                return new Each(episodes, ending.touching(CareEpisode.STARTED, CareEpisode.CEASED));
            }
            Rows inCare =
                    PlacementRows.withEpisodes(new Where(stays, new Flag(STAY.isFirst())), CareRows.periods(episodes));
            return new Each(inCare, ending.touching(Placement.STARTED, STAY.end()));
        }
    }
}
