package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.Set;

/** How the words of three or more placements can be read, and the codes of placements. */
final class PlacementReadings {
    static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
    static final Set<String> SAME_CARERS = Set.of("T", "U");

    static final Reading<PlacementsHeld.Counted> PLACEMENTS = Reading.of(
                    "placements",
                    "stays in one placement, under however many episodes",
                    PlacementsHeld.Counted.STAYS,
                    "a new legal status alone begins an episode, but no placement")
            .or("episodes counted", PlacementsHeld.Counted.EPISODES);

    static final Reading<Set<String>> TEMPORARY_ONES_LEFT_OUT = Reading.of(
                    "temporary ones left out",
                    "temporary placements (T0 to T4) are passed over",
                    TEMPORARY,
                    "a child comes back from them to the same placement; that all of them are passed over is a local choice")
            .or("temporary placements counted", Set.of());

    static final Reading<SameCarers> WITH_DIFFERENT_CARERS = Reading.of(
                    "with different carers",
                    "a move with the same carers (reasons T and U) goes on with the placement before",
                    new SameCarers(SAME_CARERS, Set.of(), Set.of()),
                    "published: a move from a foster carer to adoption with the same carer is no change; that this holds"
                            + " for all such moves is a local choice")
            .or("moves with the same carers counted", new SameCarers(Set.of(), Set.of(), Set.of()))
            .or(
                    "only moves to adoption (A3 to A6) with the same carers not counted",
                    new SameCarers(SAME_CARERS, FOR_ADOPTION, Set.of()));

    static final Reading<Boolean> IN_THE_TWELVE_MONTHS = Reading.of(
                    "in the 12 months",
                    "a placement that ends on the first day of the 12 months is no longer one of them",
                    false,
                    "a stay covers the day on which it starts and not the day on which it ends")
            .or("a placement ending on the first day counted", true);

    static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12 months");

    private PlacementReadings() {}
}
