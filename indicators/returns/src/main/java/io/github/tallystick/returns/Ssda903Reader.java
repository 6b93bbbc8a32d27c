package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the SSDA903 returns on looked after children of one council: the files of collection years 2017 to 2026 as
 * comma-separated values, each once, in any order. Dates, flags, and rows with what cannot be read are taken as {@link
 * SsdReader} takes them. A code that is in use in any of the years is known in all.
 *
 * <ul>
 *   <li>An episode is known by its child and the day on which it began, a missing incident by its child and the day on which
 *       it started: the rows of the latest return that has them take the place of those in earlier ones. An episode that was
 *       open at the end of a year and is not in the next return is kept, and noted. Where the next years are a gap, an episode
 *       or incident that is not there after it ends with the first day of the gap, an episode for no reason that is known.
 *   <li>A period of care is a chain of episodes in which each starts on the day on which the one before ends with X1, those
 *       under V3 and V4 left out. A placement goes on through episodes that start for reason L.
 *   <li>A review belongs to the period of care that holds its day; one outside care is reported and not used. Whether it was
 *       cancelled is not said: no review is.
 *   <li>A day of birth is that of the header, of several that of the latest year; else that of another file.
 *   <li>Where the files of a return do not agree (a child who is not in the header, another day of birth, an incident or a health
 *       row of a child who is not in care) it is noted, and the rows are used.
 *   <li>A return holds the year to 31 March that it is of. A file that is missing, that could not be read to its end, or all
 *       of whose days are outside the year leaves a gap. Health is known only at each 31 March. A day of birth holds for all
 *       days: without the header of a year, days of birth are missing if that of a child with episodes is.
 * </ul>
 *
 * <pre>{@code
 * Ssda903Reader reader = new Ssda903Reader();
 * for (Path file : filesOf2019) {
 *     Optional<Ssda903File> kind = Ssda903File.ofFile(file.toString());
 *     if (kind.isPresent()) {
 *         try (InputStream in = Files.newInputStream(file)) {
 *             reader.read(2019, kind.get(), "2019/" + file.getFileName(), in);
 *         }
 *     }
 * }
 * CouncilRecords records = reader.records();
 * }</pre>
 */
public final class Ssda903Reader {
    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2026;

    private record Source(int year, Ssda903File file) {}

    private final Problems problems = new Problems();
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<Source, Boolean> whole = new HashMap<>();
    private final Cells cells = new Cells();
    private final Children children = new Children();
    private final Ssda903Facts facts = new Ssda903Facts(children);
    private boolean joined;

    /** A reader that has been handed no file yet. */
    public Ssda903Reader() {}

    /**
     * Reads a file from bytes in UTF-8, with or without a byte-order mark. Bytes that are not UTF-8 are reported.
     *
     * @param year the collection year: the year in which it ends, 2019 for 1 April 2018 to 31 March 2019
     * @param file which file it is
     * @param fileName the name by which problems call it; it should hold the year
     * @param bytes the bytes; read to the end, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     * @throws IllegalArgumentException if the year is not 2017 to 2026
     * @throws IllegalStateException if the file of that year was read before, or the records were asked for
     */
    public Ssda903Reader read(int year, Ssda903File file, String fileName, InputStream bytes) throws IOException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("collection year must be 2017 to 2026, but was " + year);
        }
        Source source = new Source(year, file);
        if (joined || whole.containsKey(source)) {
            throw new IllegalStateException("file must be read once and before the records are asked for, but "
                    + file.fileName() + " of " + year + " came " + (joined ? "after" : "twice"));
        }
        FileReport report = new FileReport(fileName, problems, (column, rule) -> Ssda903Rules.code(file, column, rule));
        reports.add(report);
        Ssda903Rows rows = new Ssda903Rows(year, report, facts);
        Optional<Header> header = new CsvFile(report, cells)
                .read(new InputStreamReader(bytes, StandardCharsets.UTF_8), file.layout(), found -> rows.of(file));
        rows.finish();
        whole.put(
                source, header.filter(Header::isComplete).isPresent() && !report.isCutShort() && !report.isAllUnused());
        return this;
    }

    /**
     * What the files of all years hold, joined.
     *
     * @return the records
     * @throws IllegalStateException if they were asked for before
     */
    public CouncilRecords records() {
        if (joined) {
            throw new IllegalStateException("records must be asked for once, but were asked for again");
        }
        joined = true;
        Map<Ssda903File, Map<Integer, ReportingPeriod>> years = years();
        facts.join(file -> new YearsHeld(years.getOrDefault(file, Map.of()).keySet()));
        Holding holding = new Holding();
        Map<Item, Reach> reach = new EnumMap<>(Item.class);
        years.forEach((file, held) -> file.items().forEach(item -> {
            holding.with(item, file != Ssda903File.HEADER || knowsBirthdays(years));
            reach.put(item, file.reach(List.copyOf(held.values())));
        }));
        return CouncilRecords.ofReturns(children.toChildren(), reach, holding, Told.of(problems, reports.stream()));
    }

    /** Whether the headers are there that name the children, or those children's days of birth are known without them. */
    private boolean knowsBirthdays(Map<Ssda903File, Map<Integer, ReportingPeriod>> years) {
        return years.getOrDefault(Ssda903File.HEADER, Map.of())
                        .keySet()
                        .containsAll(years.getOrDefault(Ssda903File.EPISODES, Map.of())
                                .keySet())
                || facts.knowsBirthdays();
    }

    /** The days of each year that is held, by file. */
    private Map<Ssda903File, Map<Integer, ReportingPeriod>> years() {
        Map<Ssda903File, Map<Integer, ReportingPeriod>> years = new EnumMap<>(Ssda903File.class);
        whole.forEach((source, isWhole) -> {
            if (isWhole) {
                years.computeIfAbsent(source.file, file -> new TreeMap<>())
                        .put(source.year, ReportingPeriod.yearTo31March(source.year));
            }
        });
        return years;
    }
}
