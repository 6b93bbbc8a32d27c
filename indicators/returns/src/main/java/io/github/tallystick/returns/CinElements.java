package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes rows of the elements of a census, and tells dates that do not fit.
 *
 * @param report takes what is told
 * @param cells what texts mean
 * @param year the year of the return
 */
record CinElements(FileReport report, Cells cells, ReportingPeriod year) {
    /** Reads an element as one row. */
    void use(XmlElement element, Consumer<Row> read) {
        report.rowRead();
        Row row = new Row(element, report, cells);
        element.tellDamage(row, CinItem::isRead);
        report.use(row, read);
    }

    /** Notes a start after the last day of the year. */
    void tellLaterStart(Row row, CinItem item, LocalDate start) {
        if (row.isUsable() && start.isAfter(year.lastDay())) {
            row.tell(item, FileRule.OUTSIDE_YEAR, start.toString());
        }
    }

    /** Notes an end that is not in the year. */
    void tellOtherEnd(Row row, CinItem item, Optional<LocalDate> end) {
        end.filter(day -> day.isBefore(year.firstDay()) || day.isAfter(year.lastDay()))
                .ifPresent(day -> row.tell(item, FileRule.OUTSIDE_YEAR, day.toString()));
    }

    /** Notes a day before the referral that it belongs to. */
    void tellBefore(Row row, CinItem item, LocalDate day, Optional<LocalDate> start) {
        if (row.isUsable() && start.filter(day::isBefore).isPresent()) {
            row.tell(item, FileRule.TOO_EARLY, day.toString());
        }
    }
}
