package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Term.number;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day.Earliest;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Any;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.CalendarDays;
import io.github.tallystick.core.time.Timescale.WorkingDays;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.protection.VisitsDue.Missed;
import io.github.tallystick.indicators.protection.VisitsDue.Previous;
import java.util.List;

/** How the words of VP8 can be read. */
final class VisitReadings {
    private static final String DUE = "child protection visits due in the period";
    private static final When IS_DUE = new On(VisitsDue.DUE);
    /** The next visit is made while the plan goes on: there is none in a window after its end. */
    private static final When IS_MADE =
            new All(List.of(new On(VisitsDue.NEXT), new Touching(VisitsDue.STARTED, ProtectionPlan.ENDED)));

    private static final Condition IN_TIME = new OnOrBefore(VisitsDue.NEXT, VisitsDue.DUE);
    private static final Rows RECORDS = new Every(Visit.TABLE);
    private static final Rows CHILD_SEEN = new Where(RECORDS, new Flag(Visit.CHILD_SEEN));

    static final Reading<Timescale> TEN_DAYS = Reading.<Timescale>of(
                    "10 days",
                    "10 working days, the day of the previous visit not counted",
                    new WorkingDays(10, NOT_COUNTED, WORKING_DAYS),
                    "officers gave the local target as 10 working days; the name alone says 10 days")
            .or("10 calendar days", new CalendarDays(10, NOT_COUNTED))
            .or("10 working days, the day of the previous visit counted", new WorkingDays(10, COUNTED, WORKING_DAYS))
            .or(
                    "10 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(10, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()))
            .or("15 working days", new WorkingDays(15, NOT_COUNTED, WORKING_DAYS))
            .or("42 days", new CalendarDays(42, NOT_COUNTED));

    static final Reading<Lateness> LATE = Reading.of(
                    "within 10 days",
                    "on or before the last of the days: a visit on the Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most so many working days between the two dates: a visit on the Saturday after the last of them is"
                            + " in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    static final Reading<Counted> DUE_IN_THE_PERIOD = Reading.of(
                    "due in the period",
                    "the due date falls in the period and the plan has not ended before it",
                    new Counted(
                            number(
                                    clause(DUE, IS_DUE),
                                    unsaid(
                                            "under a plan that has not ended before the due date",
                                            new Whenever(new OnOrBefore(VisitsDue.DUE, ProtectionPlan.ENDED)))),
                            new Whenever(IN_TIME)),
                    "a visit cannot be due after the plan has ended")
            .or(
                    "the date of the visit falls in the period",
                    new Counted(number(clause(DUE, IS_MADE)), madeByTheDayDue()))
            .or(
                    "also dropped when the plan ends on the due date",
                    new Counted(
                            number(
                                    clause(DUE, IS_DUE),
                                    unsaid(
                                            "under a plan that goes on after the due date",
                                            new Whenever(
                                                    new IsNot(new OnOrBefore(ProtectionPlan.ENDED, VisitsDue.DUE))))),
                            new Whenever(IN_TIME)));

    static final Reading<Previous> THE_PREVIOUS_VISIT = Reading.of(
                    "the previous visit",
                    "the previous day on which the child was seen, or the start of the plan",
                    new Previous(CHILD_SEEN, false, true),
                    "a visit without seeing the child does not do the work of one")
            .or("visits without seeing the child count", new Previous(RECORDS, false, true))
            .or("every record counts, the child seen or not, several on one day too", new Previous(RECORDS, true, true))
            .or("the start of the plan does not start the clock", new Previous(CHILD_SEEN, false, false));

    static final Reading<Missed> VISITS_DUE = Reading.of(
                    "child protection visits due",
                    "one for each previous visit; a missed visit is due once, and the clock starts again at the next",
                    Missed.DUE_ONCE,
                    "the denominator counts what was planned, not how long it was missed")
            .or("a further visit due every 10 working days until one is made", Missed.DUE_AGAIN);

    static final Reading<Rows> VISITS = Reading.of(
                    "child protection visits",
                    "visits under this council's own plans",
                    Plans.OWN,
                    "another council answers for its own plans")
            .or("plans of other councils for children staying here count", Plans.OF_ANY_COUNCIL);

    private VisitReadings() {}

    /**
     * Asked of a visit that counts on the day on which it is made. While it is not made, and the day due is not past, it is in
     * time wherever it counts by that day; wherever the window holds that day, it may be. One that can only be made by then,
     * since the plan ends, is in time if it is made at all.
     */
    private static When madeByTheDayDue() {
        When byThen = new Open(VisitsDue.STARTED, Plans.daysAfter(1, VisitsDue.DUE));
        Condition inTime = new OnOrBefore(new Earliest(List.of(VisitsDue.NEXT, ProtectionPlan.ENDED)), VisitsDue.DUE);
        return new Any(List.of(byThen, new All(List.of(IS_DUE, new Whenever(inTime)))));
    }

    /** Which visits are counted, and which of them as made in time. */
    record Counted(Term<Row> visits, When inTime) {}
}
