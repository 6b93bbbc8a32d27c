package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Mean;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.CensusLine;
import java.util.List;

/** What the phrases of indicators of workforce censuses are taken to mean. */
final class CensusReadings {
    static final Condition A_POST = new Flag(CensusLine.IS_POST);
    static final Condition AGENCY = new Flag(CensusLine.AGENCY);
    static final Condition NOT_AGENCY = new AllOf(List.of(A_POST, new IsNot(AGENCY)));
    static final Condition VACANCIES = new Flag(CensusLine.IS_VACANCIES);

    /** A post held on the day of the census: it has no end. */
    static final Condition HELD = new AllOf(List.of(A_POST, new IsNot(new Given(CensusLine.ENDED))));

    /** The first of the twelve months that end on the day of the census: 1 October. */
    private static final Day FIRST_DAY = new Day.LookedBackTo(
            LookBack.months(12), new Day.After(new Timescale.CalendarDays(1, StartDay.NOT_COUNTED), CensusLine.TAKEN));

    private static final Condition STARTED_BEFORE_THE_YEAR =
            new AllOf(List.of(new Given(CensusLine.STARTED), new IsNot(new OnOrBefore(FIRST_DAY, CensusLine.STARTED))));
    private static final Condition LEFT_IN_THE_YEAR_OR_LATER = new OnOrBefore(FIRST_DAY, CensusLine.ENDED);

    private static final Condition HELD_AT_THE_START =
            new AllOf(List.of(STARTED_BEFORE_THE_YEAR, new AnyOf(List.of(HELD, LEFT_IN_THE_YEAR_OR_LATER))));

    /** Held before the year and left in it; who started and left in the year is none, nor is who left later. */
    static final Condition LEAVERS = new AllOf(List.of(
            STARTED_BEFORE_THE_YEAR, LEFT_IN_THE_YEAR_OR_LATER, new OnOrBefore(CensusLine.ENDED, CensusLine.TAKEN)));

    static final Reading<When> IN_POST = Reading.<When>of(
                    "in post",
                    "those in post on the day of the census",
                    new Whenever(HELD),
                    "the published figures fit it")
            .or(
                    "the mean of those in post at the start and at the end of the year",
                    new Mean(List.of(new Whenever(HELD_AT_THE_START), new Whenever(HELD))));

    static final Reading<Condition> VACANCIES_AND_POSTS = Reading.<Condition>of(
                    "vacancies and posts held",
                    "posts held by agency workers are left out",
                    new AnyOf(List.of(VACANCIES, new AllOf(List.of(HELD, NOT_AGENCY)))),
                    "an agency worker mostly covers a vacancy, which would count twice; the published figures fit it")
            .or("posts held by agency workers counted below the line", new AnyOf(List.of(VACANCIES, HELD)));

    static final Reading<AgencyWorkers> AGENCY_WORKERS = Reading.of(
                    "agency workers",
                    "all agency workers in post",
                    AgencyWorkers.IN_POST,
                    "the published figures fit it")
            .or("only agency workers who cover vacancies, as the census gives them", AgencyWorkers.COVERING_VACANCIES);

    static final Reading<Weight<Row>> FULL_TIME_EQUIVALENT = Reading.<Weight<Row>>of(
                    "full-time equivalent",
                    "the full-time equivalent that the census sets the cases against",
                    new ByAmount(CensusLine.CASE_FTE),
                    "the published figures fit it")
            .or("per head", Weight.one());

    static final Reading<Condition> WHO = Reading.of(
                    "social workers", "agency workers included", A_POST, "the published figures fit it")
            .or("agency workers left out", NOT_AGENCY);

    private CensusReadings() {}

    /** Which agency workers are counted: by their posts, or by the number that the census gives. */
    enum AgencyWorkers {
        IN_POST,
        COVERING_VACANCIES
    }
}
