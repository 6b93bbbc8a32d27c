package io.github.tallystick.indicators.assessment;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;

/** How the words about assessments within 45 working days can be read. */
final class AssessmentReadings {
    static final Reading<Assessments.Counts> AUTHORISED = Reading.of(
                    "authorised in the period",
                    "the date of authorisation falls in the period; one that is not finished is in none",
                    Assessments.Counts.WHEN_AUTHORISED,
                    "the published bands are of assessments completed in the year")
            .or("the date of the start falls in the period", Assessments.Counts.WHEN_STARTED);

    static final Reading<Assessments.Clock> OF_THEIR_START = Reading.of(
                    "of their start",
                    "from the start of the assessment",
                    Assessments.Clock.ASSESSMENT,
                    "the first published band is of assessments started and finished on one day")
            .or("from the referral", Assessments.Clock.REFERRAL);

    static final Reading<Counted> FIRST_ASSESSMENTS = Reading.of(
                    "first assessments",
                    "the first assessment of each referral, by the period in which it was authorised",
                    Counted.FIRST_ASSESSMENTS,
                    "a later assessment does not start with the referral")
            .or("every assessment", Counted.EVERY_ASSESSMENT);

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
}
