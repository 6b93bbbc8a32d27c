package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import java.util.List;
import java.util.Set;

/** Which episodes every looked-after indicator starts from. */
final class CareEpisodes {
    /** Legal statuses of a series of short breaks. */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private CareEpisodes() {}

    /** A child's episodes without those under a series of short breaks. */
    static List<CareEpisode> of(Child child) {
        return child.careEpisodes().stream()
                .filter(episode ->
                        episode.legalStatus().filter(SHORT_BREAKS::contains).isEmpty())
                .toList();
    }
}
