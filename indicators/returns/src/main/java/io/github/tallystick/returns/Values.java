package io.github.tallystick.returns;

/** The values of one row of a table, or of one element of a return. */
interface Values {
    /** The line on which they start; 1 for the first. */
    int line();

    /** Whether the file has the column, or the element the item. */
    boolean has(FileColumn column);

    /** The text, without spaces around it; blank if there is none. */
    String text(FileColumn column);
}
