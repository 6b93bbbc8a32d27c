package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The rows of care episodes, placements and legal statuses. */
final class CareRows {
    private static final Set<String> START_REASONS = Set.of("S", "L", "P", "T", "B", "U");
    private static final Set<String> CEASED_REASONS = Set.of(
            "X1", "E2", "E3", "E4", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11", "E12", "E13", "E14", "E15",
            "E16", "E17", "E41", "E43", "E44", "E45", "E46", "E47", "E48");

    private static final Comparator<CareEpisode> FIRST_STARTED =
            Comparator.comparing(CareEpisode::startedOn).thenComparing(CareEpisode::id);

    private final Children children;
    private final CareEventRows events;
    private final Map<Children.Gathered, List<CareEpisode>> episodes = new HashMap<>();
    private final Identifiers episodeIds = new Identifiers();
    private final Map<String, String> placementsOfEpisodes = new HashMap<>();
    private final Map<String, Waiting<Placement>> placements = new HashMap<>();
    private final Identifiers placementIds = new Identifiers();
    private final Map<Children.Gathered, List<Status>> statuses = new HashMap<>();
    private final Identifiers statusIds = new Identifiers();

    CareRows(Children children, CareEventRows events) {
        this.children = children;
        this.events = events;
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
            placementsOfEpisodes.put(id, row.text(CLAE_CLA_PLACEMENT_ID));
        }
    }

    void addPlacement(Row row) {
        String id = row.given(CLAP_CLA_PLACEMENT_ID);
        String periodOfCare = row.given(CLAP_CLA_ID);
        LocalDate startedOn = row.day(CLAP_CLA_PLACEMENT_START_DATE);
        Optional<LocalDate> endedOn = row.endOf(startedOn, CLAP_CLA_PLACEMENT_END_DATE);
        String type = row.code(CLAP_CLA_PLACEMENT_TYPE);
        row.onlyOnce(CLAP_CLA_PLACEMENT_ID, id, placementIds);
        if (row.isUsable()) {
            Placement placement = Placement.builder()
                    .id(id)
                    .periodOfCare(periodOfCare)
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .type(type)
                    .build();
            placements.computeIfAbsent(periodOfCare, key -> new Waiting<>()).add(placement, row.line());
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
     * starts latest, of those the one that ends latest; and the placements and reviews of their periods of care.
     */
    void join(FileReport placementReport, FileReport reviewReport) {
        statuses.values().forEach(held -> held.sort(Status.LATEST_START_FIRST));
        episodes.forEach((child, all) -> {
            List<Status> held = statuses.getOrDefault(child, List.of());
            List<CareEpisode> known =
                    all.stream().map(episode -> withStatus(episode, held)).toList();
            known.forEach(child::add);
            addPlacements(child, known);
            known.stream().map(CareEpisode::periodOfCare).distinct().forEach(period -> events.give(child, period));
        });
        events.tellRest(reviewReport);
        Waiting.lines(placements.values())
                .forEach(line ->
                        placementReport.factGivenUp(line, CLAP_CLA_ID.columnName(), FileRule.NO_SUCH_PERIOD_OF_CARE));
        episodes.clear();
        statuses.clear();
        placements.clear();
        placementsOfEpisodes.clear();
    }

    /** Gives a child the placements of its periods of care, each with the reason of its first episode that is no short break. */
    private void addPlacements(Children.Gathered child, List<CareEpisode> known) {
        Map<String, CareEpisode> firsts = new HashMap<>();
        known.stream()
                .filter(episode -> !episode.isShortBreak())
                .forEach(episode -> firsts.merge(
                        placementsOfEpisodes.getOrDefault(episode.id(), ""),
                        episode,
                        BinaryOperator.minBy(FIRST_STARTED)));
        known.stream().map(CareEpisode::periodOfCare).distinct().forEach(period -> {
            Waiting<Placement> waiting = placements.remove(period);
            List<Placement> all = waiting == null ? List.of() : waiting.facts();
            all.forEach(placement -> child.add(withReason(placement, Optional.ofNullable(firsts.get(placement.id())))));
        });
    }

    private static Placement withReason(Placement placement, Optional<CareEpisode> first) {
        return Placement.builder()
                .from(placement)
                .startReason(first.map(CareEpisode::startReason).orElse(""))
                .build();
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
