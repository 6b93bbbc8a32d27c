package io.github.tallystick.core.calc;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when the records are looked at. A known-at date on or after an as-at date only says which records are there; one before
 * it makes the running view of a period that is not over, seen from that date.
 */
record View(Known known, int extractDay) {
    static final View OF_ALL = new View(Known.ALL, EpochDay.NEVER);

    /** Which records are there for a figure as at a date. */
    Known known(int asAt) {
        return isRunning(asAt) ? known.happenedBy(known.recordedBy()) : known;
    }

    /** The last day of which anything is known, for a figure as at a date; never, if nothing is said of it. */
    int seenTo(int asAt) {
        return isRunning(asAt) ? Math.min(known.recordedBy(), extractDay) : extractDay;
    }

    /** Whether anything about a figure as at a date may be undecided. */
    boolean isSeenFromADay(int asAt) {
        return seenTo(asAt) != EpochDay.NEVER;
    }

    /** What is said of the records that a figure was counted from. */
    Input input(Coverage coverage, long facts) {
        return new Input(date(known.recordedBy()), date(extractDay), coverage, facts);
    }

    /** Which records, for messages. */
    String inWords() {
        String knownAt =
                date(known.recordedBy()).map(date -> " as known at " + date).orElse("");
        String extractedOn =
                date(extractDay).map(date -> " extracted on " + date).orElse("");
        return equals(OF_ALL) ? "records as they stand" : "records" + knownAt + extractedOn;
    }

    private static Optional<LocalDate> date(int day) {
        return day == EpochDay.NEVER ? Optional.empty() : Optional.of(EpochDay.date(day));
    }

    boolean isRunning(int asAt) {
        return known.recordedBy() < asAt;
    }

    /** The dates from which the view is a running one are a stretch of their own. */
    void eachStretch(int firstAsAt, int lastAsAt, Stretch into) {
        if (isRunning(lastAsAt) && !isRunning(firstAsAt)) {
            into.over(firstAsAt, known.recordedBy());
            into.over(known.recordedBy() + 1, lastAsAt);
        } else {
            into.over(firstAsAt, lastAsAt);
        }
    }

    /** Takes the dates of a span that are counted in one go. */
    interface Stretch {
        void over(int firstAsAt, int lastAsAt);
    }

    /** What is seen for a figure as at a date. */
    At at(int asAt) {
        return new At(known(asAt), seenTo(asAt));
    }

    /**
     * Which records there are, and the last day of which anything is known.
     */
    record At(Known known, int seenTo) {
        static final At OF_ALL = new At(Known.ALL, EpochDay.NEVER);

        boolean isSeenFromADay() {
            return seenTo != EpochDay.NEVER;
        }
    }
}
