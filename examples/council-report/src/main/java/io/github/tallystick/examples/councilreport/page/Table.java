package io.github.tallystick.examples.councilreport.page;

import java.util.List;

/**
 * A plain table with a caption, of which the first column names the row.
 *
 * @param caption what it shows
 * @param headings the headings of the columns
 * @param rows the cells of each row
 */
record Table(String caption, List<String> headings, List<List<String>> rows) {
    void write(Html html) {
        write(html, "plain");
    }

    void write(Html html, String kind) {
        html.in(
                "table",
                () -> html.element("caption", caption)
                        .in("thead", () -> html.in("tr", () -> headings(html)))
                        .in("tbody", () -> rows.forEach(row -> html.in("tr", () -> cells(html, row)))),
                "class",
                kind);
    }

    private void headings(Html html) {
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
    }

    private static void cells(Html html, List<String> row) {
        html.element("th", row.get(0), "scope", "row");
        row.stream().skip(1).forEach(cell -> html.element("td", cell));
    }
}
