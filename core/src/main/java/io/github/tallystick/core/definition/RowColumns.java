package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.Window;

/** Rows in columns, about all of which a step function can be asked at once. */
public interface RowColumns extends UnitColumns.Part<Row> {
    /**
     * Answers for all rows.
     *
     * @param when what is asked
     * @param window the window asked about
     * @param into takes the answer
     * @return whether it could be answered for all rows at once
     */
    boolean answer(When when, Window window, ColumnAnswer into);

    /**
     * An amount of each row.
     *
     * @param column the column
     * @return how many parts, negative where it is not given
     */
    long[] amounts(Column column);
}
