package io.github.tallystick.core.kernel;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;

/**
 * Some children, workers or schools, and from when they are looked at.
 *
 * @param facts the facts of each
 * @param known which records exist
 * @param seenTo the last day of which anything is known, as an epoch day; never, if nothing is said of it
 */
public record Batch(List<? extends Facts<?>> facts, Known known, int seenTo) {
    /** Whether anything is yet to come. */
    boolean isSeenFromADay() {
        return seenTo != EpochDay.NEVER;
    }

    String id(int owner) {
        return facts.get(owner).id();
    }
}
