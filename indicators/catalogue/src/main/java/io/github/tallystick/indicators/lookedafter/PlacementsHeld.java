package io.github.tallystick.indicators.lookedafter;

import static java.util.stream.Collectors.joining;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many placements the child had in the window, in all periods of care. Seen from a day, any number may come after it.
 *
 * @param counted what counts as one
 * @param stays what is one stay
 * @param endingOnFirstDay whether one that ends on the first day of the window counts; otherwise it is no longer there on that
 *     day
 */
public record PlacementsHeld(Counted counted, Stays stays, boolean endingOnFirstDay) implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        List<Spell> placements = child.periods().stream()
                .flatMap(period -> counted.in(period, stays))
                .toList();
        for (Spell each : placements) {
            int end = into.end(each.firstDay(), each.lastDay());
            int lastDay = end == EpochDay.NEVER || endingOnFirstDay ? end : end - 1;
            into.touching(each.firstDay(), lastDay, window);
        }
        into.anyNumberMore();
        if (into.explaining()) {
            into.because(placements.size()
                    + (placements.size() == 1 ? " placement: " : " placements: ")
                    + placements.stream()
                            .map(each -> Spell.inWords(List.of(each)))
                            .collect(joining(", ")));
        }
    }

    /** What counts as one placement. */
    public enum Counted {
        /** A stay. */
        STAYS {
            @Override
            Stream<Spell> in(PeriodOfCare period, Stays stays) {
                return stays.of(period).stream().map(stay -> new Spell(stay.start(), stay.end()));
            }
        },
        /** An episode, whatever began it. */
        EPISODES {
            @Override
            Stream<Spell> in(PeriodOfCare period, Stays stays) {
                return period.episodes().stream().map(each -> Spell.of(each.startedOn(), each.ceasedOn()));
            }
        };

        /** The days of each, to the day on which it ended. */
        abstract Stream<Spell> in(PeriodOfCare period, Stays stays);
    }
}
