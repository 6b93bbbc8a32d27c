package io.github.tallystick.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads parts of a table into columns: a line of which every cell is of the usual form from its bytes, any other as a
 * {@link Row}. Not thread-safe.
 */
final class ColumnParser {
    private static final int ROOM = 1 << 8;

    private final String file;
    private final Header header;
    private final TableForm form;
    private final RowShape shape;
    private final Cells cells = new Cells();
    private final PlainLine line;
    private int room = ROOM;

    ColumnParser(String file, Header header, TableForm form) {
        this.file = file;
        this.header = header;
        this.form = form;
        this.shape = new RowShape(form, header);
        this.line = new PlainLine(header.width());
    }

    /** A part without rows yet. */
    ColumnChunk chunk() {
        return new ColumnChunk(file, form.rows(room), form.rows(ROOM));
    }

    /** Reads lines, as far as each holds the whole of a row. */
    ColumnChunk parse(byte[] bytes, int from, int to, boolean isLast) {
        ColumnChunk chunk = chunk();
        line.keepIn(chunk.texts().words());
        int at = from;
        while (at < to && take(bytes, at, to, isLast, chunk)) {
            chunk.lineRead();
            at = line.next();
        }
        chunk.endedAt(at);
        if (at < to) {
            chunk.leaveRest();
        }
        room = Math.max(room, chunk.used().size() + ROOM);
        return chunk;
    }

    private boolean take(byte[] bytes, int from, int to, boolean isLast, ColumnChunk chunk) {
        return switch (line.read(bytes, from, to, isLast)) {
            case EMPTY -> true;
            case ENDLESS -> false;
            case CELLS -> takeCells(chunk) || takeText(bytes, from, chunk);
            case ODD -> takeText(bytes, from, chunk);
        };
    }

    private boolean takeCells(ColumnChunk chunk) {
        boolean isTaken = shape.add(line, chunk.lines() + 1, chunk);
        if (isTaken) {
            chunk.report().rowUsed();
        }
        return isTaken;
    }

    private boolean takeText(byte[] bytes, int from, ColumnChunk chunk) {
        Optional<List<CsvRecord>> records =
                CsvFile.line(new String(bytes, from, line.next() - from, StandardCharsets.UTF_8));
        CsvFile reader = new CsvFile(chunk.report(), cells);
        records.ifPresent(each ->
                each.forEach(record -> reader.row(record, chunk.lines(), header, row -> shape.add(row, chunk))));
        return records.isPresent();
    }

    /** Reads all that is left, one row after another. */
    ColumnChunk rest(Reader text) throws IOException {
        ColumnChunk chunk = chunk();
        new CsvFile(chunk.report(), cells).rest(text, header, row -> shape.add(row, chunk));
        return chunk;
    }

    /** Takes up a row, whether it is usable or not. */
    void take(Row row, ColumnChunk chunk) {
        shape.add(row, chunk);
    }
}
