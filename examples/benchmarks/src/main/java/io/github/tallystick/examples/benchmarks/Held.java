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
    private static final long PAUSE = 100;

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
            while (!isOver(going)) {
                most = Math.max(most, usedAfterCollection());
            }
            return Math.max(most, usedAfterCollection()) - before;
        } finally {
            Reference.reachabilityFence(going);
            other.shutdown();
        }
    }

    private static boolean isOver(Future<?> going) throws Exception {
        try {
            going.get(PAUSE, TimeUnit.MILLISECONDS);
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
