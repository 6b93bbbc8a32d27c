package io.github.tallystick.examples.embedding;

import static io.github.tallystick.core.definition.Clause.clause;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of fact of a council's own, strategy discussions, beside those of the library, and an indicator over it: discussions
 * that were held within 5 working days of being asked for.
 */
public final class OwnFacts {
    /**
     * A strategy discussion.
     *
     * @param id its identifier
     * @param askedOn the day on which it was asked for
     * @param heldOn the day on which it was held, if it was
     */
    record Discussion(String id, LocalDate askedOn, Optional<LocalDate> heldOn) {}

    private static final LocalDate ASKED_ON = LocalDate.of(2018, 10, 1);
    private static final Map<String, List<Discussion>> DISCUSSIONS_OF = Map.of(
            "child-1", List.of(new Discussion("discussion-1", ASKED_ON, Optional.of(LocalDate.of(2018, 10, 8)))),
            "child-2", List.of(new Discussion("discussion-2", ASKED_ON, Optional.of(LocalDate.of(2018, 10, 9)))));

    private static final List<Child> CHILDREN = List.of(
            Child.builder().id("child-1").build(), Child.builder().id("child-2").build());

    private static final Table<Discussion> DISCUSSIONS = Table.of("discussion", Discussion.class, Discussion::id)
            .in(Child.class, child -> DISCUSSIONS_OF.getOrDefault(child.id(), List.of()));
    private static final Column ASKED =
            DISCUSSIONS.day("asked", "asked for", discussion -> Optional.of(discussion.askedOn()));
    private static final Column HELD = DISCUSSIONS.end("held", "held", Discussion::heldOn);
    private static final Timescale WITHIN =
            new Timescale.WorkingDays(5, StartDay.NOT_COUNTED, EnglandAndWales.WORKING_DAYS);
    private static final Indicator<Child> HELD_IN_TIME = Indicator.of(Child.class)
            .code("ashmere.discussions-5wd")
            .title("Strategy discussions within 5 working days")
            .unit("discussion")
            .formula(Formula.share(
                    "Percentage of {1} which were {2}",
                    new Every(DISCUSSIONS),
                    Term.number(clause("strategy discussions asked for in the period", new On(ASKED))),
                    clause("held within 5 working days", new Whenever(new OnOrBefore(HELD, new After(WITHIN, ASKED))))))
            .polarity(Polarity.HIGHER_IS_BETTER)
            .source(Source.builder()
                    .publisher("Ashmere Council (invented)")
                    .title("Front door report")
                    .date(LocalDate.of(2018, 4, 1))
                    .build())
            .build();

    private OwnFacts() {}

    /**
     * Prints the figure of a quarter, and why each discussion counts or not.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Evaluation<Child> discussions = Evaluation.of(HELD_IN_TIME, CHILDREN);
        System.out.println(discussions.figure(ReportingPeriod.quarter(2019, 3)));
        discussions.explain(ReportingPeriod.quarter(2019, 3)).stream()
                .map(Explanation::reason)
                .forEach(System.out::println);
    }
}
