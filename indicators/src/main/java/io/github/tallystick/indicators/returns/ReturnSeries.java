package io.github.tallystick.indicators.returns;

import io.github.tallystick.indicators.returns.ReturnHeader.Item;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The returns of one collection that have been read: of which years, and of which council. */
final class ReturnSeries {
    private final ReturnKind kind;
    private final Cells cells;
    private final Set<Integer> years = new HashSet<>();
    private Optional<String> council;

    /** Without a council's code, the council is that of the first return. */
    ReturnSeries(ReturnKind kind, Cells cells, Optional<String> council) {
        this.kind = kind;
        this.cells = cells;
        this.council = council;
    }

    /** What a header says; empty, and reported, if the return cannot be used. */
    Optional<ReturnHeader> header(XmlElement element, FileReport report) {
        XmlElement details = element.element("CollectionDetails").orElse(element);
        Row row = new Row(details, report, cells);
        tellCollection(row);
        Optional<Integer> year = row.isUsable() ? year(row) : Optional.empty();
        String code = cells.once(element.element("Source").orElse(element).text(Item.LEA));
        return year.map(each -> new ReturnHeader(each, code));
    }

    private void tellCollection(Row row) {
        String collection = row.text(Item.COLLECTION);
        if (!collection.isEmpty() && !collection.equals(kind.name())) {
            row.problem(Item.COLLECTION, FileRule.WRONG_COLLECTION, collection);
        }
    }

    private Optional<Integer> year(Row row) {
        String text = row.text(Item.YEAR);
        if (!text.matches("\\d{4}") || !kind.isRead(Integer.parseInt(text))) {
            row.problem(Item.YEAR, FileRule.WRONG_YEAR, text);
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        String date = row.text(Item.REFERENCE_DATE);
        Optional<LocalDate> reference = cells.day(date);
        if (!date.isEmpty() && !reference.equals(Optional.of(kind.lastDay(year)))) {
            row.problem(Item.REFERENCE_DATE, FileRule.REFERENCE_DATE, date);
        }
        return Optional.of(year);
    }

    /** Whether a return is of the council whose returns these are; the first is, if none was named. */
    boolean isOfTheCouncil(ReturnHeader header) {
        if (council.isEmpty() && !header.council().isEmpty()) {
            council = Optional.of(header.council());
        }
        return header.council().isEmpty() || council.equals(Optional.of(header.council()));
    }

    /** Takes a return in; one of a year that was there before is refused and reported. */
    boolean add(ReturnHeader header, FileReport report) {
        boolean added = years.add(header.year());
        if (!added) {
            report.problem(0, "", FileRule.SAME_YEAR_AGAIN, String.valueOf(header.year()));
        }
        return added;
    }
}
