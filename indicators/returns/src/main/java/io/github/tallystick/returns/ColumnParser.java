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
    private final ColumnShape shape;
    private final Optional<FileColumn> group;
    private final int groupCell;
    private final int groupColumn;
    private final Cells cells = new Cells();
    private final PlainLine line;
    private int room = ROOM;

    ColumnParser(String file, Header header, ColumnShape shape, Optional<FileColumn> group) {
        this.file = file;
        this.header = header;
        this.shape = shape;
        this.group = group;
        this.groupCell = group.map(header::position).orElse(-1);
        this.groupColumn = shape.ints();
        this.line = new PlainLine(header.width());
    }

    /** A part without rows yet. */
    ColumnChunk chunk() {
        int ints = groupColumn + (group.isPresent() ? 1 : 0);
        return new ColumnChunk(
                file, new ColumnRows(shape.longs(), ints, room), new ColumnRows(shape.longs(), ints, ROOM));
    }

    /** Reads lines, as far as each holds the whole of a row. */
    ColumnChunk parse(byte[] bytes, int from, int to, boolean isLast) {
        ColumnChunk chunk = chunk();
        line.keepIn(chunk.words());
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
        long key = group.isPresent() ? line.given(groupCell) : Keys.BLANK;
        ColumnRows rows = chunk.used();
        if (!shape.add(line, chunk.lines() + 1, rows)) {
            return false;
        }
        if (group.isPresent()) {
            rows.ints(groupColumn)[rows.size() - 1] = chunk.groups().number(key);
        }
        chunk.report().rowUsed();
        return true;
    }

    private boolean takeText(byte[] bytes, int from, ColumnChunk chunk) {
        Optional<List<CsvRecord>> records =
                CsvFile.line(new String(bytes, from, line.next() - from, StandardCharsets.UTF_8));
        CsvFile reader = new CsvFile(chunk.report(), cells);
        records.ifPresent(each ->
                each.forEach(record -> reader.row(record, chunk.lines(), header, row -> take(row, chunk))));
        return records.isPresent();
    }

    /** Reads all that is left, one row after another. */
    ColumnChunk rest(Reader text) throws IOException {
        ColumnChunk chunk = chunk();
        new CsvFile(chunk.report(), cells).rest(text, header, row -> take(row, chunk));
        return chunk;
    }

    /** Takes up a row, whether it is usable or not. */
    void take(Row row, ColumnChunk chunk) {
        ColumnRows rows = chunk.used();
        shape.add(row, chunk.words(), rows);
        group.ifPresent(column -> rows.ints(groupColumn)[rows.size() - 1] =
                chunk.groups().number(Keys.of(row.given(column), chunk.words())));
        if (!row.isUsable()) {
            rows.moveLast(chunk.notUsed());
        }
    }
}
