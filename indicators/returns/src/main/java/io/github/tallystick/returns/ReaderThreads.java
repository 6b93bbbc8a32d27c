package io.github.tallystick.returns;

import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.parallel.Threads;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The threads that a reader works with: those that the caller has handed over, or the caller's own alone. */
final class ReaderThreads {
    /** The caller's own thread alone. */
    static final ReaderThreads ONE = of(Runnable::run, 1);

    private final Executor executor;
    private final int most;
    private final Threads threads;

    private ReaderThreads(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
        this.threads = Threads.of(executor, most);
    }

    static ReaderThreads of(Executor executor, int most) {
        return new ReaderThreads(executor, most);
    }

    int most() {
        return most;
    }

    int forRows(long rows) {
        return threads.forRows(rows);
    }

    void each(int number, IntConsumer work) {
        threads.each(number, work);
    }

    Numbering numbering(long[] keys) {
        return Numbering.of(keys, executor, most);
    }

    /** A column with a value for each row. */
    int[] column(int rows, IntUnaryOperator value) {
        int[] column = new int[rows];
        int parts = forRows(rows);
        each(parts, part -> {
            for (int row = start(part, parts, rows); row < start(part + 1, parts, rows); row++) {
                column[row] = value.applyAsInt(row);
            }
        });
        return column;
    }

    /** The rows for which something holds, in order. */
    int[] rowsWhere(int rows, IntPredicate condition) {
        int parts = forRows(rows);
        int[][] found = new int[parts][];
        each(
                parts,
                part -> found[part] = IntStream.range(start(part, parts, rows), start(part + 1, parts, rows))
                        .filter(condition)
                        .toArray());
        return parts == 1
                ? found[0]
                : Arrays.stream(found).flatMapToInt(Arrays::stream).toArray();
    }

    private static int start(int part, int parts, int rows) {
        return (int) ((long) rows * part / parts);
    }
}
