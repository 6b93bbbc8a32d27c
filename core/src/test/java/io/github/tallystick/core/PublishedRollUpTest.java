package io.github.tallystick.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.MissingParts;
import io.github.tallystick.core.calc.RollUp;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Authorities rolled up against the regions and the country that the Department for Education published (Open Government
 * Licence v3.0). The tables are not part of the project: the tests are skipped, and say so, where they are not there.
 *
 * <p>Looked at and not used: the table of referrals by month has regions and the country, but only half of the authorities.
 */
class PublishedRollUpTest {
    private static final String COUNTRY = "England";
    private static final String LONDON = "London";

    /** The columns of a table: which hold the numerator, the denominator and the percentage. */
    private record Columns(int numerator, int denominator, int percentage) {
        Tally tally(List<String> row) {
            return new Tally(Fraction.of(row.get(numerator)), Fraction.of(row.get(denominator)));
        }

        boolean haveBoth(List<String> row) {
            return isNumber(row.get(numerator)) && isNumber(row.get(denominator));
        }

        /** A cell that is {@code c} is withheld; {@code x} and {@code u} are not available and not reliable. */
        Outcome outcome(List<String> row, Indicator<?> indicator) {
            if (haveBoth(row)) {
                return indicator.formula().outcome(tally(row));
            }
            String symbols = row.get(numerator) + "/" + row.get(denominator);
            return symbols.contains("c") ? new Outcome.Withheld(symbols) : new Outcome.NotCovered(symbols);
        }
    }

    /** A region or the country in one year: what was published of it, and its authorities rolled up. */
    private record Area(String name, List<String> published, RollUp.Whole whole, Columns columns) {
        boolean isComplete() {
            return whole.leftOut().isEmpty();
        }

        boolean hasThePublishedPercentage() {
            return new BigDecimal(whole.figure().print()).compareTo(new BigDecimal(published.get(columns.percentage())))
                    == 0;
        }

        boolean hasThePublishedCounts() {
            Tally added = whole.figure().outcome().tally().orElseThrow();
            Tally told = columns.tally(published);
            return toTen(added.numerator()).equals(told.numerator())
                    && toTen(added.denominator()).equals(told.denominator());
        }

        private static Fraction toTen(Fraction count) {
            Fraction tens = count.dividedBy(Fraction.of(10));
            return Fraction.of(Rounding.halfUp(0).of(tens).toPlainString()).times(Fraction.of(10));
        }

        @Override
        public String toString() {
            return published.get(0) + " " + name + ", published " + columns.tally(published) + " "
                    + published.get(columns.percentage()) + ": " + whole.inWords();
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+(\\.[0-9]+)?");
    }

    /** Every region and the country in every year; London is Inner and Outer London, which are regions of their own. */
    private static List<Area> areas(String file, Columns columns) throws IOException {
        Map<String, Map<String, Figure>> authorities = new HashMap<>();
        Map<String, String> regions = new HashMap<>();
        List<List<String>> rows = PublishedFiguresTest.table(file);
        for (List<String> each : rows) {
            if (each.get(2).equals("Local authority")) {
                ReportingPeriod year = year(each);
                Outcome outcome = columns.outcome(each, Library.IN_TIME);
                authorities
                        .computeIfAbsent(each.get(0), any -> new HashMap<>())
                        .put(each.get(9), new Figure(Library.IN_TIME, year, outcome, Standings.NONE));
                regions.put(each.get(9), each.get(6));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (List<String> each : rows) {
            if (!each.get(2).equals("Local authority") && isNumber(each.get(columns.percentage()))) {
                RollUp country = RollUp.of(authorities.getOrDefault(each.get(0), Map.of()), MissingParts.DROPPED);
                String name = each.get(2).equals("National") ? COUNTRY : each.get(6);
                areas.add(new Area(name, each, area(name, country, regions).whole(year(each)), columns));
            }
        }
        return areas;
    }

    private static RollUp area(String name, RollUp country, Map<String, String> regions) {
        if (name.equals(COUNTRY)) {
            return country;
        }
        Map<String, RollUp> byRegion = country.by(regions::get);
        return name.equals(LONDON)
                ? byRegion.get("Inner London").plus(byRegion.get("Outer London"))
                : byRegion.get(name);
    }

    private static ReportingPeriod year(List<String> row) {
        return ReportingPeriod.yearTo31March(Integer.parseInt(row.get(0)));
    }

    private static List<Area> childProtectionPlansReviewedInTime() throws IOException {
        return areas("cpp_reviews.csv", new Columns(12, 11, 13));
    }

    /**
     * Nine years, eleven regions and the country. Counts of regions are published to the nearest ten, percentages from the
     * counts themselves. Where every authority has both numbers, all three published figures are those of the roll-up: in 73
     * areas and years of 73 in the sample read on 2026-11-23 (counted apart in Python too).
     */
    @Test
    void where_no_authority_is_missing_regions_and_the_country_are_those_published(TestReporter reporter)
            throws IOException {
        List<Area> areas = childProtectionPlansReviewedInTime().stream()
                .filter(Area::isComplete)
                .toList();
        reporter.publishEntry("areas and years in which no authority is missing", areas.size() + ", all fit");
        assertThat(areas)
                .hasSizeGreaterThan(70)
                .allMatch(Area::hasThePublishedCounts)
                .allMatch(Area::hasThePublishedPercentage);
    }

    /**
     * The published whole holds what is withheld of an authority, and estimates for some that sent no return (definitions.md,
     * section 1, for Hackney), so here the figure with missing parts dropped is another one, and says which are missing. A
     * count without them is never above the published one, rounded to ten. In the sample read on 2026-11-23 the counts fit
     * nevertheless in 12 areas and years of 35, and the percentage in 27 (counted apart in Python too).
     */
    @Test
    void where_an_authority_is_missing_the_roll_up_names_it_and_is_not_above_the_published_counts(TestReporter reporter)
            throws IOException {
        List<Area> areas = childProtectionPlansReviewedInTime().stream()
                .filter(area -> !area.isComplete())
                .toList();
        long counts = areas.stream().filter(Area::hasThePublishedCounts).count();
        long percentages =
                areas.stream().filter(Area::hasThePublishedPercentage).count();
        reporter.publishEntry(
                "areas and years with an authority missing",
                areas.size() + "; the counts fit in " + counts + ", the percentage in " + percentages);
        areas.stream()
                .filter(area -> !area.hasThePublishedCounts() || !area.hasThePublishedPercentage())
                .forEach(area -> reporter.publishEntry("another figure", area.toString()));
        assertThat(areas).hasSizeGreaterThan(30).allSatisfy(area -> {
            Tally told = area.columns().tally(area.published());
            Tally added = area.whole().figure().outcome().tally().orElseThrow();
            assertThat(added.numerator()).isLessThanOrEqualTo(told.numerator().plus(Fraction.of(5)));
            assertThat(added.denominator())
                    .isLessThanOrEqualTo(told.denominator().plus(Fraction.of(5)));
        });
        assertThat(counts).isLessThan(percentages).isLessThan(areas.size());
    }

    /**
     * Turnover by headcount, six years, 72 areas and years of which two have an authority missing: the publication itself drops an unreliable authority from both terms. In 2022 Gateshead
     * is {@code u} with 164 in post: the North East is published as 15.2, which is 303 of 1,993 without Gateshead, and would be
     * 14.0 with its staff below the line (303 of 2,157).
     */
    @Test
    void the_published_turnover_drops_an_authority_that_is_not_reliable_from_both_terms(TestReporter reporter)
            throws IOException {
        List<Area> areas = areas("workforce.csv", new Columns(15, 11, 17));
        reporter.publishEntry("areas and years of turnover", areas.size() + ", all fit");
        assertThat(areas).hasSizeGreaterThan(70).allMatch(Area::hasThePublishedPercentage);
        Area northEast = areas.stream()
                .filter(area -> area.name().equals("North East")
                        && area.published().get(0).equals("2022"))
                .findFirst()
                .orElseThrow();
        assertThat(northEast.whole().leftOut()).isEqualTo(Map.of("Gateshead", "not covered: u/164"));
        assertThat(northEast.whole().figure().outcome().tally()).contains(Tally.of(303, 1993));
        assertThat(northEast.whole().figure().print()).isEqualTo("15.2");
    }
}
