package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.sum;
import static io.github.tallystick.indicators.workforce.CensusReadings.A_POST;
import static io.github.tallystick.indicators.workforce.CensusReadings.VACANCIES;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.Enough;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When.Exactly;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.indicators.facts.CensusLine;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.workforce.CensusReadings.AgencyWorkers;
import java.util.List;

/** Indicators of the social work workforce census, each of the census of the last day alone. */
public final class CensusIndicators {
    private static final Rows LINES = new Rows.Usable(
            new Rows.Every(CensusLine.TABLE),
            new AnyOf(List.of(
                    new IsNot(new Given(CensusLine.ENDED)), new OnOrBefore(CensusLine.STARTED, CensusLine.ENDED))),
            "post must not end before it starts");
    private static final Rows POSTS = new Rows.Where(LINES, A_POST);
    private static final Rows POSTS_AND_VACANCIES = new Rows.Where(LINES, new AnyOf(List.of(A_POST, VACANCIES)));
    private static final Condition AGENCY_COVER = new Flag(CensusLine.IS_AGENCY_COVER);
    private static final Rows POSTS_AND_AGENCY_COVER = new Rows.Where(LINES, new AnyOf(List.of(A_POST, AGENCY_COVER)));

    private static final Weight<Row> BY_FTE = new ByAmount(CensusLine.FTE);
    private static final Clause<Row> OF_THE_CENSUS =
            clause("in the workforce census of the last day", new Exactly(CensusLine.TAKEN));

    /** Leavers of the year over those in post, both without agency workers. A ratio: it may pass 100 per cent. */
    public static final Indicator<WorkforceCensus> TURNOVER = Indicator.defined(CensusIndicators::turnover);

    /** Vacancies over vacancies and posts held, by full-time equivalent. */
    public static final Indicator<WorkforceCensus> VACANCY = Indicator.defined(CensusIndicators::vacancy);

    /** Agency workers over all in post, by full-time equivalent. */
    public static final Indicator<WorkforceCensus> AGENCY = Indicator.defined(
            choices -> census("csww.agency", "Agency social workers (census)").formula(agency(choices)));

    /** Cases for each full-time equivalent social worker who holds any. A plain quotient, not a percentage. */
    public static final Indicator<WorkforceCensus> CASELOAD = Indicator.defined(CensusIndicators::caseload);

    private CensusIndicators() {}

    private static IndicatorBuilder<WorkforceCensus> turnover(Choices choices) {
        Clause<Row> notAgency =
                clause("social workers who are not agency workers", new Whenever(CensusReadings.NOT_AGENCY));
        return census("csww.turnover", "Turnover of social workers (census)")
                .formula(ratio(
                        "Full-time equivalent of {4} as a percentage of that of {2} {3} {1}",
                        Scale.PERCENTAGE,
                        POSTS,
                        sum(BY_FTE, OF_THE_CENSUS, notAgency, clause("in post", choices.of(CensusReadings.IN_POST))),
                        sum(
                                BY_FTE,
                                OF_THE_CENSUS,
                                notAgency,
                                clause("leavers in the year to that day", new Whenever(CensusReadings.LEAVERS)))));
    }

    private static IndicatorBuilder<WorkforceCensus> vacancy(Choices choices) {
        Condition vacantOrHeld = choices.of(CensusReadings.VACANCIES_AND_POSTS);
        return census("csww.vacancy", "Vacancies for social workers (census)")
                .formula(share(
                        "Percentage of full-time equivalent {2} {1} that are {3}",
                        POSTS_AND_VACANCIES,
                        sum(BY_FTE, OF_THE_CENSUS, clause("vacancies and posts held", new Whenever(vacantOrHeld))),
                        clause("vacancies", new Whenever(VACANCIES))));
    }

    private static Formula<WorkforceCensus, Row> agency(Choices choices) {
        String words = "Percentage of full-time equivalent {2} {1} who are {3}";
        Clause<Row> held = clause("social workers in post", new Whenever(CensusReadings.HELD));
        return choices.of(CensusReadings.AGENCY_WORKERS) == AgencyWorkers.IN_POST
                ? share(
                        words,
                        POSTS,
                        sum(BY_FTE, OF_THE_CENSUS, held),
                        clause("agency workers", new Whenever(CensusReadings.AGENCY)))
                : ratio(
                        words,
                        Scale.PERCENTAGE,
                        POSTS_AND_AGENCY_COVER,
                        sum(BY_FTE, OF_THE_CENSUS, held),
                        sum(BY_FTE, OF_THE_CENSUS, clause("agency workers", new Whenever(AGENCY_COVER))));
    }

    private static IndicatorBuilder<WorkforceCensus> caseload(Choices choices) {
        Clause<Row> who = clause("social workers", new Whenever(choices.of(CensusReadings.WHO)));
        Clause<Row> holding = clause(
                "who hold at least one case",
                new Whenever(new AllOf(List.of(new Enough(CensusLine.CASES, 1), new Enough(CensusLine.CASE_FTE, 1)))));
        return census("csww.caseload", "Average caseload of social workers (census)")
                .formula(ratio(
                        "Cases per full-time equivalent of {2} {3} {1}",
                        Scale.QUOTIENT,
                        POSTS,
                        sum(choices.of(CensusReadings.FULL_TIME_EQUIVALENT), OF_THE_CENSUS, who, holding),
                        sum(new ByAmount(CensusLine.CASES), OF_THE_CENSUS, who, holding)));
    }

    private static IndicatorBuilder<WorkforceCensus> census(String code, String title) {
        return Indicator.of(WorkforceCensus.class)
                .code(code)
                .title(title)
                .unit("post")
                .polarity(LOWER_IS_BETTER)
                .source(Sources.localChoice("in this project's words, after figures published from the social work"
                        + " workforce census, which fit it"));
    }
}
