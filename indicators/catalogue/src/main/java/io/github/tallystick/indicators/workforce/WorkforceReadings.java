package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Mean;
import io.github.tallystick.core.definition.When.MonthsBefore;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the phrases of indicators of posts are taken to mean. */
final class WorkforceReadings {
    static final Condition NOT_AGENCY = new IsNot(new Flag(Post.AGENCY));

    static final Reading<When> TWELVE_MONTH_ROLLING = Reading.<When>of(
                    "12-Month rolling",
                    "leavers of the 12 months ending on the last day, over the mean of 13 stocks: the day before the"
                            + " window and its twelve month ends",
                    meanOfStocks(IntStream.rangeClosed(0, 12)),
                    "the minutes give the name only")
            .or("the stock at the end only", meanOfStocks(IntStream.of(0)))
            .or("the mean of the first and the last stock", meanOfStocks(IntStream.of(0, 12)))
            .or("the mean of the 12 month ends in the window", meanOfStocks(IntStream.rangeClosed(0, 11)));

    static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12-Month");

    static final Reading<When> VOLUNTARY_TURNOVER = Reading.<When>of(
                    "voluntary turnover",
                    "full-time equivalents that left by voluntary resignation",
                    leavers(whoLeftBy(Post.VOLUNTARY_RESIGNATION)),
                    "retirement and the end of a contract are not resignations")
            .or("retirement counted as voluntary", leavers(whoLeftBy(Post.VOLUNTARY_RESIGNATION, "retirement")))
            .or("all leavers", leavers(new IsNot(whoLeftBy("moved within council"))))
            .or("all leavers, moves within the council among them", new On(Post.ENDED));

    static final Reading<Condition> QUALIFIED_SOCIAL_WORKERS = Reading.<Condition>of(
                    "qualified Social Workers",
                    "qualified workers who are not agency workers",
                    new AllOf(List.of(new Flag(Post.QUALIFIED), NOT_AGENCY)),
                    "agency workers do not resign from the council")
            .or("agency workers included", new Flag(Post.QUALIFIED));

    static final Reading<Weight<Row>> SOCIAL_WORKERS =
            byFte("Social Workers", "the workforce census publishes turnover so");
    static final Reading<Weight<Row>> OF_THE_AGENCY_RATE =
            byFte("full-time equivalent", "the workforce census publishes it so first");
    static final Reading<Weight<Row>> OF_THOSE_IN_ROLE = byFte("full-time equivalent", "as the agency rate");

    static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");

    private WorkforceReadings() {}

    /** A post is held at the end of the day. */
    static Open held(LastDay ending) {
        return new Open(Post.STARTED, ending.end(Post.ENDED));
    }

    /** The mean number of times that a post is held at the end of a day so many months before the last day of the period. */
    private static Mean meanOfStocks(IntStream monthsBefore) {
        Stream<When> stocks = monthsBefore.mapToObj(months -> new MonthsBefore(months, held(LastDay.NOT_OPEN)));
        return new Mean(stocks.toList());
    }

    /** Posts that were left in the period by somebody of whom a condition holds. */
    private static When leavers(Condition who) {
        return new All(List.of(new On(Post.ENDED), new Whenever(who)));
    }

    private static Condition whoLeftBy(String... reasons) {
        return new In(Post.LEAVING_REASON, Set.of(reasons));
    }

    private static Reading<Weight<Row>> byFte(String phrase, String because) {
        return Reading.<Weight<Row>>of(phrase, "posts weighed by full-time equivalent", new ByAmount(Post.FTE), because)
                .or("headcount, each post held counted as one", Weight.one());
    }
}
