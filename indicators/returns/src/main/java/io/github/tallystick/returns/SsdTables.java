package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Worker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the Standard Safeguarding Dataset that have been read, each once, in columns. Not thread-safe. */
final class SsdTables {
    private final Problems problems = new Problems();
    private final Map<SsdTable, FileReport> reports = new LinkedHashMap<>();
    private final Map<SsdTable, Header> headers = new EnumMap<>(SsdTable.class);
    private final Map<SsdTable, ColumnTable> tables = new EnumMap<>(SsdTable.class);
    private final Texts texts = new Texts();
    private boolean joined;

    /** What reads a file: in blocks, or one row after another. */
    interface Source {
        /** Reads it. Returns the header; empty if there is none. */
        Optional<Header> read(ColumnFile file) throws IOException;
    }

    /**
     * Reads a table.
     *
     * @throws IOException if the source cannot be had
     * @throws IllegalStateException if the table was read before, or the records were asked for
     */
    void read(SsdTable table, TableForm form, String fileName, ReaderThreads threads, Source source)
            throws IOException {
        if (joined || reports.containsKey(table)) {
            throw new IllegalStateException("table must be read once and before the records are asked for, but "
                    + table.tableName() + " came " + (joined ? "after" : "twice"));
        }
        FileReport report = new FileReport(fileName, problems);
        reports.put(table, report);
        FileReport whileReading = new FileReport(fileName, new Problems());
        List<ColumnRows> used = new ArrayList<>();
        List<ColumnRows> notUsed = new ArrayList<>();
        ColumnFile file = new ColumnFile(form, fileName, whileReading, chunk -> {
            chunk.becomePartOf(texts);
            used.add(chunk.used());
            notUsed.add(chunk.notUsed());
        });
        source.read(file).ifPresent(header -> headers.put(table, header));
        tables.put(
                table,
                ColumnTable.of(form, used, notUsed, whileReading, threads).reportedIn(report));
        report.add(whileReading, 0);
    }

    /**
     * Ends the reading, so that what was read can be joined.
     *
     * @throws IllegalStateException if it was ended before
     */
    void end() {
        if (joined) {
            throw new IllegalStateException("records must be asked for once, but were asked for again");
        }
        joined = true;
    }

    /** Puts the rows of each table in the order of their identifiers. */
    void putInOrder() {
        tables.replaceAll((table, rows) -> rows.inOrder(texts));
    }

    boolean isRead(SsdTable table) {
        return tables.containsKey(table);
    }

    /** A table; one of which there is nothing, if it was not read. */
    ColumnTable table(SsdTable table) {
        FileReport none = new FileReport(table.tableName(), problems);
        return tables.getOrDefault(table, ColumnTable.none(table.form(), none));
    }

    Texts texts() {
        return texts;
    }

    /** All that was read, with children and workers joined from it. Some items are not held, whatever was read. */
    CouncilRecords records(List<Child> children, List<Worker> workers, Set<Item> notHeld) {
        tables.clear();
        Holding holding = Holding.ofTables(reports, headers);
        notHeld.forEach(item -> holding.with(item, false));
        return CouncilRecords.ofPeople(children, workers, holding, Told.of(problems, reports.values().stream()));
    }
}
