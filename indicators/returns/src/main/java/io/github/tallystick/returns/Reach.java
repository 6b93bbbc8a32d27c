package io.github.tallystick.returns;

import io.github.tallystick.core.calc.Coverage;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days that records hold: from the first to the last, both included, but for gaps; empty where nothing is said. Where they
 * tell only of periods that end on some days, as at those.
 */
record Reach(
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        List<ReportingPeriod> gaps,
        Optional<Set<LocalDate>> asAtDates) {
    static final Reach UNSTATED = of(Optional.empty(), Optional.empty());

    Reach {
        gaps = List.copyOf(gaps);
    }

    /** From a day to another, without gaps; either may be left open. */
    static Reach of(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return new Reach(firstDay, lastDay, List.of(), Optional.empty());
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
        return new Reach(inOrder.stream().map(ReportingPeriod::firstDay).findFirst(), last, gaps, Optional.empty());
    }

    /** The days of returns that each say once what was done in their days: only of periods that end with one. */
    static Reach ofYearlyReturns(List<ReportingPeriod> returns) {
        Reach all = ofReturns(returns);
        Set<LocalDate> ends = returns.stream().map(ReportingPeriod::lastDay).collect(Collectors.toSet());
        return new Reach(all.firstDay, all.lastDay, all.gaps, Optional.of(ends));
    }

    /**
     * The days on which nothing is missing of what has been open since before the days held: of these the time from the first
     * day held, or from a gap, to the end of the last to end is a gap.
     *
     * @param open for how long each was open, to the day before its end
     */
    Reach withoutDaysOf(List<ReportingPeriod> open) {
        List<ReportingPeriod> unknown = new ArrayList<>(gaps);
        firstDay.ifPresent(first -> unknown.add(ReportingPeriod.of(first.minusDays(1), first.minusDays(1))));
        List<ReportingPeriod> missing = new ArrayList<>();
        for (ReportingPeriod gap : unknown) {
            open.stream()
                    .filter(each -> !each.firstDay().isAfter(gap.lastDay())
                            && each.lastDay().isAfter(gap.firstDay()))
                    .map(ReportingPeriod::lastDay)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> missing.add(ReportingPeriod.of(gap.firstDay(), last)));
        }
        missing.addAll(gaps);
        return new Reach(firstDay, lastDay, missing, asAtDates);
    }

    /** The days held but for some, each of which is a gap. */
    Reach withoutDays(Collection<LocalDate> days) {
        Stream<ReportingPeriod> single = days.stream().map(day -> ReportingPeriod.of(day, day));
        return new Reach(firstDay, lastDay, Stream.concat(gaps.stream(), single).toList(), asAtDates);
    }

    /** The days that both reach. */
    Reach and(Reach other) {
        Coverage both = without(Set.of()).and(other.without(Set.of()));
        return new Reach(both.firstDay(), both.lastDay(), both.gaps(), both.asAtDates());
    }

    Coverage without(Set<String> missingItems) {
        return new Coverage(firstDay, lastDay, gaps, asAtDates, missingItems);
    }
}
