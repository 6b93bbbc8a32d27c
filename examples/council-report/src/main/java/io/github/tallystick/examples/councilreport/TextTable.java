package io.github.tallystick.examples.councilreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of fixed-width text. A cell that is wider than its column is wrapped.
 *
 * @param width how wide it may be, in characters
 * @param columns the columns; the first takes what the others leave
 * @param rows the cells of each row
 */
record TextTable(int width, List<Column> columns, List<List<String>> rows) {
    private static final String GAP = " ";

    /**
     * A column.
     *
     * @param head its heading
     * @param width how wide it may be, in characters
     * @param isRight whether its text stands at the right
     */
    record Column(String head, int width, boolean isRight) {
        static Column left(String head, int width) {
            return new Column(head, width, false);
        }

        static Column right(String head, int width) {
            return new Column(head, width, true);
        }

        private String padded(String text, int to) {
            String blank = " ".repeat(Math.max(0, to - text.length()));
            return isRight ? blank + text : text + blank;
        }
    }

    String inText() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        row(columns.stream().map(Column::head).toList(), widths, text);
        text.append("-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)))
                .append('\n');
        rows.forEach(row -> row(row, widths, text));
        return text.toString();
    }

    /** Each column is as wide as its widest line; the first takes what the others leave. */
    private int[] widths() {
        int[] widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
        int others = IntStream.of(widths).skip(1).sum() + GAP.length() * (widths.length - 1);
        widths[0] = Math.min(widest(0, width - others), width - others);
        return widths;
    }

    private int widest(int column) {
        return widest(column, columns.get(column).width());
    }

    private int widest(int column, int atMost) {
        return Stream.concat(
                        Stream.of(columns.get(column).head()), rows.stream().map(row -> row.get(column)))
                .flatMap(text -> wrapped(text, atMost).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void row(List<String> texts, int[] widths, StringBuilder text) {
        List<List<String>> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> wrapped(texts.get(i), widths[i]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line;
            text.append(IntStream.range(0, columns.size())
                            .mapToObj(i -> columns.get(i).padded(lineOf(cells.get(i), at), widths[i]))
                            .collect(Collectors.joining(GAP))
                            .stripTrailing())
                    .append('\n');
        }
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /**
     * The lines of a text, broken where it says so, then at spaces, after a hyphen or a stroke, and in the end anywhere. What
     * is broken goes on as far from the left as it began.
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            String rest = line;
            while (rest.length() > width) {
                int end = lineEnd(rest, indent.length(), width);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = indent + rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    private static int lineEnd(String text, int indent, int width) {
        for (int end = width; end > indent; end--) {
            char before = text.charAt(end - 1);
            if (text.charAt(end) == ' ' || before == ' ' || before == '-' || before == '/') {
                return end;
            }
        }
        return width;
    }
}
