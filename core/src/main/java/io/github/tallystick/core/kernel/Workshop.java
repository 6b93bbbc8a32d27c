package io.github.tallystick.core.kernel;

import java.util.List;

/**
 * Makes the rows of some definitions that are counted together, so that what several look at is laid out once. Not thread-safe:
 * each thread has one of its own.
 */
public final class Workshop {
    private final Needed needed;
    private final Lookups lookups = new Lookups(new Room(false));
    private final Makers makers;

    /**
     * A workshop for some definitions.
     *
     * @param said the rows of each, and what is asked of them
     */
    public Workshop(List<?> said) {
        this.needed = Needed.by(said);
        this.makers = new Makers(needed, lookups);
    }

    Makers makers() {
        return makers;
    }
}
