package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The censuses of several years, joined. */
final class CinYears {
    private final TreeMap<Integer, CinYear> years = new TreeMap<>();

    void add(CinYear year) {
        years.put(year.year(), year);
    }

    /** Whether any year is held to the end of its file. */
    boolean hasWhole() {
        return years.values().stream().anyMatch(CinYear::isWhole);
    }

    /** The years that are held: a file that broke off leaves a gap. */
    List<ReportingPeriod> wholePeriods() {
        return years.values().stream()
                .filter(CinYear::isWhole)
                .map(CinYear::period)
                .toList();
    }

    /** The children in the order of their identifiers, as the latest census that says anything of each thing says it. */
    List<Child> children() {
        TreeMap<String, Child> children = new TreeMap<>();
        CinYear whole = null;
        for (CinYear year : years.values()) {
            if (year.isWhole()) {
                if (whole != null && whole.year() + 1 < year.year()) {
                    endInGap(children, whole, year);
                }
                whole = year;
            }
            year.children().forEach(child -> children.merge(child.id(), child, CinAmendment::of));
        }
        return children.values().stream().map(CinAmendment::numbered).toList();
    }

    /**
     * Ends the plans that were open before a gap and are not there in or after it. On which day of the gap they ended is not
     * known, and not asked: it is not covered.
     */
    private void endInGap(Map<String, Child> children, CinYear before, CinYear after) {
        LocalDate inGap = before.period().lastDay().plusDays(1);
        Map<String, Set<LocalDate>> there = new TreeMap<>();
        years.subMap(before.year(), false, after.year(), true).values().stream()
                .flatMap(year -> year.children().stream())
                .forEach(child -> there.merge(
                        child.id(),
                        child.plans().stream().map(ProtectionPlan::startedOn).collect(Collectors.toSet()),
                        CinYears::both));
        children.replaceAll((id, child) -> Child.builder()
                .from(child)
                .plans(ended(child.plans(), there.getOrDefault(id, Set.of()), inGap))
                .build());
    }

    private static Set<LocalDate> both(Set<LocalDate> these, Set<LocalDate> others) {
        these.addAll(others);
        return these;
    }

    private static List<ProtectionPlan> ended(List<ProtectionPlan> plans, Set<LocalDate> there, LocalDate inGap) {
        List<ProtectionPlan> ended = new ArrayList<>(plans.size());
        for (ProtectionPlan plan : plans) {
            boolean gone =
                    plan.endedOn().isEmpty() && plan.startedOn().isBefore(inGap) && !there.contains(plan.startedOn());
            ended.add(gone ? ProtectionPlan.builder().from(plan).endedOn(inGap).build() : plan);
        }
        return ended;
    }
}
