package io.github.tallystick.indicators.assessment;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.assessment.AssessmentReadings.Clock;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.sources.Sources;
import java.time.LocalDate;
import java.util.Optional;

/** Indicators of assessments. */
public final class AssessmentIndicators {
    /**
     * NI 59: the share of initial assessments made within seven working days of referral. In use from 1 April 2008, with
     * seven working days until March 2010; it is computed for every period. The later edition is {@link #NI_59_FROM_2010}.
     */
    public static final Indicator<Child> NI_59 = Indicator.defined(choices -> {
        Counted counted = choices.of(AssessmentReadings.INITIAL_ASSESSMENTS);
        Timescale within =
                choices.of(AssessmentReadings.SEVEN_WORKING_DAYS).lateFrom(choices.of(AssessmentReadings.LATE_AFTER_7));
        return Indicator.of(Child.class)
                .code("ni.59")
                .title("Initial assessments within 7 working days of referral")
                .unit(counted.unit())
                .formula(share(
                        "Percentage of {1} {2}",
                        counted.rows(),
                        number(clause("initial assessments", new On(counted.countsOn()))),
                        clause("within 7 working days of referral", counted.inTime(within))))
                .polarity(HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("Communities and Local Government")
                        .title("National Indicators for Local Authorities and Local Authority Partnerships, Handbook of"
                                + " Definitions, Annex 2 (2008): NI 59 (body not read; dated by the day from which it"
                                + " was in use; the words are this project's)")
                        .date(LocalDate.of(2008, 4, 1))
                        .build())
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
        Clock clock = choices.of(AssessmentReadings.OF_THEIR_START);
        Day counts = choices.of(AssessmentReadings.AUTHORISED);
        return Indicator.of(Child.class)
                .code("cin.assessments-45wd")
                .title("Assessments within 45 working days")
                .unit("assessment")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        clock.assessments(),
                        number(clause("assessments authorised in the period", new On(counts))),
                        clause(
                                "completed within 45 working days of their start",
                                AssessmentReadings.authorised(within, clock.start()))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department("Characteristics of children in need: assessments completed, by duration"));
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
                        counted.rows(),
                        number(clause("first assessments authorised in the period", new On(counted.countsOn()))),
                        clause("completed within 45 working days of the referral", counted.inTime(within))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department(
                        "Working Together to Safeguard Children: assessments within 45 working days from"
                                + " the point of referral"));
    });

    private AssessmentIndicators() {}
}
