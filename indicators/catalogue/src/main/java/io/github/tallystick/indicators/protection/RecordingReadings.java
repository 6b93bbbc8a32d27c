package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;

/** How the words about the recording of visits can be read. */
final class RecordingReadings {
    static final Reading<Timescale> FIVE_WORKING_DAYS = Reading.<Timescale>of(
                    "5 working days",
                    "5 working days, the day of the visit not counted",
                    new WorkingDays(5, NOT_COUNTED, WORKING_DAYS),
                    "as for visiting: the day on which the clock starts is day 0")
            .or("5 working days, the day of the visit counted", new WorkingDays(5, COUNTED, WORKING_DAYS))
            .or(
                    "5 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(5, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()));

    static final Reading<Lateness> LATE = Reading.of(
                    "within 5 working days",
                    "on or before the fifth working day: a record of the Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most 5 working days counted between the two dates: a record of the Saturday after it is in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    static final Reading<VisitRecord.Is> MADE_IN_THE_PERIOD = Reading.of(
                    "made in the period",
                    "the date of the visit falls in the period",
                    VisitRecord.Is.MADE,
                    "the period is that of the work")
            .or("the date of recording falls in the period", VisitRecord.Is.RECORDED);

    static final Reading<VisitRecord.Rows> VISITS = Reading.of(
                    "child protection visits",
                    "every row: the child seen or not, several on one day, under any council's plan",
                    VisitRecord.Rows.EVERY,
                    "each row had to be keyed in")
            .or("only visits at which the child was seen", VisitRecord.Rows.CHILD_SEEN);

    static final Reading<VisitRecord.Undated> RECORDED = Reading.of(
                    "recorded",
                    "a row with a blank recorded date was always known, and so recorded in time",
                    VisitRecord.Undated.IN_TIME,
                    "the rule for what is known at a date, taken over")
            .or("a blank date is no evidence: not in time", VisitRecord.Undated.NOT_IN_TIME)
            .or("a row with a blank recorded date left out", VisitRecord.Undated.LEFT_OUT);

    private RecordingReadings() {}
}
