package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.sum;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.List;
import java.util.Set;

/** Indicators of social workers and their caseloads. */
public final class WorkforceIndicators {
    private static final Reading<MeanStock> TWELVE_MONTH_ROLLING = Reading.of(
                    "12-Month rolling",
                    "leavers of the 12 months ending on the last day, over the mean of 13 stocks: the day before the"
                            + " window and its twelve month ends",
                    MeanStock.ofMonthsTo(12),
                    "the minutes give the name only")
            .or("the stock at the end only", MeanStock.ofMonthsTo(0))
            .or("the mean of the first and the last stock", new MeanStock(List.of(0, 12)))
            .or("the mean of the 12 month ends in the window", MeanStock.ofMonthsTo(11));

    private static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12-Month");

    private static final Reading<Left> VOLUNTARY_TURNOVER = Reading.of(
                    "voluntary turnover",
                    "full-time equivalents that left by voluntary resignation",
                    Left.VOLUNTARILY,
                    "retirement and the end of a contract are not resignations")
            .or("retirement counted as voluntary", Left.VOLUNTARILY_OR_RETIRED)
            .or("all leavers", Left.THE_COUNCIL)
            .or("all leavers, moves within the council among them", Left.THE_POST);

    private static final Reading<PostHeld.Is> QUALIFIED_SOCIAL_WORKERS = Reading.of(
                    "qualified Social Workers",
                    "qualified workers who are not agency workers",
                    PostHeld.Is.QUALIFIED_AND_NOT_AGENCY,
                    "agency workers do not resign from the council")
            .or("agency workers included", PostHeld.Is.QUALIFIED);

    private static final Reading<Weight<? super PostHeld>> SOCIAL_WORKERS =
            byFte("Social Workers", "the workforce census publishes turnover so");

    private static Reading<Weight<? super PostHeld>> byFte(String phrase, String because) {
        return Reading.<Weight<? super PostHeld>>of(
                        phrase, "posts weighed by full-time equivalent", PostHeld.By.FTE, because)
                .or("headcount, each post held counted as one", Weight.<PostHeld>one());
    }

    /** EA11: voluntary turnover of qualified social workers over twelve months. A ratio: it may pass 100 per cent. */
    public static final Indicator<Worker> EA11 = Indicator.defined(WorkforceIndicators::turnover);

    private static IndicatorBuilder<Worker> turnover(Choices choices) {
        Clause<PostHeld> who = clause("qualified Social Workers", choices.of(QUALIFIED_SOCIAL_WORKERS));
        Clause<PostHeld> wholeService = clause("Children's Social Care and Early Intervention Service", Rules.ALWAYS);
        Window twelveMonths = choices.of(TWELVE_MONTHS);
        return Indicator.of(Worker.class)
                .code("wokingham.ea11")
                .title("Voluntary turnover of qualified social workers, 12 months")
                .unit("post")
                .formula(ratio(
                        "{3} {4} of {1} within {2}",
                        Scale.PERCENTAGE,
                        PostHeld.All.POSTS,
                        sum(
                                choices.of(SOCIAL_WORKERS),
                                who,
                                wholeService,
                                clause("12-Month rolling", choices.of(TWELVE_MONTH_ROLLING))),
                        sum(
                                choices.of(SOCIAL_WORKERS),
                                who,
                                wholeService,
                                clause(
                                        "voluntary turnover",
                                        new Rules.Over<>(twelveMonths, choices.of(VOLUNTARY_TURNOVER))))))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.wokingham("12-Month rolling voluntary turnover of qualified Social Workers within"
                        + " Children's Social Care and Early Intervention Service"))
                .ownWindow(twelveMonths)
                .addNeeds(
                        Item.POSTS.inWords(),
                        Item.POST_DATES.inWords(),
                        Item.LEAVING_REASONS.inWords(),
                        Item.QUALIFICATIONS.inWords());
    }

    private static final Reading<Weight<? super PostHeld>> OF_THE_AGENCY_RATE =
            byFte("full-time equivalent", "the workforce census publishes it so first");
    private static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    /** The share of qualified social workers in post who are agency workers, by full-time equivalent. */
    public static final Indicator<Worker> AGENCY_RATE = Indicator.defined(choices -> Indicator.of(Worker.class)
            .code("workforce.agency-rate")
            .title("Agency social workers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} held by {3}",
                    PostHeld.All.POSTS,
                    sum(
                            choices.of(OF_THE_AGENCY_RATE),
                            clause("posts of qualified social workers", PostHeld.Is.QUALIFIED),
                            clause("held on the last day", new PostHeld.InPost(choices.of(ON_THE_LAST_DAY)))),
                    clause("agency workers", PostHeld.Is.AGENCY)))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.localChoice("as the agency rate of the social work workforce census, on any day"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.POSTS.inWords(), Item.POST_DATES.inWords(), Item.QUALIFICATIONS.inWords()));

    private static final Reading<Weight<? super PostHeld>> OF_THOSE_IN_ROLE =
            byFte("full-time equivalent", "as the agency rate");
    private static final Rule<PostHeld> CHAIRS_AND_REVIEWING_OFFICERS =
            new PostHeld.InRole(Set.of("Child Protection Chair", "Independent Reviewing Officer"));

    /** The share of child protection chairs and independent reviewing officers who are not agency workers. */
    public static final Indicator<Worker> PERMANENT_IN_ROLE = Indicator.defined(choices -> Indicator.of(Worker.class)
            .code("workforce.permanent-in-role")
            .title("Permanent child protection chairs and reviewing officers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} {3}",
                    PostHeld.All.POSTS,
                    sum(
                            choices.of(OF_THOSE_IN_ROLE),
                            clause(
                                    "child protection chairs and independent reviewing officers",
                                    CHAIRS_AND_REVIEWING_OFFICERS),
                            clause("in post on the last day", new PostHeld.InPost(choices.of(ON_THE_LAST_DAY)))),
                    clause("who are not agency workers", PostHeld.Is.NOT_AGENCY)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.localChoice("both roles together, by full-time equivalent"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.POSTS.inWords(), Item.POST_DATES.inWords(), Item.POST_ROLES.inWords()));

    /** Cases for each full-time equivalent social worker who holds any. A plain quotient, not a percentage. */
    public static final Indicator<Worker> CASELOAD_AVERAGE = Indicator.defined(Caseloads::average);

    /** The share of case-holding social workers whose cases are within the cap. */
    public static final Indicator<Worker> CASELOAD_WITHIN_CAP = Indicator.defined(Caseloads::withinCap);

    private WorkforceIndicators() {}
}
