package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.util.List;
import java.util.Optional;

/**
 * Which earlier plans make a plan a second one.
 *
 * @param months one that had not ended before the day so many months before the plan started; empty for any, however long ago
 */
public record Before(Optional<Timescale.Months> months) {
    /** Any, however long ago. */
    public static final Before EVER = new Before(Optional.empty());

    /** One that had not ended before the day 24 months before the plan started. */
    public static final Before WITHIN_24_MONTHS =
            new Before(Optional.of(new Timescale.Months(24, MonthEnd.LAST_DAY_OF_MONTH)));

    /** Whether any of them does; the last first, since of plans in order it is the most likely. */
    boolean includeAny(List<ProtectionPlan> earlier, int start) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (include(earlier.get(i), start)) {
                return true;
            }
        }
        return false;
    }

    boolean include(ProtectionPlan earlier, int start) {
        return months.map(within -> EpochDay.orNever(earlier.endedOn()) >= within.before(start))
                .orElse(true);
    }
}
