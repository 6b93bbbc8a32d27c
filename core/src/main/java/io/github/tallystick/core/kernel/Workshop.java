package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the rows of some definitions that are counted together, so that what several look at is laid out once. Not thread-safe:
 * each thread has one of its own.
 */
public final class Workshop {
    private final Needed needed;
    private final Words words = new Words();
    private final boolean isSeenFromADay;
    private final Makers makers;
    private final Map<Set<Table<?>>, Makers> without = new HashMap<>();

    /**
     * A workshop for some definitions.
     *
     * @param said the rows of each, and what is asked of them
     * @param isSeenFromADay whether the facts are seen from a day, after which more may come
     */
    public Workshop(List<?> said, boolean isSeenFromADay) {
        this.needed = Needed.by(said);
        this.isSeenFromADay = isSeenFromADay;
        this.makers = new Makers(needed, words, Set.of());
    }

    Makers makers() {
        return makers;
    }

    /** Makers for which no record of some kinds is yet to come. */
    Makers makersWithout(Set<Table<?>> complete) {
        return isSeenFromADay ? without.computeIfAbsent(complete, any -> new Makers(needed, words, complete)) : makers;
    }
}
