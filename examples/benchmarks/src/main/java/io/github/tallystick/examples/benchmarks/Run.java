package io.github.tallystick.examples.benchmarks;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A contestant's work on one question, and what it has cost.
 *
 * @param contestant whose
 * @param work the work; empty if it takes no part
 * @param cost what it has cost so far
 */
record Run(Contestant contestant, Optional<Callable<Answer>> work, Cost cost) {
    static Run of(Contestant contestant, Optional<Callable<Answer>> work) {
        return new Run(contestant, work, new Cost());
    }

    boolean takesPart() {
        return work.isPresent();
    }

    /** The cost alone, so that the records can go. */
    Run withoutWork() {
        return new Run(contestant, Optional.empty(), cost);
    }

    /** The answer, for nothing. */
    Answer answer() throws Exception {
        return work.orElseThrow().call();
    }

    /** Once more, against the clock. */
    void time() throws Exception {
        if (takesPart()) {
            long start = System.nanoTime();
            answer();
            cost.took(System.nanoTime() - start);
        }
    }

    /** Once more, for what it takes of the memory. */
    void weigh() throws Exception {
        if (takesPart()) {
            cost.weigh(this::answer);
        }
    }
}
