package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.LookedBackTo;
import io.github.tallystick.core.definition.Day.Reached;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Any;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Not;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.protection.PlanReadings.Earlier;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;

/** Indicators of child protection plans. */
public final class PlanIndicators {
    private static final Rows OWN = Plans.usable(Plans.OWN);

    /** The share of plans started for a child who had been under a plan before; formerly NI 65. */
    public static final Indicator<Child> SECOND_OR_SUBSEQUENT = Indicator.defined(choices -> {
        Rows plans = choices.of(PlanReadings.PLANS);
        Earlier earlier = choices.of(PlanReadings.SECOND);
        return Indicator.of(Child.class)
                .code("cpp.second-or-subsequent")
                .title("Child protection plans that are a second or subsequent plan")
                .unit("plan")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        earlier.plans(plans),
                        number(clause("child protection plans started in the period", new On(ProtectionPlan.STARTED))),
                        clause("a second or subsequent plan of the child", new Whenever(earlier.makesSecond()))))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.department(
                        "Local authority interactive tool: child protection plans for a second or subsequent"
                                + " time, formerly NI 65"));
    });

    /** The share of ended plans that had lasted two years or more; formerly NI 64. A child can count twice. */
    public static final Indicator<Child> ENDED_2Y = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.ended-2y")
            .title("Child protection plans that had lasted 2 years or more when they ended")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} which had {2}",
                    OWN,
                    number(clause("child protection plans ended in the period", new On(ProtectionPlan.ENDED))),
                    clause("lasted 2 years or more", endedOnOrAfter(choices.of(PlanReadings.LASTED_TWO_YEARS)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans lasting two years or more"
                            + " which ended in the year, formerly NI 64")));

    /** The share of open plans that have lasted two years or more. */
    public static final Indicator<Child> OPEN_2Y = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.open-2y")
            .title("Open child protection plans that have lasted 2 years or more")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} which had {2}",
                    OWN,
                    number(open(choices.of(PlanReadings.ON_THE_LAST_DAY))),
                    clause("lasted 2 years or more", new From(choices.of(PlanReadings.OPEN_TWO_YEARS)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans of two years or more at 31"
                            + " March; the day rule is a local choice")));

    /** The share of plans open for three months or more whose reviews were all held in time; formerly NI 67. */
    public static final Indicator<Child> REVIEWED_IN_TIMESCALE = Indicator.defined(choices -> Indicator.of(Child.class)
            .code("cpp.reviewed-in-timescale")
            .title("Child protection plans reviewed within the required timescales")
            .unit("plan")
            .formula(share(
                    "Percentage of {1} {2} which had {3}",
                    OWN,
                    number(
                            open(choices.of(PlanReadings.ON_THE_LAST_DAY)),
                            clause(
                                    "for at least 3 months",
                                    new From(new Reached(new Window.MonthsAndADayTo(3), ProtectionPlan.STARTED)))),
                    clause(
                            "all reviews due after 3 months and then every 6 months held in time",
                            ReviewReadings.allInTime(
                                    OWN,
                                    choices.of(ReviewReadings.AFTER_3_AND_6_MONTHS),
                                    choices.of(ReviewReadings.DUE),
                                    choices.of(ReviewReadings.HELD_IN_TIME)))))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.department(
                    "Local authority interactive tool: child protection plans reviewed within the required"
                            + " timescales, formerly NI 67; the month rule is a local choice")));

    private PlanIndicators() {}

    private static Clause<Row> open(LastDay lastDay) {
        return clause(
                "child protection plans open on the last day",
                new Open(ProtectionPlan.STARTED, lastDay.end(ProtectionPlan.ENDED)));
    }

    /**
     * A plan that ended in the window ended on a day or after it: certainly where the window starts so late, whenever it is to
     * end, and not while the day has not come.
     */
    private static When endedOnOrAfter(Day day) {
        Day before = new LookedBackTo(new LookBack.Days(1), day);
        When startsLater = new Not(new Touching(ProtectionPlan.STARTED, before));
        return new All(List.of(
                new From(day), new Any(List.of(startsLater, new Whenever(new OnOrBefore(day, ProtectionPlan.ENDED))))));
    }
}
