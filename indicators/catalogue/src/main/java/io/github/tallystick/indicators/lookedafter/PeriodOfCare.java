package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A period of care: the episodes that a child is looked after in without a break, with their placements. It is the child's
 * current one while one of its episodes is open.
 *
 * @param episodes the episodes that are being looked after, in order of their starts; at least one
 * @param placements the placements, in order of their starts
 * @param beganWithShortBreaks whether its first episode, looked after or not, was one of a series of short breaks
 */
public record PeriodOfCare(List<CareEpisode> episodes, List<Placement> placements, boolean beganWithShortBreaks) {
    private static final Comparator<CareEpisode> IN_ORDER =
            Comparator.comparing(CareEpisode::startedOn).thenComparing(CareEpisode::id);
    private static final Comparator<Placement> AS_THEY_FOLLOW = Comparator.comparing(Placement::startedOn)
            .thenComparing(placement -> EpochDay.orNever(placement.endedOn()))
            .thenComparing(Placement::id);

    /**
     * Copies the collections.
     *
     * @param episodes the episodes
     * @param placements the placements
     * @param beganWithShortBreaks whether its first episode was one of a series of short breaks
     */
    public PeriodOfCare {
        episodes = List.copyOf(episodes);
        placements = List.copyOf(placements);
    }

    @Override
    public String toString() {
        return "a period of care with " + episodes.size() + (episodes.size() == 1 ? " episode" : " episodes");
    }

    /** A child's periods of care, in order of their starts. */
    static List<PeriodOfCare> of(Child child, Care care) {
        Map<String, List<CareEpisode>> byPeriod = child.careEpisodes().stream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(CareEpisode::periodOfCare, LinkedHashMap::new, Collectors.toList()));
        return byPeriod.entrySet().stream()
                .filter(period -> period.getValue().stream().anyMatch(care::includes))
                .map(period -> of(period.getKey(), period.getValue(), child, care))
                .sorted(Comparator.comparingInt(PeriodOfCare::start))
                .toList();
    }

    private static PeriodOfCare of(String id, List<CareEpisode> episodes, Child child, Care care) {
        return new PeriodOfCare(
                episodes.stream().filter(care::includes).toList(),
                child.placements().stream()
                        .filter(placement -> placement.periodOfCare().equals(id))
                        .sorted(AS_THEY_FOLLOW)
                        .toList(),
                episodes.get(0).isShortBreak());
    }

    /** What its episodes, placements and reviews call it. */
    String id() {
        return episodes.get(0).periodOfCare();
    }

    /** The day on which it started, as an epoch day. */
    int start() {
        return EpochDay.of(episodes.get(0).startedOn());
    }

    /** The last day on which one of its episodes ends, as an epoch day; {@link EpochDay#NEVER} while one is open. */
    int end() {
        return episodes.stream()
                .mapToInt(episode -> EpochDay.orNever(episode.ceasedOn()))
                .max()
                .orElse(EpochDay.NEVER);
    }

    /** Adds how many of its episodes are open. */
    void open(LastDay lastDay, Runs into) {
        for (CareEpisode episode : episodes) {
            into.open(EpochDay.of(episode.startedOn()), lastDay.end(EpochDay.orNever(episode.ceasedOn())), 1);
        }
    }
}
