package io.github.tallystick.indicators.returns;

import io.github.tallystick.core.calc.Coverage;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days that records hold: from the first to the last, both included, but for gaps; empty where nothing is said. */
record Reach(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, List<ReportingPeriod> gaps) {
    static final Reach UNSTATED = new Reach(Optional.empty(), Optional.empty(), List.of());

    Reach {
        gaps = List.copyOf(gaps);
    }

    /** From a day to another, without gaps; either may be left open. */
    static Reach of(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return new Reach(firstDay, lastDay, List.of());
    }

    /** The days of returns, each from its first to its last, in any order; what lies between them are gaps. */
    static Reach ofReturns(List<ReportingPeriod> returns) {
        List<ReportingPeriod> inOrder = returns.stream()
                .sorted(Comparator.comparing(ReportingPeriod::firstDay))
                .toList();
        List<ReportingPeriod> gaps = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        for (ReportingPeriod each : inOrder) {
            Optional<LocalDate> next = last.map(day -> day.plusDays(1));
            next.filter(each.firstDay()::isAfter)
                    .ifPresent(day ->
                            gaps.add(ReportingPeriod.of(day, each.firstDay().minusDays(1))));
            last = Optional.of(last.filter(each.lastDay()::isBefore).orElse(each.lastDay()));
        }
        return new Reach(inOrder.stream().map(ReportingPeriod::firstDay).findFirst(), last, gaps);
    }

    /** The days that both reach. */
    Reach and(Reach other) {
        Coverage both = without(Set.of()).and(other.without(Set.of()));
        return new Reach(both.firstDay(), both.lastDay(), both.gaps());
    }

    Coverage without(Set<String> missingItems) {
        return new Coverage(firstDay, lastDay, gaps, missingItems);
    }
}
