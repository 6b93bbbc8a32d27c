package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.ArrayList;
import java.util.List;

/**
 * How many reviews of the current period of care were due in the window. The first is due so long after the period of care
 * started, the second so long after the first was held, and each later one so long after the one before; each due day
 * is met by the review that follows in order, if that is held on or before it. Seen from a day, any number may fall due after
 * it, and a review that has not been held may still be.
 *
 * <p>The first review of a period of care that started before the days that a working calendar knows is not looked for.
 *
 * @param first when the first review is due, from the start of the period of care
 * @param second when the second is, from the first
 * @param later when each later one is, from the one before
 * @param cancelled whether cancelled reviews count as held
 * @param lastDay whether an episode is still open on the day on which it ceases
 * @param which which of them
 */
public record ReviewsDue(
        Timescale first, Timescale second, Timescale later, boolean cancelled, LastDay lastDay, Which which)
        implements Rule<LookedAfterChild> {
    /** Which reviews due are counted. */
    public enum Which {
        /** All. */
        ALL,
        /** Those that were not held on or before the day on which they were due. */
        NOT_HELD_IN_TIME
    }

    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        for (PeriodOfCare period : child.periods()) {
            Runs open = into.like();
            Runs counted = into.like();
            period.open(lastDay, open);
            List<Due> due = due(child, period);
            for (Due each : due) {
                if (each.isKnown() && (which == Which.ALL || each.isMissed(into))) {
                    counted.event(each.day, window);
                }
            }
            counted.anyNumberMore();
            into.addProduct(open, counted);
            tell(due, into);
        }
    }

    private void tell(List<Due> all, Runs into) {
        if (into.explaining() && which == Which.NOT_HELD_IN_TIME) {
            all.forEach(each -> into.because("review due " + EpochDay.inWords(each.day)
                    + (each.held == EpochDay.NEVER ? ", not held since" : ", held " + EpochDay.inWords(each.held))));
        }
    }

    private List<Due> due(LookedAfterChild child, PeriodOfCare period) {
        int[] held = child.child().careReviews().stream()
                .filter(review -> review.periodOfCare().equals(period.id()))
                .filter(review -> cancelled || !review.cancelled())
                .map(CareReview::heldOn)
                .mapToInt(EpochDay::of)
                .filter(day -> day >= period.start())
                .distinct()
                .sorted()
                .toArray();
        List<Due> due = new ArrayList<>();
        for (int i = 0; i <= held.length; i++) {
            int day = i == 0 ? firstDue(period.start()) : (i == 1 ? second : later).deadline(held[i - 1]);
            due.add(new Due(day, i < held.length ? held[i] : EpochDay.NEVER));
        }
        return due;
    }

    private int firstDue(int start) {
        boolean beforeAll = first.workingCalendar()
                .filter(days -> start < EpochDay.of(days.firstKnownDay()))
                .isPresent();
        return beforeAll ? EpochDay.BEFORE_ALL : first.deadlineAsFarAsKnown(start);
    }

    /** The last day on which a review was in time, and the day on which it was held. */
    private record Due(int day, int held) {
        boolean isKnown() {
            return day != EpochDay.BEFORE_ALL && day != EpochDay.NEVER;
        }

        boolean isMissed(Runs seen) {
            return held == EpochDay.NEVER ? seen.isSeen(day) : held > day;
        }
    }
}
