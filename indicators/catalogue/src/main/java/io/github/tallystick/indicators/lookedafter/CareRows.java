package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Rows.Summary.Which.EARLIEST;
import static io.github.tallystick.core.definition.Rows.Summary.Which.LATEST;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Joined;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.OneFor;
import io.github.tallystick.core.definition.Rows.Summary;
import io.github.tallystick.core.definition.Rows.Usable;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Rows.WithNeighbour;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;

/**
 * Episodes of being looked after, the children whose they are, and the periods of care that they make: those on record. That a
 * child who has ceased to be looked after comes back is not waited for.
 */
final class CareRows {
    private static final Rows EVERY_EPISODE = new Every(CareEpisode.TABLE);
    private static final Condition SHORT_BREAK = new In(CareEpisode.LEGAL_STATUS, CareEpisode.SHORT_BREAKS);
    private static final Rows WITHOUT_SHORT_BREAKS = new Where(EVERY_EPISODE, new IsNot(SHORT_BREAK));

    static final Column CARE_STARTED = Column.day("care-started", "in care since");
    static final Column CARE_CEASED = Column.day("care-ceased", "care ended");

    private static final Column PREVIOUS_STARTED = Column.day("previous-started", "the episode before started");
    private static final Column SHORT_BREAKS_STARTED = Column.day("short-breaks-started", "began with short breaks");

    private CareRows() {}

    /** Which episodes are being looked after. */
    static Reading<Rows> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "episodes under V3 or V4, a series of short breaks, are left out",
                        WITHOUT_SHORT_BREAKS,
                        "published figures leave them out")
                .or("short breaks included", EVERY_EPISODE);
    }

    /** Each child with episodes. */
    static Rows children(Rows episodes) {
        return new OneFor(new OnRecord(episodes), Column.OWNER, List.of());
    }

    /** Each child with episodes, and its day of birth; a child ever in care whose day of birth is not known cannot be used. */
    static Rows childrenBorn(Rows episodes) {
        Rows everInCare = new Joined(children(EVERY_EPISODE), new Every(Child.TABLE), Same.OWNER);
        return new Joined(
                new Usable(everInCare, new Given(Child.BORN), "no date of birth"), children(episodes), Same.OWNER);
    }

    /** Each period of care, which goes on to the last end of its episodes, also where there are days between two of them. */
    static Rows periods(Rows episodes) {
        return new OneFor(
                new OnRecord(episodes),
                CareEpisode.PERIOD_OF_CARE,
                List.of(
                        new Summary(EARLIEST, CareEpisode.STARTED, CARE_STARTED),
                        new Summary(LATEST, CareEpisode.CEASED, CARE_CEASED)));
    }

    /** Episodes with the start of their period of care. */
    static Rows withPeriods(Rows episodes) {
        Rows onRecord = new OnRecord(episodes);
        Rows starts = new OneFor(
                onRecord,
                CareEpisode.PERIOD_OF_CARE,
                List.of(new Summary(EARLIEST, CareEpisode.STARTED, CARE_STARTED)));
        return new Joined(onRecord, starts, Same.of(CareEpisode.PERIOD_OF_CARE));
    }

    /** The same without those of a period of care of which the first episode was a short break. */
    static Rows withPeriodsNotBegunAsShortBreaks(Rows episodes) {
        Rows inOrder = new WithNeighbour(
                new OnRecord(EVERY_EPISODE),
                CareEpisode.PERIOD_OF_CARE,
                List.of(CareEpisode.STARTED),
                Neighbour.PREVIOUS,
                CareEpisode.STARTED,
                PREVIOUS_STARTED);
        Condition began = new AllOf(List.of(new IsNot(new Given(PREVIOUS_STARTED)), SHORT_BREAK));
        Rows periods = new OneFor(
                inOrder,
                CareEpisode.PERIOD_OF_CARE,
                List.of(new Summary(EARLIEST, new Day.If(began, CareEpisode.STARTED), SHORT_BREAKS_STARTED)));
        return new Where(
                new Joined(withPeriods(episodes), periods, Same.of(CareEpisode.PERIOD_OF_CARE)),
                new IsNot(new Given(SHORT_BREAKS_STARTED)));
    }

    /** A child younger than an age. */
    static When under(int years, Birthday birthday) {
        return new When.Not(new When.From(birthday(years, birthday)));
    }

    /** The day on which a child reaches an age. */
    static Day birthday(int years, Birthday birthday) {
        return new Day.After(new Timescale.Months(12 * years, birthday.monthEnd()), Child.BORN);
    }

    /** A child in an episode that is open at the end of the last day. */
    static When lookedAfter(Rows episodes, LastDay lastDay) {
        return new AtLeast(1, new Each(new OnRecord(episodes), open(lastDay)));
    }

    /** The days at whose end an episode is open. */
    static When open(LastDay lastDay) {
        return new Open(CareEpisode.STARTED, lastDay.end(CareEpisode.CEASED));
    }

    static Day dayBefore(Day day) {
        return new Day.LookedBackTo(new LookBack.Days(1), day);
    }

    /** Both came on the same day. */
    static Condition sameDay(Day one, Day other) {
        return new AllOf(List.of(new OnOrBefore(one, other), new OnOrBefore(other, one)));
    }
}
