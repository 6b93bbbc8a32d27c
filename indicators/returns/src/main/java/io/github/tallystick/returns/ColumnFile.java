package io.github.tallystick.returns;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.tallystick.returns.ByteBlocks.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of comma-separated values, read once from top to bottom into columns: blocks of it by several threads at once where
 * there are several, put together in order. From the first line on that does not hold the whole of its row it is read by one.
 */
final class ColumnFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final TableForm form;
    private final String name;
    private final FileReport report;
    private final Consumer<ColumnChunk> chunks;
    private int lines;

    /** A file whose chunks are handed on in order. */
    ColumnFile(TableForm form, String name, FileReport report, Consumer<ColumnChunk> chunks) {
        this.form = form;
        this.name = name;
        this.report = report;
        this.chunks = chunks;
    }

    private ColumnParser parser(Header header) {
        return new ColumnParser(name, header, form);
    }

    /**
     * Reads the file in blocks. What cannot be read is reported.
     *
     * @return the header; empty if there is none
     * @throws IOException if the bytes cannot be had
     */
    Optional<Header> readBlocks(InputStream bytes, int blockSize, ReaderThreads threads) throws IOException {
        ByteBlocks blocks = new ByteBlocks(bytes, blockSize);
        Block whole = blocks.next();
        Block block = whole.from(startsWithMark(whole) ? BYTE_ORDER_MARK.length : 0);
        PlainLine line = new PlainLine(1);
        PlainLine.Kind kind = line.read(block.bytes(), block.from(), block.to(), block.isLast());
        Optional<List<CsvRecord>> first = kind == PlainLine.Kind.CELLS || kind == PlainLine.Kind.ODD
                ? CsvFile.line(text(block, line.next()))
                : Optional.empty();
        if (first.isEmpty()) {
            return readRows(reader(blocks.rest(List.of(block))));
        }
        lines = 1;
        Header header = Header.of(first.get().get(0).getFields(), form, report);
        read(blocks, block.from(line.next()), header, threads);
        return Optional.of(header);
    }

    private static boolean startsWithMark(Block block) {
        int length = BYTE_ORDER_MARK.length;
        return block.to() >= length && Arrays.equals(block.bytes(), 0, length, BYTE_ORDER_MARK, 0, length);
    }

    private static String text(Block block, int to) {
        return new String(block.bytes(), block.from(), to - block.from(), StandardCharsets.UTF_8);
    }

    private static Reader reader(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads the file one row after another, as it must be where no header stands on a line of its own.
     *
     * @return the header; empty if there is none
     * @throws IOException if the text cannot be had
     */
    Optional<Header> readRows(Reader text) throws IOException {
        List<ColumnChunk> all = new ArrayList<>();
        Optional<Header> header = new CsvFile(report, new Cells()).read(text, form, found -> {
            ColumnParser rows = parser(found);
            ColumnChunk chunk = rows.chunk();
            all.add(chunk);
            return row -> rows.take(row, chunk);
        });
        all.forEach(this::take);
        return header;
    }

    private void read(ByteBlocks blocks, Block first, Header header, ReaderThreads threads) throws IOException {
        Optional<InputStream> rest = header.isComplete()
                ? readBlocks(
                        new BlocksInOrder(blocks, first, this::take),
                        header,
                        first.isLast() ? ReaderThreads.ONE : threads)
                : Optional.of(blocks.rest(List.of(first)));
        if (rest.isPresent()) {
            take(parser(header).rest(reader(rest.get())));
        }
    }

    /** Reads blocks as far as they can be read by themselves. What is left, if anything is. */
    private Optional<InputStream> readBlocks(BlocksInOrder blocks, Header header, ReaderThreads threads)
            throws IOException {
        try {
            threads.each(threads.most(), thread -> readBlocks(blocks, parser(header)));
            return blocks.rest();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void readBlocks(BlocksInOrder blocks, ColumnParser parser) {
        boolean isDone = false;
        try {
            for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
                Block block = next.get();
                blocks.done(block, parser.parse(block.bytes(), block.from(), block.to(), block.isLast()));
            }
            isDone = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isDone) {
                blocks.end();
            }
        }
    }

    private void take(ColumnChunk chunk) {
        chunk.moveLines(lines);
        report.add(chunk.report(), lines);
        lines += chunk.lines();
        chunks.accept(chunk);
    }
}
