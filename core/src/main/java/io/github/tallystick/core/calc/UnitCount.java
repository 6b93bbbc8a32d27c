package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one unit counts on every as-at date. Reused from unit to unit. */
final class UnitCount {
    @Nullable Unit unit;

    boolean seenFromADay;
    long belowWeight;
    long aboveWeight;
    int settlesOn;
    /** On which dates it is one of the units meant, also where it is left out. */
    final StepFunction meant = new StepFunction();
    /** How much is decided to count below and above the line. */
    final StepFunction below = new StepFunction();

    final StepFunction above = new StepFunction();
    /** On which dates it is not decided yet, and the extremes of what it can come to; only where seen from a day. */
    final StepFunction pending = new StepFunction();

    final StepFunction lowestBelow = new StepFunction();
    final StepFunction lowestAbove = new StepFunction();
    final StepFunction highestBelow = new StepFunction();
    final StepFunction highestAbove = new StepFunction();

    void clear() {
        settlesOn = EpochDay.BEFORE_ALL;
        meant.clear();
        below.clear();
        above.clear();
        pending.clear();
        lowestBelow.clear();
        lowestAbove.clear();
        highestBelow.clear();
        highestAbove.clear();
    }

    Unit unit() {
        return Objects.requireNonNull(unit);
    }

    Standing standing(int asAt) {
        if (pending.at(asAt) != 0) {
            return Standing.NOT_YET_DUE;
        }
        if (above.at(asAt) != 0) {
            return Standing.MET;
        }
        if (below.at(asAt) != 0) {
            return Standing.NOT_MET;
        }
        return meant.at(asAt) != 0 ? Standing.EXCLUDED : Standing.NOT_ELIGIBLE;
    }

    /** How much it is decided to count on a date. */
    Tally tally(int asAt, Parts parts) {
        return parts.tally(
                Math.multiplyExact(above.at(asAt), aboveWeight), Math.multiplyExact(below.at(asAt), belowWeight));
    }
}
