package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The social workers who hold cases, and those of them who are in post on a day. */
final class Team {
    private final List<CaseHolder> all;
    private final Set<LocalDate> daysOfChange;
    private List<CaseHolder> inPost = List.of();

    /** The team as it is from a first day on. */
    Team(Workforce workforce, LocalDate firstDay) {
        this.all = workforce.caseHolders().stream().map(CaseHolder::new).toList();
        this.daysOfChange = new HashSet<>(workforce.daysOfChange());
        daysOfChange.add(firstDay);
    }

    /** Whether posts begin or end on a day, or the cases meant for their workers change. */
    boolean changesOn(LocalDate day) {
        return daysOfChange.contains(day);
    }

    /** Starts a day on which the team changes. */
    void begin(LocalDate day) {
        all.forEach(holder -> holder.begin(day));
        inPost = all.stream().filter(CaseHolder::isInPost).toList();
    }

    List<CaseHolder> all() {
        return all;
    }

    List<CaseHolder> inPost() {
        return inPost;
    }

    /** How many more cases all together should hold; below 0, how many fewer. */
    int room() {
        return all.stream().mapToInt(CaseHolder::room).sum();
    }

    /** The worker with most room for a case. */
    CaseHolder freest() {
        CaseHolder freest = inPost.get(0);
        for (CaseHolder holder : inPost) {
            freest = holder.room() > freest.room() ? holder : freest;
        }
        return freest;
    }

    CaseHolder busiest() {
        CaseHolder busiest = inPost.get(0);
        for (CaseHolder holder : inPost) {
            busiest = holder.room() < busiest.room() ? holder : busiest;
        }
        return busiest;
    }

    /** A permanent worker, the one who stays longest; of several the one with most room. */
    CaseHolder oneWhoStays() {
        return inPost.stream()
                .filter(holder -> !holder.post().agency())
                .max(Comparator.comparing((CaseHolder holder) -> holder.post().end())
                        .thenComparingInt(CaseHolder::room))
                .orElseThrow();
    }
}
