package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.returns.CinCensusReader;
import io.github.tallystick.returns.CouncilRecords;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The subcommand {@code cin}: how fast a children in need census is read, and how much of the heap its facts hold. */
final class CinThroughput {
    static final Set<String> OPTIONS = Set.of("--children", "--runs", "--folder");

    private final int children;
    private final int runs;
    private final Optional<Path> folder;

    CinThroughput(Options options) {
        this.children = options.number("--children", 100_000);
        this.runs = options.number("--runs", 3);
        this.folder = Optional.ofNullable(options.values().get("--folder")).map(Path::of);
    }

    void run() throws IOException {
        Path file = folder.isPresent()
                ? Files.createTempFile(Files.createDirectories(folder.get()), "cin", ".xml")
                : Files.createTempFile("cin", ".xml");
        try {
            CinCensus.write(children, file);
            System.out.println("run children MB seconds MB/s held_MB bytes_of_a_child problems");
            for (int i = 1; i <= runs; i++) {
                read(i, file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(int run, Path file) throws IOException {
        long before = usedAfterCollection();
        long start = System.nanoTime();
        CouncilRecords records = records(file);
        try {
            double seconds = (System.nanoTime() - start) / 1e9;
            print(run, records, Files.size(file) / 1e6, seconds, usedAfterCollection() - before);
        } finally {
            Reference.reachabilityFence(records);
        }
    }

    private static void print(int run, CouncilRecords records, double megabytes, double seconds, long held) {
        System.out.printf(
                Locale.ROOT,
                "%d %d %.1f %.2f %.1f %.1f %d %d%n",
                run,
                records.children().size(),
                megabytes,
                seconds,
                megabytes / seconds,
                held / 1e6,
                held / Math.max(1, records.children().size()),
                records.problems().size());
    }

    private static CouncilRecords records(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new CinCensusReader().read("cin.xml", bytes).records();
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
