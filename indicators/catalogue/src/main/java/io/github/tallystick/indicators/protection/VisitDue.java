package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.TimedUnit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;

/**
 * A child protection visit that is due: after the plan starts, and after each visit, the next is due by a day.
 *
 * @param plan the identifier of the plan
 * @param within how long after the anchor it is in time
 * @param anchorDay the day on which the clock starts: the start of the plan, a visit, or the day by which one was missed
 * @param dueDay the last day that is in time
 * @param planEnd the day on which the plan ended, or {@link EpochDay#NEVER}
 * @param doneDay the day of the next visit, or {@link EpochDay#NEVER}
 * @param recordedDay the earliest day on which a visit after the anchor and by the due day was keyed in
 */
public record VisitDue(
        String plan, Timescale within, int anchorDay, int dueDay, int planEnd, int doneDay, int recordedDay)
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
        /** It falls due on a day of the window; not if that is after the last day known. */
        DUE {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                if (visit.dueDay != EpochDay.NEVER) {
                    into.event(visit.dueDay, window);
                }
                if (into.explaining()) {
                    into.because(visit.within.dueInWords(visit.anchorDay));
                }
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                into.event(visits.dueDays(), window);
                return true;
            }
        },
        /** The next visit is on a day of the window. While the plan goes on it may still be made. */
        MADE {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                into.event(visit.doneDay, visit.planEnd, window);
                if (into.explaining()) {
                    into.because(
                            visit.doneDay == EpochDay.NEVER
                                    ? "not made; " + planInWords(visit)
                                    : "made " + EpochDay.date(visit.doneDay));
                }
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                into.event(visits.doneDays(), window);
                return true;
            }
        },
        /** The plan has not ended before the due day: one that ends on it counts. */
        UNDER_PLAN {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                goesOnUntil(visit.dueDay, visit, into);
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    into.where(row, visits.planEnds()[row] >= visits.dueDays()[row]);
                }
                return true;
            }
        },
        /** The plan goes on after the due day: one that ends on it does not count. */
        UNDER_PLAN_AFTERWARDS {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                goesOnUntil(dayAfter(visit.dueDay), visit, into);
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    into.where(row, visits.planEnds()[row] >= dayAfter(visits.dueDays()[row]));
                }
                return true;
            }
        },
        /** The next visit is on or before the due day, asked of one that counts whether or not it was made. */
        MADE_IN_TIME {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                into.onOrBefore(visit.doneDay, visit.dueDay);
                if (into.explaining()) {
                    into.because(visit.within.doneInWords(visit.anchorDay, visit.doneDay));
                }
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    into.where(row, visits.doneDays()[row] <= visits.dueDays()[row]);
                }
                return true;
            }
        },
        /**
         * The next visit is on or before the due day, asked of one that counts on the day on which it is made. One that can
         * only be made by then, since the plan ends, is in time if it is made at all.
         */
        MADE_BY_DUE_DAY {
            @Override
            public void answer(VisitDue visit, Window window, Runs into) {
                if (visit.doneDay == EpochDay.NEVER && visit.planEnd <= visit.dueDay) {
                    into.always();
                } else {
                    into.onOrBeforeWhereDone(visit.doneDay, visit.dueDay, window);
                }
                if (into.explaining()) {
                    into.because(visit.within.inWords(visit.anchorDay, visit.doneDay));
                }
            }

            @Override
            boolean answer(VisitDueRows visits, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    int due = visits.dueDays()[row];
                    int done = visits.doneDays()[row];
                    into.where(row, isInTime(done, due, visits.planEnds()[row]));
                }
                return true;
            }
        };

        @Override
        public boolean answer(UnitColumns.Part<? extends VisitDue> units, Window window, ColumnAnswer into) {
            return units instanceof VisitDueRows visits && answer(visits, window, into);
        }

        abstract boolean answer(VisitDueRows visits, Window window, ColumnAnswer into);

        private static boolean isInTime(int done, int due, int planEnd) {
            return (done == EpochDay.NEVER ? planEnd : done) <= due;
        }

        private static int dayAfter(int day) {
            return day == EpochDay.NEVER ? EpochDay.NEVER : day + 1;
        }

        private static String planInWords(VisitDue visit) {
            return visit.planEnd == EpochDay.NEVER ? "plan not ended" : "plan ended " + EpochDay.date(visit.planEnd);
        }

        /** A plan that has not ended is open until a day once the day before is over. */
        private static void goesOnUntil(int day, VisitDue visit, Runs into) {
            if (visit.planEnd == EpochDay.NEVER && !into.isSeen(day) && !into.isSeen(day - 1)) {
                into.undecided(day - 1);
            } else if (visit.planEnd >= day) {
                into.always();
            }
            if (into.explaining()) {
                into.because(planInWords(visit) + (visit.planEnd < day ? ", before it fell due" : ""));
            }
        }
    }
}
