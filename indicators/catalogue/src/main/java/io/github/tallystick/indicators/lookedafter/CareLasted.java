package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.MonthsBefore;

/**
 * How many episodes are open of a period of care that has lasted so long: it started on or before the day less the months.
 *
 * @param months how long
 * @param lastDay whether an episode is still open on the day on which it ceases
 * @param withBegunAsShortBreaks whether a period of care that began as a series of short breaks counts
 */
public record CareLasted(MonthsBefore months, LastDay lastDay, boolean withBegunAsShortBreaks)
        implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        for (PeriodOfCare period : child.periods()) {
            if (withBegunAsShortBreaks || !period.beganWithShortBreaks()) {
                int from = months.lastedFrom(period.start());
                Runs open = into.like();
                Runs lasted = into.like();
                period.open(lastDay, open);
                lasted.add(from, EpochDay.NEVER, 1);
                into.addProduct(open, lasted);
                if (into.explaining()) {
                    into.because("in care since " + EpochDay.inWords(period.start()) + ", for " + months.months()
                            + " months from " + EpochDay.inWords(from));
                }
            } else {
                into.because("a period of care that began with short breaks");
            }
        }
    }
}
