package io.github.tallystick.core.definition;

/**
 * Which rows belong together: those of the same child, worker or school, with the same identifier in two columns.
 *
 * @param here the column of the one row
 * @param there the column of the other
 */
public record Same(Column here, Column there) {
    /** All rows of the same child, worker or school. */
    public static final Same OWNER = new Same(Column.OWNER, Column.OWNER);

    /**
     * Checks the columns.
     *
     * @param here the column of the one row
     * @param there the column of the other
     */
    public Same {
        here.require(Column.Kind.KEY, Column.Kind.CODE);
        there.require(Column.Kind.KEY, Column.Kind.CODE);
    }

    /**
     * Rows with the same identifier in one column that both have.
     *
     * @param column the column
     * @return the pair
     */
    public static Same of(Column column) {
        return new Same(column, column);
    }
}
