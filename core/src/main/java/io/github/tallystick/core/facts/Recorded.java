package io.github.tallystick.core.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record of something that happened, with when it was keyed in and when it was replaced, where that is known.
 *
 * @param <R> the kind of record
 */
public interface Recorded<R extends Recorded<R>> {
    /**
     * The identifier in the council's records: two versions of one record share it.
     *
     * @return the identifier
     */
    String id();

    /**
     * The day on which it happened, or began.
     *
     * @return the date
     */
    LocalDate happenedOn();

    /**
     * The day on which it was keyed in.
     *
     * @return the date; empty for a record that was always known
     */
    Optional<LocalDate> recordedOn();

    /**
     * The day from which this version no longer stood, because it was corrected or deleted.
     *
     * @return the date, not included; empty for the version that stands
     */
    Optional<LocalDate> supersededOn();

    /**
     * Whether this version stands, and those of its own records, too.
     *
     * @return true unless it, or a record of it, was superseded
     */
    default boolean stands() {
        return supersededOn().isEmpty();
    }

    /**
     * The record as far as its events had happened: without an end that came later, and with those of its own records that
     * were there.
     *
     * @param known which records exist
     * @return the record; this one where nothing of it is left out
     */
    R asKnown(Known known);

    /**
     * This record, changed towards a later version of it.
     *
     * @param now the later version
     * @param revision which changes to take over
     * @return the later version if corrections are taken over, otherwise this one, unless said otherwise
     */
    R revised(R now, Revision revision);
}
