package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.spells.LastDay;

/** How the words about child protection plans can be read. */
final class PlanReadings {
    static final Reading<Before> SECOND = Reading.of(
                    "a second or subsequent plan",
                    "the child had an earlier plan, however long ago",
                    Before.EVER,
                    "published: regardless of how long ago")
            .or("an earlier plan that was open in the 24 months before", Before.WITHIN_24_MONTHS);

    static final Reading<Plans> PLANS = Reading.of(
                    "plans",
                    "this council's own plans, also as earlier ones",
                    Plans.OWN,
                    "published: an earlier plan of that council")
            .or("plans of other councils for children staying here count", Plans.OF_ANY_COUNCIL);

    static final Reading<TwoYears> LASTED_TWO_YEARS = Reading.of(
                    "2 years or more",
                    "more than 729 calendar days, the days of start and end both counted",
                    TwoYears.MORE_THAN_729_DAYS,
                    "published: more than 729 calendar days including days of cessation")
            .or("more than 729 calendar days, the day of the end not counted", TwoYears.END_NOT_COUNTED)
            .or("24 calendar months", TwoYears.MONTHS_24);

    static final Reading<TwoYears> OPEN_TWO_YEARS = Reading.of(
                    "2 years or more",
                    "more than 729 calendar days, the day of the start and the last day both counted",
                    TwoYears.MORE_THAN_729_DAYS,
                    "the rule of the plans that ended, taken over")
            .or("24 calendar months", TwoYears.MONTHS_24);

    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    static final Reading<Intervals> AFTER_3_AND_6_MONTHS = Reading.of(
                    "after 3 months and then every 6 months",
                    "3 calendar months after the start and 6 after each review, the day reached included",
                    Intervals.months(3, 6),
                    "the published description speaks of months")
            .or("91 and 183 days", Intervals.days(91, 183));

    static final Reading<ReviewsInTime.Next> DUE = Reading.of(
                    "all reviews due",
                    "those held, and the next one if it was due by the last day",
                    ReviewsInTime.Next.DUE_LATER,
                    "a review that was not held is not in time")
            .or("only those held: an overdue next review ignored", ReviewsInTime.Next.IGNORED);

    static final Reading<ReviewsInTime.Late> HELD_IN_TIME = Reading.of(
                    "held in time",
                    "since the plan started: one late review fails the plan for good",
                    ReviewsInTime.Late.FOR_GOOD,
                    "published of all reviews of the plan, in whatever year")
            .or("only reviews held in the 12 months to the last day", ReviewsInTime.Late.IN_THE_YEAR);

    private PlanReadings() {}

    /**
     * By when reviews are due.
     *
     * @param first how long after the start of the plan the first is
     * @param later how long after the one before each later one is
     */
    record Intervals(Timescale first, Timescale later) {
        ReviewsInTime reviews(ReviewsInTime.Next next, ReviewsInTime.Late late) {
            return new ReviewsInTime(first, later, next, late);
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
