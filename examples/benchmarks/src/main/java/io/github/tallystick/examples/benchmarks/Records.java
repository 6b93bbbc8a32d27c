package io.github.tallystick.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Records to ask about.
 *
 * @param table in columns
 * @param csv the same in a file; it is there only where files are asked for
 * @param plans the plans of visits in a file, likewise
 */
record Records(Table table, Path csv, Path plans) {
    /** Writes the files. */
    void write() throws IOException {
        CsvFile.write(table, csv);
        if (table instanceof Visits visits) {
            CsvFile.writePlans(visits, plans);
        }
    }

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
