package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.TimedUnit;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;

/**
 * A child protection visit that is due: after the plan starts, and after each visit at which the child was seen, the next is
 * due by a day. A visit that is missed is due once; the clock starts again at the next visit.
 *
 * @param plan the identifier of the plan
 * @param anchorDay the day on which the clock starts: the start of the plan or a visit
 * @param dueDay the last day that is in time
 * @param planEnd the day on which the plan ended, or {@link EpochDay#NEVER}
 * @param doneDay the day of the next visit at which the child was seen, or {@link EpochDay#NEVER}
 * @param recordedDay the earliest day on which a visit after the anchor and by the due day was keyed in
 */
public record VisitDue(String plan, int anchorDay, int dueDay, int planEnd, int doneDay, int recordedDay)
        implements TimedUnit {
    @Override
    public String id() {
        return plan + "@" + EpochDay.date(anchorDay);
    }

    @Override
    public String toString() {
        return "a visit due " + EpochDay.inWords(dueDay);
    }

    /** What can be asked of a visit due. */
    public enum Is implements Rule<VisitDue> {
        /** It falls due on a day of the window, under a plan that has not ended before that day. */
        DUE {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                boolean ended = visit.planEnd < visit.dueDay;
                if (!ended) {
                    into.event(visit.dueDay, window);
                }
                if (into.explaining()) {
                    into.because("due " + EpochDay.inWords(visit.dueDay) + ", counted from "
                            + EpochDay.inWords(visit.anchorDay)
                            + (ended
                                    ? "; the plan ended before it fell due, on " + EpochDay.inWords(visit.planEnd)
                                    : ""));
                }
            }
        },
        /** The next visit at which the child was seen is on or before the due day. */
        MADE_IN_TIME {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                boolean inTime = visit.doneDay <= visit.dueDay;
                if (inTime) {
                    into.always();
                }
                if (into.explaining()) {
                    String result = visit.doneDay == EpochDay.NEVER ? "" : inTime ? ", in time" : ", late";
                    into.because("next visit " + EpochDay.inWords(visit.doneDay) + result);
                }
            }
        }
    }
}
