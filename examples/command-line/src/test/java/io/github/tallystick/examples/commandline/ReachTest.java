package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example council's figures from the children in need census alone and from the SSDA903 alone: equal to the expected ones
 * where these returns reach, and not covered elsewhere, never another figure.
 */
class ReachTest {
    private static final List<String> FILES =
            List.of("quarters.csv", "years.csv", "odd_periods.csv", "rounding_ties.csv");
    private static final Map<String, Map<String, String>> BY_SOURCE = new TreeMap<>();

    @BeforeAll
    static void evaluate() throws IOException {
        Path folder = ExampleCouncil.folder();
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (String file : FILES) {
            for (String row : ExampleCouncil.expected(file)) {
                String[] cells = row.split(",", 4);
                expected.computeIfAbsent(cells[0], any -> new TreeMap<>()).put(cells[1] + ".." + cells[2], cells[3]);
            }
        }
        BY_SOURCE.put("cin-census", told(expected, "--cin-census", folder.resolve("cin_census")));
        BY_SOURCE.put("ssda903", told(expected, "--ssda903", folder.resolve("ssda903")));
        print();
    }

    /** For each indicator how many periods are equal, how many differ and how many are not covered. */
    private static Map<String, String> told(Map<String, Map<String, String>> expected, String option, Path folder)
            throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> indicator : expected.entrySet()) {
            int equal = 0;
            int different = 0;
            int notCovered = 0;
            for (String line : ExampleCouncil.evaluated(
                    indicator.getKey(), indicator.getValue().keySet(), option, folder)) {
                String[] cells = line.split(",", -1);
                String figure = cells[3] + "," + cells[4] + "," + cells[5];
                if (cells[6].startsWith("not-")) {
                    notCovered++;
                } else if (figure.equals(indicator.getValue().get(cells[1] + ".." + cells[2]))) {
                    equal++;
                } else {
                    different++;
                }
            }
            told.put(indicator.getKey(), equal + " equal, " + different + " different, " + notCovered + " not covered");
        }
        return told;
    }

    private static void print() {
        BY_SOURCE.forEach((source, told) -> {
            System.out.println("Figures of the example council from " + source + ":");
            told.forEach((indicator, counts) -> System.out.println("  " + indicator + ": " + counts));
        });
    }

    @ParameterizedTest
    @CsvSource({"cin-census", "ssda903"})
    void no_figure_only_looks_complete(String source) {
        assertThat(BY_SOURCE.get(source).values())
                .allSatisfy(counts -> assertThat(counts).contains(" 0 different"));
    }

    /**
     * The returns hold 1 April 2017 to 31 March 2025. Long-term stability looks back 30 months (six quarters and a year), reviews
     * in care a year before their twelve months, a plan's
     * reviews to its start and half a year; health is told for each 31 March.
     */
    @ParameterizedTest
    @CsvSource({
        "cin-census, cin.assessments-45wd, 46, 0",
        "cin-census, cin.assessments-45wd-from-referral, 46, 0",
        "cin-census, cin.icpc-15wd, 46, 0",
        "cin-census, cin.re-referrals-12m, 45, 0",
        "cin-census, cin.re-referred-children-12m, 46, 0",
        "cin-census, cin.referrals-nfa, 46, 0",
        "cin-census, cpp.ended-2y, 46, 0",
        "cin-census, cpp.open-2y, 46, 0",
        "cin-census, cpp.second-or-subsequent, 46, 0",
        "cin-census, cpp.reviewed-in-timescale, 39, 7",
        "cin-census, ni.59, 46, 0",
        "cin-census, wokingham.vp4, 45, 0",
        "cin-census, wokingham.vp7, 0, 46",
        "cin-census, wokingham.vp8, 0, 45",
        "ssda903, cla.ceased-permanence, 45, 1",
        "ssda903, cla.health-assessments, 14, 32",
        "ssda903, cla.long-term-stability, 36, 7",
        "ssda903, cla.missing, 46, 0",
        "ssda903, cla.placements-3plus, 46, 0",
        "ssda903, cla.reviews-in-time, 40, 3",
        "ssda903, cla.social-workers-3plus, 0, 43",
        "ssda903, leaving.eet, 46, 0",
        "ssda903, leaving.in-touch, 43, 0",
        "ssda903, leaving.suitable-accommodation, 46, 0",
        "ssda903, wokingham.vp7, 46, 0",
        "ssda903, cin.referrals-nfa, 0, 46"
    })
    void returns_answer_as_far_as_they_reach(String source, String indicator, int equal, int notCovered) {
        assertThat(BY_SOURCE.get(source))
                .containsEntry(indicator, equal + " equal, 0 different, " + notCovered + " not covered");
    }
}
