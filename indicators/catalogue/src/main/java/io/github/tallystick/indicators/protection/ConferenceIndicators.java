package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;
import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Lateness;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Timescale.WorkingDays;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of initial child protection conferences. */
public final class ConferenceIndicators {
    private static final Clause<Row> HELD =
            clause("initial child protection conferences held in the period", new On(Conference.HELD));

    private static final Reading<Term<Row>> CONFERENCES = Reading.of(
                    "initial child protection conferences",
                    "all, also those for children who came from another council under a plan",
                    number(HELD),
                    "the published tables fit a denominator of all conferences")
            .or(
                    "conferences for children transferred in left out",
                    number(
                            HELD,
                            unsaid(
                                    "for children who did not come from another council under a plan",
                                    new Whenever(new IsNot(new Flag(Conference.TRANSFERRED_IN))))));

    private static final Reading<Timescale> FIFTEEN_WORKING_DAYS = Reading.<Timescale>of(
                    "15 working days",
                    "15 working days, the day on which the enquiry starts not counted",
                    new WorkingDays(15, NOT_COUNTED, WORKING_DAYS),
                    "as for assessments, whose published bands make the day on which the clock starts day 0")
            .or("the day on which the enquiry starts counted as day 1", new WorkingDays(15, COUNTED, WORKING_DAYS))
            .or(
                    "15 days from Monday to Friday, bank holidays counted",
                    new WorkingDays(15, NOT_COUNTED, WORKING_DAYS.weekdaysOnly()));

    private static final Reading<Lateness> LATE = Reading.of(
                    "within 15 working days",
                    "on or before the last of the working days: a conference on the Saturday after it is late",
                    Lateness.FROM_THE_NEXT_DAY,
                    "the deadline is a date")
            .or(
                    "at most 15 working days counted between the two dates: a conference on the Saturday after the last of"
                            + " them is in time",
                    Lateness.FROM_THE_NEXT_WORKING_DAY);

    /**
     * The share of initial child protection conferences held within 15 working days of the start of the section 47 enquiry. A
     * conference without an enquiry is never in time.
     */
    public static final Indicator<Child> ICPC_15WD = Indicator.defined(choices -> {
        Timescale within = choices.of(FIFTEEN_WORKING_DAYS).lateFrom(choices.of(LATE));
        return Indicator.of(Child.class)
                .code("cin.icpc-15wd")
                .title("Initial child protection conferences within 15 working days")
                .unit("conference")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        new Every(Conference.TABLE),
                        choices.of(CONFERENCES),
                        clause(
                                "held within 15 working days of the start of the section 47 enquiry",
                                new Whenever(new OnOrBefore(
                                        Conference.HELD, new After(within, Conference.ENQUIRY_STARTED))))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department(
                        "Characteristics of children in need: initial child protection conferences, by duration"));
    });

    private ConferenceIndicators() {}
}
