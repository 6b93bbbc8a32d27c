package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinItem.*;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of one children in need census, as they are read. */
final class CinRows {
    private final ReturnSeries series;
    private final FileReport report;
    private final Cells cells;
    private final Identifiers met = new Identifiers();
    private final List<Child> children = new ArrayList<>();
    private Optional<ReturnHeader> header = Optional.empty();

    CinRows(ReturnSeries series, FileReport report, Cells cells) {
        this.series = series;
        this.report = report;
        this.cells = cells;
    }

    /** Takes an element in. Whether to read on. */
    boolean add(XmlElement element) {
        if (element.name().equals("Header")) {
            header = header.or(() -> series.take(element, report));
            return header.isPresent();
        }
        if (header.isEmpty()) {
            ReturnSeries.tellNoHeader(element, report);
            return false;
        }
        CinElements elements =
                new CinElements(report, cells, ReturnKind.CIN.year(header.get().year()));
        XmlElement identifiers = element.element("ChildIdentifiers").orElse(element);
        elements.use(identifiers, row -> addChild(row, element, elements));
        return true;
    }

    private void addChild(Row row, XmlElement element, CinElements elements) {
        String id = row.given(LA_CHILD_ID);
        Optional<LocalDate> bornOn = bornOn(row, elements.year());
        if (!row.isUsable()) {
            return;
        }
        if (!met.add(id)) {
            row.problem(LA_CHILD_ID, FileRule.CHILD_AGAIN, "");
        }
        ChildBuilder child = Child.builder().id(id).bornOn(bornOn);
        CinPlans plans = new CinPlans(elements);
        for (XmlElement details : element.elements("CINdetails")) {
            Optional<LocalDate> referral = new CinReferrals(elements).add(details, child);
            new CinConferences(elements, referral).add(details, child);
            plans.add(details, referral);
        }
        child.plans(plans.inOrder());
        children.add(child.build());
    }

    /** A birthday that cannot be read, or comes after the year, is noted. */
    private static Optional<LocalDate> bornOn(Row row, ReportingPeriod year) {
        Optional<LocalDate> born = row.dayIfReadable(PERSON_BIRTH_DATE);
        born.filter(year.lastDay()::isBefore)
                .ifPresent(day -> row.tell(PERSON_BIRTH_DATE, FileRule.OUTSIDE_YEAR, day.toString()));
        if (row.text(PERSON_BIRTH_DATE).isEmpty()
                == row.text(EXPECTED_PERSON_BIRTH_DATE).isEmpty()) {
            row.problem(PERSON_BIRTH_DATE, FileRule.BIRTH_DATES, "");
        }
        return born;
    }

    /** The children of the year; empty if nothing of the file is used. */
    Optional<CinYear> year() {
        if (header.isPresent() && children.isEmpty() && !report.isCutShort()) {
            report.problem(0, "", FileRule.NO_RECORDS, "");
        }
        return header.filter(said -> !children.isEmpty())
                .map(said -> new CinYear(said.year(), children, !report.isCutShort()));
    }
}
