package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;

/** The units of a definition in parts, each of some children, workers or schools, or of some records that lie in columns. */
public final class RowParts implements UnitColumns<Row> {
    private static final int FACTS_IN_A_PART = 256;

    private final Rows rows;
    private final List<?> asked;
    private final List<? extends Facts<?>> facts;
    private final Known known;
    private final Pieces pieces;

    private RowParts(Rows rows, List<?> asked, List<? extends Facts<?>> facts, Known known, Pieces pieces) {
        this.rows = rows;
        this.asked = asked;
        this.facts = facts;
        this.known = known;
        this.pieces = pieces;
    }

    /**
     * The units of all facts.
     *
     * @param rows what is counted
     * @param asked what is asked of the units
     * @param facts the facts, as objects or in columns
     * @param known which records exist
     * @return the parts
     */
    public static RowParts of(Rows rows, List<?> asked, List<? extends Facts<?>> facts, Known known) {
        Pieces pieces = facts instanceof FactColumns<?> columns ? Pieces.of(rows, asked, columns, known) : Pieces.NONE;
        return new RowParts(rows, asked, facts, known, pieces);
    }

    @Override
    public int parts() {
        return pieces == Pieces.NONE
                ? (facts.size() + FACTS_IN_A_PART - 1) / FACTS_IN_A_PART
                : pieces.count();
    }

    @Override
    public Holder<Row> holder() {
        RowUnits units = pieces == Pieces.NONE
                ? new RowUnits(rows, asked, false)
                : new RowUnits(rows, asked, pieces.leaves());
        return number -> units.part(batch(number), first(number));
    }

    private Batch batch(int number) {
        if (pieces != Pieces.NONE) {
            return pieces.batch(number);
        }
        int first = number * FACTS_IN_A_PART;
        int end = Math.min(facts.size(), first + FACTS_IN_A_PART);
        return facts instanceof FactColumns<?> columns
                ? Batch.of(columns, first, end, known)
                : Batch.of(facts.subList(first, end), known, EpochDay.NEVER);
    }

    private int first(int number) {
        return pieces == Pieces.NONE ? number * FACTS_IN_A_PART : 0;
    }
}
