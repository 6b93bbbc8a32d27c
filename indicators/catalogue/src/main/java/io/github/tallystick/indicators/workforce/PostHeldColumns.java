package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.UnitColumns;
import java.util.BitSet;
import java.util.List;

/** The columns of posts that rules look at. */
interface PostHeldColumns extends UnitColumns.Part<PostHeld> {
    /** Of each row the first day in the post. */
    int[] startDays();

    /** Of each row the last day in the post, or {@link io.github.tallystick.core.time.EpochDay#NEVER}. */
    int[] endDays();

    /** Which rows are of qualified social workers. */
    BitSet qualified();

    /** Which rows are of agency workers. */
    BitSet agency();

    /** The reasons for which posts were left. */
    List<String> reasons();

    /** For which reason a post was left, by its number; -1 for none. */
    int leavingReason(int row);

    /** The full-time equivalent of a row. */
    long fteBillionths(int row);
}
