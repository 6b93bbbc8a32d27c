package io.github.tallystick.examples.councilreport.council;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The tables of looked after children: a period of care in episodes, placements and legal statuses. */
final class CareTables {
    private static final List<String> LEGAL_STATUSES = List.of("V2", "C1", "C2");
    private static final List<String> PLACEMENT_TYPES = List.of("U6", "U6", "U6", "U4", "U1", "K2", "H5");
    private static final int DAYS_BETWEEN_CHANGES = 240;

    private final Draw draw;
    private final CsvTable episodes = new CsvTable("""
            clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,
            clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,
            clae_referral_id,clae_cla_placement_id,clae_entered_care_date,clae_cla_last_iro_contact_date""");
    private final CsvTable placements = new CsvTable("""
            clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_urn,
            clap_cla_placement_distance,clap_cla_id,clap_cla_placement_provider,clap_cla_placement_postcode,
            clap_cla_placement_end_date,clap_cla_placement_change_reason,clap_person_id""");
    private final CsvTable legalStatuses = new CsvTable("""
            lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,
            lega_legal_status_end_date""");
    private int periodsOfCare;

    CareTables(Draw draw) {
        this.draw = draw;
    }

    /** A change in a period of care: S start, P placement, L legal status only, B both, T type with the same carers. */
    private record Change(LocalDate day, String reason) {
        boolean ofPlacement() {
            return !reason.equals("L");
        }

        boolean ofLegalStatus() {
            return reason.equals("S") || reason.equals("L") || reason.equals("B");
        }
    }

    /** Adds the episodes, placements and legal statuses from {@code entered} to {@code left}. */
    void addPeriodOfCare(Referral referral, LocalDate entered, LocalDate left, String leavingReason) {
        String careId = CsvTable.id("LA", ++periodsOfCare);
        List<Change> changes = changes(entered, Days.earlier(left, Days.EXTRACT));
        int legalStatus = draw.between(0, 1);
        for (int at = 0; at < changes.size(); at++) {
            Change change = changes.get(at);
            boolean last = at == changes.size() - 1;
            if (change.ofPlacement()) {
                boolean toAdopters = last && at > 0 && (leavingReason.equals("E11") || leavingReason.equals("E12"));
                LocalDate end = nextOf(changes, at, true, left);
                addPlacement(referral, careId, change.day(), end, toAdopters ? "A5" : draw.oneOf(PLACEMENT_TYPES));
            }
            if (change.ofLegalStatus()) {
                LocalDate end = nextOf(changes, at, false, left);
                addLegalStatus(referral, LEGAL_STATUSES.get(legalStatus++), change.day(), end);
            }
            LocalDate end = last ? left : changes.get(at + 1).day();
            addEpisode(referral, careId, entered, change.day(), change.reason(), end, last ? leavingReason : "X1");
        }
    }

    /** The changes in order: the first new legal status alone as a rule, later ones mostly of placement. */
    private List<Change> changes(LocalDate entered, LocalDate until) {
        int days = (int) ChronoUnit.DAYS.between(entered, until);
        int count = Math.min(5, days / DAYS_BETWEEN_CHANGES);
        List<Change> changes = new ArrayList<>(List.of(new Change(entered, "S")));
        for (int number = 1; number <= count; number++) {
            LocalDate day = entered.plusDays((long) days * number / (count + 1) + draw.between(-60, 60));
            String reason = number == 1 ? draw.oneOf(List.of("L", "L", "B")) : draw.oneOf(List.of("P", "P", "P", "T"));
            changes.add(new Change(day, reason));
        }
        return changes;
    }

    private static LocalDate nextOf(List<Change> changes, int at, boolean ofPlacement, LocalDate left) {
        return changes.stream()
                .skip(at + 1)
                .filter(change -> ofPlacement ? change.ofPlacement() : change.ofLegalStatus())
                .map(Change::day)
                .findFirst()
                .orElse(left);
    }

    /** Adds short breaks: one episode with the legal status V3 or V4. */
    void addShortBreaks(Referral referral, LocalDate start, LocalDate end, String legalStatus) {
        String careId = CsvTable.id("LA", ++periodsOfCare);
        addLegalStatus(referral, legalStatus, start, end);
        addPlacement(referral, careId, start, end, "U6");
        addEpisode(referral, careId, start, start, "S", end, end.equals(Days.NOT_YET) ? "" : "E8");
    }

    private void addEpisode(
            Referral referral,
            String careId,
            LocalDate entered,
            LocalDate start,
            String startReason,
            LocalDate end,
            String endReason) {
        episodes.row()
                .with("clae_cla_episode_id", CsvTable.id("CE", episodes.size()))
                .with("clae_person_id", referral.child().id())
                .with("clae_cla_episode_start_date", start)
                .with("clae_cla_episode_start_reason", startReason)
                .with("clae_cla_primary_need_code", "N" + draw.between(1, 5))
                .with("clae_cla_episode_ceased_date", end)
                .with("clae_cla_episode_ceased_reason", endReason)
                .with("clae_cla_id", careId)
                .with("clae_referral_id", referral.id())
                .with("clae_cla_placement_id", CsvTable.id("PM", placements.size()))
                .with("clae_entered_care_date", entered);
    }

    private void addPlacement(Referral referral, String careId, LocalDate start, LocalDate end, String type) {
        boolean ended = !end.isAfter(Days.EXTRACT);
        placements
                .row()
                .with("clap_cla_placement_id", CsvTable.id("PM", placements.size()))
                .with("clap_cla_placement_start_date", start)
                .with("clap_cla_placement_type", type)
                .with("clap_cla_placement_urn", "SC9" + draw.between(10000, 99999))
                .with("clap_cla_placement_distance", draw.between(0, 60) + "." + draw.between(0, 9))
                .with("clap_cla_id", careId)
                .with("clap_cla_placement_provider", draw.oneOf(List.of("PR1", "PR1", "PR4")))
                .with("clap_cla_placement_end_date", end)
                .with("clap_cla_placement_change_reason", ended ? draw.oneOf(List.of("CHILD", "PLAN", "CARPL")) : "")
                .with("clap_person_id", referral.child().id());
    }

    private void addLegalStatus(Referral referral, String legalStatus, LocalDate start, LocalDate end) {
        legalStatuses
                .row()
                .with("lega_legal_status_id", CsvTable.id("LG", legalStatuses.size()))
                .with("lega_person_id", referral.child().id())
                .with("lega_legal_status", legalStatus)
                .with("lega_legal_status_start_date", start)
                .with("lega_legal_status_end_date", end);
    }

    /** Writes the three tables, shuffled, into a directory. */
    void writeTo(Path ssd) throws IOException {
        episodes.shuffled(draw).writeTo(ssd.resolve("ssd_cla_episodes.csv"));
        placements.shuffled(draw).writeTo(ssd.resolve("ssd_cla_placement.csv"));
        legalStatuses.shuffled(draw).writeTo(ssd.resolve("ssd_legal_status.csv"));
    }
}
