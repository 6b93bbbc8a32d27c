package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.LastDay;

/**
 * How many periods of care go on that started on or before the first day of the window. A period of care goes on to the last
 * end of its episodes, also where there are days between two of them.
 *
 * @param lastDay whether a period of care still goes on on the day on which it ceases
 */
public record CareThroughout(LastDay lastDay) implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        for (PeriodOfCare period : child.periods()) {
            int from = window.lastDayReaching(period.start() - 1) + 1;
            Runs open = into.like();
            Runs begun = into.like();
            open.open(period.start(), lastDay.end(period.end()), 1);
            begun.add(from, EpochDay.NEVER, 1);
            into.addProduct(open, begun);
            if (into.explaining()) {
                into.because("in care since " + EpochDay.inWords(period.start()));
            }
        }
        child.tellDays(into);
    }
}
