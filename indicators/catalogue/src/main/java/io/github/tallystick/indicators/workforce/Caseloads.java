package io.github.tallystick.indicators.workforce;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Formula.ratio;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;
import static io.github.tallystick.indicators.workforce.CaseloadReadings.OF_ALLOCATED_SOCIAL_WORKERS;
import static io.github.tallystick.indicators.workforce.CaseloadReadings.casesHeld;
import static io.github.tallystick.indicators.workforce.CaseloadReadings.inPost;
import static io.github.tallystick.indicators.workforce.CaseloadReadings.newlyQualified;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.OneFor;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.AtMost;
import io.github.tallystick.core.definition.When.Sum;
import io.github.tallystick.core.definition.When.Times;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;

/** The definitions of the indicators of caseloads. */
final class Caseloads {
    /** One for each staff identifier, also of a worker with cases and no post. */
    private static final Rows WORKERS = new OneFor(new Every(Worker.TABLE), Worker.TABLE.key(), List.of());

    private static final int CAP_IF_NEWLY_QUALIFIED = 15;
    private static final int CAP = 20;

    private Caseloads() {}

    static IndicatorBuilder<Worker> average(Choices choices) {
        Rows cases = choices.of(CaseloadReadings.CASES);
        LastDay ofCases = choices.of(CaseloadReadings.ON_THE_LAST_DAY);
        LastDay ofPosts = choices.of(CaseloadReadings.IN_POST);
        When withACase = choices.of(CaseloadReadings.WITH_A_CASE).aCase(cases, ofCases);
        return Indicator.of(Worker.class)
                .code("workforce.caseload-average")
                .title("Average cases per full-time equivalent social worker")
                .unit("worker")
                .formula(ratio(
                        "{3} {4} per {2} {1}",
                        Scale.QUOTIENT,
                        WORKERS,
                        number(
                                clause("with at least one case", withACase),
                                leavingOut(
                                        "full-time equivalent social worker",
                                        choices.of(CaseloadReadings.PER).inPost(ofPosts))),
                        number(
                                clause("Cases held on the last day", casesHeld(cases, ofCases)),
                                clause("by workers in post", inPost(ofPosts)))))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.localChoice("as the average caseload of the social work workforce census, on any day"));
    }

    static IndicatorBuilder<Worker> withinCap(Choices choices) {
        LastDay ofPosts = choices.of(CaseloadReadings.IN_POST);
        When cases = casesHeld(OF_ALLOCATED_SOCIAL_WORKERS, LastDay.NOT_OPEN);
        When hours = choices.of(CaseloadReadings.CAP).inPost(ofPosts);
        return Indicator.of(Worker.class)
                .code("workforce.caseload-within-cap")
                .title("Social workers with a caseload within the cap")
                .unit("worker")
                .formula(share(
                        "Percentage of {1} {2} who hold {3}",
                        WORKERS,
                        number(
                                clause("social workers with at least one case", new When.AtLeast(1, cases)),
                                leavingOut("in post", inPost(ofPosts))),
                        clause(
                                "at most 15 cases if newly qualified and at most 20 otherwise",
                                withinCap(cases, hours, newlyQualified(ofPosts)))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.localChoice("the caps that Wakefield reported in 2018: at most 15 cases for newly"
                        + " qualified social workers, at most 20 for the others"));
    }

    /** The cases, less as many as the cap allows for the hours, are none. */
    private static When withinCap(When cases, When hours, When newlyQualified) {
        When newlyQualifiedHours = new All(List.of(hours, newlyQualified));
        return new AtMost(
                0,
                new Sum(List.of(
                        new Times(1, cases),
                        new Times(-CAP, hours),
                        new Times(CAP - CAP_IF_NEWLY_QUALIFIED, newlyQualifiedHours))));
    }
}
