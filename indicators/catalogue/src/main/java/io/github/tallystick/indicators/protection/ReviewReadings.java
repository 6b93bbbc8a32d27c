package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.After;
import io.github.tallystick.core.definition.Day.Earliest;
import io.github.tallystick.core.definition.Day.If;
import io.github.tallystick.core.definition.Day.Latest;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Clock;
import io.github.tallystick.core.definition.Rows.Clocks;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Not;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.util.List;
import java.util.Optional;

/** How the words about reviews of child protection plans can be read. */
final class ReviewReadings {
    private static final Clock REVIEW = new Clock(
            Column.day("counted-from", "clock started"),
            Column.flag("is-first", "first review"),
            Column.flag("is-second", "second review"),
            Column.day("due", "review due"),
            Column.day("held", "reviewed"),
            Column.day("held-recorded", "review recorded"));

    static final Reading<Intervals> AFTER_3_AND_6_MONTHS = Reading.of(
                    "after 3 months and then every 6 months",
                    "3 calendar months after the start and 6 after each review, the day reached included",
                    Intervals.months(3, 6),
                    "the published description speaks of months")
            .or("91 and 183 days", Intervals.days(91, 183));

    static final Reading<Day> DUE = Reading.of(
                    "all reviews due",
                    "those held, and the next one if it was due by the last day",
                    (Day) REVIEW.due(),
                    "a review that was not held is not in time")
            .or(
                    "only those held: an overdue next review ignored",
                    new Latest(List.of(REVIEW.next(), Plans.daysAfter(1, REVIEW.due()))));

    static final Reading<Optional<Window>> HELD_IN_TIME = Reading.of(
                    "held in time",
                    "since the plan started: one late review fails the plan for good",
                    Optional.<Window>empty(),
                    "published of all reviews of the plan, in whatever year")
            .or("only reviews held in the 12 months to the last day", Optional.of(Window.monthsTo(12)));

    private ReviewReadings() {}

    /**
     * All reviews of a plan were held in time: none fails it.
     *
     * @param plans the plans
     * @param intervals by when reviews are due
     * @param failsFrom from which day on a review that is not held in time fails its plan
     * @param window in which windows that day and that of the review fail it; for good, if empty
     */
    static When allInTime(Rows plans, Intervals intervals, Day failsFrom, Optional<Window> window) {
        When late = new Whenever(new IsNot(new OnOrBefore(REVIEW.next(), REVIEW.due())));
        When fails = window.<When>map(year -> new Over(year, new Touching(failsFrom, REVIEW.next())))
                .orElse(new From(failsFrom));
        return new Not(new Each(
                intervals.reviews(plans),
                Same.of(ProtectionPlan.TABLE.key()),
                Optional.empty(),
                new All(List.of(late, fails))));
    }

    /**
     * By when reviews are due.
     *
     * @param first how long after the start of the plan the first is
     * @param later how long after the one before each later one is
     */
    record Intervals(Timescale first, Timescale later) {
        /** A row for the review due after the start of each plan, and after each day on which one was held. */
        private Rows reviews(Rows plans) {
            Flag isFirst = new Flag(REVIEW.isFirst());
            Day due = new Earliest(List.of(
                    new If(isFirst, new After(first, REVIEW.started())),
                    new If(new IsNot(isFirst), new After(later, REVIEW.started()))));
            return new Clocks(
                    plans,
                    ProtectionPlan.STARTED,
                    ProtectionPlan.ENDED,
                    new Every(PlanReview.TABLE),
                    Same.of(ProtectionPlan.TABLE.key()),
                    PlanReview.HELD,
                    true,
                    false,
                    false,
                    Optional.empty(),
                    due,
                    REVIEW);
        }

        private static Intervals months(int first, int later) {
            return new Intervals(
                    new Timescale.Months(first, MonthEnd.LAST_DAY_OF_MONTH),
                    new Timescale.Months(later, MonthEnd.LAST_DAY_OF_MONTH));
        }

        private static Intervals days(int first, int later) {
            return new Intervals(
                    new Timescale.CalendarDays(first, StartDay.NOT_COUNTED),
                    new Timescale.CalendarDays(later, StartDay.NOT_COUNTED));
        }
    }
}
