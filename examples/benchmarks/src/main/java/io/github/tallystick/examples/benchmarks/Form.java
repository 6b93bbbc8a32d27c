package io.github.tallystick.examples.benchmarks;

/** In what form the records are before the clock starts. */
enum Form {
    /** In columns of the program's memory, or loaded into the tables of the database. */
    COLUMNS,
    /** As an object for each record. */
    OBJECTS,
    /** In a file of comma-separated values. */
    CSV
}
