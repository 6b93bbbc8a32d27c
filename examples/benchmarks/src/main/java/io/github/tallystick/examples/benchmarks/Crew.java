package io.github.tallystick.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Some threads that do one thing together, the caller among them. */
final class Crew implements AutoCloseable {
    private final int threads;
    private final ExecutorService others;

    Crew(int threads) {
        this.threads = threads;
        this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    int threads() {
        return threads;
    }

    /** Each part, by a thread each, in order. */
    <T> List<T> each(IntFunction<T> part) {
        List<Future<T>> started = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            int number = i;
            started.add(others.submit(() -> part.apply(number)));
        }
        List<T> done = new ArrayList<>();
        done.add(part.apply(0));
        started.forEach(each -> done.add(result(each)));
        return done;
    }

    private static <T> T result(Future<T> started) {
        try {
            return started.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
