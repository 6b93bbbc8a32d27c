package io.github.tallystick.examples.benchmarks;

import java.nio.file.Path;

/**
 * Records to ask about.
 *
 * @param table in columns
 * @param csv the same in a file; it is there only where files are asked for
 */
record Records(Table table, Path csv) {
    Referrals referrals() {
        return (Referrals) table;
    }

    Visits visits() {
        return (Visits) table;
    }

    Posts posts() {
        return (Posts) table;
    }
}
