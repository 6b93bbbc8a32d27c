package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;

/**
 * The plan has lasted two years by the end of the day, asked of one that is open then.
 *
 * @param twoYears from when it has
 */
public record PlanLasted(TwoYears twoYears) implements Rule<PlanOnRecord> {
    @Override
    public void answer(PlanOnRecord plan, Window window, Runs into) {
        int from = twoYears.lastedFrom(plan.startDay());
        into.add(from, EpochDay.NEVER, 1);
        explain(plan, from, into);
    }

    private static void explain(PlanOnRecord plan, int from, Runs into) {
        if (into.explaining()) {
            into.because("started " + EpochDay.inWords(plan.startDay()) + ", two years from " + EpochDay.inWords(from));
        }
    }

    /**
     * The plan had lasted two years when it ended, asked of one that counts on the day of its end. One that has not ended had
     * lasted so long wherever the window begins late enough, and may have wherever it ends so.
     *
     * @param twoYears from when it has
     */
    public record WhenEnded(TwoYears twoYears) implements Rule<PlanOnRecord> {
        @Override
        public void answer(PlanOnRecord plan, Window window, Runs into) {
            int from = twoYears.lastedFrom(plan.startDay());
            if (plan.endDay() == EpochDay.NEVER && !into.isSeen(from - 1)) {
                addWhereItMayEnd(from, window.lastDayReaching(from - 1), into);
            } else if (plan.endDay() >= from) {
                into.always();
            }
            explain(plan, from, into);
        }

        /** A window that reaches to the day before holds days on which it would end too early. */
        private static void addWhereItMayEnd(int from, int lastTooEarly, Runs into) {
            Runs late = into.like();
            late.add(from, lastTooEarly, 1);
            Runs open = into.like();
            open.event(EpochDay.NEVER, Window.asAt());
            into.addProduct(late, open);
            if (lastTooEarly != EpochDay.NEVER) {
                into.add(Math.max(from, lastTooEarly + 1), EpochDay.NEVER, 1);
            }
        }
    }
}
