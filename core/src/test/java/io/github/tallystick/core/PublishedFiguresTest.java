package io.github.tallystick.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arithmetic against figures that the Department for Education published for local authorities (Open Government Licence
 * v3.0). The tables are not part of the project: the tests are skipped, and say so, where they are not there.
 */
class PublishedFiguresTest {
    private static final String INTERVAL = "(interval)";
    private static final String FLOAT_TRAP = "(FLOAT TRAP)";
    private static final Fraction HALF_A_TENTH = Fraction.of(1, 20);

    /** A published figure with its numerator and denominator. */
    private record Row(
            String indicator,
            Fraction numerator,
            Fraction denominator,
            Fraction multiplier,
            int places,
            String published) {
        Fraction exact() {
            return numerator.times(multiplier).dividedBy(denominator);
        }

        boolean isHalfUp(Fraction value) {
            return Rounding.halfUp(places).of(value).compareTo(new BigDecimal(published)) == 0;
        }

        boolean isHalfUpOfTheDouble() {
            double quotient = Double.parseDouble(numerator.inDecimals()) / Double.parseDouble(denominator.inDecimals());
            BigDecimal rounded = new BigDecimal(quotient).setScale(places, RoundingMode.HALF_UP);
            return rounded.compareTo(new BigDecimal(published)) == 0;
        }

        /**
         * Numerator and denominator were themselves rounded to one decimal place; the denominator of absence is 253 or 254
         * working days for each full-time equivalent so rounded.
         */
        boolean isWithinItsInterval() {
            Fraction below = indicator.startsWith("CSWW.absence") ? HALF_A_TENTH.times(Fraction.of(254)) : HALF_A_TENTH;
            Fraction low = numerator
                    .minus(HALF_A_TENTH)
                    .dividedBy(denominator.plus(below))
                    .times(multiplier);
            Fraction high = numerator
                    .plus(HALF_A_TENTH)
                    .dividedBy(denominator.minus(below))
                    .times(multiplier);
            BigDecimal told = new BigDecimal(published);
            return Rounding.halfUp(places).of(low).compareTo(told) <= 0
                    && told.compareTo(Rounding.halfUp(places).of(high)) <= 0;
        }
    }

    static List<List<String>> table(String file) throws IOException {
        Optional<Path> found = Stream.of(System.getProperty("tallystick.shared", ""), "../shared", "../../shared")
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Path.of(shared, "data", "published", file))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeThat(found)
                .as("the published tables are not here: set -Dtallystick.shared=FOLDER to compare with them")
                .isPresent();
        return Files.readAllLines(found.orElseThrow()).stream()
                .skip(1)
                .map(PublishedFiguresTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    /** The rows with a figure; those with a symbol (c, z, x, u, k) or nothing below the line have none. */
    private static List<Row> figures(String file) throws IOException {
        return table(file).stream()
                .filter(row -> isNumber(row.get(5)) && isNumber(row.get(6)) && isNumber(row.get(9)))
                .map(row -> new Row(
                        row.get(0),
                        Fraction.of(row.get(5)),
                        Fraction.of(row.get(6)),
                        Fraction.of(row.get(7)),
                        Integer.parseInt(row.get(8)),
                        row.get(9)))
                .filter(row -> !row.denominator().isZero())
                .toList();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    @Test
    void every_published_rate_of_whole_numbers_is_the_exact_one_rounded_half_up() throws IOException {
        List<Row> rows = figures("la_rates.csv").stream()
                .filter(row ->
                        !row.indicator().endsWith(INTERVAL) && !row.indicator().endsWith(FLOAT_TRAP))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20_000).allMatch(row -> row.isHalfUp(row.exact()));
    }

    @Test
    void every_published_rate_of_rounded_full_time_equivalents_lies_in_its_interval() throws IOException {
        List<Row> rows = figures("la_rates.csv").stream()
                .filter(row -> row.indicator().endsWith(INTERVAL))
                .filter(row -> row.denominator().compareTo(HALF_A_TENTH) > 0)
                .toList();
        assertThat(rows).hasSizeGreaterThan(2_000).allMatch(Row::isWithinItsInterval);
    }

    /**
     * The two averages of incidents for each child follow a rounding rule of their own: half up of the quotient as a binary
     * double, which falls short of some ties (755 over 100 is printed as 7.5). In the sample read on 2026-11-23 it fits 384 of
     * 384 and 170 of 170 rows; the exact quotient half up fits 381 and 169. A larger sample has one tie in 27 that neither
     * explains (definitions.md, finding 2).
     */
    @ParameterizedTest
    @CsvSource({"CLA.missing_avg_incidents, 300", "CLA.away_avg_incidents, 150"})
    void averages_of_incidents_follow_the_quotient_as_a_double(String indicator, int atLeast, TestReporter reporter)
            throws IOException {
        List<Row> rows = figures("la_rates.csv").stream()
                .filter(row -> row.indicator().equals(indicator + FLOAT_TRAP))
                .toList();
        long fit = rows.stream().filter(Row::isHalfUpOfTheDouble).count();
        long exact = rows.stream().filter(row -> row.isHalfUp(row.exact())).count();
        reporter.publishEntry(indicator, fit + " of " + rows.size() + " rows fit; half up of the exact: " + exact);
        assertThat(rows).hasSizeGreaterThan(atLeast);
        assertThat(fit).isGreaterThan(exact).isGreaterThanOrEqualTo(rows.size() - 1L);
    }

    /** Half even gives another figure for many of them: the publishers' own column says for which. */
    @Test
    void every_exact_tie_goes_up() throws IOException {
        List<Row> ties = figures("rounding_ties.csv").stream()
                .filter(row ->
                        !row.indicator().endsWith(INTERVAL) && !row.indicator().endsWith(FLOAT_TRAP))
                .toList();
        assertThat(ties).hasSizeGreaterThan(80).allMatch(row -> row.isHalfUp(row.exact()));
        assertThat(ties)
                .anyMatch(row -> new Rounding(row.places(), RoundingMode.HALF_EVEN)
                                .of(row.exact())
                                .compareTo(new BigDecimal(row.published()))
                        != 0);
    }

    /** One authority's months of referrals. */
    private record Authority(String id, List<MonthOfReferrals> months) implements Facts<Authority> {
        @Override
        public Authority asKnown(Known known) {
            return this;
        }

        @Override
        public Authority revised(Authority now, Revision revision) {
            return revision.of(this, now);
        }
    }

    private record MonthOfReferrals(String id, int lastDay, long referrals) implements Unit {
        @Override
        public String toString() {
            return "a month of referrals";
        }
    }

    private enum Months implements UnitRule<Authority, MonthOfReferrals> {
        ALL;

        @Override
        public void units(Authority authority, Sink<? super MonthOfReferrals> into) {
            authority.months().forEach(into::accept);
        }
    }

    private enum Received implements Rule<MonthOfReferrals> {
        IN_WINDOW;

        @Override
        public void answer(MonthOfReferrals month, Window window, Runs into) {
            into.event(month.lastDay(), window);
        }
    }

    private enum By implements Weight<MonthOfReferrals> {
        REFERRALS;

        @Override
        public long parts(MonthOfReferrals month) {
            return month.referrals();
        }
    }

    private static final Indicator<Authority> REFERRALS = Indicator.of(Authority.class)
            .code("published.referrals")
            .title("Referrals")
            .unit("month of referrals")
            .formula(Formula.count(
                    "Number of {1}",
                    Months.ALL, Term.sum(By.REFERRALS, Clause.clause("referrals in the year", Received.IN_WINDOW))))
            .polarity(Polarity.CONTEXTUAL)
            .source(Source.builder()
                    .publisher("Department for Education")
                    .title("Children in need 2024, table C6")
                    .date(LocalDate.of(2024, 3, 31))
                    .build())
            .build();

    /**
     * Of every local authority and year with twelve numbers; regions and the country are rounded to ten. All years of an authority
     * are one series, so that a window of another length would take in months of the year before.
     */
    @Test
    void the_twelve_months_to_each_march_are_the_published_year() throws IOException {
        Map<String, List<List<String>>> byAuthority = table("referrals_by_month.csv").stream()
                .filter(row -> row.get(2).equals("Local authority"))
                .filter(row -> row.subList(11, 24).stream().allMatch(cell -> cell.matches("[0-9]+")))
                .collect(Collectors.groupingBy(row -> row.get(8)));
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (List<List<String>> rows : byAuthority.values()) {
            List<LocalDate> marches =
                    rows.stream().map(PublishedFiguresTest::march).sorted().toList();
            RollingSeries series = Evaluation.of(REFERRALS, List.of(authority(rows)))
                    .rolling(Window.monthsTo(12), marches.get(0), marches.get(marches.size() - 1));
            for (List<String> row : rows) {
                checked++;
                if (!series.figure(march(row)).print().equals(row.get(11) + ".0")) {
                    wrong.add(march(row) + " " + row.get(9) + ": "
                            + series.figure(march(row)).print());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(500);
        assertThat(byAuthority.values()).anyMatch(rows -> rows.size() > 1);
    }

    private static LocalDate march(List<String> row) {
        return LocalDate.of(Integer.parseInt(row.get(0)), 3, 31);
    }

    private static Authority authority(List<List<String>> years) {
        return new Authority(
                years.get(0).get(9),
                years.stream()
                        .flatMap(row -> IntStream.range(0, 12).mapToObj(i -> month(row, i)))
                        .toList());
    }

    private static MonthOfReferrals month(List<String> row, int monthsAfterApril) {
        LocalDate april = march(row).minusMonths(11).withDayOfMonth(1);
        LocalDate first = april.plusMonths(monthsAfterApril);
        return new MonthOfReferrals(
                "m" + first,
                EpochDay.of(first.plusMonths(1).minusDays(1)),
                Long.parseLong(row.get(12 + monthsAfterApril)));
    }
}
