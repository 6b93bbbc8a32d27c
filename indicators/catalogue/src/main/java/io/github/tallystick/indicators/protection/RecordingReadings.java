package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Term.number;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;
import io.github.tallystick.indicators.facts.Visit;
import java.util.List;

/** How the words about the recording of visits can be read. */
final class RecordingReadings {
    private static final Rows RECORDS = new Every(Visit.TABLE);
    private static final Given HAS_DATE = new Given(Visit.RECORDED);

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

    static final Reading<Column> MADE_IN_THE_PERIOD = Reading.of(
                    "made in the period",
                    "the date of the visit falls in the period",
                    Visit.MADE,
                    "the period is that of the work")
            .or("the date of recording falls in the period", Visit.RECORDED);

    static final Reading<Rows> VISITS = Reading.of(
                    "child protection visits",
                    "every row: the child seen or not, several on one day, under any council's plan",
                    RECORDS,
                    "each row had to be keyed in")
            .or("only visits at which the child was seen", new Where(RECORDS, new Flag(Visit.CHILD_SEEN)));

    static final Reading<Undated> RECORDED = Reading.of(
                    "recorded",
                    "a row with a blank recorded date was always known, and so recorded in time",
                    Undated.IN_TIME,
                    "the rule for what is known at a date, taken over")
            .or("a blank date is no evidence: not in time", Undated.NOT_IN_TIME)
            .or("a row with a blank recorded date left out", Undated.LEFT_OUT);

    private RecordingReadings() {}

    /** What a row without a recorded date is taken for. */
    enum Undated {
        /** It was always known, and so in time. */
        IN_TIME,
        /** Not in time. */
        NOT_IN_TIME,
        /** Left out below the line and above it. */
        LEFT_OUT;

        Term<Row> of(Clause<Row> visits) {
            return this == LEFT_OUT
                    ? number(visits, unsaid("with a recorded date", new Whenever(HAS_DATE)))
                    : number(visits);
        }

        /** It was keyed in on or before the day due, or always known. */
        When inTime(Timescale within) {
            OnOrBefore inTime = new OnOrBefore(Visit.RECORDED, new After(within, Visit.MADE));
            return new Whenever(this == NOT_IN_TIME ? new AllOf(List.of(HAS_DATE, inTime)) : inTime);
        }
    }
}
