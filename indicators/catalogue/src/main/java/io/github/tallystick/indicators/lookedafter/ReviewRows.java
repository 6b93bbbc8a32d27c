package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Clocks;
import io.github.tallystick.core.definition.Rows.Joined;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;
import java.util.Optional;

/**
 * The reviews due in a period of care: the first so long after its start, the second so long after the first was held, and each
 * later one so long after the one before; each due day is met by the review that follows in order, if that is held on or before
 * it.
 *
 * <p>The first review of a period of care that started before the days that a working calendar knows is not looked for.
 */
final class ReviewRows {
    private static final Timescale SECOND_REVIEW = new Timescale.Months(3, MonthEnd.LAST_DAY_OF_MONTH);
    private static final Timescale LATER_REVIEWS = new Timescale.Months(6, MonthEnd.LAST_DAY_OF_MONTH);

    private static final Rows.Clock CLOCK = new Rows.Clock(
            Column.day("review-before", "reviewed, or the day before care"),
            Column.flag("first-review", "the first review"),
            Column.flag("second-review", "the second review"),
            Column.day("review-due", "review due"),
            Column.day("next-review", "reviewed"),
            Column.day("next-review-recorded", "review recorded"));

    private ReviewRows() {}

    /**
     * Each review due, with every episode of its period of care. The clocks of a period of care start on the day before it, so
     * that a review held on its first day is one after the start.
     */
    static Rows due(Rows episodes, Rows reviews, Timescale first) {
        Condition isFirst = new Flag(CLOCK.isFirst());
        Condition isSecond = new Flag(CLOCK.isSecond());
        Condition isLater = new IsNot(new AnyOf(List.of(isFirst, isSecond)));
        Day due = new Day.Earliest(List.of(
                new Day.If(isFirst, new Day.After(first, CareRows.CARE_STARTED)),
                new Day.If(isSecond, new Day.After(SECOND_REVIEW, CLOCK.started())),
                new Day.If(isLater, new Day.After(LATER_REVIEWS, CLOCK.started()))));
        Rows periods = CareRows.periods(episodes);
        Rows held = new Where(
                new Joined(reviews, periods, new Same(CareReview.PERIOD_OF_CARE, CareEpisode.PERIOD_OF_CARE)),
                new OnOrBefore(CareRows.CARE_STARTED, CareReview.HELD));
        Rows clocks = new Clocks(
                periods,
                CareRows.dayBefore(CareRows.CARE_STARTED),
                CareRows.CARE_CEASED,
                held,
                Same.of(CareEpisode.PERIOD_OF_CARE),
                CareReview.HELD,
                true,
                false,
                false,
                Optional.empty(),
                due,
                CLOCK);
        return new Joined(clocks, new OnRecord(episodes), Same.of(CareEpisode.PERIOD_OF_CARE));
    }

    /** How many reviews are due in the window, of a period of care of which an episode is open. */
    static When number(Rows due, LastDay lastDay) {
        return new Each(due, new All(List.of(CareRows.open(lastDay), new On(CLOCK.due()))));
    }

    /** How many of them were not held in time. */
    static When missed(Rows due, LastDay lastDay) {
        When isMissed = new Whenever(new IsNot(new OnOrBefore(CLOCK.next(), CLOCK.due())));
        return new Each(due, new All(List.of(CareRows.open(lastDay), new On(CLOCK.due()), isMissed)));
    }
}
