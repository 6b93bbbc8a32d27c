package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.CalendarDays;
import io.github.tallystick.core.time.Timescale.WorkingDays;

/** How the words of VP8 can be read. */
final class VisitReadings {
    private static final String DUE = "child protection visits due in the period";
    private static final Timescale SIX_WEEKS = new CalendarDays(42, NOT_COUNTED);

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
            .or("42 days", SIX_WEEKS);

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
                            number(clause(DUE, VisitDue.Is.DUE), leavingOut("", VisitDue.Is.UNDER_PLAN)),
                            VisitDue.Is.MADE_IN_TIME),
                    "a visit cannot be due after the plan has ended")
            .or(
                    "the date of the visit falls in the period",
                    new Counted(number(clause(DUE, VisitDue.Is.MADE)), VisitDue.Is.MADE_BY_DUE_DAY))
            .or(
                    "also dropped when the plan ends on the due date",
                    new Counted(
                            number(clause(DUE, VisitDue.Is.DUE), leavingOut("", VisitDue.Is.UNDER_PLAN_AFTERWARDS)),
                            VisitDue.Is.MADE_IN_TIME));

    static final Reading<Previous> THE_PREVIOUS_VISIT = Reading.of(
                    "the previous visit",
                    "the previous day on which the child was seen, or the start of the plan",
                    Previous.CHILD_SEEN,
                    "a visit without seeing the child does not do the work of one")
            .or("visits without seeing the child count", Previous.SEEN_OR_NOT)
            .or("every record counts, the child seen or not, several on one day too", Previous.EVERY_RECORD)
            .or("the start of the plan does not start the clock", Previous.CHILD_SEEN_ALONE);

    static final Reading<Missed> VISITS_DUE = Reading.of(
                    "child protection visits due",
                    "one for each previous visit; a missed visit is due once, and the clock starts again at the next",
                    Missed.DUE_ONCE,
                    "the denominator counts what was planned, not how long it was missed")
            .or("a further visit due every 10 working days until one is made", Missed.DUE_AGAIN);

    static final Reading<Plans> VISITS = Reading.of(
                    "child protection visits",
                    "visits under this council's own plans",
                    Plans.OWN,
                    "another council answers for its own plans")
            .or("plans of other councils for children staying here count", Plans.OF_ANY_COUNCIL);

    private static final int CHILDHOOD_MONTHS = 18 * 12;

    private VisitReadings() {}

    /** Which visits are counted, and which of them as made in time. */
    record Counted(Measure<VisitDue> visits, VisitDue.Is inTime) {}

    /**
     * How many months before a period the clock of a visit due in it can have started; where a missed visit is due again, at any
     * time in a childhood.
     */
    static int monthsReached(Timescale within, Missed missed) {
        if (missed != Missed.DUE_ONCE) {
            return CHILDHOOD_MONTHS;
        }
        return within.equals(SIX_WEEKS) ? 2 : 1;
    }
}
