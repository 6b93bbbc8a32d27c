package io.github.tallystick.examples.councilreport.council;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with a header row, written as UTF-8 with a comma between values. What is not filled stays empty. */
final class CsvTable {
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String[]> rows = new ArrayList<>();

    /** A table with columns named in one text, divided by commas or white space. */
    CsvTable(String columns) {
        this.columns = List.of(columns.strip().split("\\s*,\\s*"));
        for (String column : this.columns) {
            positions.put(column, positions.size());
        }
    }

    /** An identifier such as {@code RF000017}. */
    static String id(String prefix, int number) {
        return prefix + String.valueOf(1_000_000 + number).substring(1);
    }

    /** Adds a row to be filled. */
    Row row() {
        String[] values = new String[columns.size()];
        Arrays.fill(values, "");
        rows.add(values);
        return new Row(values);
    }

    /** The number of rows, the one last added included. */
    int size() {
        return rows.size();
    }

    CsvTable shuffled(Draw draw) {
        draw.shuffle(rows);
        return this;
    }

    void writeTo(Path file) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", columns));
        for (String[] values : rows) {
            char before = '\n';
            for (String value : values) {
                text.append(before).append(value);
                before = ',';
            }
        }
        Files.writeString(file, text.append('\n'), StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** One row on its way into the table. */
    final class Row {
        private final String[] values;

        private Row(String[] values) {
            this.values = values;
        }

        Row with(String column, String value) {
            Integer position = positions.get(column);
            if (position == null) {
                throw new IllegalArgumentException("column must be one of " + columns + ", but was " + column);
            }
            values[position] = quoted(value);
            return this;
        }

        /** Fills a date, or leaves the value empty where the day of the extract had not seen it. */
        Row with(String column, LocalDate day) {
            return with(column, day.isAfter(Days.EXTRACT) ? "" : day.toString());
        }

        Row with(String column, boolean yes) {
            return with(column, yes ? "Y" : "N");
        }
    }
}
