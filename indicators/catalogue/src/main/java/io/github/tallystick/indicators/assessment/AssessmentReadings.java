package io.github.tallystick.indicators.assessment;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Usable;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Referral;

/** What the phrases of indicators of assessments are taken to mean. */
final class AssessmentReadings {
    static final Reading<Counted> INITIAL_ASSESSMENTS = Reading.of(
                    "initial assessments",
                    "the first assessment of each referral, by the period in which it was authorised",
                    Counted.FIRST_ASSESSMENTS,
                    "initial assessments ended with the single assessment of 2013; the first stands in for it")
            .or("all referrals of the period in the denominator", Counted.REFERRALS)
            .or("every assessment", Counted.EVERY_ASSESSMENT);

    static final Reading<Counted> FIRST_ASSESSMENTS = Reading.of(
                    "first assessments",
                    "the first assessment of each referral, by the period in which it was authorised",
                    Counted.FIRST_ASSESSMENTS,
                    "a later assessment does not start with the referral")
            .or("every assessment", Counted.EVERY_ASSESSMENT);

    static final Reading<Day> AUTHORISED = Reading.<Day>of(
                    "authorised in the period",
                    "the date of authorisation falls in the period; one that is not finished is in none",
                    Assessment.AUTHORISED,
                    "the published bands are of assessments completed in the year")
            .or("the date of the start falls in the period", Assessment.STARTED);

    static final Reading<Clock> OF_THEIR_START = Reading.of(
                    "of their start",
                    "from the start of the assessment",
                    new Clock(Assessment.STARTED, Counted.ASSESSMENTS),
                    "the first published band is of assessments started and finished on one day")
            .or(
                    "from the referral",
                    new Clock(
                            Referral.RECEIVED,
                            new Usable(
                                    Counted.ASSESSMENTS,
                                    new Given(Referral.RECEIVED),
                                    "its referral is not on record")));

    static final Reading<Timescale> SEVEN_WORKING_DAYS = Reading.<Timescale>of(
                    "7 working days",
                    "7 working days, the day of the referral not counted",
                    new WorkingDays(7, NOT_COUNTED, WORKING_DAYS),
                    "the published duration bands start with the same day as day 0")
            .or("10 working days (from April 2010)", new WorkingDays(10, NOT_COUNTED, WORKING_DAYS))
            .or("the day of the referral counted as day 1", new WorkingDays(7, COUNTED, WORKING_DAYS))
            .or(
                    "7 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(7, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()));

    static final Reading<Lateness> LATE_AFTER_7 = Reading.of(
                    "within 7 working days",
                    "on or before the seventh working day: a Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most 7 working days counted between the two dates, so that a Saturday after it is in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    static final Reading<Timescale> FORTY_FIVE_WORKING_DAYS = Reading.<Timescale>of(
                    "45 working days",
                    "45 working days, the day on which the clock starts not counted",
                    new WorkingDays(45, NOT_COUNTED, WORKING_DAYS),
                    "the first published band, started and finished on one day, makes that day 0")
            .or("the day on which the clock starts counted as day 1", new WorkingDays(45, COUNTED, WORKING_DAYS))
            .or(
                    "45 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(45, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()));

    static final Reading<Lateness> LATE_AFTER_45 = Reading.of(
                    "within 45 working days",
                    "on or before the last of the working days: a Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most 45 working days counted between the two dates, so that a Saturday after it is in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    private AssessmentReadings() {}

    /** Authorised within so much time of a day. */
    static When authorised(Timescale within, Day of) {
        return new Whenever(new OnOrBefore(Assessment.AUTHORISED, new After(within, of)));
    }

    /** From which day the clock of an assessment runs, and the assessments of which that day is known. */
    record Clock(Day start, Rows assessments) {}
}
