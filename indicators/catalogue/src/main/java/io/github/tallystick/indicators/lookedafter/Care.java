package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.util.List;
import java.util.Set;

/**
 * Which episodes are being looked after.
 *
 * @param leftOut the legal statuses, as the SSDA903 codes them, whose episodes are not
 */
public record Care(Set<String> leftOut) {
    /** All but those whose legal status is V3 or V4, a series of short breaks. */
    public static final Care WITHOUT_SHORT_BREAKS = new Care(CareEpisode.SHORT_BREAKS);

    /** All. */
    public static final Care WITH_SHORT_BREAKS = new Care(Set.of());

    /**
     * Copies the collections.
     *
     * @param leftOut the legal statuses whose episodes are not being looked after
     */
    public Care {
        leftOut = Set.copyOf(leftOut);
    }

    /** Whether an episode is being looked after. */
    boolean includes(CareEpisode episode) {
        return episode.legalStatus().filter(leftOut::contains).isEmpty();
    }

    /** The items that the records must hold to tell. */
    Set<String> needs() {
        String episodes = Item.CARE_EPISODES.inWords();
        return leftOut.isEmpty() ? Set.of(episodes) : Set.of(episodes, Item.LEGAL_STATUSES.inWords());
    }

    /** A child's episodes of being looked after. */
    List<CareEpisode> episodes(Child child) {
        return child.careEpisodes().stream().filter(this::includes).toList();
    }

    static Reading<Care> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "episodes under V3 or V4, a series of short breaks, are left out",
                        WITHOUT_SHORT_BREAKS,
                        "published figures leave them out")
                .or("short breaks included", WITH_SHORT_BREAKS);
    }
}
