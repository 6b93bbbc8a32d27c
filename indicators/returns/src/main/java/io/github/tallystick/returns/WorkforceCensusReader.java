package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads social work workforce censuses, the XML return of each 30 September, each once, in any order. A file is read as a
 * stream, one worker at a time.
 *
 * <ul>
 *   <li>A worker with a date, flag or number that cannot be read, or who leaves before starting, is reported, counted and not
 *       used.
 *   <li>A full-time equivalent that is not given is noted and counts as 0, cases that are not given as none.
 *   <li>Of workers who share a registration number in one file, the first that is usable is used and the others are reported.
 *   <li>A file that cannot be read to its end is left out, and its day is not covered: a figure from its beginning would only
 *       look complete.
 * </ul>
 */
public final class WorkforceCensusReader {
    private static final Set<String> WANTED =
            Set.of("/Message/Header", "/Message/LALevelVacancies", "/Message/CSWWWorker");

    private final Problems problems = new Problems();
    private final Cells cells = new Cells();
    private final ReturnSeries series;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<WorkforceCensus> censuses = new ArrayList<>();
    private final List<LocalDate> withVacancies = new ArrayList<>();

    /** A reader that has been handed no census yet. The council is that of the first; those of others are refused. */
    public WorkforceCensusReader() {
        this.series = new ReturnSeries(ReturnKind.CSWW, cells, Optional.empty());
    }

    /**
     * A reader that has been handed no census yet.
     *
     * @param councilCode the code of the council, as the header's LEA gives it; censuses of others are counted and left out
     * @throws IllegalArgumentException if it is blank
     */
    public WorkforceCensusReader(String councilCode) {
        if (councilCode.isBlank()) {
            throw new IllegalArgumentException("council must be named by its code, but the code was blank");
        }
        this.series = new ReturnSeries(ReturnKind.CSWW, cells, Optional.of(councilCode.strip()));
    }

    /**
     * Reads a census.
     *
     * @param fileName the name by which problems call it
     * @param bytes the XML, in UTF-8 or the encoding that it declares; read to the end or to what breaks it, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     */
    public WorkforceCensusReader read(String fileName, InputStream bytes) throws IOException {
        FileReport report = new FileReport(fileName, problems, ReturnHeader::officialRule);
        reports.add(report);
        CensusRows rows = new CensusRows(series, report, cells);
        new XmlFile(report).read(bytes, WANTED, rows::add);
        Optional<WorkforceCensus> census = rows.census();
        if (!report.isCutShort()) {
            census.ifPresent(censuses::add);
            rows.dayOfVacancies().ifPresent(withVacancies::add);
        }
        return this;
    }

    /**
     * What the censuses hold, each on its day alone: on other days nothing is covered.
     *
     * @return the records
     */
    public CouncilRecords records() {
        boolean held = !censuses.isEmpty();
        Reach days = reach(censuses.stream().map(WorkforceCensus::takenOn).toList());
        return CouncilRecords.ofCensuses(
                censuses,
                Map.of(Item.WORKFORCE_CENSUSES, days, Item.CENSUS_VACANCIES, reach(withVacancies)),
                new Holding()
                        .with(Item.WORKFORCE_CENSUSES, held)
                        .with(Item.CENSUS_VACANCIES, held && !withVacancies.isEmpty()),
                Told.of(problems, reports.stream()));
    }

    private static Reach reach(List<LocalDate> days) {
        return Reach.ofReturns(
                days.stream().map(day -> ReportingPeriod.of(day, day)).toList());
    }
}
