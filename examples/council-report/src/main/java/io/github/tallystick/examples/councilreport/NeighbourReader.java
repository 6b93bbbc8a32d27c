package io.github.tallystick.examples.councilreport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.ReportingPeriod;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads figures of other councils from a CSV file with the columns {@code council,indicator,period,numerator,denominator}, as
 * {@code Oxmoor,wokingham.vp4,2018-10-01..2018-12-31,80,412}. In place of the numerator may stand {@code c}, withheld by its
 * publisher, or {@code x}, not available. A row that says anything else is not used, counted, and told by its line alone.
 */
final class NeighbourReader {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COUNCILS = 200;
    private static final int MOST_FAULTS_TOLD = 20;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_BUFFERED = 65_536;

    private final ReportingPeriod period;
    private final String ownCouncil;
    private final Map<String, SortedMap<String, Figure>> figures = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long rowsRead;
    private long rowsOfOtherPeriods;
    private long rowsNotUsed;

    NeighbourReader(ReportingPeriod period, String ownCouncil) {
        this.period = period;
        this.ownCouncil = ownCouncil;
    }

    NeighbourFigures read(Reader text) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_BUFFERED)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(NeighbourRow.COLUMNS.size() + 1)
                                .maxFieldSize(MOST_CHARACTERS)
                                .maxRecordSize(2 * MOST_CHARACTERS)),
                        text)) {
            rows(rows.iterator());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            rowsRead++;
            fault(rowsRead + 1, "the file cannot be read further: a broken quote, or a row that is too long");
        }
        return new NeighbourFigures(rowsRead, rowsOfOtherPeriods, rowsNotUsed, faults, figures);
    }

    private void rows(Iterator<CsvRecord> rows) {
        if (!rows.hasNext() || !isHeader(rows.next())) {
            fault(1, "the columns must be " + String.join(",", NeighbourRow.COLUMNS));
            return;
        }
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            if (rowsRead == MOST_ROWS) {
                fault(row.getStartingLineNumber(), "no more than " + MOST_ROWS + " rows are read");
                return;
            }
            rowsRead++;
            try {
                use(row.getFields());
            } catch (NeighbourRow.Fault e) {
                fault(row.getStartingLineNumber(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** Spreadsheets put a byte order mark before the first name. */
    private static boolean isHeader(CsvRecord row) {
        return String.join(",", row.getFields()).replace("\uFEFF", "").equals(String.join(",", NeighbourRow.COLUMNS));
    }

    private void fault(long line, String what) {
        rowsNotUsed++;
        if (faults.size() < MOST_FAULTS_TOLD) {
            faults.add("line " + line + ": " + what);
        }
    }

    private void use(List<String> values) throws NeighbourRow.Fault {
        NeighbourRow row = NeighbourRow.of(values);
        if (row.council().equalsIgnoreCase(ownCouncil)) {
            throw new NeighbourRow.Fault("a neighbour must not be the council itself");
        }
        if (row.period().equals(period)) {
            keep(row);
        } else {
            rowsOfOtherPeriods++;
        }
    }

    private void keep(NeighbourRow row) throws NeighbourRow.Fault {
        SortedMap<String, Figure> councils =
                figures.computeIfAbsent(row.indicator().code(), any -> new TreeMap<>());
        if (councils.size() == MOST_COUNCILS) {
            throw new NeighbourRow.Fault("there must be no more than " + MOST_COUNCILS + " councils");
        }
        if (councils.putIfAbsent(row.council(), row.figure()) != null) {
            throw new NeighbourRow.Fault("the council has a figure of this indicator and period already");
        }
    }
}
