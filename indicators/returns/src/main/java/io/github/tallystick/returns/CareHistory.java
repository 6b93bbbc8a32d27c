package io.github.tallystick.returns;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The care of one child, as the rows of its SSDA903 episodes tell it.
 *
 * <p>A period of care is a chain of episodes, those of short breaks left out, in which each starts on the day on which the one
 * before ends with X1. Short breaks belong to the period that they go on from, or else to the one that goes on from them, or
 * else to one of their own. A placement is made of each episode that is no short break and those after it in the period that
 * start for reason L; its type is that of its first.
 */
final class CareHistory {
    private final String child;
    private final List<EpisodeRow> rows;
    /** Of each row, the one with which its period of care starts; -1 until it is found. */
    private final int[] first;
    /** The rows that are no short breaks. */
    private final int[] noShortBreaks;

    private final Stretches all;
    private final Stretches withoutShortBreaks;

    CareHistory(String child, List<EpisodeRow> rows) {
        this.child = child;
        this.rows = rows.stream().sorted(EpisodeRow.IN_ORDER).toList();
        noShortBreaks = IntStream.range(0, rows.size())
                .filter(row -> !this.rows.get(row).isShortBreak())
                .toArray();
        all = Stretches.of(this.rows);
        withoutShortBreaks = Stretches.of(
                Arrays.stream(noShortBreaks).mapToObj(this.rows::get).toList());
        first = new int[rows.size()];
        Arrays.fill(first, -1);
        chain();
        addShortBreaks();
    }

    private void chain() {
        int before = -1;
        for (int i = 0; i < first.length; i++) {
            if (!rows.get(i).isShortBreak()) {
                first[i] = before >= 0 && rows.get(before).goesOnWith(rows.get(i)) ? first[before] : i;
                before = i;
            }
        }
    }

    private void addShortBreaks() {
        for (int i = 1; i < first.length; i++) {
            first[i] = first[i] < 0 && goesOn(i - 1) ? first[i - 1] : first[i];
        }
        for (int i = first.length - 2; i >= 0; i--) {
            first[i] = first[i] < 0 && goesOn(i) ? first[i + 1] : first[i];
        }
        for (int i = 0; i < first.length; i++) {
            if (first[i] < 0) {
                first[i] = i > 0 && goesOn(i - 1) ? first[i - 1] : i;
            }
        }
    }

    private boolean goesOn(int row) {
        return rows.get(row).goesOnWith(rows.get(row + 1));
    }

    /** An identifier for what starts with a row: several of a child on one day are told apart. */
    private String id(int row) {
        EpisodeRow started = rows.get(row);
        return child + "@" + started.startedOn() + (started.isOfOneDay() ? " for no day" : "");
    }

    List<CareEpisode> episodes() {
        return IntStream.range(0, first.length).mapToObj(this::episode).toList();
    }

    private CareEpisode episode(int i) {
        EpisodeRow row = rows.get(i);
        return CareEpisode.builder()
                .id(id(i))
                .periodOfCare(id(first[i]))
                .startedOn(row.startedOn())
                .startReason(row.startReason())
                .ceasedOn(row.ceasedOn())
                .ceasedReason(given(row.ceasedReason()))
                .legalStatus(given(row.legalStatus()))
                .build();
    }

    private static Optional<String> given(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            EpisodeRow row = rows.get(i);
            if (row.isShortBreak()) {
                continue;
            }
            boolean goesOn = first[i] != i && row.startReason().equals(Ssda903Codes.LEGAL_STATUS_CHANGED);
            Placement placement = goesOn ? placements.remove(placements.size() - 1) : started(i);
            placements.add(
                    Placement.builder().from(placement).endedOn(row.ceasedOn()).build());
        }
        return placements;
    }

    private Placement started(int i) {
        EpisodeRow row = rows.get(i);
        return Placement.builder()
                .id(id(i))
                .periodOfCare(id(first[i]))
                .startedOn(row.startedOn())
                .startReason(row.startReason())
                .type(row.place())
                .build();
    }

    /** The period of care that holds a day, its last day included; of two the one that started later. */
    Optional<String> periodOn(LocalDate day) {
        int epochDay = EpochDay.of(day);
        int place = withoutShortBreaks.lastHolding(epochDay);
        int row = place < 0 ? all.lastHolding(epochDay) : noShortBreaks[place];
        return row < 0 ? Optional.empty() : Optional.of(id(first[row]));
    }

    boolean startedBefore(LocalDate day) {
        return rows.get(0).startedOn().isBefore(day);
    }
}
