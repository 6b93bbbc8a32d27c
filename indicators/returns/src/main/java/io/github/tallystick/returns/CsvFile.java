package io.github.tallystick.returns;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of comma-separated values, read once from top to bottom, one row in memory at a time. */
final class CsvFile {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_VALUES = 1_000;
    private static final Pattern STARTING_LINE = Pattern.compile("(?i)starting at line (\\d{1,18})");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final FileReport report;
    private final Cells cells;

    CsvFile(FileReport report, Cells cells) {
        this.report = report;
        this.cells = cells;
    }

    /**
     * Reads a file. What cannot be read is reported.
     *
     * @return the header; empty if there is none
     * @throws IOException if the text cannot be had
     */
    Optional<Header> read(Reader text, Layout layout, Function<Header, Consumer<Row>> rows) throws IOException {
        try {
            return rows(records(withoutByteOrderMark(text)), layout, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Iterator<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST_CHARACTERS)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_VALUES)
                                .maxFieldSize(MOST_CHARACTERS)
                                .maxRecordSize(MOST_CHARACTERS)),
                        text)
                .iterator();
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }

    private Optional<Header> rows(Iterator<CsvRecord> records, Layout layout, Function<Header, Consumer<Row>> rows) {
        Optional<CsvRecord> first = next(records, 0);
        if (first.isEmpty()) {
            report.problem(0, "", FileRule.NO_HEADER, "");
            return Optional.empty();
        }
        Header header = Header.of(first.get().getFields(), layout, report);
        rows(records, first.get().getStartingLineNumber(), header, rows.apply(header));
        return Optional.of(header);
    }

    /**
     * Reads what follows in a file whose header is known, counting lines from there.
     *
     * @throws IOException if the text cannot be had
     */
    void rest(Reader text, Header header, Consumer<Row> rows) throws IOException {
        try {
            rows(records(text), 0, header, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void rows(Iterator<CsvRecord> records, long lastLine, Header header, Consumer<Row> rows) {
        Optional<CsvRecord> record = next(records, lastLine);
        while (record.isPresent()) {
            row(record.get(), 0, header, rows);
            record = next(records, record.get().getStartingLineNumber());
        }
    }

    private Optional<CsvRecord> next(Iterator<CsvRecord> records, long lastLine) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            report.problem(line(message, lastLine), "", rule(message), "");
            report.rowRead();
            report.rowNotUsed();
            report.cutShort();
            return Optional.empty();
        }
    }

    /**
     * Reads one line by itself.
     *
     * @return the values, none if the line is blank; empty if the line does not hold the whole of a row, or not of a sound one
     */
    static Optional<List<CsvRecord>> line(String text) {
        try {
            return Optional.of(ImmutableList.copyOf(records(new StringReader(text))));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    // The parser tells what is wrong, and where, only in its message.
    private static FileRule rule(String message) {
        if (message.startsWith("Unclosed")) {
            return FileRule.UNCLOSED_QUOTE;
        }
        return message.contains("after closing quote") ? FileRule.BROKEN_QUOTE : FileRule.TOO_LONG;
    }

    private static long line(String message, long lastLine) {
        Matcher line = STARTING_LINE.matcher(message);
        return line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
    }

    /** Reads a row, before whose text there are so many lines. */
    void row(CsvRecord record, int linesBefore, Header header, Consumer<Row> rows) {
        report.rowRead();
        Row row = new Row(new CsvValues(record, linesBefore, header), report, cells);
        if (!header.isComplete()) {
            report.rowNotUsed();
        } else if (record.getFieldCount() != header.width()) {
            row.problem("", FileRule.ROW_LENGTH, record.getFieldCount() + " for " + header.width());
            report.rowNotUsed();
        } else {
            tellBytes(record, header, row);
            report.use(row, rows);
        }
    }

    private void tellBytes(CsvRecord record, Header header, Row row) {
        for (int i = 0; i < header.width(); i++) {
            if (record.getField(i).indexOf(REPLACEMENT) >= 0) {
                row.problem(header.name(i), header.isRead(i) ? FileRule.NOT_UTF8 : FileRule.NOT_UTF8_UNREAD, "");
            }
        }
    }

    private record CsvValues(CsvRecord record, int linesBefore, Header header) implements Values {
        @Override
        public int line() {
            return (int) Math.min(linesBefore + record.getStartingLineNumber(), Integer.MAX_VALUE);
        }

        @Override
        public boolean has(FileColumn column) {
            return header.has(column);
        }

        @Override
        public String text(FileColumn column) {
            int position = header.position(column);
            return position < 0 ? "" : record.getField(position).strip();
        }
    }
}
