package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.time.EnglandAndWales;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts records, and the days that are asked about, into tables of DuckDB. */
final class DuckDbTables {
    private static final LocalDate EPOCH = LocalDate.EPOCH;

    private DuckDbTables() {}

    static String name(Table table) {
        if (table instanceof Referrals) {
            return "referrals";
        }
        return table instanceof Visits ? "visits" : "posts";
    }

    private static String columns(Table table) {
        if (table instanceof Referrals) {
            return "id INTEGER, child INTEGER, council SMALLINT, received DATE, recorded DATE, no_further_action BOOLEAN";
        }
        return table instanceof Visits
                ? "child INTEGER, plan INTEGER, council SMALLINT, made DATE, recorded DATE, seen BOOLEAN"
                : "worker INTEGER, id INTEGER, council SMALLINT, \"start\" DATE, \"end\" DATE, fte SMALLINT,"
                        + " qualified BOOLEAN, agency BOOLEAN, reason VARCHAR";
    }

    /** The file in place of a table, with the type of each column. */
    static String csv(Records records) {
        String types = fileColumns(records.table()).replaceAll("\"?(\\w+)\"? (\\w+(\\(4,2\\))?)", "'$1': '$2'");
        String rows = "read_csv('" + records.csv() + "', header = true, auto_detect = false, delim = ',', quote = '',"
                + " columns = {" + types + "})";
        return records.table() instanceof Posts
                ? "(SELECT * REPLACE (CAST(fte * 100 AS SMALLINT) AS fte) FROM " + rows + ")"
                : rows;
    }

    /** In files visits have an identifier, and full-time equivalents are written as 0.85. */
    private static String fileColumns(Table table) {
        return table instanceof Visits
                ? "id INTEGER, " + columns(table)
                : columns(table).replace("fte SMALLINT", "fte DECIMAL(4,2)");
    }

    static void load(DuckDBConnection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + name(table) + " (" + columns(table) + ")");
        }
        try (DuckDBAppender appender = connection.createAppender("main", name(table))) {
            for (int i = 0; i < table.rows(); i++) {
                appender.beginRow();
                append(table, i, appender);
                appender.endRow();
            }
        }
    }

    private static void append(Table table, int i, DuckDBAppender into) throws SQLException {
        if (table instanceof Referrals all) {
            into.append(all.id()[i]).append(all.child()[i]).append((short) all.council()[i]);
            into.append(date(all.received()[i])).append(date(all.recorded()[i]));
            into.append(all.noFurtherAction()[i]);
        } else if (table instanceof Visits all) {
            into.append(all.child()[i]).append(all.plan()[i]).append((short) all.council()[i]);
            into.append(date(all.made()[i])).append(date(all.recorded()[i]));
            into.append(all.seen()[i]);
        } else if (table instanceof Posts all) {
            append(all, i, into);
        }
    }

    private static void append(Posts all, int i, DuckDBAppender into) throws SQLException {
        into.append(all.worker()[i]).append(all.id()[i]).append((short) all.council()[i]);
        into.append(date(all.start()[i]));
        if (all.end()[i] == Posts.NOT_ENDED) {
            into.appendNull();
        } else {
            into.append(date(all.end()[i]));
        }
        into.append(all.fte()[i]).append(all.qualified()[i]).append(all.agency()[i]);
        into.append(Posts.REASONS.get(all.reason()[i]));
    }

    private static LocalDate date(int day) {
        return EPOCH.plusDays(day);
    }

    /**
     * The days of the six years: the last on which a next visit is within ten working days, the
     * day before the twelve months to it, and its number among those asked about, negative before the first.
     */
    static void days(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE days (\"day\" DATE, in_time_to DATE, window_before DATE, asked INTEGER)");
        }
        try (DuckDBAppender appender = connection.createAppender("main", "days")) {
            for (int i = SixYears.FIRST; i <= SixYears.LAST; i++) {
                LocalDate day = date(i);
                appender.beginRow();
                appender.append(day);
                appender.append(date(EnglandAndWales.WORKING_DAYS.plusWorkingDays(i, 11) - 1));
                appender.append(day.plusDays(1).minusMonths(SixYears.WINDOW).minusDays(1));
                appender.append(i - SixYears.day(SixYears.FIRST_ASKED));
                appender.endRow();
            }
        }
    }
}
