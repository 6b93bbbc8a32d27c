package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All reviews of a plan that were due were held in time, asked of one that is open. The reviews are the different days after
 * the start of the plan on which one was held; the first is due so long after the start, each later one so long after the one
 * before. Seen from a day, the next review may be held in time or not.
 *
 * @param first by when the first review is due
 * @param later by when each later one is
 * @param next whether the next review, while it has not been held, must be due after the day
 * @param late for how long a late review fails the plan
 */
public record ReviewsInTime(Timescale first, Timescale later, Next next, Late late) implements Rule<PlanOnRecord> {
    @Override
    public void answer(PlanOnRecord plan, Window window, Runs into) {
        int[] reviews = reviews(plan);
        Runs upToDate = into.like();
        Runs failed = into.like();
        int from = plan.startDay();
        int due = first.deadline(from);
        for (int review : reviews) {
            upToDate.add(from, next.end(due, review) - 1, 1);
            if (review > due) {
                failed.add(review, late.lastDay(review), 1);
            }
            from = review;
            due = later.deadline(review);
        }
        addLast(from, due, upToDate);
        Runs notFailed = into.like();
        notFailed.addWhereLess(failed, 1);
        into.addProduct(upToDate, notFailed);
        explain(plan, reviews, due, into);
    }

    private static int[] reviews(PlanOnRecord plan) {
        return plan.plan().reviews().stream()
                .mapToInt(review -> EpochDay.of(review.heldOn()))
                .filter(day -> day > plan.startDay())
                .sorted()
                .distinct()
                .toArray();
    }

    /** Adds the days on which the plan is up to date after the last review, and those on which it may be after one to come. */
    private void addLast(int from, int due, Runs upToDate) {
        int end = next.end(due, upToDate.end(due + 1, EpochDay.NEVER));
        upToDate.add(from, end == EpochDay.NEVER ? EpochDay.NEVER : end - 1, 1);
        int again = upToDate.isSeen(due) ? late.lastDay(due + 1) : due - 1;
        if (end != EpochDay.NEVER && again != EpochDay.NEVER) {
            Runs toCome = upToDate.like();
            toCome.event(EpochDay.NEVER, Window.asAt());
            Runs afterwards = upToDate.like();
            afterwards.add(again + 1, EpochDay.NEVER, 1);
            upToDate.addProduct(toCome, afterwards);
        }
    }

    private static void explain(PlanOnRecord plan, int[] reviews, int due, Runs into) {
        if (into.explaining()) {
            String held = Arrays.stream(reviews).mapToObj(EpochDay::inWords).collect(Collectors.joining(", "));
            into.because("started " + EpochDay.inWords(plan.startDay())
                    + (held.isEmpty() ? "; no review" : "; reviewed " + held) + "; next review due "
                    + EpochDay.inWords(due));
        }
    }

    /** Whether the next review, while it has not been held, must be due after the day. */
    public enum Next {
        /** It must be: a plan whose next review was due on the day or before and has not been held fails. */
        DUE_LATER {
            @Override
            int end(int due, int held) {
                return Math.min(due, held);
            }
        },
        /** It need not be: only reviews that were held are looked at. */
        IGNORED {
            @Override
            int end(int due, int held) {
                return held;
            }
        };

        /** The first day on which a plan is no longer up to date, or has the next review. */
        abstract int end(int due, int held);
    }

    /**
     * For how long a late review fails the plan.
     *
     * @param window on the days whose window holds the review; empty for good
     */
    public record Late(Optional<Window> window) {
        /** For good. */
        public static final Late FOR_GOOD = new Late(Optional.empty());

        /** In the 12 months that end on a day and hold the review. */
        public static final Late IN_THE_YEAR = new Late(Optional.of(Window.monthsTo(12)));

        /** The last day on which the plan fails by it, or {@link EpochDay#NEVER}. */
        private int lastDay(int review) {
            return window.map(each -> each.lastDayReaching(review)).orElse(EpochDay.NEVER);
        }
    }
}
