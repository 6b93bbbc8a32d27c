package io.github.tallystick.returns;

import io.github.tallystick.returns.ByteBlocks.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Hands out the blocks of a file to threads, and takes what each made of them in the order of the file. Thread-safe. */
final class BlocksInOrder {
    private static final int MOST_AT_ONCE = 32;

    private final ByteBlocks blocks;
    private final Consumer<ColumnChunk> chunks;
    private final TreeMap<Integer, Done> waiting = new TreeMap<>();
    private Optional<Block> first;
    private int handedOut;
    private int taken;
    private boolean ended;

    BlocksInOrder(ByteBlocks blocks, Block first, Consumer<ColumnChunk> chunks) {
        this.blocks = blocks;
        this.first = Optional.of(first);
        this.chunks = chunks;
    }

    private record Done(Block block, ColumnChunk chunk) {}

    /**
     * A block to work on; empty if there are no more. It waits where too many others are worked on.
     *
     * @throws IOException if the bytes cannot be had
     */
    synchronized Optional<Block> next() throws IOException {
        try {
            while (!ended && handedOut - taken >= MOST_AT_ONCE) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
        if (ended || (first.isEmpty() && blocks.isOver())) {
            return Optional.empty();
        }
        Block block = first.isPresent() ? first.get() : blocks.next();
        first = Optional.empty();
        handedOut++;
        return Optional.of(block);
    }

    /** Takes what was made of a block. */
    synchronized void done(Block block, ColumnChunk chunk) {
        waiting.put(block.number(), new Done(block, chunk));
        for (Done next = waiting.get(taken); next != null && !ended; next = waiting.get(taken)) {
            chunks.accept(next.chunk());
            if (next.chunk().isWhole()) {
                waiting.remove(taken++);
                blocks.done(next.block());
            } else {
                ended = true;
            }
        }
        notifyAll();
    }

    /** Nothing more is to be handed out. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** What follows the last that was taken; empty if that was all. */
    synchronized Optional<InputStream> rest() {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Done half = waiting.firstEntry().getValue();
        waiting.put(taken, new Done(half.block().from(half.chunk().end()), half.chunk()));
        return Optional.of(
                blocks.rest(waiting.values().stream().map(Done::block).toList()));
    }
}
