package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;
import static io.github.tallystick.core.spec.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of child protection. */
public final class ProtectionIndicators {
    private static final Timescale TEN_WORKING_DAYS = new Timescale.WorkingDays(10, NOT_COUNTED, WORKING_DAYS);
    private static final Timescale FIVE_WORKING_DAYS = new Timescale.WorkingDays(5, NOT_COUNTED, WORKING_DAYS);

    /** VP8: the share of child protection visits due that were made on time. A visit that was never made is late. */
    public static final Indicator<Child> VP8 = Indicator.of(Child.class)
            .code("wokingham.vp8")
            .title("Child protection visits completed on time")
            .unit("visit due")
            .formula(share(
                    "Percentage of {1} which were {2}",
                    new VisitsDue(TEN_WORKING_DAYS),
                    number(clause("child protection visits due in the period", VisitDue.Is.DUE)),
                    clause("completed on time (within 10 days of the previous visit)", VisitDue.Is.MADE_IN_TIME)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.wokingham("Percentage of child protection visits due in the period which were completed on"
                    + " time (within 10 days of the previous visit)"))
            .addReadings(
                    Reading.inWords(
                            "10 days",
                            "10 working days, the day of the previous visit not counted",
                            "officers gave the local target as 10 working days; the name alone says 10 days",
                            "10 calendar days",
                            "15 working days",
                            "42 days"),
                    Reading.inWords(
                            "due in the period",
                            "the due date falls in the period and the plan has not ended before it",
                            "a visit cannot be due after the plan has ended",
                            "the date of the visit falls in the period",
                            "also dropped when the plan ends on the due date"),
                    Reading.inWords(
                            "the previous visit",
                            "the previous day on which the child was seen, or the start of the plan",
                            "a visit without seeing the child does not do the work of one",
                            "visits without seeing the child count",
                            "every record counts, several on one day too",
                            "the start of the plan does not start the clock"),
                    Reading.inWords(
                            "child protection visits due",
                            "one for each previous visit; a missed visit is due once, and the clock starts again at the"
                                    + " next",
                            "the denominator counts what was planned, not how long it was missed",
                            "a further visit due every 10 working days until one is made"),
                    Reading.inWords(
                            "child protection visits",
                            "visits under this council's own plans",
                            "another council answers for its own plans",
                            "plans of other councils for children staying here count"))
            .workingDays(WORKING_DAYS)
            .looksBackMonths(1)
            .addNeeds(Item.PLANS.inWords(), Item.VISITS.inWords())
            .addNeedsForKnownAt(Item.VISIT_RECORDED_DATES.inWords())
            .build();

    /** The share of child protection visits keyed in within five working days. It measures recording, not visiting. */
    public static final Indicator<Child> VISITS_RECORDED_WITHIN_5WD = Indicator.of(Child.class)
            .code("recording.visits-recorded-within-5wd")
            .title("Child protection visits recorded within 5 working days")
            .unit("visit record")
            .formula(share(
                    "Percentage of {1} which were {2}",
                    new VisitRecord.Of(FIVE_WORKING_DAYS),
                    number(clause("child protection visits made in the period", VisitRecord.Is.MADE)),
                    clause("recorded within 5 working days of the visit", VisitRecord.Is.RECORDED_IN_TIME)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.localChoice("when visits were keyed in, told apart from when they were made"))
            .addReadings(
                    Reading.inWords(
                            "made in the period",
                            "the date of the visit falls in the period",
                            "the period is that of the work",
                            "the date of recording falls in the period"),
                    Reading.inWords(
                            "child protection visits",
                            "every row: the child seen or not, several on one day, under any council's plan",
                            "each row had to be keyed in",
                            "only visits at which the child was seen"),
                    Reading.inWords(
                            "recorded",
                            "a row with a blank recorded date was always known, and so recorded in time",
                            "the rule for what is known at a date, taken over",
                            "a blank date is no evidence: not in time",
                            "a row with a blank recorded date left out"))
            .workingDays(WORKING_DAYS)
            .addNeeds(Item.VISITS.inWords(), Item.VISIT_RECORDED_DATES.inWords())
            .build();

    private ProtectionIndicators() {}
}
