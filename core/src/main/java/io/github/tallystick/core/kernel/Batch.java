package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some children, workers or schools that are looked at together, as objects or in columns, and from when. */
public final class Batch {
    private final List<? extends Facts<?>> facts;
    private final @Nullable FactColumns<?> columns;
    private final int first;
    private final int size;
    private final int piece;
    private final Known known;
    private final int seenTo;

    private Batch(
            List<? extends Facts<?>> facts,
            @Nullable FactColumns<?> columns,
            int first,
            int size,
            int piece,
            Known known,
            int seenTo) {
        this.facts = facts;
        this.columns = columns;
        this.first = first;
        this.size = size;
        this.piece = piece;
        this.known = known;
        this.seenTo = seenTo;
    }

    /**
     * Facts as objects.
     *
     * @param facts the facts of each
     * @param known which records exist
     * @param seenTo the last day of which anything is known, as an epoch day; never, if nothing is said of it
     * @return the batch
     */
    public static Batch of(List<? extends Facts<?>> facts, Known known, int seenTo) {
        return new Batch(facts, null, 0, facts.size(), 0, known, seenTo);
    }

    /** Some of the facts in columns, from one number to before another, as they stand. */
    static Batch of(FactColumns<?> columns, int first, int end, Known known) {
        return new Batch(List.of(), columns, first, end - first, 0, known, EpochDay.NEVER);
    }

    /** A piece of the facts in columns, as they stand; owners are numbered among all facts. */
    static Batch ofPiece(FactColumns<?> columns, int piece, Known known) {
        return new Batch(List.of(), columns, 0, columns.size(), piece, known, EpochDay.NEVER);
    }

    int piece() {
        return piece;
    }

    int size() {
        return size;
    }

    /** The number of the first in all facts. */
    int first() {
        return first;
    }

    Known known() {
        return known;
    }

    int seenTo() {
        return seenTo;
    }

    boolean isSeenFromADay() {
        return seenTo != EpochDay.NEVER;
    }

    boolean isInColumns() {
        return columns != null;
    }

    FactColumns<?> columns() {
        return Objects.requireNonNull(columns);
    }

    Facts<?> facts(int owner) {
        return facts.get(owner);
    }

    String id(int owner) {
        return columns == null ? facts.get(owner).id() : columns.id(first + owner);
    }
}
