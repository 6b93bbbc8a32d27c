package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Post;
import java.util.List;
import java.util.Set;

/**
 * The worker left the post, with the last day in the window. Seen from a day, one who has not left may still leave.
 *
 * @param reasons some reasons for leaving
 * @param otherThanThese false for those who left for one of these reasons, true for all others, also where none is given
 */
public record Left(Set<String> reasons, boolean otherThanThese) implements Rule<PostHeld> {
    /** By voluntary resignation. */
    public static final Left VOLUNTARILY = new Left(Set.of(Post.VOLUNTARY_RESIGNATION), false);

    /** By voluntary resignation or retirement. */
    public static final Left VOLUNTARILY_OR_RETIRED = new Left(Set.of(Post.VOLUNTARY_RESIGNATION, "retirement"), false);

    /** For any reason but a move to another post of the council, also where none is given. */
    public static final Left THE_COUNCIL = new Left(Set.of("moved within council"), true);

    /** For any reason, also where none is given. */
    public static final Left THE_POST = new Left(Set.of(), true);

    /**
     * Copies the collections.
     *
     * @param reasons some reasons for leaving
     * @param otherThanThese whether those count who left for another reason
     */
    public Left {
        reasons = Set.copyOf(reasons);
    }

    private boolean isFor(String reason) {
        return reasons.contains(reason) != otherThanThese;
    }

    @Override
    public void answer(PostHeld held, Window window, Runs into) {
        if (held.lastDay() == EpochDay.NEVER
                || isFor(held.post().leavingReason().orElse(""))) {
            into.event(held.lastDay(), window);
        }
        if (into.explaining()) {
            into.because(
                    held.lastDay() == EpochDay.NEVER
                            ? "has not left"
                            : "left " + EpochDay.inWords(held.lastDay()) + ": "
                                    + held.post().leavingReason().orElse("no reason given"));
        }
    }

    @Override
    public boolean answer(UnitColumns.Part<? extends PostHeld> units, Window window, ColumnAnswer into) {
        if (units instanceof PostHeldColumns held) {
            boolean[] each = isForNoneAndEach(held.reasons());
            for (int row = into.first(); row < into.end(); row++) {
                into.where(row, each[held.leavingReason(row) + 1]);
            }
            into.event(held.endDays(), window);
            return true;
        }
        return false;
    }

    /** Whether those count for whom no reason is given, and then those of each reason: looked up, since no branch foresees it. */
    private boolean[] isForNoneAndEach(List<String> given) {
        boolean[] isFor = new boolean[given.size() + 1];
        isFor[0] = isFor("");
        for (int i = 0; i < given.size(); i++) {
            isFor[i + 1] = isFor(given.get(i));
        }
        return isFor;
    }
}
