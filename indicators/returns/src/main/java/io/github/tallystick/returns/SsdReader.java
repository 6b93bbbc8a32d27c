package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.PERS_DOB;
import static io.github.tallystick.returns.SsdColumn.PERS_PERSON_ID;

import io.github.tallystick.indicators.facts.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the tables of the Standard Safeguarding Dataset as comma-separated values, each once, in any order. Rows become facts
 * as they are read, so a large file takes no more memory than its facts. The first row names the columns, in any order and in
 * any case.
 *
 * <ul>
 *   <li>A date is {@code 2018-11-20} or, the day first, {@code 20/11/2018} or {@code 1/6/2018}, from 1900 to 2100. A time is
 *       cut off; so is a zone behind a date without one ({@code 2018-11-20Z}). With a time and a zone it is not read: the day
 *       could be another one here. A blank date means "not yet".
 *   <li>A flag is Y, N, 1, 0, true or false in any case; a blank one is taken as no.
 *   <li>A row with a date, flag or number that cannot be read, or that ends before it starts, is reported, counted and not
 *       used. What is wrong elsewhere in the row is reported too.
 *   <li>Of the usable rows of a table that share an identifier, the first is used and the others are reported.
 *   <li>A table without a column that its rows need, without a single usable row although it has rows, or that cannot be read
 *       to its end (a quote that is broken or never closed) counts as missing: a figure from its beginning would only look
 *       complete.
 * </ul>
 *
 * <pre>{@code
 * SsdReader reader = new SsdReader();
 * for (Path file : files) {
 *     Optional<SsdTable> table = SsdTable.ofFile(file.toString());
 *     if (table.isPresent()) {
 *         try (InputStream in = Files.newInputStream(file)) {
 *             reader.read(table.get(), file.getFileName().toString(), in);
 *         }
 *     }
 * }
 * CouncilRecords records = reader.records();
 * }</pre>
 */
public final class SsdReader {
    private final Problems problems = new Problems();
    private final Map<SsdTable, FileReport> reports = new LinkedHashMap<>();
    private final Map<SsdTable, Header> headers = new EnumMap<>(SsdTable.class);
    private final Cells cells = new Cells();
    private final Children children = new Children();
    private final Identifiers people = new Identifiers();
    private final ReferralRows referrals = new ReferralRows(children);
    private final ProtectionRows protection = new ProtectionRows(children);
    private final ConferenceRows conferences = new ConferenceRows(children);
    private final CareEventRows careEvents = new CareEventRows(children);
    private final CareRows care = new CareRows(children, careEvents);
    private final WorkerRows work = new WorkerRows(children);
    private boolean joined;

    /** A reader that has been handed no table yet. */
    public SsdReader() {}

    /**
     * Reads a table from bytes in UTF-8, with or without a byte-order mark. Bytes that are not UTF-8 are reported.
     *
     * @param table which table it is
     * @param fileName the name by which problems call it
     * @param bytes the bytes; read to the end, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     * @throws IllegalStateException if the table was read before, or the records were asked for
     */
    public SsdReader read(SsdTable table, String fileName, InputStream bytes) throws IOException {
        return read(table, fileName, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a table.
     *
     * @param table which table it is
     * @param fileName the name by which problems call it
     * @param text the text; read to the end, and not closed
     * @return this reader
     * @throws IOException if the text cannot be had; the reader is then of no further use
     * @throws IllegalStateException if the table was read before, or the records were asked for
     */
    public SsdReader read(SsdTable table, String fileName, Reader text) throws IOException {
        if (joined || reports.containsKey(table)) {
            throw new IllegalStateException("table must be read once and before the records are asked for, but "
                    + table.tableName() + " came " + (joined ? "after" : "twice"));
        }
        FileReport report = new FileReport(fileName, problems);
        reports.put(table, report);
        Optional<Header> header = new CsvFile(report, cells).read(text, table.layout(), found -> rows(table));
        header.ifPresent(found -> headers.put(table, found));
        return this;
    }

    private Consumer<Row> rows(SsdTable table) {
        return switch (table) {
            case SSD_PERSON -> this::addPerson;
            case SSD_CIN_EPISODES -> referrals::addReferral;
            case SSD_CIN_ASSESSMENTS -> referrals::addAssessment;
            case SSD_CP_PLANS -> protection::addPlan;
            case SSD_CP_VISITS -> protection::addVisit;
            case SSD_CP_REVIEWS -> protection::addReview;
            case SSD_INITIAL_CP_CONFERENCE -> conferences::addConference;
            case SSD_S47_ENQUIRY -> conferences::addEnquiry;
            case SSD_CLA_EPISODES -> care::addEpisode;
            case SSD_CLA_PLACEMENT -> care::addPlacement;
            case SSD_CLA_REVIEWS -> careEvents::addReview;
            case SSD_MISSING -> careEvents::addIncident;
            case SSD_CLA_HEALTH -> careEvents::addHealthCheck;
            case SSD_LEGAL_STATUS -> care::addStatus;
            case SSD_PROFESSIONALS -> work::addProfessional;
            case SSD_INVOLVEMENTS -> work::addInvolvement;
        };
    }

    private void addPerson(Row row) {
        Children.Gathered child = children.child(row.given(PERS_PERSON_ID));
        Optional<LocalDate> bornOn = row.dayIfReadable(PERS_DOB);
        row.onlyOnce(PERS_PERSON_ID, child.id(), people);
        if (row.isUsable()) {
            bornOn.ifPresent(child::bornOn);
        }
    }

    /**
     * What the tables hold, joined. Assessments belong to referrals, and visits and reviews to plans, by their identifiers,
     * whichever child each names; assessments of no referral and visits of no plan stay with their child; reviews of no plan
     * are reported and not used. A conference has the start of the enquiry that it names. A placement
     * belongs to the child whose episodes name its period of care, and has the start reason of its first episode that is no
     * short break; a review of a looked after child belongs to the child of its period of care too. Those of a period of care
     * that no episode names are reported and not used. The legal
     * status of a care episode is the one held on its first day, of several the one that started latest. Involvements and
     * posts belong to the person with the professional's staff identifier, or, without one, to the professional.
     *
     * @return the records
     * @throws IllegalStateException if they were asked for before
     */
    public CouncilRecords records() {
        if (joined) {
            throw new IllegalStateException("records must be asked for once, but were asked for again");
        }
        joined = true;
        referrals.join(report(SsdTable.SSD_CIN_EPISODES), report(SsdTable.SSD_CIN_ASSESSMENTS));
        protection.join(report(SsdTable.SSD_CP_PLANS), report(SsdTable.SSD_CP_VISITS), report(SsdTable.SSD_CP_REVIEWS));
        conferences.join(report(SsdTable.SSD_S47_ENQUIRY), report(SsdTable.SSD_INITIAL_CP_CONFERENCE));
        care.join(report(SsdTable.SSD_CLA_PLACEMENT), report(SsdTable.SSD_CLA_REVIEWS));
        List<Worker> workers = work.join(report(SsdTable.SSD_INVOLVEMENTS));
        return CouncilRecords.ofPeople(
                children.toChildren(),
                workers,
                Holding.ofTables(reports, headers),
                Told.of(problems, reports.values().stream()));
    }

    private FileReport report(SsdTable table) {
        return reports.getOrDefault(table, new FileReport(table.tableName(), problems));
    }
}
