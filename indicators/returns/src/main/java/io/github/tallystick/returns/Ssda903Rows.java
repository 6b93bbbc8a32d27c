package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903Column.*;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of one file of one year's SSDA903. They are held back until it is known that the file is of that year. */
final class Ssda903Rows {
    private final int year;
    private final ReportingPeriod days;
    private final FileReport report;
    private final Ssda903Facts facts;
    private final Identifiers met = new Identifiers();
    private final List<Runnable> heldBack = new ArrayList<>();
    private boolean anyIn;
    private boolean anyOutside;

    Ssda903Rows(int year, FileReport report, Ssda903Facts facts) {
        this.year = year;
        this.days = ReportingPeriod.yearTo31March(year);
        this.report = report;
        this.facts = facts;
    }

    Consumer<Row> of(Ssda903File file) {
        return switch (file) {
            case HEADER -> this::addChild;
            case EPISODES -> this::addEpisode;
            case REVIEWS -> this::addReview;
            case MISSING -> this::addMissing;
            case OC2 -> this::addHealth;
            case OC3 -> this::addCareLeaver;
        };
    }

    /** Hands the rows over, unless all those with a day are of another year. */
    void finish() {
        if (anyOutside && !anyIn) {
            report.allGivenUp(FileRule.NO_ROW_OF_THE_YEAR);
        } else {
            heldBack.forEach(Runnable::run);
        }
    }

    private void addChild(Row row) {
        String child = row.given(CHILD);
        noteBlank(row, DOB);
        Optional<LocalDate> bornOn = bornOn(row);
        row.onlyOnce(CHILD, child, met);
        keep(row, () -> facts.addToHeader(child, bornOn, returned(row, child)));
    }

    private void addEpisode(Row row) {
        String child = row.given(CHILD);
        LocalDate startedOn = row.day(DECOM);
        EpisodeRow episode = new EpisodeRow(
                startedOn,
                row.endOf(startedOn, DEC),
                code(row, RNE),
                codeIfAny(row, REC),
                code(row, LS),
                code(row, PLACE));
        row.onlyOnce(CHILD, child + "@" + startedOn + episode.isOfOneDay(), met);
        if (row.isUsable()) {
            tellYear(row, DECOM, startedOn, DEC, episode.ceasedOn());
            if (episode.ceasedOn().isPresent() == episode.ceasedReason().isEmpty()) {
                row.problem(REC, FileRule.DAY_AND_REASON, "");
            }
        }
        keep(row, () -> facts.addEpisode(child, returned(row, episode)));
    }

    private void addReview(Row row) {
        String child = row.given(CHILD);
        LocalDate heldOn = row.day(REVIEW);
        Optional<LocalDate> bornOn = bornOn(row);
        row.onlyOnce(CHILD, child + "@" + heldOn, met);
        if (row.isUsable()) {
            tellYear(row, REVIEW, heldOn, REVIEW, Optional.of(heldOn));
        }
        keep(row, () -> {
            facts.addChild(child, bornOn, returned(row, child));
            facts.addReview(child, returned(row, heldOn));
        });
    }

    private void addMissing(Row row) {
        String child = row.given(CHILD);
        row.given(Ssda903Column.MISSING);
        boolean away = !codeIfAny(row, Ssda903Column.MISSING).equals(Ssda903Codes.MISSING_CHILD);
        LocalDate startedOn = row.day(MIS_START);
        Optional<LocalDate> endedOn = row.endOf(startedOn, MIS_END);
        Optional<LocalDate> bornOn = bornOn(row);
        String id = child + "@" + startedOn + endedOn.map(day -> " to " + day).orElse("") + (away ? " away" : "");
        row.onlyOnce(CHILD, id, met);
        if (row.isUsable()) {
            tellYear(row, MIS_START, startedOn, MIS_END, endedOn);
        }
        keep(row, () -> {
            facts.addChild(child, bornOn, returned(row, child));
            facts.addMissing(
                    child,
                    returned(
                            row,
                            MissingIncident.builder()
                                    .id(id)
                                    .startedOn(startedOn)
                                    .endedOn(endedOn)
                                    .away(away)
                                    .build()));
        });
    }

    private void addHealth(Row row) {
        String child = row.given(CHILD);
        noteBlank(row, HEALTH_ASSESSMENT);
        boolean assessed = row.saysYes(HEALTH_ASSESSMENT);
        Optional<LocalDate> bornOn = bornOn(row);
        row.onlyOnce(CHILD, child, met);
        keep(
                row,
                () -> facts.addHealth(
                        facts.addChild(child, bornOn, returned(row, child)),
                        returned(
                                row,
                                AnnualHealth.builder()
                                        .id(child + "@" + year)
                                        .yearTo(days.lastDay())
                                        .assessed(assessed)
                                        .build())));
    }

    private void addCareLeaver(Row row) {
        String child = row.given(CHILD);
        Optional<LocalDate> bornOn = bornOn(row);
        String inTouch = code(row, IN_TOUCH);
        String activity = code(row, ACTIV);
        String accommodation = code(row, ACCOM);
        row.onlyOnce(CHILD, child, met);
        keep(
                row,
                () -> facts.addChild(child, bornOn, returned(row, child))
                        .add(CareLeaverStatus.builder()
                                .id(child + "@" + year)
                                .yearTo(days.lastDay())
                                .bornOn(bornOn)
                                .inTouch(inTouch)
                                .activity(activity)
                                .accommodation(accommodation)
                                .build()));
    }

    private void keep(Row row, Runnable fact) {
        if (row.isUsable()) {
            heldBack.add(fact);
        }
    }

    private <F> Amended.Returned<F> returned(Row row, F fact) {
        return new Amended.Returned<>(fact, year, row.line(), report);
    }

    private static String code(Row row, Ssda903Column column) {
        noteBlank(row, column);
        return codeIfAny(row, column);
    }

    private static String codeIfAny(Row row, Ssda903Column column) {
        return row.code(column, Ssda903Codes.of(column));
    }

    private static void noteBlank(Row row, Ssda903Column column) {
        if (row.text(column).isEmpty()) {
            row.problem(column, FileRule.BLANK, "");
        }
    }

    private Optional<LocalDate> bornOn(Row row) {
        Optional<LocalDate> bornOn = row.dayIfReadable(DOB);
        if (bornOn.filter(days.lastDay()::isBefore).isPresent()) {
            row.problem(DOB, FileRule.BORN_LATER, "");
            return Optional.empty();
        }
        return bornOn;
    }

    /** Notes the days that are outside the year. */
    private void tellYear(Row row, FileColumn first, LocalDate start, FileColumn last, Optional<LocalDate> end) {
        boolean startsAfter = start.isAfter(days.lastDay());
        boolean endsBefore = end.filter(days.firstDay()::isAfter).isPresent();
        if (startsAfter) {
            row.problem(first.columnName(), FileRule.AFTER_THE_YEAR, start.toString());
        }
        if (endsBefore) {
            row.problem(
                    last.columnName(),
                    FileRule.BEFORE_THE_YEAR,
                    end.map(LocalDate::toString).orElse(""));
        }
        if (!first.equals(last) && end.filter(days.lastDay()::isBefore).isPresent()) {
            row.problem(
                    last.columnName(),
                    FileRule.AFTER_THE_YEAR,
                    end.map(LocalDate::toString).orElse(""));
        }
        anyOutside |= startsAfter || endsBefore;
        anyIn |= !startsAfter && !endsBefore;
    }
}
