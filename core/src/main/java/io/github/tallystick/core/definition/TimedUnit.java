package io.github.tallystick.core.definition;

/** A unit of a timeliness indicator: something that was to be done by a day, was done on a day, and keyed in on a day. */
public interface TimedUnit extends Unit {
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
