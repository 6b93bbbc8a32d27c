package io.github.tallystick.core.parallel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Divides work among threads that the caller has handed over. What each does is added up, so that the result is the same however
 * many there are. Without an executor everything is done by the caller's own thread.
 */
public final class Threads {
    /** The caller's own thread alone. */
    public static final Threads ONE = new Threads(Runnable::run, 1);

    private static final int FEWEST_ROWS = 1 << 15;

    private final Executor executor;
    private final int most;

    private Threads(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
    }

    /**
     * Threads of an executor, beside the caller's own.
     *
     * @param executor runs what it is given, at once or later
     * @param threads how many threads work at the most, the caller's own among them
     * @return the threads
     */
    public static Threads of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but were " + threads);
        }
        return new Threads(executor, threads);
    }

    /**
     * How many threads it is worth to use.
     *
     * @param rows how many rows there are to look at
     * @return 1 for few rows
     */
    public int forRows(long rows) {
        return (int) Math.max(1, Math.min(most, rows / FEWEST_ROWS));
    }

    /**
     * Does something for each thread. A thread that the executor has not started when the caller is done is not waited for: the
     * caller does its part.
     *
     * @param threads how many
     * @param work what to do, given the number of the thread from 0
     */
    public void each(int threads, IntConsumer work) {
        Share[] shares = IntStream.range(0, threads)
                .mapToObj(number -> new Share(number, work))
                .toArray(Share[]::new);
        for (int i = 1; i < threads; i++) {
            executor.execute(shares[i]);
        }
        for (Share share : shares) {
            share.run();
        }
        for (Share share : shares) {
            share.await();
        }
    }

    /** The work of one thread, done once, by whoever comes first. */
    private static final class Share implements Runnable {
        private final int number;
        private final IntConsumer work;
        private final AtomicBoolean isTaken = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        private Share(int number, IntConsumer work) {
            this.number = number;
            this.work = work;
        }

        @Override
        public void run() {
            if (isTaken.compareAndSet(false, true)) {
                try {
                    work.accept(number);
                } catch (RuntimeException | Error e) {
                    failure.set(e);
                } finally {
                    done.countDown();
                }
            }
        }

        private void await() {
            boolean isInterrupted = false;
            while (true) {
                try {
                    done.await();
                    break;
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure.get() instanceof RuntimeException e) {
                throw e;
            }
            if (failure.get() instanceof Error e) {
                throw e;
            }
        }
    }
}
