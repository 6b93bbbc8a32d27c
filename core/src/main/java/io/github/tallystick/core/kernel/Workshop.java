package io.github.tallystick.core.kernel;

import java.util.List;

/**
 * Makes the rows of some definitions that are counted together, so that what several look at is laid out once. Not thread-safe:
 * each thread has one of its own.
 */
public final class Workshop {
    private final Makers makers;

    /**
     * A workshop for some definitions.
     *
     * @param said the rows of each, and what is asked of them
     */
    public Workshop(List<?> said) {
        this(said, new Room(false));
    }

    private Workshop(List<?> said, Room room) {
        this.makers = new Makers(Needed.by(said), new Lookups(room));
    }

    /**
     * A workshop whose rows are needed only until it is told to start anew.
     *
     * @param said the rows of each definition, and what is asked of them
     * @return the workshop
     */
    public static Workshop forBatches(List<?> said) {
        return new Workshop(said, new Room(true));
    }

    /** Says that the rows made so far are needed no more. */
    public void startAnew() {
        makers.startAnew();
    }

    Makers makers() {
        return makers;
    }
}
