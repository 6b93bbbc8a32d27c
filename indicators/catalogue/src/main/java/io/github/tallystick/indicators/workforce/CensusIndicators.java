package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.sum;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of the social work workforce census, each of the census of the last day alone. */
public final class CensusIndicators {
    private static final Clause<CensusLine> OF_THE_CENSUS =
            clause("in the workforce census of the last day", CensusLine.Is.OF_THE_LAST_DAY);

    private static final Reading<CensusYear> IN_POST = Reading.of(
                    "in post",
                    "those in post on the day of the census",
                    CensusYear.HELD_AT_THE_END,
                    "the published figures fit it")
            .or("the mean of those in post at the start and at the end of the year", CensusYear.MEAN_OF_START_AND_END);

    /** Leavers of the year over those in post, both without agency workers. A ratio: it may pass 100 per cent. */
    public static final Indicator<WorkforceCensus> TURNOVER = Indicator.defined(CensusIndicators::turnover);

    private static IndicatorBuilder<WorkforceCensus> turnover(Choices choices) {
        Clause<CensusLine> notAgency = clause("social workers who are not agency workers", CensusLine.Is.NOT_AGENCY);
        return census("csww.turnover", "Turnover of social workers (census)")
                .formula(ratio(
                        "Full-time equivalent of {4} as a percentage of that of {2} {3} {1}",
                        Scale.PERCENTAGE,
                        CensusLine.Lines.POSTS,
                        sum(CensusLine.By.FTE, OF_THE_CENSUS, notAgency, clause("in post", choices.of(IN_POST))),
                        sum(
                                CensusLine.By.FTE,
                                OF_THE_CENSUS,
                                notAgency,
                                clause("leavers in the year to that day", CensusYear.LEFT))));
    }

    private static final Reading<CensusLine.Is> VACANCIES_AND_POSTS = Reading.of(
                    "vacancies and posts held",
                    "posts held by agency workers are left out",
                    CensusLine.Is.VACANT_OR_NOT_AGENCY,
                    "an agency worker mostly covers a vacancy, which would count twice; the published figures fit it")
            .or("posts held by agency workers counted below the line", CensusLine.Is.VACANT_OR_IN_POST);

    /** Vacancies over vacancies and posts held, by full-time equivalent. */
    public static final Indicator<WorkforceCensus> VACANCY =
            Indicator.defined(choices -> census("csww.vacancy", "Vacancies for social workers (census)")
                    .formula(share(
                            "Percentage of full-time equivalent {2} {1} that are {3}",
                            CensusLine.Lines.POSTS_AND_VACANCIES,
                            sum(
                                    CensusLine.By.FTE,
                                    OF_THE_CENSUS,
                                    clause("vacancies and posts held", choices.of(VACANCIES_AND_POSTS))),
                            clause("vacancies", CensusLine.Is.VACANCIES)))
                    .addNeeds(Item.CENSUS_VACANCIES.inWords()));

    private static final String AGENCY_WORDS = "Percentage of full-time equivalent {2} {1} who are {3}";
    private static final Clause<CensusLine> HELD = clause("social workers in post", CensusLine.Is.IN_POST);

    private static final Reading<Formula<WorkforceCensus, CensusLine>> AGENCY_WORKERS =
            Reading.<Formula<WorkforceCensus, CensusLine>>of(
                            "agency workers",
                            "all agency workers in post",
                            share(
                                    AGENCY_WORDS,
                                    CensusLine.Lines.POSTS,
                                    sum(CensusLine.By.FTE, OF_THE_CENSUS, HELD),
                                    clause("agency workers", CensusLine.Is.AGENCY)),
                            "the published figures fit it")
                    .or(
                            "only agency workers who cover vacancies, as the census gives them",
                            ratio(
                                    AGENCY_WORDS,
                                    Scale.PERCENTAGE,
                                    CensusLine.Lines.POSTS_AND_AGENCY_COVER,
                                    sum(CensusLine.By.FTE, OF_THE_CENSUS, HELD),
                                    sum(
                                            CensusLine.By.FTE,
                                            OF_THE_CENSUS,
                                            clause("agency workers", CensusLine.Is.AGENCY_COVER))));

    /** Agency workers over all in post, by full-time equivalent. */
    public static final Indicator<WorkforceCensus> AGENCY = Indicator.defined(
            choices -> census("csww.agency", "Agency social workers (census)").formula(choices.of(AGENCY_WORKERS)));

    private static final Reading<Weight<? super CensusLine>> FULL_TIME_EQUIVALENT =
            Reading.<Weight<? super CensusLine>>of(
                            "full-time equivalent",
                            "the full-time equivalent that the census sets the cases against",
                            CensusLine.By.CASE_FTE,
                            "the published figures fit it")
                    .or("per head", Weight.<CensusLine>one());

    private static final Reading<CensusLine.Is> WHO = Reading.of(
                    "social workers", "agency workers included", CensusLine.Is.A_POST, "the published figures fit it")
            .or("agency workers left out", CensusLine.Is.NOT_AGENCY);

    /** Cases for each full-time equivalent social worker who holds any. A plain quotient, not a percentage. */
    public static final Indicator<WorkforceCensus> CASELOAD = Indicator.defined(CensusIndicators::caseload);

    private static IndicatorBuilder<WorkforceCensus> caseload(Choices choices) {
        Clause<CensusLine> who = clause("social workers", choices.of(WHO));
        Clause<CensusLine> holding = clause("who hold at least one case", CensusLine.Is.WITH_CASES);
        return census("csww.caseload", "Average caseload of social workers (census)")
                .formula(ratio(
                        "Cases per full-time equivalent of {2} {3} {1}",
                        Scale.QUOTIENT,
                        CensusLine.Lines.POSTS,
                        sum(choices.of(FULL_TIME_EQUIVALENT), OF_THE_CENSUS, who, holding),
                        sum(CensusLine.By.CASES, OF_THE_CENSUS, who, holding)));
    }

    private static IndicatorBuilder<WorkforceCensus> census(String code, String title) {
        return Indicator.of(WorkforceCensus.class)
                .code(code)
                .title(title)
                .unit("post")
                .polarity(LOWER_IS_BETTER)
                .source(Sources.localChoice("in this project's words, after figures published from the social work"
                        + " workforce census, which fit it"))
                .ownWindow(Window.asAt())
                .addNeeds(Item.WORKFORCE_CENSUSES.inWords());
    }

    private CensusIndicators() {}
}
