package io.github.tallystick.core.kernel;

/** The weights of the rows of a part. */
@FunctionalInterface
public interface ColumnWeight {
    /** One for each row. */
    ColumnWeight ONE = row -> 1;

    /**
     * The weight of a row.
     *
     * @param row the row
     * @return how many parts; not negative
     */
    long parts(int row);
}
