package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.CareEpisode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A row of the episodes of an SSDA903. A code that is blank was not given. */
record EpisodeRow(
        LocalDate startedOn,
        Optional<LocalDate> ceasedOn,
        String startReason,
        String ceasedReason,
        String legalStatus,
        String place) {
    static final Comparator<EpisodeRow> IN_ORDER =
            Comparator.comparing(EpisodeRow::startedOn).thenComparing(row -> !row.isOfOneDay());

    boolean isShortBreak() {
        return CareEpisode.SHORT_BREAKS.contains(legalStatus);
    }

    /** Whether it ends on the day on which it starts. */
    boolean isOfOneDay() {
        return ceasedOn.filter(startedOn::equals).isPresent();
    }

    boolean saysThatAnotherFollows() {
        return ceasedReason.equals(Ssda903Codes.FOLLOWED_BY_ANOTHER);
    }

    /** Whether care goes on with another. */
    boolean goesOnWith(EpisodeRow next) {
        return saysThatAnotherFollows()
                && ceasedOn.filter(next.startedOn::equals).isPresent();
    }

    /** The same, ended on a day for no reason that is known, if it was open before. */
    EpisodeRow endedOn(LocalDate day) {
        return ceasedOn.isEmpty() && startedOn.isBefore(day)
                ? new EpisodeRow(startedOn, Optional.of(day), startReason, "", legalStatus, place)
                : this;
    }
}
