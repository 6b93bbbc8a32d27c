package io.github.tallystick.indicators.returns;

import static io.github.tallystick.indicators.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.CareEpisode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of care episodes and legal statuses. */
final class CareRows {
    private static final Set<String> START_REASONS = Set.of("S", "L", "P", "T", "B", "U");
    private static final Set<String> CEASED_REASONS = Set.of(
            "X1", "E2", "E3", "E4", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11", "E12", "E13", "E14", "E15",
            "E16", "E17", "E41", "E43", "E44", "E45", "E46", "E47", "E48");

    private final Children children;
    private final Map<Children.Gathered, List<CareEpisode>> episodes = new HashMap<>();
    private final Identifiers episodeIds = new Identifiers();
    private final Map<Children.Gathered, List<Status>> statuses = new HashMap<>();
    private final Identifiers statusIds = new Identifiers();

    CareRows(Children children) {
        this.children = children;
    }

    /** A legal status from its first day to the day before its end. */
    private record Status(LocalDate start, Optional<LocalDate> end, String code) {
        static final Comparator<Status> LATEST_START_FIRST = Comparator.comparing(Status::start)
                .thenComparing(status -> status.end().orElse(LocalDate.MAX))
                .thenComparing(Status::code)
                .reversed();

        boolean isHeldOn(LocalDate day) {
            return !start.isAfter(day) && end.map(day::isBefore).orElse(true);
        }
    }

    void addEpisode(Row row) {
        String id = row.given(CLAE_CLA_EPISODE_ID);
        Children.Gathered child = children.child(row.given(CLAE_PERSON_ID));
        LocalDate startedOn = row.day(CLAE_CLA_EPISODE_START_DATE);
        Optional<LocalDate> ceasedOn = row.endOf(startedOn, CLAE_CLA_EPISODE_CEASED_DATE);
        String periodOfCare = row.given(CLAE_CLA_ID);
        String startReason = row.code(CLAE_CLA_EPISODE_START_REASON, START_REASONS);
        String ceasedReason = row.code(CLAE_CLA_EPISODE_CEASED_REASON, CEASED_REASONS);
        row.onlyOnce(CLAE_CLA_EPISODE_ID, id, episodeIds);
        if (row.isUsable()) {
            CareEpisode episode = CareEpisode.builder()
                    .id(id)
                    .periodOfCare(periodOfCare)
                    .startedOn(startedOn)
                    .startReason(startReason)
                    .ceasedOn(ceasedOn)
                    .ceasedReason(Optional.of(ceasedReason).filter(reason -> !reason.isEmpty()))
                    .build();
            episodes.computeIfAbsent(child, key -> new ArrayList<>(2)).add(episode);
        }
    }

    void addStatus(Row row) {
        String id = row.given(LEGA_LEGAL_STATUS_ID);
        Children.Gathered child = children.child(row.given(LEGA_PERSON_ID));
        LocalDate start = row.day(LEGA_LEGAL_STATUS_START_DATE);
        Optional<LocalDate> end = row.endOf(start, LEGA_LEGAL_STATUS_END_DATE);
        row.given(LEGA_LEGAL_STATUS);
        String code = row.code(LEGA_LEGAL_STATUS);
        row.onlyOnce(LEGA_LEGAL_STATUS_ID, id, statusIds);
        if (row.isUsable()) {
            statuses.computeIfAbsent(child, key -> new ArrayList<>(2)).add(new Status(start, end, code));
        }
    }

    /**
     * Gives the children their episodes, each with the legal status that is held on its first day: of several the one that
     * starts latest, of those the one that ends latest.
     */
    void join() {
        statuses.values().forEach(held -> held.sort(Status.LATEST_START_FIRST));
        episodes.forEach((child, all) -> {
            List<Status> held = statuses.getOrDefault(child, List.of());
            all.forEach(episode -> child.add(withStatus(episode, held)));
        });
        episodes.clear();
        statuses.clear();
    }

    private static CareEpisode withStatus(CareEpisode episode, List<Status> held) {
        return CareEpisode.builder()
                .from(episode)
                .legalStatus(held.stream()
                        .filter(status -> status.isHeldOn(episode.startedOn()))
                        .map(Status::code)
                        .findFirst())
                .build();
    }
}
