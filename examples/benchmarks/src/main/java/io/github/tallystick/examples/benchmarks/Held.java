package io.github.tallystick.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How much of the heap work needs: what cannot be collected while it goes on. */
final class Held {
    private static final long SHORTEST_PAUSE = 100;

    private Held() {}

    /**
     * The most bytes that were in use after a collection, while some work went on, above those in use before. Something is
     * collected again and again, so that what is needed for long is seen, and what is thrown away at once is not; what the work
     * gives back is among it.
     */
    static long most(Callable<?> work) throws Exception {
        long before = usedAfterCollection();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> going = other.submit(work);
        try {
            long most = before;
            long pause = SHORTEST_PAUSE;
            while (!isOver(going, pause)) {
                long start = System.nanoTime();
                most = Math.max(most, usedAfterCollection());
                pause = Math.max(SHORTEST_PAUSE, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            return Math.max(most, usedAfterCollection()) - before;
        } finally {
            Reference.reachabilityFence(going);
            other.shutdown();
        }
    }

    /** Whether it is over after a pause, which is as long as the last collection, so that half of the time is left to the work. */
    private static boolean isOver(Future<?> going, long pause) throws Exception {
        try {
            going.get(pause, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
