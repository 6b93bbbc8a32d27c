package io.github.tallystick.examples.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * One question, put to all contestants from one form of the records: first whether they answer alike, then what it costs, by
 * turns.
 *
 * @param workload the question
 * @param size how many rows
 * @param form what the work starts from
 * @param runs each contestant's part
 */
record Contest(Workload workload, Size size, Form form, List<Run> runs) {
    private static final int FEWEST_WARM_UPS = 3;
    /** So long that what is run is compiled to the end, also where little is asked. */
    private static final long WARM_UP_NANOSECONDS = 4_000_000_000L;

    /** Of two that differ the first cell in which they do; empty if all answers are equal. */
    Optional<String> difference() throws Exception {
        List<Run> parts = runs.stream().filter(Run::takesPart).toList();
        Optional<Answer> first = Optional.empty();
        for (Run run : parts) {
            Answer answer = run.answer();
            Optional<String> difference = first.flatMap(other -> other.differenceFrom(answer, workload));
            if (difference.isPresent()) {
                return Optional.of(workload + " " + size.name() + " from " + form + ": "
                        + parts.get(0).contestant().name() + " and "
                        + run.contestant().name() + " must answer alike, but differ in " + difference.get());
            }
            first = first.or(() -> Optional.of(answer));
        }
        return Optional.empty();
    }

    /** What it cost alone, so that the records can go. */
    Contest withoutWork() {
        return new Contest(
                workload, size, form, runs.stream().map(Run::withoutWork).toList());
    }

    /** Warms up, then times each in turn, then weighs each. */
    void run(int times) throws Exception {
        long start = System.nanoTime();
        for (int i = 1; i < FEWEST_WARM_UPS || System.nanoTime() - start < WARM_UP_NANOSECONDS; i++) {
            for (Run run : runs) {
                if (run.takesPart()) {
                    run.answer();
                }
            }
        }
        for (int i = 0; i < times; i++) {
            for (Run run : runs) {
                run.time();
            }
        }
        for (Run run : runs) {
            run.weigh();
        }
    }
}
