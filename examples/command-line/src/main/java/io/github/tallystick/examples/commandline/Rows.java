package io.github.tallystick.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A result in rows and columns. Further columns stand behind the fixed ones, for a reader: programs that take a fixed set of
 * columns are not given them.
 */
final class Rows {
    private final List<String> columns;
    private final int fixed;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(String... columns) {
        this(List.of(columns), columns.length);
    }

    private Rows(List<String> columns, int fixed) {
        this.columns = columns;
        this.fixed = fixed;
    }

    /** An empty result with further columns. */
    Rows andFurther(String... further) {
        return new Rows(Stream.concat(columns.stream(), Stream.of(further)).toList(), fixed);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("row must have " + columns.size() + " cells, but had " + cells.length);
        }
        rows.add(List.of(cells));
    }

    /** The fixed columns alone. */
    Rows fixed() {
        return only(column -> column < fixed);
    }

    /** The fixed columns, and those further ones that say something in a row. */
    Rows filled() {
        return only(column ->
                column < fixed || rows.stream().anyMatch(row -> !row.get(column).isEmpty()));
    }

    private Rows only(IntPredicate which) {
        int[] kept = IntStream.range(0, columns.size()).filter(which).toArray();
        Rows some = new Rows(cells(columns, kept), fixed);
        rows.forEach(row -> some.rows.add(cells(row, kept)));
        return some;
    }

    private static List<String> cells(List<String> all, int[] kept) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }
}
