package io.github.tallystick.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is printed. */
final class Tables {
    private Tables() {}

    /** What the lines of one form hold. */
    static String header(Form form, List<String> contestants) {
        String names = contestants.stream().map(each -> each + "_ms").collect(joining(" "));
        return "from " + form.name().toLowerCase(Locale.ROOT) + ", least of all runs:\nworkload size " + names
                + " answers";
    }

    /** A contest with equal answers. */
    static String line(Contest contest) {
        return contest.workload() + " " + contest.size().name() + " "
                + contest.runs().stream()
                        .map(run ->
                                run.cost().isKnown() ? milliseconds(run.cost().minimum()) : "-")
                        .collect(joining(" "))
                + " equal";
    }

    /** Median and memory of each. */
    static String costs(List<Contest> contests) {
        StringBuilder lines = new StringBuilder(String.format(
                "%n%-8s %-6s %-8s %-11s %10s %10s %13s %13s%n",
                "workload", "size", "from", "contestant", "minimum_ms", "median_ms", "allocated_MB", "peak_heap_MB"));
        for (Contest contest : contests) {
            for (Run run : contest.runs()) {
                if (run.cost().isKnown()) {
                    lines.append(cost(contest, run));
                }
            }
        }
        return lines.toString();
    }

    private static String cost(Contest contest, Run run) {
        Cost cost = run.cost();
        return String.format(
                Locale.ROOT,
                "%-8s %-6s %-8s %-11s %10s %10s %13.1f %13.1f%n",
                contest.workload(),
                contest.size().name(),
                contest.form().name().toLowerCase(Locale.ROOT),
                run.contestant().name(),
                milliseconds(cost.minimum()),
                milliseconds(cost.median()),
                cost.allocated() / 1e6,
                cost.peak() / 1e6);
    }

    /** How many times as long a larger size takes, where several were asked for. */
    static String growth(List<Contest> contests) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < contests.size(); i++) {
            Contest smaller = contests.get(i - 1);
            Contest larger = contests.get(i);
            if (smaller.workload() == larger.workload() && smaller.form() == larger.form()) {
                lines.add(growth(smaller, larger));
            }
        }
        return lines.isEmpty() ? "" : "\ntimes as long:\n" + String.join("", lines);
    }

    private static String growth(Contest smaller, Contest larger) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < larger.runs().size(); i++) {
            times(smaller.runs().get(i), larger.runs().get(i)).ifPresent(parts::add);
        }
        return larger.workload() + " from " + larger.form().name().toLowerCase(Locale.ROOT) + ", "
                + smaller.size().name() + " to " + larger.size().name() + ": " + String.join(", ", parts) + "\n";
    }

    private static Optional<String> times(Run smaller, Run larger) {
        return smaller.cost().isKnown() && larger.cost().isKnown()
                ? Optional.of(larger.contestant().name() + " "
                        + String.format(
                                Locale.ROOT,
                                "%.1f",
                                (double) larger.cost().minimum()
                                        / smaller.cost().minimum()))
                : Optional.empty();
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }
}
