package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.Enough;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Distinct;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.Optional;
import java.util.Set;

/** What the phrases of indicators of caseloads are taken to mean. */
final class CaseloadReadings {
    private static final Rows INVOLVEMENTS = new Every(Involvement.TABLE);

    /** A worker in post may be given another case; that one who has left comes back is not waited for. */
    private static final Rows POSTS = new OnRecord(new Every(Post.TABLE));

    static final Rows OF_ALLOCATED_SOCIAL_WORKERS =
            new Where(INVOLVEMENTS, new In(Involvement.ROLE, Set.of(Involvement.ALLOCATED_SOCIAL_WORKER)));

    static final Reading<Rows> CASES = Reading.of(
                    "Cases",
                    "different children whose Allocated Social Worker the worker is, over all posts",
                    OF_ALLOCATED_SOCIAL_WORKERS,
                    "the workforce census counts cases held by a worker")
            .or("involvements of every role", INVOLVEMENTS);

    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    static final Reading<LastDay> IN_POST = LastDay.reading("in post");

    static final Reading<Per> PER = Reading.of(
                    "full-time equivalent social worker",
                    "full-time equivalents over all posts, agency workers included; a worker with none is left out of both"
                            + " terms, with the cases",
                    Per.FULL_TIME_EQUIVALENT,
                    "as the workforce census")
            .or("per head", Per.HEAD);

    static final Reading<Holding> WITH_A_CASE = Reading.of(
                    "with at least one case",
                    "workers who hold a case on the last day",
                    Holding.NOW,
                    "as the workforce census")
            .or(
                    "all case-holding posts, with or without cases: workers who hold a case or have held one",
                    Holding.EVER);

    static final Reading<Per> CAP = Reading.of(
                    "at most 15 cases if newly qualified and at most 20 otherwise",
                    "the cap is the same for part-time workers",
                    Per.HEAD,
                    "the reports give the caps without a word on hours")
            .or("the cap times the full-time equivalent", Per.FULL_TIME_EQUIVALENT);

    private CaseloadReadings() {}

    /** How many children are cases of the worker at the end of the day, each once. */
    static When casesHeld(Rows cases, LastDay ending) {
        return new Distinct(cases, Involvement.CHILD, new Open(Involvement.STARTED, ending.end(Involvement.ENDED)));
    }

    /** The worker is in a post, of more than 0 full-time equivalents, at the end of the day. */
    static When inPost(LastDay ending) {
        return any(new Enough(Post.FTE, 1), ending);
    }

    /** The worker is in a post as a newly qualified worker at the end of the day. */
    static When newlyQualified(LastDay ending) {
        return any(new Flag(Post.NEWLY_QUALIFIED), ending);
    }

    private static When any(Condition which, LastDay ending) {
        return new AtLeast(1, new Each(new Where(POSTS, which), WorkforceReadings.held(ending)));
    }

    /** How much a worker counts who is in post. */
    enum Per {
        /** The full-time equivalents of all posts. */
        FULL_TIME_EQUIVALENT,
        /** One. */
        HEAD;

        When inPost(LastDay ending) {
            return this == HEAD
                    ? CaseloadReadings.inPost(ending)
                    : new Each(POSTS, Same.OWNER, Optional.of(Post.FTE), WorkforceReadings.held(ending));
        }
    }

    /** When a worker is one who holds cases. */
    enum Holding {
        /** While holding one. */
        NOW,
        /** From the first on. */
        EVER;

        When aCase(Rows cases, LastDay ending) {
            return new AtLeast(
                    1, this == NOW ? casesHeld(cases, ending) : new Each(cases, new From(Involvement.STARTED)));
        }
    }
}
