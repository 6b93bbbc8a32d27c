package io.github.tallystick.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Bytes in blocks that end after a line feed, as far as each holds one. Not thread-safe. */
final class ByteBlocks {
    /** Small enough for a processor's cache. */
    static final int USUAL_SIZE = 1 << 18;

    private final InputStream bytes;
    private final int size;
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private byte[] carried = {};
    private int number;
    private boolean over;

    ByteBlocks(InputStream bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /**
     * Some bytes.
     *
     * @param number counted from 0
     * @param bytes what holds them
     * @param from the first
     * @param to after the last
     * @param isLast whether none follow
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Block(int number, byte[] bytes, int from, int to, boolean isLast) {
        Block from(int place) {
            return new Block(number, bytes, place, to, isLast);
        }

        private InputStream stream() {
            return new ByteArrayInputStream(bytes, from, to - from);
        }
    }

    boolean isOver() {
        return over;
    }

    /**
     * The next block, which may be empty only if it is the last.
     *
     * @throws IOException if the bytes cannot be had
     */
    Block next() throws IOException {
        byte[] block = spare.isEmpty() ? new byte[size] : spare.pop();
        System.arraycopy(carried, 0, block, 0, carried.length);
        int length = carried.length + bytes.readNBytes(block, carried.length, block.length - carried.length);
        over = length < block.length;
        int to = over ? length : afterLastLineFeed(block, length);
        carried = Arrays.copyOfRange(block, to, length);
        return new Block(number++, block, 0, to, over);
    }

    private static int afterLastLineFeed(byte[] block, int length) {
        int to = length;
        while (to > 0 && block[to - 1] != '\n') {
            to--;
        }
        return to == 0 ? length : to;
    }

    /** Takes back what holds a block that is done with. */
    void done(Block block) {
        spare.push(block.bytes());
    }

    /** What is left of some blocks, and all that follows them. */
    InputStream rest(List<Block> blocks) {
        return new SequenceInputStream(Collections.enumeration(
                Stream.of(blocks.stream().map(Block::stream), Stream.of(new ByteArrayInputStream(carried), bytes))
                        .flatMap(each -> each)
                        .toList()));
    }
}
