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
     * Some facts, as objects or in columns.
     *
     * @param facts all facts
     * @param first the number of the first of them
     * @param end the number after that of the last
     * @param known which records exist
     * @param seenTo the last day of which anything is known, as an epoch day; never, if nothing is said of it
     * @return the batch
     */
    public static Batch of(List<? extends Facts<?>> facts, int first, int end, Known known, int seenTo) {
        boolean inColumns = facts instanceof FactColumns<?> && seenTo == EpochDay.NEVER && !known.isAsGiven();
        return new Batch(
                facts.subList(first, end),
                inColumns ? (FactColumns<?>) facts : null,
                first,
                end - first,
                0,
                known,
                seenTo);
    }

    /**
     * Facts that are read as they come.
     *
     * @param facts the next of them
     * @param first the number of the first among all
     * @param known which records exist
     * @param seenTo the last day of which anything is known, as an epoch day; never, if nothing is said of it
     * @return the batch
     */
    public static Batch ofNext(List<? extends Facts<?>> facts, int first, Known known, int seenTo) {
        return new Batch(facts, null, first, facts.size(), 0, known, seenTo);
    }

    /** A piece of the facts in columns, as they stand; owners are numbered among all facts. */
    static Batch ofPiece(FactColumns<?> columns, int piece, Known known) {
        return new Batch(List.of(), columns, 0, columns.size(), piece, known, EpochDay.NEVER);
    }

    int piece() {
        return piece;
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The number of the first among all facts.
     *
     * @return the number
     */
    public int first() {
        return first;
    }

    /**
     * Which records exist.
     *
     * @return what is known
     */
    public Known known() {
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

    /**
     * One of them, as an object.
     *
     * @param owner its number in the batch
     * @return the facts
     */
    public Facts<?> facts(int owner) {
        return facts.get(owner);
    }

    String id(int owner) {
        return columns == null ? facts.get(owner).id() : columns.id(first + owner);
    }
}
