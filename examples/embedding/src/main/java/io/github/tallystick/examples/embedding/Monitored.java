package io.github.tallystick.examples.embedding;

import static io.github.tallystick.indicators.protection.ProtectionIndicators.VP8;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.RunningSeries;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;

/** A series that is kept up to date as visits come in, and one that another council sent. */
public final class Monitored {
    private static final LocalDate DAY = LocalDate.of(2018, 12, 31);
    private static final List<Child> COUNCIL = List.of(child(Visit.of("visit-1", LocalDate.of(2018, 10, 12))));
    private static final List<Child> OTHER_COUNCIL = List.of(child(Visit.of("visit-1", LocalDate.of(2018, 10, 16))));
    private static final Child LATE = child(Visit.of("visit-2", LocalDate.of(2018, 10, 25)));
    private static final Child CORRECTED = child(Visit.of("visit-2", LocalDate.of(2018, 10, 29)));

    private Monitored() {}

    private static Child child(Visit visit) {
        return Child.builder()
                .id("child-1")
                .addPlans(ProtectionPlan.builder()
                        .id("plan-1")
                        .startedOn(LocalDate.of(2018, 10, 1))
                        .addVisits(visit)
                        .build())
                .build();
    }

    /**
     * Prints the figure of a quarter after each change, and that of two councils.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // example
        LocalDate last = DAY.plusYears(3);
        RunningSeries<Child> running = Evaluation.of(VP8, COUNCIL).running(Window.quarterTo(), DAY, last);
        running.add(LATE);
        System.out.println(running.figure(DAY));
        running.correct(CORRECTED);
        System.out.println(running.figure(DAY));

        byte[] sent = Evaluation.of(VP8, OTHER_COUNCIL)
                .rolling(Window.quarterTo(), DAY, last)
                .toBytes();
        RollingSeries both = running.series().plus(RollingSeries.of(sent, VP8));
        System.out.println(both.figure(DAY));
        // end of example
    }
}
