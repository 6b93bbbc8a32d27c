package io.github.tallystick.examples.benchmarks;

/**
 * The queries; each answers with council, number of the period, numerator and denominator. None joins events by a range: events
 * are counted by day or month first, and a window is a difference of two sums.
 */
final class DuckDbQueries {
    /** The frame is the one day before among those of the child, so that referrals of one day all follow the same. */
    private static final String W1 = """
            WITH followed AS (
                SELECT council, received,
                       last_value(received) OVER (
                           PARTITION BY child ORDER BY received GROUPS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS previous
                FROM %s
            ), daily AS (
                SELECT council, received, count(*) AS referrals,
                       count(*) FILTER (previous >= received - INTERVAL 12 MONTH) AS repeats
                FROM followed
                GROUP BY ALL
            ), summed AS MATERIALIZED (
                SELECT each.council, days."day", window_before, asked,
                       CAST(sum(coalesce(repeats, 0)) OVER to_the_day AS BIGINT) AS repeats,
                       CAST(sum(coalesce(referrals, 0)) OVER to_the_day AS BIGINT) AS referrals
                FROM days CROSS JOIN (SELECT CAST(unnest(range(152)) AS SMALLINT) AS council) AS each
                LEFT JOIN daily ON daily.council = each.council AND received = days."day"
                WINDOW to_the_day AS (PARTITION BY each.council ORDER BY days."day" ROWS UNBOUNDED PRECEDING)
            )
            SELECT last.council, last.asked, last.repeats - first.repeats, last.referrals - first.referrals
            FROM summed AS last
            JOIN summed AS first ON first.council = last.council AND first."day" = last.window_before
            WHERE last.asked >= 0
            """;

    /** Of several visits on one day only the first follows one of an earlier day. */
    private static final String W2 = """
            WITH followed AS (
                SELECT council, made, lag(made) OVER (PARTITION BY plan ORDER BY made) AS previous FROM %s
            )
            SELECT council, datediff('quarter', DATE '2018-04-01', made), count(*) FILTER (made <= in_time_to), count(*)
            FROM followed JOIN days ON "day" = previous
            WHERE previous < made
            GROUP BY ALL
            """;

    private static final String W3 = """
            WITH counted AS (
                SELECT council, "start", "end", fte, reason FROM %s WHERE qualified AND NOT agency
            ), started AS (
                SELECT council, greatest(datediff('month', DATE '2020-04-30', "start"), 0) AS "month", sum(fte) AS fte
                FROM counted GROUP BY ALL
            ), ended AS (
                SELECT council, greatest(datediff('month', DATE '2020-04-30', "end"), 0) AS "month", sum(fte) AS fte,
                       coalesce(sum(fte) FILTER (reason = 'voluntary resignation'), 0) AS resigned
                FROM counted WHERE "end" IS NOT NULL GROUP BY ALL
            ), stocks AS (
                SELECT council, "month", coalesce(resigned, 0) AS resigned,
                       sum(coalesce(started.fte, 0) - coalesce(ended.fte, 0)) OVER to_the_month AS stock
                FROM (SELECT unnest(range(152)) AS council) CROSS JOIN (SELECT unnest(range(48)) AS "month")
                LEFT JOIN started USING (council, "month")
                LEFT JOIN ended USING (council, "month")
                WINDOW to_the_month AS (PARTITION BY council ORDER BY "month")
            ), windows AS (
                SELECT council, "month", sum(resigned) OVER twelve_months AS resigned, sum(stock) OVER twelve_months AS stock
                FROM stocks
                WINDOW twelve_months AS (PARTITION BY council ORDER BY "month" ROWS 11 PRECEDING)
            )
            SELECT council, "month" - 12, CAST(resigned AS BIGINT), CAST(stock AS BIGINT) FROM windows WHERE "month" >= 12
            """;

    private DuckDbQueries() {}

    static String of(Workload workload) {
        return switch (workload) {
            case W1 -> W1;
            case W2 -> W2;
            case W3 -> W3;
        };
    }
}
