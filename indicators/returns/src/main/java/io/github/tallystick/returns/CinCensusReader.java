package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads children in need censuses, the XML return of each year to 31 March, of the collection years 2017 to 2026: several
 * years of one council, each once, in any order. A file is read as a stream, one child at a time.
 *
 * <ul>
 *   <li>A child is the same in all years by its local identifier. What a later year says of a thing replaces what an earlier
 *       one said: of a referral by its date, of an assessment by its start within the referral, of a conference by its
 *       enquiry's start or its own date, of a plan by its start. Where several fall on one day, those still open come first.
 *       The reviews of a plan are those of all years together.
 *   <li>The census gives no identifiers but the child's: those of referrals, assessments, conferences and plans are made of
 *       the child's, the date and a number. Of assessments that start on one day, the first in the file has the smallest.
 *   <li>An expected date of birth is no birthday. A closing date that cannot be read, or is before its referral, counts as not
 *       given.
 *   <li>A referral, assessment, conference, plan or review with a date that cannot be read, or that ends before it starts, is
 *       reported, counted and not used; what stands in it and can be used is. Where the Department for Education has a rule for
 *       the same, the problem gives its code.
 *   <li>A census lists the assessments of its year. Of a referral that was received before the first census, or before the end
 *       of years that are not there, an earlier assessment may have been authorised in them: the day on which the first that
 *       is known was authorised is not covered where first assessments are counted.
 *   <li>A file that cannot be read to its end leaves a gap: its year is not covered, since a figure from its beginning would
 *       only look complete, and neither is what looks back to that year. What could be read of it is used all the same, for
 *       what it says of things of other years. A file of which nothing can be used is as one that was not given.
 * </ul>
 */
public final class CinCensusReader {
    private static final Set<String> WANTED = Set.of("/Message/Header", "/Message/Children/Child");
    private static final List<Item> ITEMS = List.of(
            Item.REFERRALS,
            Item.NO_FURTHER_ACTION_FLAGS,
            Item.CLOSING_DATES,
            Item.ASSESSMENTS,
            Item.FIRST_ASSESSMENTS,
            Item.CONFERENCES,
            Item.ENQUIRIES,
            Item.PLANS,
            Item.PLAN_REVIEWS,
            Item.BIRTHDAYS);

    private final Problems problems = new Problems();
    private final Cells cells = new Cells();
    private final ReturnSeries series = new ReturnSeries(ReturnKind.CIN, cells, Optional.empty());
    private final List<FileReport> reports = new ArrayList<>();
    private final CinYears years = new CinYears();

    /** A reader that has been handed no census yet. The council is that of the first; those of others are refused. */
    public CinCensusReader() {}

    /**
     * Reads the census of a year.
     *
     * @param fileName the name by which problems call it
     * @param bytes the XML, in UTF-8 or the encoding that it declares; read to the end or to what breaks it, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     */
    public CinCensusReader read(String fileName, InputStream bytes) throws IOException {
        FileReport report = new FileReport(fileName, problems, CinItem::officialRule);
        reports.add(report);
        CinRows rows = new CinRows(series, report, cells);
        new XmlFile(report).read(bytes, WANTED, rows::add);
        rows.year().ifPresent(years::add);
        return this;
    }

    /**
     * What the censuses hold, years joined: from 1 April to 31 March of each year read.
     *
     * @return the records
     */
    public CouncilRecords records() {
        Reach reach = Reach.ofReturns(years.wholePeriods());
        Map<Item, Reach> reaches = new EnumMap<>(Item.class);
        Holding holding = new Holding();
        ITEMS.forEach(item -> reaches.put(item, reach));
        ITEMS.forEach(item -> holding.with(item, years.hasWhole()));
        List<Child> children = years.children();
        reaches.put(Item.FIRST_ASSESSMENTS, reach.withoutDays(new CinFirstAssessments(reach).doubtfulDays(children)));
        reaches.put(Item.PLAN_REVIEWS, reach.withoutDaysOf(plansOpen(children, reach)));
        return CouncilRecords.ofReturns(children, reaches, holding, Told.of(problems, reports.stream()));
    }

    /** A census lists the reviews of its year alone: of a plan that is older than the first census not all are known. */
    private static List<ReportingPeriod> plansOpen(List<Child> children, Reach reach) {
        LocalDate last = reach.lastDay().orElse(LocalDate.EPOCH);
        return children.stream()
                .flatMap(child -> child.plans().stream())
                .filter(plan -> plan.endedOn().filter(plan.startedOn()::equals).isEmpty())
                .map(plan -> ReportingPeriod.of(
                        plan.startedOn(),
                        plan.endedOn()
                                .map(day -> day.minusDays(1))
                                .orElse(last.isBefore(plan.startedOn()) ? plan.startedOn() : last)))
                .toList();
    }
}
