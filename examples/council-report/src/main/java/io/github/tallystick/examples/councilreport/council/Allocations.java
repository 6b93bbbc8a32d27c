package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Which social worker held which case from when to when, day by day.
 *
 * <p>A new case goes to the worker with most room. When all together hold more than is meant for them, the case
 * expected to end first is closed; workers above the number of cases meant for them pass cases on to workers below it.
 * Cases of one who leaves go to others. Until March 2017 looked after children changed workers often; since then they
 * go to a permanent worker who stays, and change seldom.
 */
final class Allocations {
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private static final LocalDate LAST_DAY_OF_FREQUENT_CHANGES = LocalDate.of(2017, 3, 31);
    private static final int DAYS_BETWEEN_FREQUENT_CHANGES = 170;
    private static final int DAYS_BETWEEN_RARE_CHANGES = 1500;
    private static final int MOST_CLOSED_IN_A_DAY = 8;
    private static final int MOST_PASSED_ON_IN_A_DAY = 8;

    private final Draw draw;
    private final Involvements involvements;
    private final Team team;
    private final Map<LocalDate, List<Referral>> opening = new HashMap<>();
    private final Map<LocalDate, List<Referral>> ending = new HashMap<>();
    private final List<Referral> lookedAfter = new ArrayList<>();
    private final Queue<Referral> closing =
            new PriorityQueue<>(Comparator.comparing(Referral::expectedEnd).thenComparing(Referral::id));
    private final Map<Referral, CaseHolder> holderOf = new HashMap<>();

    Allocations(Draw draw, Workforce workforce, Involvements involvements) {
        this.draw = draw;
        this.involvements = involvements;
        this.team = new Team(workforce, FIRST_DAY);
    }

    /** Allocates the cases of these referrals up to the day of the extract, and closes those that ended. */
    void allocate(List<Referral> referrals) {
        for (Referral referral : referrals) {
            LocalDate day = Days.later(referral.date(), FIRST_DAY);
            if (referral.opensCase() && referral.lastDay().isAfter(day)) {
                opening.computeIfAbsent(day, first -> new ArrayList<>()).add(referral);
                ending.computeIfAbsent(referral.lastDay(), last -> new ArrayList<>())
                        .add(referral);
            } else if (referral.opensCase()) {
                referral.close(referral.lastDay());
            }
        }
        for (LocalDate day = FIRST_DAY; !day.isAfter(Days.EXTRACT); day = day.plusDays(1)) {
            pass(day);
        }
        team.all().forEach(holder -> holder.cases().forEach(referral -> end(referral, holder, Days.NOT_YET, "")));
    }

    private void pass(LocalDate day) {
        if (team.changesOn(day)) {
            team.begin(day);
        }
        ending.getOrDefault(day, List.of()).forEach(referral -> close(referral, day));
        if (team.changesOn(day)) {
            handOver(day);
        }
        changeWorkers(day);
        opening.getOrDefault(day, List.of()).forEach(referral -> open(referral, day));
        if (Days.isWorkingDay(day)) {
            closeForRoom(day);
            level(day);
        }
    }

    private void open(Referral referral, LocalDate day) {
        give(referral, next(referral, day), day);
        if (referral.isInNeedOnly()) {
            closing.add(referral);
        } else if (referral.isLookedAfter()) {
            lookedAfter.add(referral);
        }
    }

    /** Hands over the cases of those who are no longer in post. */
    private void handOver(LocalDate day) {
        for (CaseHolder holder : team.all()) {
            if (!holder.isInPost()) {
                holder.cases().forEach(referral -> move(referral, holder, next(referral, day), day, "LEFT"));
            }
        }
    }

    /** Lets some looked after children change from one worker to another, whoever that is. */
    private void changeWorkers(LocalDate day) {
        for (Referral referral : lookedAfter) {
            CaseHolder holder = holderOf.get(referral);
            boolean changes = draw.between(1, daysBetweenChanges(day)) == 1;
            if (changes && holder != null && holder.tookBefore(referral, day)) {
                move(referral, holder, draw.oneOf(team.inPost()), day, "WORKLOAD");
            }
        }
    }

    private static boolean changesAreFrequent(LocalDate day) {
        return !day.isAfter(LAST_DAY_OF_FREQUENT_CHANGES);
    }

    private static int daysBetweenChanges(LocalDate day) {
        return changesAreFrequent(day) ? DAYS_BETWEEN_FREQUENT_CHANGES : DAYS_BETWEEN_RARE_CHANGES;
    }

    private void closeForRoom(LocalDate day) {
        int above = -team.room();
        int left = Math.min(above, MOST_CLOSED_IN_A_DAY);
        while (left > 0 && !closing.isEmpty()) {
            left -= close(closing.remove(), day) ? 1 : 0;
        }
    }

    private void level(LocalDate day) {
        for (int passed = 0; passed < MOST_PASSED_ON_IN_A_DAY; passed++) {
            CaseHolder busiest = team.busiest();
            CaseHolder freest = team.freest();
            if (busiest.room() >= 0 || freest.room() <= 0) {
                return;
            }
            passOn(busiest, freest, day);
        }
    }

    /** Passes on a child in need, whom a change troubles least. */
    private void passOn(CaseHolder busiest, CaseHolder freest, LocalDate day) {
        busiest.cases().stream()
                .filter(referral -> referral.isInNeedOnly() && busiest.tookBefore(referral, day))
                .findFirst()
                .ifPresent(referral -> move(referral, busiest, freest, day, "WORKLOAD"));
    }

    /** The worker for a case: the one with most room, or for a looked after child a permanent one who stays. */
    private CaseHolder next(Referral referral, LocalDate day) {
        return referral.isLookedAfter() && !changesAreFrequent(day) ? team.oneWhoStays() : team.freest();
    }

    private void give(Referral referral, CaseHolder holder, LocalDate day) {
        holder.take(referral, day);
        holderOf.put(referral, holder);
    }

    private void move(Referral referral, CaseHolder holder, CaseHolder next, LocalDate day, String reason) {
        if (!next.equals(holder)) {
            end(referral, holder, day, reason);
            give(referral, next, day);
        }
    }

    /** Closes a case, unless it is closed already. */
    private boolean close(Referral referral, LocalDate day) {
        CaseHolder holder = holderOf.get(referral);
        if (holder == null) {
            return false;
        }
        end(referral, holder, day, "");
        referral.close(day);
        return true;
    }

    private void end(Referral referral, CaseHolder holder, LocalDate day, String reason) {
        CaseHolder.Held held = holder.release(referral);
        holderOf.remove(referral);
        involvements.add(held.post(), "Allocated Social Worker", referral, held.since(), day, reason);
    }
}
