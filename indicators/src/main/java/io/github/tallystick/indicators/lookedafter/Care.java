package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.util.List;
import java.util.Set;

/** Which episodes are being looked after. */
public enum Care {
    /** All but those whose legal status is V3 or V4, a series of short breaks. */
    WITHOUT_SHORT_BREAKS {
        @Override
        boolean includes(CareEpisode episode) {
            return !episode.isShortBreak();
        }

        @Override
        Set<String> needs() {
            return Set.of(Item.CARE_EPISODES.inWords(), Item.LEGAL_STATUSES.inWords());
        }
    },
    /** All. */
    WITH_SHORT_BREAKS {
        @Override
        boolean includes(CareEpisode episode) {
            return true;
        }

        @Override
        Set<String> needs() {
            return Set.of(Item.CARE_EPISODES.inWords());
        }
    };

    abstract boolean includes(CareEpisode episode);

    /** The items that the records must hold to tell. */
    abstract Set<String> needs();

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
