package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.ProtectionPlan;

/** Which earlier plans make a plan a second one. */
public enum Before {
    /** Any, however long ago. */
    EVER {
        @Override
        boolean include(ProtectionPlan earlier, int start) {
            return true;
        }
    },
    /** One that had not ended before the day 24 months before the plan started. */
    WITHIN_24_MONTHS {
        @Override
        boolean include(ProtectionPlan earlier, int start) {
            return EpochDay.orNever(earlier.endedOn()) >= MONTHS.before(start);
        }
    };

    private static final Timescale.Months MONTHS = new Timescale.Months(24, MonthEnd.LAST_DAY_OF_MONTH);

    abstract boolean include(ProtectionPlan earlier, int start);
}
