package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;

/** A referral, and the case that it opens unless no further action was taken. */
final class Referral {
    /** What came of a referral. */
    enum Outcome {
        NO_FURTHER_ACTION,
        CHILD_IN_NEED,
        PROTECTION_PLAN,
        LOOKED_AFTER
    }

    private final String id;
    private final Child child;
    private final LocalDate date;
    private final Outcome outcome;
    private final LocalDate expectedEnd;
    private LocalDate lastDay;
    private LocalDate closed = Days.NOT_YET;

    /** A referral whose case is expected to take until {@code expectedEnd}. */
    Referral(int number, Child child, LocalDate date, Outcome outcome, LocalDate expectedEnd) {
        this.id = CsvTable.id("RF", number);
        this.child = child;
        this.date = date;
        this.outcome = outcome;
        this.expectedEnd = expectedEnd;
        this.lastDay = outcome == Outcome.CHILD_IN_NEED ? Days.NOT_YET : expectedEnd;
        if (outcome == Outcome.NO_FURTHER_ACTION) {
            close(expectedEnd);
        }
    }

    String id() {
        return id;
    }

    Child child() {
        return child;
    }

    LocalDate date() {
        return date;
    }

    boolean opensCase() {
        return outcome != Outcome.NO_FURTHER_ACTION;
    }

    boolean isInNeedOnly() {
        return outcome == Outcome.CHILD_IN_NEED;
    }

    boolean isLookedAfter() {
        return outcome == Outcome.LOOKED_AFTER;
    }

    LocalDate expectedEnd() {
        return expectedEnd;
    }

    /** The day by which the case must be closed. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** Says that the case does not outlast a day, for instance because the child is referred anew. */
    void mustCloseBy(LocalDate day) {
        lastDay = Days.earlier(lastDay, day);
    }

    LocalDate closed() {
        return closed;
    }

    void close(LocalDate day) {
        closed = day;
    }
}
