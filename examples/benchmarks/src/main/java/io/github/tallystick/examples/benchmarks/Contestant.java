package io.github.tallystick.examples.benchmarks;

import java.util.Optional;
import java.util.concurrent.Callable;

/** A way of working out answers. */
interface Contestant extends AutoCloseable {
    /** What it is called on the command line and in the tables. */
    String name();

    /**
     * Makes everything ready that may be there before the clock starts: objects made, tables loaded.
     *
     * @param workload the question
     * @param form what the work is to start from
     * @param records the records in every form
     * @return the work; empty if it does not start from that form, or such a number of records is beyond it
     */
    Optional<Callable<Answer>> prepare(Workload workload, Form form, Records records);

    /** Lets go of what was made ready. */
    @Override
    default void close() {}
}
