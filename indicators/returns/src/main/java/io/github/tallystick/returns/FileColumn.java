package io.github.tallystick.returns;

/** A column of a table that is read, or an item of a return: an element. */
interface FileColumn {
    /** Its name, as messages show it. That of a column is in lower case, as headers are compared with it. */
    String columnName();
}
