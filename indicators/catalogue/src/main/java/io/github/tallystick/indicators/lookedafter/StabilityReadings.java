package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.indicators.lookedafter.PlacementRows.FOR_ADOPTION;
import static io.github.tallystick.indicators.lookedafter.PlacementRows.SAME_CARERS;
import static io.github.tallystick.indicators.lookedafter.PlacementRows.STAY;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.Reached;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Any;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;
import java.util.Set;

/** How the words of long-term stability can be read. */
final class StabilityReadings {
    static final String TWO_YEARS = "for at least 2 years";

    /** A move to fostering for adoption or concurrent planning. */
    private static final Set<String> TOWARDS_ADOPTION = Set.of("U2", "U5");

    static final Reading<Rows> LOOKED_AFTER = CareRows.reading("looked after");
    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    /** Whether a period of care counts that began as a series of short breaks. */
    static final Reading<Boolean> CONTINUOUSLY = Reading.of(
                    "continuously",
                    "in a period of care that goes on, also where it began with short breaks",
                    true,
                    "the current period of care starts with its first episode that is no short break")
            .or("periods of care that began with short breaks left out (from 2021)", false);

    /** Which placement goes on with the one before it. */
    static final Reading<Condition> SAME_PLACEMENT = Reading.of(
                    "same placement",
                    "a move with the same carers (reasons T and U) goes on with the placement before",
                    SAME_CARERS,
                    "published: a move from a foster carer to adoption with the same carer is no change")
            .or("a move with the same carers starts again", PlacementRows.NEVER)
            .or(
                    "a move to fostering for adoption or concurrent planning (U2, U5) starts again (from 2021)",
                    new AllOf(List.of(SAME_CARERS, new IsNot(PlacementRows.ofType(TOWARDS_ADOPTION)))));

    static final Reading<Lasted> FOR_TWO_YEARS = Reading.of(
                    TWO_YEARS,
                    "since 24 months before the last day or earlier, a placement for adoption (A3 to A6) together with the"
                            + " placement before it",
                    Lasted.IN_ONE_PLACEMENT_OR_FOR_ADOPTION,
                    "published with the day: placed on or before 31 March two years earlier")
            .or("a placement for adoption not taken together with the one before", Lasted.IN_ONE_PLACEMENT)
            .or("looked after for 24 months, in whatever placements", Lasted.IN_ANY_PLACEMENT);

    private StabilityReadings() {}

    /** An episode is open of a period of care that started so many months before the last day, or earlier. */
    static When inCareFor(int months, Rows withPeriods, LastDay lastDay) {
        When lasted = new From(reached(months, CareRows.CARE_STARTED));
        return new AtLeast(1, new Each(withPeriods, new All(List.of(CareRows.open(lastDay), lasted))));
    }

    private static Day reached(int months, Day start) {
        return new Reached(new Window.MonthsAndADayTo(months), start);
    }

    /** What has to last so long: a stay, together with the one before a placement for adoption, or care in any placement. */
    enum Lasted {
        IN_ONE_PLACEMENT_OR_FOR_ADOPTION,
        IN_ONE_PLACEMENT,
        IN_ANY_PLACEMENT;

        When rule(int months, Rows stays, Rows episodes, LastDay lastDay) {
            if (this == IN_ANY_PLACEMENT) {
                return inCareFor(months, CareRows.withPeriods(episodes), lastDay);
            }
            When isThere = new Open(Placement.STARTED, STAY.next());
            return new AtLeast(
                    1,
                    new Each(
                            PlacementRows.withEpisodes(stays, new OnRecord(episodes)),
                            new All(List.of(CareRows.open(lastDay), isThere, lasted(months)))));
        }

        private When lasted(int months) {
            When stay = new From(reached(months, STAY.start()));
            When before = new From(reached(months, STAY.previousStart()));
            When forAdoption = new Whenever(PlacementRows.ofType(FOR_ADOPTION));
            return this == IN_ONE_PLACEMENT ? stay : new Any(List.of(stay, new All(List.of(forAdoption, before))));
        }
    }
}
