package io.github.tallystick.indicators.returns;

/** A column that is read. */
interface Column {
    /** Its name in lower case, as messages show it and headers are compared with it. */
    String columnName();
}
