package io.github.tallystick.examples.embedding;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.time.LocalDate;
import java.util.List;

/** One indicator of one child's records: the example of the README. */
public final class Embedding {
    private Embedding() {}

    /**
     * Prints the figure, and why each visit was or was not counted.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // example
        ProtectionPlan plan = ProtectionPlan.builder()
                .id("plan-1")
                .startedOn(LocalDate.of(2018, 10, 1))
                .addVisits(Visit.of("visit-1", LocalDate.of(2018, 10, 12)))
                .addVisits(Visit.of("visit-2", LocalDate.of(2018, 10, 29)))
                .build();
        Child child = Child.builder().id("child-1").addPlans(plan).build();

        Evaluation<Child> visits = Evaluation.of(ProtectionIndicators.VP8, List.of(child));
        Figure quarter = visits.figure(ReportingPeriod.quarter(2019, 3));
        System.out.println(quarter);
        for (Explanation each : visits.explain(quarter.period())) {
            System.out.println(each.unit() + ": " + each.reason());
        }
        // end of example
    }
}
