package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.parallel.Threads;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The units of a definition whose records lie in columns that can be read from front to back, piece by piece. */
public final class PiecesOfRows {
    private final Rows rows;
    private final List<?> asked;
    private final Pieces pieces;

    private PiecesOfRows(Rows rows, List<?> asked, Pieces pieces) {
        this.rows = rows;
        this.asked = asked;
        this.pieces = pieces;
    }

    /**
     * The pieces of a definition.
     *
     * @param rows what is counted
     * @param asked what is asked of the units
     * @param facts the facts
     * @param known which records exist
     * @param threads the threads that put them in order
     * @return the pieces; empty where records must be gathered child by child
     */
    public static Optional<PiecesOfRows> of(
            Rows rows, List<?> asked, FactColumns<?> facts, Known known, Threads threads) {
        Pieces pieces = Pieces.of(rows, asked, facts, known, threads);
        return pieces == Pieces.NONE ? Optional.empty() : Optional.of(new PiecesOfRows(rows, asked, pieces));
    }

    /**
     * How many pieces there are.
     *
     * @return the number
     */
    public int count() {
        return pieces.count();
    }

    /**
     * Makes the units of pieces, for one thread.
     *
     * @return gives the units of a piece by its number; they are good until the next is asked for
     */
    public IntFunction<RowPart> units() {
        RowUnits units = new RowUnits(rows, asked, pieces.leaves());
        return number -> units.partAnew(pieces.batch(number));
    }
}
