package io.github.tallystick.returns;

/**
 * How the rows of a table lie in columns. The first {@code long} column holds the key of the row's identifier, the second that
 * of its owner: the child, or the professional's staff identifier. Immutable; several threads read with one of these at once.
 */
interface ColumnShape {
    /** The column of the identifiers. */
    int ID = 0;

    /** The column of the owners. */
    int OWNER = 1;

    /** The number of columns of {@code long}. */
    int longs();

    /** The number of columns of {@code int}. */
    int ints();

    /** Adds a line of which every cell is of the usual form. Whether it is so; if not, nothing was added. */
    boolean add(PlainLine line, int number, ColumnRows rows);

    /** Adds any row, whether it is usable or not. Its keys may become some of the words. */
    void add(Row row, Words words, ColumnRows rows);
}
