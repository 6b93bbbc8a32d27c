package io.github.tallystick.core.facts;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which records exist for an evaluation: all of them, or those that had been keyed in by the end of a day and not replaced by
 * then (<i>as known at</i>); and, for a period that is not over, of which events.
 *
 * <p>Event dates, never recording dates, decide whether something was in time; this only says whether the record is there. A
 * record without a recording date was always known.
 *
 * @param recordedBy the last recording day that is known, as an epoch day; {@link EpochDay#NEVER} for all records
 * @param happenedBy the last day whose events are known, as an epoch day; {@link EpochDay#NEVER} for all events
 * @param isAsGiven whether versions that no longer stand are there, too
 */
public record Known(int recordedBy, int happenedBy, boolean isAsGiven) {
    /** Records as they are given, versions that no longer stand among them. */
    public static final Known AS_GIVEN = new Known(EpochDay.NEVER, EpochDay.NEVER, true);

    /** All records, in their latest version. */
    public static final Known ALL = new Known(EpochDay.NEVER, EpochDay.NEVER, false);

    /**
     * The records as they had been keyed in by the end of a day.
     *
     * @param date the last recording date, included
     * @return what is known
     */
    public static Known at(LocalDate date) {
        return new Known(EpochDay.of(date), EpochDay.NEVER, false);
    }

    /**
     * The same records, of events up to an earlier day.
     *
     * @param day the last day whose events are known, as an epoch day
     * @return what is known
     */
    public Known happenedBy(int day) {
        return new Known(recordedBy, Math.min(happenedBy, day), isAsGiven);
    }

    /**
     * Whether a record is there.
     *
     * @param recorded the record
     * @return true if it was recorded by the last day and not replaced by then, and its event had happened
     */
    public boolean includes(Recorded<?> recorded) {
        if (isAsGiven) {
            return true;
        }
        if (recordedBy == EpochDay.NEVER && happenedBy == EpochDay.NEVER) {
            return recorded.supersededOn().isEmpty();
        }
        return (recorded.recordedOn().isEmpty()
                        || EpochDay.of(recorded.recordedOn().get()) <= recordedBy)
                && (recorded.supersededOn().isEmpty()
                        || EpochDay.of(recorded.supersededOn().get()) > recordedBy)
                && hasHappened(recorded.happenedOn());
    }

    /**
     * Whether an event had happened, if it ever did.
     *
     * @param day the day of the event
     * @return true unless it is after the last day whose events are known
     */
    public boolean hasHappened(LocalDate day) {
        return EpochDay.of(day) <= happenedBy;
    }

    /**
     * Whether the end of a record, if there is one, had come.
     *
     * @param end the day of the end
     * @return true unless it is after the last day whose events are known
     */
    public boolean hasHappened(Optional<LocalDate> end) {
        return end.isEmpty() || hasHappened(end.get());
    }

    /**
     * The records that are there, each as far as its events had happened.
     *
     * @param records the records
     * @param <R> the kind of record
     * @return those that are there; the same list where that is all of them as they are
     */
    public <R extends Recorded<R>> List<R> of(List<R> records) {
        return leaves(records)
                ? records
                : records.stream()
                        .filter(this::includes)
                        .map(record -> record.asKnown(this))
                        .toList();
    }

    /**
     * Whether all of some records are there as they are.
     *
     * @param records the records
     * @param <R> the kind of record
     * @return true if none is left out, in whole or in part
     */
    public <R extends Recorded<R>> boolean leaves(List<R> records) {
        for (R record : records) {
            if (!includes(record) || record.asKnown(this) != record) {
                return false;
            }
        }
        return true;
    }
}
