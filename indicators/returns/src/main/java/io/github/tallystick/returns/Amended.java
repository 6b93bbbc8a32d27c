package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows of several years' returns. Those of a child and a day in a later return take the place of those in an earlier one. */
final class Amended<F> {
    /** A row, and where it stands. */
    record Returned<F>(F row, int year, int line, FileReport report) {
        void problem(FileColumn column, FileRule rule, String value) {
            report.problem(line, column.columnName(), rule, value);
        }

        /** The days of its year. */
        ReportingPeriod days() {
            return ReportingPeriod.yearTo31March(year);
        }

        /** Something else that the same row says. */
        <T> Returned<T> with(T other) {
            return new Returned<>(other, year, line, report);
        }
    }

    private final Map<Children.Gathered, Map<LocalDate, List<Returned<F>>>> rows = new LinkedHashMap<>();

    void add(Children.Gathered child, LocalDate day, Returned<F> row) {
        rows.computeIfAbsent(child, key -> new TreeMap<>()).merge(day, List.of(row), Amended::later);
    }

    private static <F> List<Returned<F>> later(List<Returned<F>> these, List<Returned<F>> others) {
        int difference = Integer.compare(these.get(0).year, others.get(0).year);
        return difference > 0
                ? these
                : difference < 0
                        ? others
                        : Stream.concat(these.stream(), others.stream()).toList();
    }

    Set<Children.Gathered> children() {
        return rows.keySet();
    }

    /** The rows of a child, in order of their days. */
    List<Returned<F>> of(Children.Gathered child) {
        return rows.getOrDefault(child, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
