package io.github.tallystick.examples.embedding;

import static io.github.tallystick.indicators.protection.ProtectionIndicators.VP8;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.conformance.BoundaryCases;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;

/** What can be asked of one figure: what it can still come to, why it moved, how else it can be read, what it rests on. */
public final class Answers {
    private static final Child CHILD = Child.builder()
            .id("child-1")
            .addPlans(ProtectionPlan.builder()
                    .id("plan-1")
                    .startedOn(LocalDate.of(2018, 10, 1))
                    .addVisits(Visit.of("visit-1", LocalDate.of(2018, 10, 12)))
                    .addVisits(Visit.builder()
                            .id("visit-2")
                            .madeOn(LocalDate.of(2018, 10, 25))
                            .recordedOn(LocalDate.of(2019, 1, 14))
                            .build())
                    .build())
            .build();

    private Answers() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // example
        ReportingPeriod quarter = ReportingPeriod.quarter(2019, 3);
        Evaluation<Child> visits = Evaluation.of(VP8, List.of(CHILD));
        Evaluation<Child> published = visits.asKnownAt(quarter.lastDay());
        Evaluation<Child> read = Evaluation.of(VP8.read("10 days", "10 calendar days"), List.of(CHILD));

        System.out.println(visits.asKnownAt(LocalDate.of(2018, 10, 19)).figure(quarter));
        Restatement.between(published, quarter, visits, quarter)
                .ifPresent(moved -> System.out.println(moved.inWords()));
        System.out.println(read.figure(quarter));
        // end of example
        Reading<?> days = VP8.readings().stream()
                .filter(each -> each.phrase().equals("10 days"))
                .findFirst()
                .orElseThrow();
        BoundaryCases.tellingApart(VP8, days.phrase(), days.meaning().words(), "10 calendar days")
                .ifPresent(found -> System.out.println(found.inWords()));
        Figure figure = published.figure(quarter);
        figure.receipt().inWords().forEach(System.out::println);
    }
}
