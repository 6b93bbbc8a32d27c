package io.github.tallystick.indicators.assessment;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;
import java.time.LocalDate;
import java.util.Optional;

/** Indicators of assessments. */
public final class AssessmentIndicators {
    private static final Reading<Counted> INITIAL_ASSESSMENTS = Reading.of(
                    "initial assessments",
                    "the first assessment of each referral, by the period in which it was authorised",
                    Counted.FIRST_ASSESSMENTS,
                    "initial assessments ended with the single assessment of 2013; the first stands in for it")
            .or("all referrals of the period in the denominator", Counted.REFERRALS)
            .or("every assessment", Counted.EVERY_ASSESSMENT);

    private static final Reading<Timescale> SEVEN_WORKING_DAYS = Reading.<Timescale>of(
                    "7 working days",
                    "7 working days, the day of the referral not counted",
                    new WorkingDays(7, NOT_COUNTED, WORKING_DAYS),
                    "the published duration bands start with the same day as day 0")
            .or("10 working days (from April 2010)", new WorkingDays(10, NOT_COUNTED, WORKING_DAYS))
            .or("the day of the referral counted as day 1", new WorkingDays(7, COUNTED, WORKING_DAYS))
            .or(
                    "7 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(7, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()));

    private static final Reading<Lateness> LATE = Reading.of(
                    "within 7 working days",
                    "on or before the seventh working day: a Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most 7 working days counted between the two dates, so that a Saturday after it is in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    /**
     * NI 59: the share of initial assessments made within seven working days of referral. In use from 1 April 2008, with
     * seven working days until March 2010; it is computed for every period. The later edition is {@link #NI_59_FROM_2010}.
     */
    public static final Indicator<Child> NI_59 = Indicator.defined(choices -> {
        Counted counted = choices.of(INITIAL_ASSESSMENTS);
        Timescale within = choices.of(SEVEN_WORKING_DAYS).lateFrom(choices.of(LATE));
        return Indicator.of(Child.class)
                .code("ni.59")
                .title("Initial assessments within 7 working days of referral")
                .unit(counted.unit())
                .formula(share(
                        "Percentage of {1} {2}",
                        new Assessments.FromReferral(counted, within),
                        number(clause("initial assessments", counted.counts())),
                        clause("within 7 working days of referral", counted.inTime())))
                .polarity(HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("Communities and Local Government")
                        .title("National Indicators for Local Authorities and Local Authority Partnerships, Handbook of"
                                + " Definitions, Annex 2 (2008): NI 59 (body not read; dated by the day from which it"
                                + " was in use; the words are this project's)")
                        .date(LocalDate.of(2008, 4, 1))
                        .build())
                .workingDays(WORKING_DAYS)
                .addNeeds(Item.REFERRALS.inWords(), Item.ASSESSMENTS.inWords())
                .addAllNeeds(counted.needs())
                .addNeedsForKnownAt(Item.ASSESSMENT_RECORDED_DATES.inWords())
                .edition(new Edition(
                        "7 working days",
                        Optional.of(LocalDate.of(2008, 4, 1)),
                        Optional.of(LocalDate.of(2010, 3, 31))));
    });

    /**
     * NI 59 from April 2010: the same within ten working days.
     *
     * <p>Ten working days stand in Community Care of 22 September 2011 ("initial assessments within 10 working days") and in
     * LG Inform Plus, metric type 2234 ("a maximum of 10 working days"; last published data 2013/14), both read on 2026-11-23.
     * That they began with April 2010 was not read anywhere. The last day of use is that of the last year with data.
     */
    public static final Indicator<Child> NI_59_FROM_2010 = NI_59.read(
                    "7 working days", "10 working days (from April 2010)")
            .inEdition(
                    new Edition(
                            "10 working days",
                            Optional.of(LocalDate.of(2010, 4, 1)),
                            Optional.of(LocalDate.of(2014, 3, 31))),
                    "Initial assessments within 10 working days of referral");

    /**
     * The share of assessments authorised within 45 working days of their start. Every assessment counts, whether or not its
     * referral is on record.
     */
    public static final Indicator<Child> ASSESSMENTS_45WD = Indicator.defined(choices -> {
        Timescale within = choices.of(AssessmentReadings.FORTY_FIVE_WORKING_DAYS)
                .lateFrom(choices.of(AssessmentReadings.LATE_AFTER_45));
        Assessments.Clock clock = choices.of(AssessmentReadings.OF_THEIR_START);
        Assessments.Counts counts = choices.of(AssessmentReadings.AUTHORISED);
        return Indicator.of(Child.class)
                .code("cin.assessments-45wd")
                .title("Assessments within 45 working days")
                .unit("assessment")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        new Assessments(clock, within),
                        number(clause("assessments authorised in the period", counts.counts())),
                        clause("completed within 45 working days of their start", counts.inTime())))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department("Characteristics of children in need: assessments completed, by duration"))
                .workingDays(WORKING_DAYS)
                .addNeeds(Item.ASSESSMENTS.inWords())
                .addAllNeeds(clock.needs())
                .addNeedsForKnownAt(Item.ASSESSMENT_RECORDED_DATES.inWords());
    });

    /** The share of first assessments of a referral authorised within 45 working days of that referral. */
    public static final Indicator<Child> ASSESSMENTS_45WD_FROM_REFERRAL = Indicator.defined(choices -> {
        Counted counted = choices.of(AssessmentReadings.FIRST_ASSESSMENTS);
        Timescale within = choices.of(AssessmentReadings.FORTY_FIVE_WORKING_DAYS)
                .lateFrom(choices.of(AssessmentReadings.LATE_AFTER_45));
        return Indicator.of(Child.class)
                .code("cin.assessments-45wd-from-referral")
                .title("First assessments within 45 working days of the referral")
                .unit(counted.unit())
                .formula(share(
                        "Percentage of {1} which were {2}",
                        new Assessments.FromReferral(counted, within),
                        number(clause("first assessments authorised in the period", counted.counts())),
                        clause("completed within 45 working days of the referral", counted.inTime())))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department(
                        "Working Together to Safeguard Children: assessments within 45 working days from"
                                + " the point of referral"))
                .workingDays(WORKING_DAYS)
                .addNeeds(Item.REFERRALS.inWords(), Item.ASSESSMENTS.inWords())
                .addAllNeeds(counted.needs())
                .addNeedsForKnownAt(Item.ASSESSMENT_RECORDED_DATES.inWords());
    });

    private AssessmentIndicators() {}
}
