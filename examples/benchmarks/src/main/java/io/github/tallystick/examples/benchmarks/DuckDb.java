package io.github.tallystick.examples.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duckdb.DuckDBConnection;

/** The database inside the process, in memory, with the best query that we could write for each question. */
final class DuckDb implements Contestant {
    private final int threads;
    private final DuckDBConnection connection;

    DuckDb(int threads) {
        this.threads = threads;
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads = " + threads);
            // The order in which rows are kept is of no use to any of the questions.
            execute("SET preserve_insertion_order = false");
            DuckDbTables.days(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return threads == 1 ? "duckdb-1" : "duckdb";
    }

    @Override
    public Optional<Callable<Answer>> prepare(Workload workload, Form form, Records records) {
        return switch (form) {
            case COLUMNS -> {
                load(records.table());
                yield Optional.of(() -> answer(workload, DuckDbTables.name(records.table())));
            }
            case CSV -> Optional.of(() -> answer(workload, DuckDbTables.csv(records)));
            case OBJECTS -> Optional.empty();
        };
    }

    private void load(Table table) {
        try {
            DuckDbTables.load(connection, table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Answer answer(Workload workload, String from) throws SQLException {
        Answer answer = workload.blank();
        try (Statement statement = connection.createStatement();
                ResultSet cells =
                        statement.executeQuery(DuckDbQueries.of(workload).formatted(from))) {
            while (cells.next()) {
                int council = cells.getInt(1);
                int period = cells.getInt(2);
                answer.numerators()[council][period] = cells.getLong(3);
                answer.denominators()[council][period] = cells.getLong(4);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            for (String table : List.of("referrals", "visits", "posts")) {
                execute("DROP TABLE IF EXISTS " + table);
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
