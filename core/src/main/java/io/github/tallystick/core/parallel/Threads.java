package io.github.tallystick.core.parallel;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Divides work among the processors. What each does is added up, so that the result is the same however many there are. */
public final class Threads {
    private static final int MOST = 8;
    private static final int FEWEST_ROWS = 1 << 15;

    private Threads() {}

    /**
     * How many threads it is worth to use.
     *
     * @param rows how many rows there are to look at
     * @return 1 for few rows or on one processor
     */
    public static int forRows(long rows) {
        int processors = ForkJoinPool.getCommonPoolParallelism() + 1;
        return (int) Math.max(1, Math.min(Math.min(MOST, processors), rows / FEWEST_ROWS));
    }

    /**
     * Does something for each thread, on the common pool.
     *
     * @param threads how many
     * @param work what to do, given the number of the thread from 0
     */
    public static void each(int threads, IntConsumer work) {
        if (threads == 1) {
            work.accept(0);
        } else {
            IntStream.range(0, threads).parallel().forEach(work);
        }
    }
}
