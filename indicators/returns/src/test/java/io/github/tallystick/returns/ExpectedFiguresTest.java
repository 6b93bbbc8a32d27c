package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the example council's expected results for the indicators of the catalogue. How the expectations were
 * obtained stands in the folder's README: a slow computation, checked by a second path and by independent SQL.
 */
class ExpectedFiguresTest {
    private static @Nullable CouncilRecords read;

    /** Before each test, so that each says that it was skipped where the council is not there. */
    @BeforeEach
    void council() {
        read = read == null ? ExampleCouncil.records() : read;
    }

    /** How many rows of each file are of the indicators of the catalogue, counted in the files by grep: none is passed over. */
    @ParameterizedTest
    @CsvSource({
        "quarters.csv, 896",
        "years.csv, 224",
        "odd_periods.csv, 256",
        "rounding_ties.csv, 57",
        "workforce_census_years.csv, 20"
    })
    void every_period_gives_the_expected_figure(String file, int rows) {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String[] row : ExampleCouncil.expected(file)) {
            if (Catalogue.find(row[0]).isPresent()) {
                checked++;
                Figure figure = evaluation(row[0]).figure(ReportingPeriod.of(date(row[1]), date(row[2])));
                compare(row, row[3], row[4], row[5], figure, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(rows);
    }

    @Test
    void every_figure_as_known_at_a_date_is_the_expected_one() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String[] row : ExampleCouncil.expected("as_known_at.csv")) {
            if (Catalogue.find(row[0]).isPresent()) {
                checked++;
                Figure figure = evaluation(row[0])
                        .asKnownAt(date(row[3]))
                        .figure(ReportingPeriod.of(date(row[1]), date(row[2])));
                compare(row, row[4], row[5], row[6], figure, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"rolling12_month.csv, 252", "rolling12_day_vp4.csv, 2557"})
    void every_point_of_a_rolling_series_is_the_expected_one(String file, int rows) {
        List<String> wrong = new ArrayList<>();
        Map<String, RollingSeries> series = new HashMap<>();
        List<String[]> expected = ExampleCouncil.expected(file);
        LocalDate last = expected.stream()
                .map(row -> date(row[2]))
                .max(LocalDate::compareTo)
                .orElseThrow();
        for (String[] row : expected) {
            Figure figure = series.computeIfAbsent(
                            row[0],
                            code -> evaluation(code).rolling(Window.monthsTo(12), LocalDate.of(2018, 4, 1), last))
                    .figure(date(row[2]));
            assertThat(figure.period().firstDay()).isEqualTo(row[1]);
            compare(row, row[3], row[4], row[5], figure, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(expected).hasSize(rows);
    }

    /** The units in the denominator and in the numerator; those in neither are near misses, listed for reading only. */
    @ParameterizedTest
    @CsvSource({"members_2023-24.csv, 4058", "members_selected.csv, 1007"})
    void the_units_counted_are_the_expected_ones(String file, int rows) {
        Map<List<String>, Map<String, String>> expected =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        int checked = 0;
        for (String[] row : ExampleCouncil.expected(file)) {
            if (Catalogue.find(row[0]).isPresent()) {
                checked++;
                expected.computeIfAbsent(List.of(row[0], row[1], row[2]), key -> new TreeMap<>())
                        .put(row[3], row[4] + row[5]);
            }
        }
        expected.forEach((key, members) -> {
            ReportingPeriod period = ReportingPeriod.of(date(key.get(1)), date(key.get(2)));
            List<Explanation> all = evaluation(key.get(0)).explain(period);
            assertThat(counted(all)).as(key.toString()).isEqualTo(counted(members));
        });
        assertThat(checked).isEqualTo(rows);
    }

    private static Map<String, String> counted(List<Explanation> all) {
        Map<String, String> counted = new TreeMap<>();
        all.stream()
                .filter(each -> each.inDenominator() || each.inNumerator())
                .forEach(each -> assertThat(counted.put(
                                each.unit(), (each.inDenominator() ? "1" : "0") + (each.inNumerator() ? "1" : "0")))
                        .as("a unit is counted once")
                        .isNull());
        return counted;
    }

    private static Map<String, String> counted(Map<String, String> members) {
        Map<String, String> counted = new TreeMap<>(members);
        counted.values().removeIf("00"::equals);
        return counted;
    }

    private static Evaluation<?> evaluation(String code) {
        return code.startsWith("leaving.")
                ? CareLeavers.evaluation(code)
                : evaluation(Catalogue.find(code).orElseThrow());
    }

    private static <F extends Facts<F>> Evaluation<F> evaluation(Indicator<F> indicator) {
        return Objects.requireNonNull(read).evaluation(indicator);
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    private static void compare(
            String[] row, String numerator, String denominator, String value, Figure figure, List<String> wrong) {
        String expected = numerator + "," + denominator + "," + value;
        String actual = figure.outcome()
                        .tally()
                        .map(tally -> tally.numerator().inDecimals() + ","
                                + tally.denominator().inDecimals())
                        .orElse(",")
                + "," + figure.print();
        if (!actual.equals(expected)) {
            wrong.add(String.join(",", row) + " but was " + actual);
        }
    }
}
