package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.LastDay;

/**
 * How many episodes are open of a period of care that started on or before the first day of the window.
 *
 * @param lastDay whether an episode is still open on the day on which it ceases
 */
public record CareThroughout(LastDay lastDay) implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        for (PeriodOfCare period : child.periods()) {
            int from = window.lastDayReaching(period.start() - 1) + 1;
            Runs open = into.like();
            Runs begun = into.like();
            period.open(lastDay, open);
            begun.add(from, EpochDay.NEVER, 1);
            into.addProduct(open, begun);
            if (into.explaining()) {
                into.because("in care since " + EpochDay.inWords(period.start()));
            }
        }
        child.tellDays(into);
    }
}
