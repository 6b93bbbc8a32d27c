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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A child who is or was looked after.
 *
 * @param id the identifier of the child
 * @param episodes the episodes of being looked after, short breaks left out
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

    /** Makes one of each child with an episode that is not a short break. */
    public enum All implements UnitRule<Child, LookedAfterChild> {
        /** Every child ever looked after. */
        CHILDREN;

        @Override
        public void units(Child child, Sink<? super LookedAfterChild> into) {
            List<CareEpisode> episodes = CareEpisodes.of(child);
            if (!episodes.isEmpty()) {
                into.accept(new LookedAfterChild(child.id(), episodes, child.involvements()));
            }
        }
    }

    /** Numbers that change over time. */
    public enum NumberOf implements Rule<LookedAfterChild> {
        /** Episodes open at the end of the day. */
        EPISODES_OPEN {
            @Override
            public void answer(LookedAfterChild child, Window window, Runs into) {
                for (CareEpisode episode : child.episodes) {
                    into.open(EpochDay.of(episode.startedOn()), EpochDay.orNever(episode.ceasedOn()), 1);
                }
            }
        },
        /** Different people who were the child's allocated social worker on a day of the window. */
        SOCIAL_WORKERS {
            @Override
            public void answer(LookedAfterChild child, Window window, Runs into) {
                Map<String, List<Involvement>> byWorker = child.involvements.stream()
                        .filter(Involvement::isAllocated)
                        .collect(Collectors.groupingBy(Involvement::worker));
                Runs one = Runs.empty();
                for (List<Involvement> ofOne : byWorker.values()) {
                    one.clear();
                    ofOne.forEach(each ->
                            one.touching(EpochDay.of(each.startedOn()), EpochDay.orNever(each.endedOn()), window));
                    into.addWhereAtLeast(one, 1);
                }
            }
        }
    }
}
