package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;
import java.util.stream.Collectors;

/** A stay in one placement: placements one after another with the same carers are one stay. */
record Stay(List<Placement> placements) {
    Stay {
        placements = List.copyOf(placements);
    }

    int start() {
        return EpochDay.of(placements.get(0).startedOn());
    }

    /** The day on which it ended, no longer part of it; {@link EpochDay#NEVER} while it goes on. */
    int end() {
        return EpochDay.orNever(placements.get(placements.size() - 1).endedOn());
    }

    /** The stays in words, each for itself. */
    static String inWords(List<Stay> stays) {
        return stays.isEmpty()
                ? "no placement"
                : stays.stream()
                        .map(stay -> "placement "
                                + Spell.inWords(List.of(new Spell(stay.start(), stay.end())))
                                + stay.placements.stream()
                                        .map(Placement::type)
                                        .distinct()
                                        .collect(Collectors.joining(" and ", " (", ")")))
                        .collect(Collectors.joining(", "));
    }
}
