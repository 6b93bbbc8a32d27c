package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.MonthsBefore;

/** Indicators of child protection plans. */
public final class PlanIndicators {
    /** The share of plans started for a child who had been under a plan before; formerly NI 65. */
    public static final Indicator<Child> SECOND_OR_SUBSEQUENT = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.second-or-subsequent")
            .title("Child protection plans that are a second or subsequent plan")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} which were {2}",
                    new PlanOnRecord.Of(choices.of(PlanReadings.PLANS)),
                    number(clause("child protection plans started in the period", PlanOnRecord.Is.STARTED)),
                    clause(
                            "a second or subsequent plan of the child",
                            new PlanOnRecord.Second(choices.of(PlanReadings.SECOND)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans for a second or subsequent"
                            + " time, formerly NI 65"))
            .addNeeds(Item.PLANS.inWords()));

    /** The share of ended plans that had lasted two years or more; formerly NI 64. A child can count twice. */
    public static final Indicator<Child> ENDED_2Y = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.ended-2y")
            .title("Child protection plans that had lasted 2 years or more when they ended")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} which had {2}",
                    new PlanOnRecord.Of(Plans.OWN),
                    number(clause("child protection plans ended in the period", PlanOnRecord.Is.ENDED)),
                    clause(
                            "lasted 2 years or more",
                            new PlanLasted.WhenEnded(choices.of(PlanReadings.LASTED_TWO_YEARS)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans lasting two years or more"
                            + " which ended in the year, formerly NI 64"))
            .addNeeds(Item.PLANS.inWords()));

    /** The share of open plans that have lasted two years or more. */
    public static final Indicator<Child> OPEN_2Y = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.open-2y")
            .title("Open child protection plans that have lasted 2 years or more")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} which had {2}",
                    new PlanOnRecord.Of(Plans.OWN),
                    number(clause(
                            "child protection plans open on the last day",
                            new PlanOnRecord.Open(choices.of(PlanReadings.ON_THE_LAST_DAY)))),
                    clause("lasted 2 years or more", new PlanLasted(choices.of(PlanReadings.OPEN_TWO_YEARS)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans of two years or more at 31"
                            + " March; the day rule is a local choice"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.PLANS.inWords()));

    /** The share of plans open for three months or more whose reviews were all held in time; formerly NI 67. */
    public static final Indicator<Child> REVIEWED_IN_TIMESCALE = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.reviewed-in-timescale")
            .title("Child protection plans reviewed within the required timescales")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} {2} which had {3}",
                    new PlanOnRecord.Of(Plans.OWN),
                    number(
                            clause(
                                    "child protection plans open on the last day",
                                    new PlanOnRecord.Open(choices.of(PlanReadings.ON_THE_LAST_DAY))),
                            clause("for at least 3 months", new PlanOnRecord.Begun(new MonthsBefore(3)))),
                    clause(
                            "all reviews due after 3 months and then every 6 months held in time",
                            choices.of(PlanReadings.AFTER_3_AND_6_MONTHS)
                                    .reviews(choices.of(PlanReadings.DUE), choices.of(PlanReadings.HELD_IN_TIME)))))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans reviewed within the required"
                            + " timescales, formerly NI 67; the month rule is a local choice"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.PLANS.inWords(), Item.PLAN_REVIEWS.inWords()));

    private PlanIndicators() {}
}
