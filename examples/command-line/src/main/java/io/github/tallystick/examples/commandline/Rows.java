package io.github.tallystick.examples.commandline;

import java.util.ArrayList;
import java.util.List;

/** A result in rows and columns. The words of some columns stand without quotes where a format knows numbers. */
final class Rows {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(String... columns) {
        this.columns = List.of(columns);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("row must have " + columns.size() + " cells, but had " + cells.length);
        }
        rows.add(List.of(cells));
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }
}
