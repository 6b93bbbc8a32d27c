package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of the example council's expected results, asked for as a user asks. The council is not part of the project: the
 * tests are skipped, and say so, where its folder is not there.
 */
class CouncilOneTest {
    /** Before each test, so that each says that it was skipped where the council is not there. */
    @BeforeEach
    void council() {
        ExampleCouncil.folder();
    }

    /** The source that holds an indicator's records: the 903 for care leavers, the workforce census, or the SSD. */
    private static List<String> input(String code) throws IOException {
        List<String> input = new ArrayList<>();
        if (code.startsWith("leaving.")) {
            input.add("--ssda903");
            input.addAll(ExampleCouncil.files("ssda903"));
        } else if (code.startsWith("csww.")) {
            input.add("--workforce");
            input.addAll(ExampleCouncil.files("workforce"));
        } else {
            input.addAll(List.of(
                    "--ssd",
                    ExampleCouncil.folder().resolve("ssd").toString(),
                    "--council",
                    "Fenwick Vale",
                    "--schools"));
            input.addAll(ExampleCouncil.files("schools"));
        }
        return input;
    }

    private static List<String> evaluated(String code, Set<String> periods, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--format", "csv", "--indicator", code));
        periods.forEach(period -> arguments.addAll(List.of("--period", period)));
        arguments.addAll(List.of(more));
        arguments.addAll(input(code));
        return ExampleCouncil.lines(arguments);
    }

    /** The rows by indicator; the columns of what is expected are those of the result but for the outcome. */
    private static Map<String, Set<String>> byIndicator(String file) throws IOException {
        Map<String, Set<String>> rows = new TreeMap<>();
        ExampleCouncil.expected(file)
                .forEach(row -> rows.computeIfAbsent(row.split(",", 2)[0], any -> new TreeSet<>())
                        .add(row));
        return rows;
    }

    private static String withoutOutcome(String row) {
        return row.substring(0, row.lastIndexOf(','));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quarters.csv", "years.csv", "odd_periods.csv", "rounding_ties.csv", "workforce_census_years.csv"
            })
    void evaluate_gives_every_row(String file) throws IOException {
        for (Map.Entry<String, Set<String>> rows : byIndicator(file).entrySet()) {
            assertThat(Catalogue.find(rows.getKey())).as(rows.getKey()).isPresent();
            TreeSet<String> periods = new TreeSet<>();
            rows.getValue().forEach(row -> periods.add(row.split(",", -1)[1] + ".." + row.split(",", -1)[2]));
            assertThat(evaluated(rows.getKey(), periods).stream().map(CouncilOneTest::withoutOutcome))
                    .as(rows.getKey())
                    .containsExactlyInAnyOrderElementsOf(rows.getValue());
        }
    }

    @Test
    void evaluate_gives_every_row_as_known_at_a_date() throws IOException {
        for (String row : ExampleCouncil.expected("as_known_at.csv")) {
            String[] cells = row.split(",", -1);
            List<String> given =
                    evaluated(cells[0], new TreeSet<>(List.of(cells[1] + ".." + cells[2])), "--as-known-at", cells[3]);
            assertThat(withoutOutcome(given.get(0)))
                    .isEqualTo(row.replaceFirst("," + cells[3] + "(?=,[0-9]*,[0-9]*,[0-9.]*$)", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rolling12_month.csv", "rolling12_day_vp4.csv"})
    void rolling_gives_every_row(String file) throws IOException {
        for (Map.Entry<String, Set<String>> rows : byIndicator(file).entrySet()) {
            TreeSet<String> ends = new TreeSet<>();
            rows.getValue().forEach(row -> ends.add(row.split(",", -1)[2]));
            List<String> arguments = new ArrayList<>(List.of("rolling", "--format", "csv", "--months", "12"));
            arguments.addAll(List.of("--every", file.contains("day") ? "day" : "month", "--from", ends.first()));
            arguments.addAll(List.of("--to", ends.last(), "--indicator", rows.getKey()));
            arguments.addAll(input(rows.getKey()));
            assertThat(ExampleCouncil.lines(arguments).stream().map(CouncilOneTest::withoutOutcome))
                    .as(rows.getKey())
                    .containsExactlyInAnyOrderElementsOf(rows.getValue());
        }
    }

    /** Units in neither term are near misses, listed for reading only. */
    @ParameterizedTest
    @ValueSource(strings = {"members_2023-24.csv", "members_selected.csv"})
    void explain_gives_every_unit(String file) throws IOException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        for (String row : ExampleCouncil.expected(file)) {
            String[] cells = row.split(",", -1);
            TreeSet<String> units =
                    rows.computeIfAbsent(String.join(",", cells[0], cells[1], cells[2]), any -> new TreeSet<>());
            if (!(cells[4] + cells[5]).equals("00")) {
                units.add(String.join(",", cells[0], cells[3], cells[4], cells[5]));
            }
        }
        for (Map.Entry<String, TreeSet<String>> each : rows.entrySet()) {
            String[] key = each.getKey().split(",", -1);
            List<String> arguments = new ArrayList<>(List.of("explain", "--format", "csv", "--indicator", key[0]));
            arguments.addAll(List.of("--period", key[1] + ".." + key[2]));
            arguments.addAll(input(key[0]));
            assertThat(ExampleCouncil.lines(arguments).stream()
                            .map(line -> String.join(
                                    ",", Arrays.asList(line.split(",", 5)).subList(0, 4)))
                            .filter(line -> !line.endsWith(",0,0")))
                    .as(each.getKey())
                    .containsExactlyInAnyOrderElementsOf(each.getValue());
        }
    }
}
