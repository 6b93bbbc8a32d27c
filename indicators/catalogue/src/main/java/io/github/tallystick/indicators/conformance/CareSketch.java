package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws a period of care of some years, in placements of which each starts when the one before ends. */
final class CareSketch {
    private static final int MOST_PLACEMENTS = 4;
    private static final List<String> STATUSES = List.of("C2", "C2", "C2", "V3");
    private static final List<String> TYPES = List.of("U4", "A5", "U5", "K2", "T1");
    private static final List<String> REASONS = List.of("P", "T", "U");

    private CareSketch() {}

    static void add(Days days, ChildBuilder child) {
        LocalDate start = days.day().minusMonths(20 + days.upTo(16));
        child.bornOn(start.minusYears(1 + days.upTo(12)));
        int number = 1 + days.upTo(MOST_PLACEMENTS - 1);
        for (int i = 0; i < number; i++) {
            Optional<LocalDate> end =
                    i + 1 == number && !days.onceIn(4) ? Optional.empty() : Optional.of(days.onOrAfter(start));
            child.addCareEpisodes(episode(days, i, start, end));
            child.addPlacements(placement(days, i, start, end));
            end.filter(day -> days.onceIn(2)).ifPresent(days::about);
            start = end.orElse(start);
        }
    }

    private static CareEpisode episode(Days days, int number, LocalDate start, Optional<LocalDate> end) {
        return CareEpisode.builder()
                .id("episode " + number)
                .periodOfCare("care")
                .startedOn(start)
                .ceasedOn(end)
                .ceasedReason(end.map(day -> "X1"))
                .legalStatus(days.of(STATUSES))
                .build();
    }

    private static Placement placement(Days days, int number, LocalDate start, Optional<LocalDate> end) {
        return Placement.builder()
                .id("placement " + number)
                .periodOfCare("care")
                .startedOn(start)
                .endedOn(end)
                .type(days.of(TYPES))
                .startReason(days.of(REASONS))
                .build();
    }
}
