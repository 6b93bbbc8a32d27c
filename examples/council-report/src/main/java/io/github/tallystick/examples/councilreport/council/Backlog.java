package io.github.tallystick.examples.councilreport.council;

import io.github.tallystick.examples.councilreport.council.Plan.VisitDue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Visits of a quarter that were made but keyed in only after it.
 *
 * <p>Until it is keyed in, a visit does not exist. Two kinds are held back. One <em>between</em> two prompt steps: two
 * visits due were met, and one is left that was missed. One <em>at the end</em>, where the next visit falls due after
 * the quarter: one visit due that was met is missed. No two held back follow one another, so each takes its own share.
 */
final class Backlog {
    /** Three in five visits due are seen to be met at the end of the quarter. */
    private static final int MET = 3;

    private static final int OUT_OF = 5;

    /** What a visit held back takes off the excess, {@code OUT_OF * met - MET * due}. */
    private static final int TAKEN_BETWEEN = 2 * OUT_OF - MET;

    private static final int TAKEN_AT_THE_END = OUT_OF;

    private static final int WEEKS = 14;

    private final Draw draw;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<Candidate> between = new ArrayList<>();
    private final List<Candidate> atTheEnd = new ArrayList<>();
    private final int[] metInWeek = new int[WEEKS];
    private final int[] dueInWeek = new int[WEEKS];

    /** The visits of the quarter from {@code firstDay} that can be held back. */
    Backlog(Draw draw, List<Plan> plans, LocalDate firstDay) {
        this.draw = draw;
        this.firstDay = firstDay;
        this.lastDay = Days.lastDayOfQuarter(firstDay);
        plans.stream().filter(plan -> !plan.isOfAnotherCouncil()).forEach(this::lookThrough);
    }

    private void lookThrough(Plan plan) {
        List<VisitDue> all = plan.visitsDue(firstDay, lastDay);
        all.forEach(visit -> count(visit, visit.isPrompt() ? 1 : 0, 1));
        for (int at = 1; at < all.size(); at++) {
            VisitDue met = all.get(at - 1);
            VisitDue after = all.get(at);
            boolean missedWithout = met.isPrompt() && after.next().isAfter(met.dueDate());
            if (missedWithout && Days.isWithin(after.anchor(), firstDay, lastDay)) {
                keepIfSuitable(new Candidate(plan, met, after), plan.end().isAfter(lastDay));
            }
        }
    }

    private void keepIfSuitable(Candidate candidate, boolean planGoesOn) {
        if (candidate.after().isPrompt()) {
            between.add(candidate);
        } else if (candidate.after().dueDate().isAfter(lastDay) && planGoesOn) {
            atTheEnd.add(candidate);
        }
    }

    /**
     * Holds back as many visits as leave exactly three in five of the visits due met, keyed in from
     * {@code keyedFrom} to {@code keyedTo}.
     */
    void leaveThreeInFive(int fewestAtTheEnd, LocalDate keyedFrom, LocalDate keyedTo) {
        int excess = OUT_OF * IntStream.of(metInWeek).sum()
                - MET * IntStream.of(dueInWeek).sum();
        int last = fewestAtTheEnd;
        while ((excess - TAKEN_AT_THE_END * last) % TAKEN_BETWEEN != 0) {
            last++;
        }
        holdBack((excess - TAKEN_AT_THE_END * last) / TAKEN_BETWEEN, last, keyedFrom, keyedTo);
    }

    /** Holds back so many visits of each kind, a little more in the first weeks than in the last. */
    void holdBack(int visitsBetween, int visitsAtTheEnd, LocalDate keyedFrom, LocalDate keyedTo) {
        holdBack(atTheEnd, visitsAtTheEnd, keyedFrom, keyedTo);
        holdBack(between, visitsBetween, keyedFrom, keyedTo);
    }

    private void holdBack(List<Candidate> candidates, int count, LocalDate keyedFrom, LocalDate keyedTo) {
        draw.shuffle(candidates);
        for (int number = 0; number < count; number++) {
            Candidate next = candidates.stream()
                    .filter(this::standsAlone)
                    .max(Comparator.comparingInt(
                            candidate -> aboveAim(candidate.met().dueDate())))
                    .orElseThrow();
            next.plan().visited(next.after().anchor(), draw.workingDayWithin(keyedFrom, keyedTo));
            count(next.met(), -1, 0);
            count(next.after(), -1, -1);
        }
    }

    private void count(VisitDue visit, int met, int due) {
        if (visit.counts()) {
            metInWeek[week(visit.dueDate())] += met;
            dueInWeek[week(visit.dueDate())] += due;
        }
    }

    /** By how many points the week of a day, as it is seen, is above its aim, which rises by a point a week. */
    private int aboveAim(LocalDate day) {
        int week = week(day);
        return 100 * metInWeek[week] / Math.max(1, dueInWeek[week]) - week;
    }

    private int week(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(firstDay, day) / 7;
    }

    /** Whether neither the visit nor the one before or after it is held back. */
    private boolean standsAlone(Candidate candidate) {
        return !isHeldBack(candidate.plan(), candidate.met().anchor())
                && !isHeldBack(candidate.plan(), candidate.after().anchor())
                && !isHeldBack(candidate.plan(), candidate.after().next());
    }

    private boolean isHeldBack(Plan plan, LocalDate day) {
        return Days.isWithin(day, firstDay, lastDay)
                && plan.visits().getOrDefault(day, day).isAfter(lastDay);
    }

    /** A visit that met {@code met} and from which {@code after} counts. */
    private record Candidate(Plan plan, VisitDue met, VisitDue after) {}
}
