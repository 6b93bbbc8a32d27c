package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;

/**
 * A child who is or was looked after.
 *
 * @param id the identifier of the child
 * @param episodes the episodes of being looked after
 * @param involvements the workers' involvements with the child, also while not looked after
 */
public record LookedAfterChild(String id, List<CareEpisode> episodes, List<Involvement> involvements) implements Unit {
    /**
     * Copies the collections.
     *
     * @param id the identifier of the child
     * @param episodes the episodes of being looked after
     * @param involvements the workers' involvements with the child
     */
    public LookedAfterChild {
        episodes = List.copyOf(episodes);
        involvements = List.copyOf(involvements);
    }

    @Override
    public String toString() {
        return "a looked after child with " + episodes.size() + " episodes";
    }

    /**
     * Makes one of each child ever looked after.
     *
     * @param care which episodes are being looked after
     */
    public record All(Care care) implements UnitRule<Child, LookedAfterChild> {
        @Override
        public void units(Child child, Sink<? super LookedAfterChild> into) {
            List<CareEpisode> episodes = care.episodes(child);
            if (!episodes.isEmpty()) {
                into.accept(new LookedAfterChild(child.id(), episodes, child.involvements()));
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
            for (CareEpisode episode : child.episodes) {
                into.open(EpochDay.of(episode.startedOn()), lastDay.end(EpochDay.orNever(episode.ceasedOn())), 1);
            }
            if (into.explaining()) {
                into.because("looked after "
                        + Spell.inWords(child.episodes.stream()
                                .map(episode -> Spell.of(episode.startedOn(), episode.ceasedOn()))
                                .toList()));
            }
        }
    }
}
