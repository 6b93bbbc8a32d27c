package io.github.tallystick.returns;

import java.util.Set;

/** Which columns a kind of file has. */
interface Layout {
    /** Columns without which no row can be used. */
    Set<? extends FileColumn> required();

    /** Columns that only some indicators need. */
    Set<? extends FileColumn> optional();

    /** Whether a column is one of the file's, read or not. The name is in lower case. */
    boolean knows(String columnName);
}
