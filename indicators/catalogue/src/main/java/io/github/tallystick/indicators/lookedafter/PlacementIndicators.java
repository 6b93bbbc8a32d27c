package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.MonthsBefore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Indicators of the placements of looked after children. */
public final class PlacementIndicators {
    private static final Reading<Care> LOOKED_AFTER = Care.reading("looked after");
    private static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    private static final Reading<Boolean> CONTINUOUSLY = Reading.of(
                    "continuously",
                    "in a period of care that goes on, also where it began with short breaks",
                    true,
                    "the current period of care starts with its first episode that is no short break")
            .or("periods of care that began with short breaks left out (from 2021)", false);

    private static final Reading<SameCarers> SAME_PLACEMENT = Reading.of(
                    "same placement",
                    "a move with the same carers (reasons T and U) goes on with the placement before",
                    new SameCarers(PlacementReadings.SAME_CARERS, Set.of(), Set.of()),
                    "published: a move from a foster carer to adoption with the same carer is no change")
            .or("a move with the same carers starts again", new SameCarers(Set.of(), Set.of(), Set.of()))
            .or(
                    "a move to fostering for adoption or concurrent planning (U2, U5) starts again (from 2021)",
                    new SameCarers(PlacementReadings.SAME_CARERS, Set.of(), Set.of("U2", "U5")));

    private static final MonthsBefore TWO_YEARS_BEFORE = new MonthsBefore(24);
    private static final String TWO_YEARS = "for at least 2 years";

    private static final Reading<Lasted> FOR_TWO_YEARS = Reading.of(
                    TWO_YEARS,
                    "since 24 months before the last day or earlier, a placement for adoption (A3 to A6) together with the"
                            + " placement before it",
                    new Lasted(TWO_YEARS_BEFORE, false, PlacementReadings.FOR_ADOPTION),
                    "published with the day: placed on or before 31 March two years earlier")
            .or(
                    "a placement for adoption not taken together with the one before",
                    new Lasted(TWO_YEARS_BEFORE, false, Set.of()))
            .or("looked after for 24 months, in whatever placements", new Lasted(TWO_YEARS_BEFORE, true, Set.of()));

    /** What has to last so long: a stay, together with the one before placements of some types, or care in any placement. */
    private record Lasted(MonthsBefore months, boolean inAnyPlacement, Set<String> joined) {
        Rule<LookedAfterChild> rule(Stays stays, LastDay lastDay) {
            return inAnyPlacement
                    ? new CareLasted(months, lastDay, true)
                    : new SamePlacement(months, stays, joined, lastDay);
        }
    }

    /**
     * The share of children under 16, looked after for two and a half years or more, who were in the same placement for two
     * years or more; formerly NI 63. As in use to March 2020; the later edition is {@link #LONG_TERM_STABILITY_FROM_2021}.
     * It is computed for every day.
     */
    public static final Indicator<Child> LONG_TERM_STABILITY = Indicator.defined(PlacementIndicators::stability);

    /**
     * Long-term stability from the year ending March 2021: periods of care that began with short breaks are left out, and a
     * move to fostering for adoption or concurrent planning is a change of placement. Published figures say that the method
     * changed in 2021; the day is taken to be the first of the year published then.
     */
    public static final Indicator<Child> LONG_TERM_STABILITY_FROM_2021 = LONG_TERM_STABILITY
            .read("continuously", "periods of care that began with short breaks left out (from 2021)")
            .read(
                    "same placement",
                    "a move to fostering for adoption or concurrent planning (U2, U5) starts again (from 2021)")
            .inEdition(
                    new Edition("method of 2021", Optional.of(LocalDate.of(2020, 4, 1)), Optional.empty()),
                    "Looked after children in the same placement for at least 2 years");

    private static IndicatorBuilder<Child> stability(Choices choices) {
        LastDay lastDay = choices.of(ON_THE_LAST_DAY);
        Stays stays = new Stays(PlacementReadings.TEMPORARY, choices.of(SAME_PLACEMENT));
        return Indicator.of(Child.class)
                .code("cla.long-term-stability")
                .title("Looked after children in the same placement for at least 2 years")
                .unit("child")
                .formula(share(
                        "Percentage of {1} {2} who had been so {3} who were {4}",
                        new LookedAfterChild.Born(choices.of(LOOKED_AFTER)),
                        number(
                                clause(
                                        "children looked after on the last day",
                                        new Rules.AtLeast<>(1, new LookedAfterChild.EpisodesOpen(lastDay))),
                                clause("aged under 16", new LookedAfterChild.Under(16, Birthday.ON_1_MARCH)),
                                clause(
                                        "continuously for at least 2.5 years",
                                        new Rules.AtLeast<>(
                                                1,
                                                new CareLasted(
                                                        new MonthsBefore(30), lastDay, choices.of(CONTINUOUSLY))))),
                        clause(
                                "in the same placement " + TWO_YEARS,
                                new Rules.AtLeast<>(1, choices.of(FOR_TWO_YEARS).rule(stays, lastDay)))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(published())
                .ownWindow(Window.asAt())
                .looksBackMonths(30)
                .needs(choices.of(LOOKED_AFTER).needs())
                .addNeeds(
                        Item.PLACEMENTS.inWords(),
                        Item.EPISODE_PLACEMENTS.inWords(),
                        Item.EPISODE_START_REASONS.inWords(),
                        Item.BIRTHDAYS.inWords())
                .edition(new Edition("method to 2020", Optional.empty(), Optional.of(LocalDate.of(2020, 3, 31))));
    }

    /** The share of looked after children who had three or more placements in twelve months; formerly NI 62. */
    public static final Indicator<Child> PLACEMENTS_3_PLUS = Indicator.defined(PlacementIndicators::threePlacements);

    private static IndicatorBuilder<Child> threePlacements(Choices choices) {
        PlacementsHeld placements = new PlacementsHeld(
                choices.of(PlacementReadings.PLACEMENTS),
                new Stays(
                        choices.of(PlacementReadings.TEMPORARY_ONES_LEFT_OUT),
                        choices.of(PlacementReadings.WITH_DIFFERENT_CARERS)),
                choices.of(PlacementReadings.IN_THE_TWELVE_MONTHS));
        Window twelveMonths = choices.of(PlacementReadings.TWELVE_MONTHS);
        return Indicator.of(Child.class)
                .code("cla.placements-3plus")
                .title("Looked after children with 3 or more placements in 12 months")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        new LookedAfterChild.All(choices.of(LOOKED_AFTER)),
                        number(clause(
                                "children looked after on the last day",
                                new Rules.AtLeast<>(
                                        1, new LookedAfterChild.EpisodesOpen(choices.of(ON_THE_LAST_DAY))))),
                        clause(
                                "3 or more placements, temporary ones left out, with different carers, in the 12 months",
                                new Rules.AtLeast<>(3, new Rules.Over<>(twelveMonths, placements)))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(published())
                .ownWindow(twelveMonths)
                .needs(choices.of(LOOKED_AFTER).needs())
                .addNeeds(
                        Item.PLACEMENTS.inWords(),
                        Item.EPISODE_PLACEMENTS.inWords(),
                        Item.EPISODE_START_REASONS.inWords());
    }

    private static Source published() {
        return Source.builder()
                .publisher("Department for Education")
                .title("Children looked after in England: placement stability (published description, known"
                        + " from notes read on this date; the words are this project's)")
                .date(LocalDate.of(2026, 11, 21))
                .build();
    }

    private PlacementIndicators() {}
}
