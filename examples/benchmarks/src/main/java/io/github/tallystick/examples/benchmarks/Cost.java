package io.github.tallystick.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** What a contestant's work has cost. What a database allocates outside the heap is not seen. */
final class Cost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private final List<Long> nanoseconds = new ArrayList<>();
    private long allocated;
    private long peak;

    void took(long time) {
        nanoseconds.add(time);
    }

    /** Whether anything was timed. */
    boolean isKnown() {
        return !nanoseconds.isEmpty();
    }

    long minimum() {
        return Collections.min(nanoseconds);
    }

    long median() {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Bytes allocated by all threads in a run. */
    long allocated() {
        return allocated;
    }

    /** By how many bytes the heap grew in a run that found it empty of all that could be collected. */
    long peak() {
        return peak;
    }

    /** Pools write down their peak when something is collected; where nothing was, all that was allocated is still there. */
    void weigh(Callable<?> work) throws Exception {
        System.gc();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long usedBefore =
                HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long allocatedBefore = allocatedByAll();
        work.call();
        allocated = allocatedByAll() - allocatedBefore;
        long used = HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long highest =
                HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        peak = Math.max(used, highest) - usedBefore;
    }

    private static long allocatedByAll() {
        return LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
