package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.sum;
import static io.github.tallystick.indicators.workforce.WorkforceReadings.held;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Usable;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.sources.Sources;
import java.util.Set;

/** Indicators of social workers and their caseloads. */
public final class WorkforceIndicators {
    private static final Rows POSTS = new Usable(
            new Every(Post.TABLE), new OnOrBefore(Post.STARTED, Post.ENDED), "post must not end before it starts");

    /** EA11: voluntary turnover of qualified social workers over twelve months. A ratio: it may pass 100 per cent. */
    public static final Indicator<Worker> EA11 = Indicator.defined(WorkforceIndicators::turnover);

    /** The share of qualified social workers in post who are agency workers, by full-time equivalent. */
    public static final Indicator<Worker> AGENCY_RATE = Indicator.defined(choices -> Indicator.of(Worker.class)
            .code("workforce.agency-rate")
            .title("Agency social workers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} held by {3}",
                    POSTS,
                    sum(
                            choices.of(WorkforceReadings.OF_THE_AGENCY_RATE),
                            clause("posts of qualified social workers", new Whenever(new Flag(Post.QUALIFIED))),
                            clause("held on the last day", held(choices.of(WorkforceReadings.ON_THE_LAST_DAY)))),
                    clause("agency workers", new Whenever(new Flag(Post.AGENCY)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.localChoice("as the agency rate of the social work workforce census, on any day")));

    private static final When CHAIRS_AND_REVIEWING_OFFICERS =
            new Whenever(new In(Post.ROLE, Set.of("Child Protection Chair", "Independent Reviewing Officer")));

    /** The share of child protection chairs and independent reviewing officers who are not agency workers. */
    public static final Indicator<Worker> PERMANENT_IN_ROLE = Indicator.defined(choices -> Indicator.of(Worker.class)
            .code("workforce.permanent-in-role")
            .title("Permanent child protection chairs and reviewing officers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} {3}",
                    POSTS,
                    sum(
                            choices.of(WorkforceReadings.OF_THOSE_IN_ROLE),
                            clause(
                                    "child protection chairs and independent reviewing officers",
                                    CHAIRS_AND_REVIEWING_OFFICERS),
                            clause("in post on the last day", held(choices.of(WorkforceReadings.ON_THE_LAST_DAY)))),
                    clause("who are not agency workers", new Whenever(WorkforceReadings.NOT_AGENCY))))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.localChoice("both roles together, by full-time equivalent")));

    /** Cases for each full-time equivalent social worker who holds any. A plain quotient, not a percentage. */
    public static final Indicator<Worker> CASELOAD_AVERAGE = Indicator.defined(Caseloads::average);

    /** The share of case-holding social workers whose cases are within the cap. */
    public static final Indicator<Worker> CASELOAD_WITHIN_CAP = Indicator.defined(Caseloads::withinCap);

    private WorkforceIndicators() {}

    private static IndicatorBuilder<Worker> turnover(Choices choices) {
        Clause<Row> who = clause(
                "qualified Social Workers", new Whenever(choices.of(WorkforceReadings.QUALIFIED_SOCIAL_WORKERS)));
        Clause<Row> wholeService = clause("Children's Social Care and Early Intervention Service", When.always());
        Window twelveMonths = choices.of(WorkforceReadings.TWELVE_MONTHS);
        Weight<Row> weight = choices.of(WorkforceReadings.SOCIAL_WORKERS);
        When rolling = choices.of(WorkforceReadings.TWELVE_MONTH_ROLLING);
        When voluntary = choices.of(WorkforceReadings.VOLUNTARY_TURNOVER);
        return Indicator.of(Worker.class)
                .code("wokingham.ea11")
                .title("Voluntary turnover of qualified social workers, 12 months")
                .unit("post")
                .formula(ratio(
                        "{3} {4} of {1} within {2}",
                        Scale.PERCENTAGE,
                        POSTS,
                        sum(weight, who, wholeService, clause("12-Month rolling", rolling)),
                        sum(
                                weight,
                                who,
                                wholeService,
                                clause("voluntary turnover", new Over(twelveMonths, voluntary)))))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.wokingham("12-Month rolling voluntary turnover of qualified Social Workers within"
                        + " Children's Social Care and Early Intervention Service"));
    }
}
