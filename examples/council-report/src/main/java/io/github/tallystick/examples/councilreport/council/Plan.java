package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A child protection plan and the days on which the child was visited and seen. */
final class Plan {
    /** The council's limit, in working days. */
    private static final int VISIT_WITHIN = 10;

    /** More days than ten working days ever take. */
    private static final int A_WHILE = 30;

    private final String id;
    private final Child child;
    private final LocalDate start;
    private final LocalDate end;
    private final boolean ofAnotherCouncil;
    private final String referralId;
    private final TreeMap<LocalDate, LocalDate> keyedIn = new TreeMap<>();

    Plan(int number, Child child, LocalDate start, LocalDate end, String referralId, boolean ofAnotherCouncil) {
        this.id = CsvTable.id("PL", number);
        this.child = child;
        this.start = start;
        this.end = end;
        this.referralId = referralId;
        this.ofAnotherCouncil = ofAnotherCouncil;
    }

    String id() {
        return id;
    }

    Child child() {
        return child;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    String referralId() {
        return referralId;
    }

    boolean isOfAnotherCouncil() {
        return ofAnotherCouncil;
    }

    /** Each day on which the child was seen, with the day on which the visit was keyed in. */
    Map<LocalDate, LocalDate> visits() {
        return keyedIn;
    }

    void visited(LocalDate day, LocalDate keyed) {
        keyedIn.put(day, keyed);
    }

    /** The visits due of a quarter and of a while before it, in order. */
    List<VisitDue> visitsDue(LocalDate firstDay, LocalDate lastDay) {
        List<VisitDue> due = new ArrayList<>();
        LocalDate anchor = Days.later(start, firstDay.minusDays(A_WHILE));
        while (!anchor.isAfter(lastDay)) {
            LocalDate following = keyedIn.higherKey(anchor);
            LocalDate next = following == null ? Days.NOT_YET : following;
            if (anchor.equals(start) || keyedIn.containsKey(anchor)) {
                LocalDate dueDate = Days.workingDaysAfter(anchor, VISIT_WITHIN);
                boolean counts = Days.isWithin(dueDate, firstDay, lastDay) && !end.isBefore(dueDate);
                due.add(new VisitDue(this, anchor, dueDate, next, counts));
            }
            anchor = next;
        }
        return due;
    }

    /**
     * A visit due.
     *
     * @param counts whether it is due in the quarter asked for and before the plan ends
     */
    record VisitDue(Plan plan, LocalDate anchor, LocalDate dueDate, LocalDate next, boolean counts) {
        boolean isPrompt() {
            return counts && !next.isAfter(dueDate);
        }
    }
}
