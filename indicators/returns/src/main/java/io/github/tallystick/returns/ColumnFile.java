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
import java.util.function.Function;

/**
 * A file of comma-separated values, read once from top to bottom into columns: blocks of it by several threads at once where
 * there are several, put together in order. From the first line on that does not hold the whole of its row it is read by one.
 */
final class ColumnFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int blockSize;
    private final ReaderThreads threads;
    private final FileReport report;
    private final Function<Header, ColumnParser> parser;
    private final Consumer<ColumnChunk> chunks;
    private int lines;

    /** A file whose chunks are handed on in order. */
    ColumnFile(
            int blockSize,
            ReaderThreads threads,
            FileReport report,
            Function<Header, ColumnParser> parser,
            Consumer<ColumnChunk> chunks) {
        this.blockSize = blockSize;
        this.threads = threads;
        this.report = report;
        this.parser = parser;
        this.chunks = chunks;
    }

    /**
     * Reads the file. What cannot be read is reported.
     *
     * @return the header; empty if there is none
     * @throws IOException if the bytes cannot be had
     */
    Optional<Header> read(InputStream bytes, Layout layout) throws IOException {
        ByteBlocks blocks = new ByteBlocks(bytes, blockSize);
        Block whole = blocks.next();
        Block block = whole.from(startsWithMark(whole) ? BYTE_ORDER_MARK.length : 0);
        PlainLine line = new PlainLine(1);
        PlainLine.Kind kind = line.read(block.bytes(), block.from(), block.to(), block.isLast());
        Optional<List<CsvRecord>> first = kind == PlainLine.Kind.CELLS || kind == PlainLine.Kind.ODD
                ? CsvFile.line(text(block, line.next()))
                : Optional.empty();
        if (first.isEmpty()) {
            return readByRows(reader(blocks.rest(List.of(block))), layout);
        }
        lines = 1;
        Header header = Header.of(first.get().get(0).getFields(), layout, report);
        read(blocks, block.from(line.next()), header);
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

    /** For a file that does not start with a header on one line. */
    private Optional<Header> readByRows(Reader text, Layout layout) throws IOException {
        List<ColumnChunk> all = new ArrayList<>();
        Optional<Header> header = new CsvFile(report, new Cells()).read(text, layout, found -> {
            ColumnParser rows = parser.apply(found);
            ColumnChunk chunk = rows.chunk();
            all.add(chunk);
            return row -> rows.take(row, chunk);
        });
        all.forEach(this::take);
        return header;
    }

    private void read(ByteBlocks blocks, Block first, Header header) throws IOException {
        Optional<InputStream> rest = header.isComplete()
                ? readBlocks(new BlocksInOrder(blocks, first, this::take), first.isLast(), header)
                : Optional.of(blocks.rest(List.of(first)));
        if (rest.isPresent()) {
            take(parser.apply(header).rest(reader(rest.get())));
        }
    }

    /** Reads blocks as far as they can be read by themselves. What is left, if anything is. */
    private Optional<InputStream> readBlocks(BlocksInOrder blocks, boolean isOne, Header header) throws IOException {
        try {
            threads.each(isOne ? 1 : threads.most(), thread -> readBlocks(blocks, parser.apply(header)));
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
