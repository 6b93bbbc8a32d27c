package io.github.tallystick.core.definition;

/**
 * What an indicator counts: a referral, a visit due, a post. Made from facts by a {@link UnitRule}.
 *
 * <p>Units that are equal count the same. A unit's {@code toString} never holds its identifier.
 */
public interface Unit {
    /**
     * The unit's identifier in the council's own records, shown only to who asks for records.
     *
     * @return for example {@code PL000021@2022-03-25} for a visit due
     */
    String id();

    /** A unit of a timeliness indicator: something that was to be done by a day, was done on a day, and keyed in on a day. */
    interface Timed extends Unit {
        /**
         * When it was done.
         *
         * @return an epoch day, or {@link io.github.tallystick.core.time.EpochDay#NEVER}
         */
        int doneDay();

        /**
         * When it was keyed in that it was done; of several records that say so in time, the earliest.
         *
         * @return an epoch day; {@link io.github.tallystick.core.time.EpochDay#BEFORE_ALL} for a record that was always known
         */
        int recordedDay();
    }
}
