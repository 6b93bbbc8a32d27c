package io.github.tallystick.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a table as comma-separated values with a header; dates as 2018-04-01, flags as true and false. */
final class CsvFile {
    private CsvFile() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @param file where; what is there is written over
     * @throws IOException if it cannot be written
     */
    static void write(Table table, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            if (table instanceof Referrals referrals) {
                write(referrals, writer);
            } else if (table instanceof Visits visits) {
                write(visits, writer);
            } else if (table instanceof Posts posts) {
                write(posts, writer);
            }
        }
    }

    private static void write(Referrals all, BufferedWriter into) throws IOException {
        into.write("id,child,council,received,recorded,no_further_action\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write(all.id()[i] + "," + all.child()[i] + "," + all.council()[i] + "," + date(all.received()[i]) + ","
                    + date(all.recorded()[i]) + "," + all.noFurtherAction()[i] + "\n");
        }
    }

    private static void write(Visits all, BufferedWriter into) throws IOException {
        into.write("child,plan,council,made,recorded,seen\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write(all.child()[i] + "," + all.plan()[i] + "," + all.council()[i] + "," + date(all.made()[i]) + ","
                    + date(all.recorded()[i]) + "," + all.seen()[i] + "\n");
        }
    }

    private static void write(Posts all, BufferedWriter into) throws IOException {
        into.write("worker,id,council,start,end,fte,qualified,agency,reason\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write(all.worker()[i] + "," + all.id()[i] + "," + all.council()[i] + "," + date(all.start()[i]) + ","
                    + date(all.end()[i]) + "," + all.fte()[i] + "," + all.qualified()[i] + "," + all.agency()[i] + ","
                    + Posts.REASONS.get(all.reason()[i]) + "\n");
        }
    }

    private static String date(int day) {
        return day == Posts.NOT_ENDED ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
