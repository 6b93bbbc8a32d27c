package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.Set;

/** How the words of what is done for looked after children can be read. */
final class CareReadings {
    private static final Rows EVERY_REVIEW = new Every(CareReview.TABLE);
    private static final Rows EVERY_INCIDENT = new Every(MissingIncident.TABLE);

    static final Reading<Rows> LOOKED_AFTER = CareRows.reading("looked after");
    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12 months");

    /** Which reviews count as held. */
    static final Reading<Rows> REVIEWS = Reading.of(
                    "reviews",
                    "different days on which reviews were held, cancelled ones left out",
                    (Rows) new Where(EVERY_REVIEW, new IsNot(new Flag(CareReview.CANCELLED))),
                    "a cancelled review was not held")
            .or("cancelled reviews counted", EVERY_REVIEW);

    /** Whether only children with reviews due are below the line. */
    static final Reading<Boolean> WITH_REVIEWS_DUE = Reading.of(
                    "with reviews due",
                    "children with no review due in the 12 months are left out",
                    true,
                    "the old indicator was of children who should have been reviewed")
            .or("all children in the denominator, those with no review due as in time", false);

    /** When the first review is due. */
    static final Reading<Timescale> IN_TIME = Reading.<Timescale>of(
                    "in time",
                    "the first by the 20th working day after the start of the period of care, the second within 3 months of"
                            + " the first, each later one within 6 months of the one before",
                    new Timescale.WorkingDays(20, NOT_COUNTED, WORKING_DAYS),
                    "care planning regulations: 20 working days, 3 months, 6 months")
            .or("the first within 28 calendar days", new Timescale.CalendarDays(28, NOT_COUNTED));

    /** Which incidents count. */
    static final Reading<Rows> MISSING = Reading.of(
                    "missing",
                    "incidents of type Missing; away from placement without authorisation is told apart",
                    (Rows) new Where(EVERY_INCIDENT, new IsNot(new Flag(MissingIncident.AWAY))),
                    "published apart")
            .or("away without authorisation counted too", EVERY_INCIDENT);

    /** When an incident counts. */
    static final Reading<When> WERE_MISSING = Reading.of(
                    "were missing in the period",
                    "on any day of the period, in incidents that started before it too",
                    (When) new Touching(MissingIncident.STARTED, MissingIncident.ENDED),
                    "published: incidents already open on the first day are included")
            .or("only incidents that start in the period", new On(MissingIncident.STARTED));

    /** Which health assessments count. */
    static final Reading<Condition> HEALTH_ASSESSMENT = Reading.of(
                    "health assessment",
                    "different days with a completed health assessment, or what the SSDA903 says of the year",
                    (Condition) new In(HealthAssessment.STATUS, Set.of(HealthAssessment.COMPLETED)),
                    "the SSDA903 asks whether it was made")
            .or(
                    "refused or planned counted too",
                    new In(
                            HealthAssessment.STATUS,
                            Set.of(HealthAssessment.COMPLETED, HealthAssessment.REFUSED, HealthAssessment.PLANNED)));

    /** The age under which two are needed. */
    static final Reading<Integer> TWO_IF_UNDER_5 = Reading.of(
                    "two if aged under 5",
                    "on two different days if the child is under 5 on the last day",
                    5,
                    "validation rules of the SSDA903: under 5 one is due every six months")
            .or("one is enough under 5", 0);

    static final Reading<Birthday> AGED_UNDER_5 = Birthday.reading("aged under 5");

    private CareReadings() {}
}
