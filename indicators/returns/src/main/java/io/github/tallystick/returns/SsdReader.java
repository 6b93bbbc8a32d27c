package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the tables of the Standard Safeguarding Dataset as comma-separated values, each once, in any order. Rows lie in columns
 * until they are joined and become facts, so a large file takes no more memory than its facts. The first row names the columns,
 * in any order and in any case.
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
    private final SsdTables tables = new SsdTables();

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
        tables.read(table, table.form(), fileName, ReaderThreads.ONE, file -> file.readRows(text));
        return this;
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
        tables.end();
        tables.putInOrder();
        ChildrenInColumns children = new ChildrenInColumns(tables, ReaderThreads.ONE);
        WorkersInColumns workers = new WorkersInColumns(tables, ReaderThreads.ONE);
        children.tell();
        workers.tell();
        return tables.records(
                inOrder(children.toChildren(workers), Child::id), inOrder(workers.toWorkers(), Worker::id), Set.of());
    }

    /** All that lies in columns, as objects in the order of their identifiers. */
    private static <F> List<F> inOrder(List<F> facts, Function<F, String> id) {
        return facts.stream().sorted(Comparator.comparing(id)).toList();
    }
}
