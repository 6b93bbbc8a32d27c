package io.github.tallystick.returns;

import io.github.tallystick.returns.ReturnHeader.Item;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The returns of one collection that have been read: of which years, and of which council. */
final class ReturnSeries {
    private final ReturnKind kind;
    private final Cells cells;
    private final boolean named;
    private final Set<Integer> years = new HashSet<>();
    private Optional<String> council;

    /** Without a council's code, the council is that of the first return. */
    ReturnSeries(ReturnKind kind, Cells cells, Optional<String> council) {
        this.kind = kind;
        this.cells = cells;
        this.council = council;
        this.named = council.isPresent();
    }

    /** What a header says; empty, and reported, if the return cannot be used. */
    Optional<ReturnHeader> take(XmlElement element, FileReport report) {
        XmlElement details = element.element("CollectionDetails").orElse(element);
        Row row = new Row(details, report, cells);
        tellCollection(row);
        String code = cells.once(element.element("Source").orElse(element).text(Item.LEA));
        Optional<Integer> year = row.isUsable() ? year(row) : Optional.empty();
        return year.flatMap(each -> take(new ReturnHeader(each, code, !isOfTheCouncil(code)), element.line(), report));
    }

    private Optional<ReturnHeader> take(ReturnHeader header, int line, FileReport report) {
        if (header.ofAnotherCouncil() && !named) {
            report.problem(line, "", FileRule.ANOTHER_COUNCIL, header.shownCouncil());
            return Optional.empty();
        }
        if (!header.ofAnotherCouncil() && !years.add(header.year())) {
            report.problem(line, "", FileRule.SAME_YEAR_AGAIN, String.valueOf(header.year()));
            return Optional.empty();
        }
        return Optional.of(header);
    }

    /** Tells that records came before any header. */
    static void tellNoHeader(XmlElement element, FileReport report) {
        report.problem(element.line(), Item.YEAR.columnName(), FileRule.WRONG_YEAR, "");
    }

    private boolean isOfTheCouncil(String code) {
        if (council.isEmpty() && !code.isEmpty()) {
            council = Optional.of(code);
        }
        return code.isEmpty() || council.equals(Optional.of(code));
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
}
