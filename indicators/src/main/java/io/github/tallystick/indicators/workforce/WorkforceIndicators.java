package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Formula.ratio;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;
import static io.github.tallystick.core.spec.Measure.sum;
import static io.github.tallystick.core.spec.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.spec.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.indicators.workforce.CaseHolder.Holds.CASES;
import static io.github.tallystick.indicators.workforce.CaseHolder.Holds.FULL_TIME_EQUIVALENTS;
import static io.github.tallystick.indicators.workforce.CaseHolder.Holds.NEWLY_QUALIFIED_POSTS;
import static io.github.tallystick.indicators.workforce.PostHeld.Is.IN_POST;
import static io.github.tallystick.indicators.workforce.PostHeld.Is.LEFT_VOLUNTARILY;
import static io.github.tallystick.indicators.workforce.PostHeld.Is.QUALIFIED_AND_NOT_AGENCY;

import io.github.tallystick.core.spec.Clause;
import io.github.tallystick.core.spec.Formula.Scale;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Rules;
import io.github.tallystick.core.spec.Rules.AtLeast;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.sources.Sources;
import java.util.Set;

/** Indicators of social workers and their caseloads. */
public final class WorkforceIndicators {
    private static final int MONTHS = 12;
    private static final int CAP = 20;
    private static final int CAP_IF_NEWLY_QUALIFIED = 15;
    private static final Window TWELVE_MONTHS = Window.monthsTo(MONTHS);

    private static final Clause<PostHeld> QUALIFIED_SOCIAL_WORKERS =
            clause("qualified Social Workers", QUALIFIED_AND_NOT_AGENCY);
    private static final Clause<PostHeld> WHOLE_SERVICE =
            clause("Children's Social Care and Early Intervention Service", Rules.ALWAYS);

    /** EA11: voluntary turnover of qualified social workers over twelve months. A ratio: it may pass 100 per cent. */
    public static final Indicator<Worker> EA11 = Indicator.of(Worker.class)
            .code("wokingham.ea11")
            .title("Voluntary turnover of qualified social workers, 12 months")
            .unit("post")
            .formula(ratio(
                    "{3} {4} of {1} within {2}",
                    Scale.PERCENTAGE,
                    PostHeld.All.POSTS,
                    sum(
                            PostHeld.By.FTE,
                            QUALIFIED_SOCIAL_WORKERS,
                            WHOLE_SERVICE,
                            clause("12-Month rolling", new PostHeld.MeanStock(MONTHS))),
                    sum(
                            PostHeld.By.FTE,
                            QUALIFIED_SOCIAL_WORKERS,
                            WHOLE_SERVICE,
                            clause("voluntary turnover", new Rules.Over<>(TWELVE_MONTHS, LEFT_VOLUNTARILY)))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.wokingham(
                    "12-Month rolling voluntary turnover of qualified Social Workers within Children's"
                            + " Social Care and Early Intervention Service"))
            .addReadings(
                    Reading.inWords(
                            "12-Month rolling",
                            "leavers of the 12 months ending on the last day, over the mean of 13 stocks: the day before"
                                    + " the window and its twelve month ends",
                            "the minutes give the name only",
                            "the stock at the end only",
                            "the mean of the first and the last stock",
                            "the mean of the 12 month ends in the window"),
                    Reading.inWords(
                            "voluntary turnover",
                            "full-time equivalents that left by voluntary resignation",
                            "retirement and the end of a contract are not resignations",
                            "retirement counted as voluntary",
                            "all leavers"),
                    Reading.inWords(
                            "qualified Social Workers",
                            "qualified workers who are not agency workers, weighed by full-time equivalent",
                            "agency workers do not resign from the council",
                            "agency workers included",
                            "headcount"),
                    Reading.inWords(
                            "Children's Social Care and Early Intervention Service",
                            "any role in the records given",
                            "the records given are those of the service",
                            "named departments only"))
            .ownWindow(TWELVE_MONTHS)
            .addNeeds(
                    Item.POSTS.inWords(),
                    Item.POST_DATES.inWords(),
                    Item.LEAVING_REASONS.inWords(),
                    Item.QUALIFICATIONS.inWords())
            .build();

    /** The share of qualified social workers in post who are agency workers, by full-time equivalent. */
    public static final Indicator<Worker> AGENCY_RATE = Indicator.of(Worker.class)
            .code("workforce.agency-rate")
            .title("Agency social workers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} held by {3}",
                    PostHeld.All.POSTS,
                    sum(
                            PostHeld.By.FTE,
                            clause("posts of qualified social workers", PostHeld.Is.QUALIFIED),
                            clause("held on the last day", IN_POST)),
                    clause("agency workers", PostHeld.Is.AGENCY)))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.localChoice("as the agency rate of the social work workforce census, on any day"))
            .addReadings(Reading.inWords(
                    "full-time equivalent",
                    "posts weighed by full-time equivalent",
                    "the workforce census publishes it so first",
                    "headcount"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.POSTS.inWords(), Item.POST_DATES.inWords(), Item.QUALIFICATIONS.inWords())
            .build();

    /** The share of child protection chairs and independent reviewing officers who are not agency workers. */
    public static final Indicator<Worker> PERMANENT_IN_ROLE = Indicator.of(Worker.class)
            .code("workforce.permanent-in-role")
            .title("Permanent child protection chairs and reviewing officers")
            .unit("post")
            .formula(share(
                    "Percentage of full-time equivalent {1} {2} {3}",
                    PostHeld.All.POSTS,
                    sum(
                            PostHeld.By.FTE,
                            clause(
                                    "child protection chairs and independent reviewing officers",
                                    new PostHeld.InRole(
                                            Set.of("Child Protection Chair", "Independent Reviewing Officer"))),
                            clause("in post on the last day", IN_POST)),
                    clause("who are not agency workers", PostHeld.Is.NOT_AGENCY)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.localChoice("both roles together, by full-time equivalent"))
            .addReadings(Reading.inWords(
                    "full-time equivalent", "posts weighed by full-time equivalent", "as the agency rate", "headcount"))
            .ownWindow(Window.asAt())
            .addNeeds(Item.POSTS.inWords(), Item.POST_DATES.inWords(), Item.POST_ROLES.inWords())
            .build();

    private static final Rule<CaseHolder> HAS_CASES = new AtLeast<>(1, CASES);
    private static final Rule<CaseHolder> IS_IN_POST = new AtLeast<>(1, FULL_TIME_EQUIVALENTS);

    /** Cases for each full-time equivalent social worker who holds any. A plain quotient, not a percentage. */
    public static final Indicator<Worker> CASELOAD_AVERAGE = Indicator.of(Worker.class)
            .code("workforce.caseload-average")
            .title("Average cases per full-time equivalent social worker")
            .unit("worker")
            .formula(ratio(
                    "{3} {4} per {1} {2}",
                    Scale.QUOTIENT,
                    CaseHolder.All.CASE_HOLDERS,
                    number(
                            clause("full-time equivalent social worker", FULL_TIME_EQUIVALENTS),
                            clause("with at least one case", HAS_CASES)),
                    number(clause("Cases held on the last day", CASES), clause("by workers in post", IS_IN_POST))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.localChoice("as the average caseload of the social work workforce census, on any day"))
            .addReadings(
                    Reading.inWords(
                            "Cases",
                            "different children whose Allocated Social Worker the worker is, over all posts",
                            "the workforce census counts cases held by a worker",
                            "involvements of every role"),
                    Reading.inWords(
                            "full-time equivalent social worker with at least one case",
                            "full-time equivalents in post of workers who hold a case, agency workers included; a worker"
                                    + " with none is left out of both terms, with the cases",
                            "as the workforce census",
                            "per head",
                            "all case-holding posts, with or without cases"))
            .ownWindow(Window.asAt())
            .addNeeds(
                    Item.POSTS.inWords(),
                    Item.POST_DATES.inWords(),
                    Item.INVOLVEMENTS.inWords(),
                    Item.STAFF_IDENTIFIERS.inWords())
            .build();

    /** The share of case-holding social workers whose cases are within the cap. */
    public static final Indicator<Worker> CASELOAD_WITHIN_CAP = Indicator.of(Worker.class)
            .code("workforce.caseload-within-cap")
            .title("Social workers with a caseload within the cap")
            .unit("worker")
            .formula(share(
                    "Percentage of {1} {2} who hold {3}",
                    CaseHolder.All.CASE_HOLDERS,
                    number(clause("social workers with at least one case", HAS_CASES), clause("in post", IS_IN_POST)),
                    clause(
                            "at most 15 cases if newly qualified and at most 20 otherwise",
                            new Rules.Not<>(new Rules.Either<>(
                                    new AtLeast<>(CAP + 1L, CASES),
                                    new Rules.Both<>(
                                            new AtLeast<>(CAP_IF_NEWLY_QUALIFIED + 1L, CASES),
                                            new AtLeast<>(1, NEWLY_QUALIFIED_POSTS)))))))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.localChoice("the caps that Wakefield reported in 2018: at most 15 cases for newly qualified"
                    + " social workers, at most 20 for the others"))
            .addReadings(Reading.inWords(
                    "at most 15 cases if newly qualified and at most 20 otherwise",
                    "the cap is the same for part-time workers",
                    "the reports give the caps without a word on hours",
                    "the cap times the full-time equivalent"))
            .ownWindow(Window.asAt())
            .addNeeds(
                    Item.POSTS.inWords(),
                    Item.POST_DATES.inWords(),
                    Item.NEWLY_QUALIFIED.inWords(),
                    Item.INVOLVEMENTS.inWords(),
                    Item.STAFF_IDENTIFIERS.inWords())
            .build();

    private WorkforceIndicators() {}
}
