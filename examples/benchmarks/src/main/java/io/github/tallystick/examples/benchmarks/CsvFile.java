package io.github.tallystick.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a table as the Standard Safeguarding Dataset has it, comma-separated with a header: dates as 2018-04-01, flags as Y and
 * N, and the council in a column of its own.
 */
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
        into.write("cine_referral_id,cine_person_id,council,cine_referral_date,cine_recorded_date,cine_referral_nfa\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write(all.id()[i] + "," + all.child()[i] + "," + all.council()[i] + "," + date(all.received()[i]) + ","
                    + date(all.recorded()[i]) + "," + flag(all.noFurtherAction()[i]) + "\n");
        }
    }

    private static void write(Visits all, BufferedWriter into) throws IOException {
        into.write("cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,council,cppv_cp_visit_date,recorded_date,"
                + "cppv_cp_visit_seen\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write((i + 1) + "," + all.child()[i] + "," + all.plan()[i] + "," + all.council()[i] + ","
                    + date(all.made()[i]) + "," + date(all.recorded()[i]) + "," + flag(all.seen()[i]) + "\n");
        }
    }

    private static void write(Posts all, BufferedWriter into) throws IOException {
        into.write(
                "prof_staff_id,prof_professional_id,council,start_date,end_date,prof_full_time_equivalency,qualified,"
                        + "prof_agency_worker_flag,leaving_reason\n");
        for (int i = 0; i < all.rows(); i++) {
            into.write(all.worker()[i] + "," + all.id()[i] + "," + all.council()[i] + "," + date(all.start()[i]) + ","
                    + date(all.end()[i]) + "," + decimal(all.fte()[i]) + "," + flag(all.qualified()[i]) + ","
                    + flag(all.agency()[i]) + "," + Posts.REASONS.get(all.reason()[i]) + "\n");
        }
    }

    /**
     * Writes the plans of visits, which start on the first day of the six years and go on.
     *
     * @param visits the visits
     * @param file where; what is there is written over
     * @throws IOException if it cannot be written
     */
    static void writePlans(Visits visits, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("cppl_cp_plan_id,cppl_person_id,council,cppl_cp_plan_start_date,cppl_cp_plan_end_date,"
                    + "cppl_cp_plan_ola\n");
            Set<Integer> met = new HashSet<>();
            for (int i = 0; i < visits.rows(); i++) {
                if (met.add(visits.plan()[i])) {
                    writer.write(visits.plan()[i] + "," + visits.child()[i] + "," + visits.council()[i] + ","
                            + date(SixYears.FIRST) + ",,N\n");
                }
            }
        }
    }

    private static String flag(boolean value) {
        return value ? "Y" : "N";
    }

    /** Hundredths as 0.85. */
    private static String decimal(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private static String date(int day) {
        return day == Posts.NOT_ENDED ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
