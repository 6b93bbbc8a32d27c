package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.Enough;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.LookedBackTo;
import io.github.tallystick.core.definition.Day.Reached;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.WithLatest;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;
import java.util.Optional;

/** How the words about child protection plans can be read. */
final class PlanReadings {
    private static final Column EARLIER_STARTED = Column.day("earlier-started", "earlier plan started");
    private static final Column EARLIER_ENDED = Column.day("earlier-ended", "earlier plan ended");
    private static final Day DAY_730 = Plans.daysAfter(729, ProtectionPlan.STARTED);
    private static final Day DAY_731 = Plans.daysAfter(730, ProtectionPlan.STARTED);
    private static final Day AFTER_24_MONTHS = new Reached(new Window.MonthsAndADayTo(24), ProtectionPlan.STARTED);

    static final Reading<Earlier> SECOND = Reading.of(
                    "a second or subsequent plan",
                    "the child had an earlier plan, however long ago",
                    new Earlier(
                            ProtectionPlan.STARTED,
                            EARLIER_STARTED,
                            new AnyOf(
                                    List.of(new Given(EARLIER_STARTED), new Enough(ProtectionPlan.PREVIOUS_PLANS, 1)))),
                    "published: regardless of how long ago")
            .or(
                    "an earlier plan that was open in the 24 months before",
                    new Earlier(
                            ProtectionPlan.ENDED,
                            EARLIER_ENDED,
                            new OnOrBefore(
                                    new LookedBackTo(LookBack.months(24), ProtectionPlan.STARTED), EARLIER_ENDED)));

    static final Reading<Rows> PLANS = Reading.of(
                    "plans",
                    "this council's own plans, also as earlier ones",
                    Plans.OWN,
                    "published: an earlier plan of that council")
            .or("plans of other councils for children staying here count", Plans.OF_ANY_COUNCIL);

    static final Reading<Day> LASTED_TWO_YEARS = Reading.of(
                    "2 years or more",
                    "more than 729 calendar days, the days of start and end both counted",
                    DAY_730,
                    "published: more than 729 calendar days including days of cessation")
            .or("more than 729 calendar days, the day of the end not counted", DAY_731)
            .or("24 calendar months", AFTER_24_MONTHS);

    static final Reading<Day> OPEN_TWO_YEARS = Reading.of(
                    "2 years or more",
                    "more than 729 calendar days, the day of the start and the last day both counted",
                    DAY_730,
                    "the rule of the plans that ended, taken over")
            .or("24 calendar months", AFTER_24_MONTHS);

    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    private PlanReadings() {}

    /**
     * Which earlier plans make a plan a second one.
     *
     * @param day the day looked at of the plans that started before
     * @param latest the latest of these days
     * @param makesSecond when the plan is a second one
     */
    record Earlier(Column day, Column latest, Condition makesSecond) {
        /** Plans that can be used, with the latest day of those that started before, which need not be usable. */
        Rows plans(Rows counted) {
            return Plans.usable(
                    new WithLatest(counted, counted, ProtectionPlan.STARTED, day, Optional.empty(), latest));
        }
    }
}
