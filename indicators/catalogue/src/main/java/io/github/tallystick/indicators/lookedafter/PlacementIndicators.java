package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import java.time.LocalDate;
import java.util.Optional;

/** Indicators of the placements of looked after children. */
public final class PlacementIndicators {
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
        LastDay lastDay = choices.of(StabilityReadings.ON_THE_LAST_DAY);
        Rows stays = PlacementRows.stays(PlacementRows.TEMPORARY, choices.of(StabilityReadings.SAME_PLACEMENT));
        Rows episodes = choices.of(StabilityReadings.LOOKED_AFTER);
        Rows continuously = choices.of(StabilityReadings.CONTINUOUSLY)
                ? CareRows.withPeriods(episodes)
                : CareRows.withPeriodsNotBegunAsShortBreaks(episodes);
        return Indicator.of(Child.class)
                .code("cla.long-term-stability")
                .title("Looked after children in the same placement for at least 2 years")
                .unit("child")
                .formula(share(
                        "Percentage of {1} {2} who had been so {3} who were {4}",
                        CareRows.childrenBorn(episodes),
                        number(
                                clause(
                                        "children looked after on the last day",
                                        CareRows.lookedAfter(episodes, lastDay)),
                                clause("aged under 16", CareRows.under(16, Birthday.ON_1_MARCH)),
                                clause(
                                        "continuously for at least 2.5 years",
                                        StabilityReadings.inCareFor(30, continuously, lastDay))),
                        clause(
                                "in the same placement " + StabilityReadings.TWO_YEARS,
                                choices.of(StabilityReadings.FOR_TWO_YEARS).rule(24, stays, episodes, lastDay))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(published())
                .edition(new Edition("method to 2020", Optional.empty(), Optional.of(LocalDate.of(2020, 3, 31))));
    }

    /** The share of looked after children who had three or more placements in twelve months; formerly NI 62. */
    public static final Indicator<Child> PLACEMENTS_3_PLUS = Indicator.defined(PlacementIndicators::threePlacements);

    private static IndicatorBuilder<Child> threePlacements(Choices choices) {
        PlacementReadings.Counted counted = choices.of(PlacementReadings.PLACEMENTS);
        Rows stays = PlacementRows.stays(
                choices.of(PlacementReadings.TEMPORARY_ONES_LEFT_OUT),
                choices.of(PlacementReadings.WITH_DIFFERENT_CARERS));
        PlacementReadings.Ending ending = choices.of(PlacementReadings.IN_THE_TWELVE_MONTHS);
        Window twelveMonths = choices.of(PlacementReadings.TWELVE_MONTHS);
        Rows episodes = choices.of(PlacementReadings.LOOKED_AFTER);
        return Indicator.of(Child.class)
                .code("cla.placements-3plus")
                .title("Looked after children with 3 or more placements in 12 months")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        CareRows.children(episodes),
                        number(clause(
                                "children looked after on the last day",
                                CareRows.lookedAfter(episodes, choices.of(PlacementReadings.ON_THE_LAST_DAY)))),
                        clause(
                                "3 or more placements, temporary ones left out, with different carers, in the 12 months",
                                new AtLeast(3, new Over(twelveMonths, counted.held(stays, episodes, ending))))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(published());
    }

    private static Source published() {
        return Sources.department("Children looked after in England: placement stability");
    }

    private PlacementIndicators() {}
}
