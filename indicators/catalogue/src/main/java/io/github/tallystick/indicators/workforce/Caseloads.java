package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules.AtLeast;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;

/** The definitions of the indicators of caseloads. */
final class Caseloads {
    private static final Reading<CaseHolder.Case> CASES = Reading.of(
                    "Cases",
                    "different children whose Allocated Social Worker the worker is, over all posts",
                    CaseHolder.Case.OF_ALLOCATED_SOCIAL_WORKER,
                    "the workforce census counts cases held by a worker")
            .or("involvements of every role", CaseHolder.Case.OF_EVERY_ROLE);

    private static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    private static final Reading<LastDay> IN_POST = LastDay.reading("in post");

    private static final Reading<CaseHolder.Per> PER = Reading.of(
                    "full-time equivalent social worker",
                    "full-time equivalents over all posts, agency workers included; a worker with none is left out of both"
                            + " terms, with the cases",
                    CaseHolder.Per.FULL_TIME_EQUIVALENT,
                    "as the workforce census")
            .or("per head", CaseHolder.Per.HEAD);

    private static final Reading<Holding> WITH_A_CASE = Reading.of(
                    "with at least one case",
                    "workers who hold a case on the last day",
                    Holding.NOW,
                    "as the workforce census")
            .or(
                    "all case-holding posts, with or without cases: workers who hold a case or have held one",
                    Holding.EVER);

    private static final Reading<CaseHolder.Per> CAP = Reading.of(
                    "at most 15 cases if newly qualified and at most 20 otherwise",
                    "the cap is the same for part-time workers",
                    CaseHolder.Per.HEAD,
                    "the reports give the caps without a word on hours")
            .or("the cap times the full-time equivalent", CaseHolder.Per.FULL_TIME_EQUIVALENT);

    private Caseloads() {}

    static IndicatorBuilder<Worker> average(Choices choices) {
        CaseHolder.Case kind = choices.of(CASES);
        CaseHolder.Cases cases = new CaseHolder.Cases(kind, choices.of(ON_THE_LAST_DAY));
        LastDay ending = choices.of(IN_POST);
        return Indicator.of(Worker.class)
                .code("workforce.caseload-average")
                .title("Average cases per full-time equivalent social worker")
                .unit("worker")
                .formula(ratio(
                        "{3} {4} per {2} {1}",
                        Scale.QUOTIENT,
                        new CaseHolder.All(kind),
                        number(
                                clause(
                                        "with at least one case",
                                        choices.of(WITH_A_CASE).rule(cases)),
                                leavingOut(
                                        "full-time equivalent social worker",
                                        new CaseHolder.InPost(choices.of(PER), ending))),
                        number(
                                clause("Cases held on the last day", cases),
                                clause("by workers in post", inPost(ending)))))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.localChoice("as the average caseload of the social work workforce census, on any day"))
                .ownWindow(Window.asAt())
                .addNeeds(
                        Item.POSTS.inWords(),
                        Item.POST_DATES.inWords(),
                        Item.INVOLVEMENTS.inWords(),
                        Item.STAFF_IDENTIFIERS.inWords());
    }

    static IndicatorBuilder<Worker> withinCap(Choices choices) {
        CaseHolder.Case kind = CaseHolder.Case.OF_ALLOCATED_SOCIAL_WORKER;
        CaseHolder.Cases cases = new CaseHolder.Cases(kind, LastDay.NOT_OPEN);
        LastDay ending = choices.of(IN_POST);
        return Indicator.of(Worker.class)
                .code("workforce.caseload-within-cap")
                .title("Social workers with a caseload within the cap")
                .unit("worker")
                .formula(share(
                        "Percentage of {1} {2} who hold {3}",
                        new CaseHolder.All(kind),
                        number(
                                clause("social workers with at least one case", Holding.NOW.rule(cases)),
                                leavingOut("in post", inPost(ending))),
                        clause(
                                "at most 15 cases if newly qualified and at most 20 otherwise",
                                new WithinCap(choices.of(CAP), cases, ending, 15, 20))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.localChoice("the caps that Wakefield reported in 2018: at most 15 cases for newly"
                        + " qualified social workers, at most 20 for the others"))
                .ownWindow(Window.asAt())
                .addNeeds(
                        Item.POSTS.inWords(),
                        Item.POST_DATES.inWords(),
                        Item.NEWLY_QUALIFIED.inWords(),
                        Item.INVOLVEMENTS.inWords(),
                        Item.STAFF_IDENTIFIERS.inWords());
    }

    private static Rule<CaseHolder> inPost(LastDay ending) {
        return new AtLeast<>(1, new CaseHolder.InPost(CaseHolder.Per.FULL_TIME_EQUIVALENT, ending));
    }

    /** When a worker is one who holds cases. */
    private enum Holding {
        /** While holding one. */
        NOW {
            @Override
            Rule<CaseHolder> rule(CaseHolder.Cases cases) {
                return new AtLeast<>(1, cases);
            }
        },
        /** From the first on. */
        EVER {
            @Override
            Rule<CaseHolder> rule(CaseHolder.Cases cases) {
                return new CaseHolder.HasHeldACase(cases.kind());
            }
        };

        abstract Rule<CaseHolder> rule(CaseHolder.Cases cases);
    }
}
