package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;

/**
 * A child who is or was looked after.
 *
 * @param child all facts of the child, also of the time when it was not looked after
 * @param periods the periods of care, in order of their starts; at least one
 */
public record LookedAfterChild(Child child, List<PeriodOfCare> periods) implements Unit {
    /**
     * Copies the collections.
     *
     * @param child all facts of the child
     * @param periods the periods of care
     */
    public LookedAfterChild {
        periods = List.copyOf(periods);
    }

    @Override
    public String id() {
        return child.id();
    }

    /** The episodes of all periods of care. */
    List<CareEpisode> episodes() {
        return periods.size() == 1
                ? periods.get(0).episodes()
                : periods.stream().flatMap(period -> period.episodes().stream()).toList();
    }

    void tellDays(Runs into) {
        if (into.explaining()) {
            into.because("looked after "
                    + Spell.inWords(episodes().stream()
                            .map(episode -> Spell.of(episode.startedOn(), episode.ceasedOn()))
                            .toList()));
        }
    }

    @Override
    public String toString() {
        return "a looked after child with " + periods.size() + (periods.size() == 1 ? " period" : " periods")
                + " of care";
    }

    /**
     * Makes one of each child ever looked after.
     *
     * @param care which episodes are being looked after
     */
    public record All(Care care) implements UnitRule<Child, LookedAfterChild> {
        @Override
        public void units(Child child, Sink<? super LookedAfterChild> into) {
            List<PeriodOfCare> periods = PeriodOfCare.of(child, care);
            if (!periods.isEmpty()) {
                into.accept(new LookedAfterChild(child, periods));
            }
        }
    }

    /**
     * Makes one of each child ever looked after whose day of birth is known; one whose day of birth is not cannot be used.
     *
     * @param care which episodes are being looked after
     */
    public record Born(Care care) implements UnitRule<Child, LookedAfterChild> {
        @Override
        public void units(Child child, Sink<? super LookedAfterChild> into) {
            if (child.bornOn().isPresent() || child.careEpisodes().isEmpty()) {
                new All(care).units(child, into);
            } else {
                into.unusable(child.id(), "no date of birth");
            }
        }
    }

    /**
     * The child is younger than an age.
     *
     * @param years the age
     * @param birthday when a child born on 29 February has its birthday
     */
    public record Under(int years, Birthday birthday) implements Rule<LookedAfterChild> {
        @Override
        public void answer(LookedAfterChild child, Window window, Runs into) {
            int day = EpochDay.of(birthday.of(child.child.bornOn().orElseThrow(), years));
            into.add(EpochDay.BEFORE_ALL, day - 1, 1);
            if (into.explaining()) {
                into.because("aged " + years + " from " + EpochDay.inWords(day));
            }
        }
    }

    /**
     * How many episodes are open at the end of the day. Seen from a day, one that is open may cease; that a child who has
     * ceased comes back is not looked for.
     *
     * @param lastDay whether an episode is still open on the day on which it ceases
     */
    public record EpisodesOpen(LastDay lastDay) implements Rule<LookedAfterChild> {
        @Override
        public void answer(LookedAfterChild child, Window window, Runs into) {
            child.periods.forEach(period -> period.open(lastDay, into));
            child.tellDays(into);
        }
    }

    /**
     * How many episodes have a day in the window, the day of ceasing among them. Seen from a day, one that is open may cease;
     * that a child who has ceased comes back is not looked for.
     */
    public record EpisodesInWindow() implements Rule<LookedAfterChild> {
        @Override
        public void answer(LookedAfterChild child, Window window, Runs into) {
            for (CareEpisode episode : child.episodes()) {
                into.touching(EpochDay.of(episode.startedOn()), EpochDay.orNever(episode.ceasedOn()), window);
            }
            child.tellDays(into);
        }
    }
}
