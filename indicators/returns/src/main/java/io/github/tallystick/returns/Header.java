package io.github.tallystick.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where each column stands in a file. Names are compared without regard to case and to spaces around them. */
final class Header {
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<FileColumn> missing = new HashSet<>();
    private boolean complete = true;

    private Header(List<String> names) {
        this.names = names;
    }

    static Header of(List<String> fields, Layout layout, FileReport report) {
        Header header = new Header(fields.stream().map(Header::plain).toList());
        layout.required().forEach(header::place);
        layout.optional().forEach(header::place);
        header.tell(layout, report);
        return header;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void place(FileColumn column) {
        int position = names.indexOf(column.columnName());
        if (position < 0) {
            missing.add(column);
        } else {
            positions.put(column.columnName(), position);
        }
    }

    // A first row without a single known column may be a row of data: nothing of it is shown.
    private void tell(Layout layout, FileReport report) {
        if (positions.isEmpty()) {
            complete = false;
            report.problem(1, "", FileRule.NO_HEADER, "");
            return;
        }
        tellMissing(layout.required(), FileRule.MISSING_COLUMN, report);
        tellMissing(layout.optional(), FileRule.MISSING_OPTIONAL_COLUMN, report);
        complete = layout.required().stream().noneMatch(missing::contains);
        tellOthers(layout, report);
    }

    private void tellMissing(Set<? extends FileColumn> columns, FileRule rule, FileReport report) {
        columns.stream()
                .filter(missing::contains)
                .map(FileColumn::columnName)
                .sorted()
                .forEach(name -> report.problem(1, name, rule, ""));
    }

    private void tellOthers(Layout layout, FileReport report) {
        Set<String> met = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !met.add(name)) {
                report.problem(1, shown(name), FileRule.DUPLICATE_COLUMN, "");
            } else if (!name.isEmpty() && !layout.knows(name)) {
                report.problem(1, shown(name), FileRule.UNKNOWN_COLUMN, "");
            }
        }
    }

    private static String shown(String name) {
        return name.length() <= Problem.LONGEST_VALUE ? name : name.substring(0, Problem.LONGEST_VALUE);
    }

    boolean isComplete() {
        return complete;
    }

    boolean has(FileColumn column) {
        return positions.containsKey(column.columnName());
    }

    int width() {
        return names.size();
    }

    /** The position of a column; -1 if it is not there. */
    int position(FileColumn column) {
        return positions.getOrDefault(column.columnName(), -1);
    }

    boolean isRead(int position) {
        return positions.containsValue(position);
    }

    String name(int position) {
        return shown(names.get(position));
    }
}
