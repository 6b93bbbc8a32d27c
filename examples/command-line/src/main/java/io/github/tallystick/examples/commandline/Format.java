package io.github.tallystick.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a result is printed. */
enum Format {
    /** Columns that line up, for a reader; a further column that says nothing is left out. */
    TEXT {
        @Override
        void print(Rows all, PrintWriter out) {
            Rows rows = all.filled();
            int[] widths = IntStream.range(0, rows.columns().size())
                    .map(column -> width(rows, column))
                    .toArray();
            line(rows.columns(), widths, out);
            rows.rows().forEach(row -> line(row, widths, out));
        }
    },
    /** Comma-separated values with a header, of the fixed columns. */
    CSV {
        @Override
        void print(Rows rows, PrintWriter out) {
            CsvWriter writer = CsvWriter.builder()
                    .bufferSize(0)
                    .lineDelimiter(LineDelimiter.LF)
                    .build(out);
            writer.writeRecord(rows.fixed().columns());
            rows.fixed().rows().forEach(writer::writeRecord);
        }
    },
    /** A list of objects with a text for each column. */
    JSON {
        @Override
        void print(Rows rows, PrintWriter out) {
            out.println(rows.rows().stream()
                    .map(row -> "  " + object(rows.columns(), row))
                    .collect(Collectors.joining(",\n", "[\n", "\n]")));
        }
    };

    abstract void print(Rows rows, PrintWriter out);

    private static int width(Rows rows, int column) {
        return rows.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .reduce(rows.columns().get(column).length(), Math::max);
    }

    private static void line(List<String> cells, int[] widths, PrintWriter out) {
        String line = IntStream.range(0, cells.size())
                .mapToObj(
                        i -> cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()))
                .collect(Collectors.joining("  "));
        out.println(line.stripTrailing());
    }

    private static String object(List<String> columns, List<String> row) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> text(columns.get(i)) + ": " + text(row.get(i)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A text in quotes: quotes, backslashes and control characters escaped. */
    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each < ' ') {
                quoted.append(String.format("\\u%04x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
