package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903.episode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of the SSDA903 that are missing or broken off: what was open before them and is not there afterwards has ended. */
class Ssda903GapTest {
    private static final Optional<LocalDate> FIRST_DAY_OF_GAP = Optional.of(LocalDate.of(2019, 4, 1));

    /** A is gone after 2020, which is missing; B is still there; C is in what could be read of 2020; D ceased before. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_episode_gone_after_a_gap_ended_on_its_first_day_for_no_reason_unless_it_is_there(boolean brokenOff) {
        Ssda903 returns = new Ssda903()
                .episodes(
                        2019,
                        episode("A", "01/05/2018", "S", "C2", "U4", "", ""),
                        episode("B", "01/05/2018", "S", "C2", "U4", "", ""),
                        episode("C", "01/05/2018", "S", "C2", "U4", "", ""),
                        episode("D", "01/05/2018", "S", "C2", "U4", "01/06/2018", "E4A"))
                .episodes(2021, episode("B", "01/05/2018", "S", "C2", "U4", "", ""));
        if (brokenOff) {
            returns.episodes(2020, episode("C", "01/05/2018", "S", "C2", "U4", "07/07/2019", "E4A"), "\"A,");
        }
        CouncilRecords records = returns.records();

        assertThat(records.children())
                .flatExtracting(Child::careEpisodes)
                .extracting(CareEpisode::ceasedOn)
                .containsExactly(
                        FIRST_DAY_OF_GAP,
                        Optional.empty(),
                        brokenOff ? Optional.of(LocalDate.of(2019, 7, 7)) : FIRST_DAY_OF_GAP,
                        Optional.of(LocalDate.of(2018, 6, 1)));
        assertThat(records.children().get(0).careEpisodes().get(0).ceasedReason())
                .isEmpty();
        assertThat(records.children().get(0).placements())
                .extracting(Placement::endedOn)
                .containsExactly(FIRST_DAY_OF_GAP);
        assertThat(records.notes()).isEmpty();
    }

    /** The child moved in the year that is missing. */
    @Test
    void an_episode_that_others_followed_in_a_gap_is_not_noted_as_never_ended() {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("A", "01/05/2018", "S", "C2", "U4", "", ""))
                .episodes(2021, episode("A", "01/09/2019", "P", "C2", "U4", "", ""))
                .records();

        assertThat(records.notes()).isEmpty();
        assertThat(records.children().get(0).careEpisodes())
                .extracting(CareEpisode::ceasedOn)
                .containsExactly(FIRST_DAY_OF_GAP, Optional.empty());
    }

    /** The episodes of 2020 are there, and their end is not taken from the incidents, nor that of the incidents from them. */
    @ParameterizedTest
    @CsvSource({"EPISODES, true, false", "MISSING, false, true"})
    void each_file_has_its_own_gaps(Ssda903File there, boolean episodeIsOpen, boolean incidentIsOpen) {
        Ssda903 returns = new Ssda903();
        for (int year : new int[] {2019, 2020, 2021}) {
            String unlike = year == 2019 ? "A" : "Z";
            if (year != 2020 || there == Ssda903File.EPISODES) {
                returns.episodes(year, episode(unlike, "01/05/2018", "S", "C2", "U4", "", ""));
            }
            if (year != 2020 || there == Ssda903File.MISSING) {
                returns.with(year, Ssda903File.MISSING, Ssda903.MISSING, unlike + ",,M,30/03/2019,");
            }
        }
        Child child = returns.records().children().get(0);

        assertThat(child.careEpisodes())
                .extracting(CareEpisode::ceasedOn)
                .containsExactly(episodeIsOpen ? Optional.empty() : FIRST_DAY_OF_GAP);
        assertThat(child.missingIncidents())
                .extracting(MissingIncident::endedOn)
                .containsExactly(incidentIsOpen ? Optional.empty() : FIRST_DAY_OF_GAP);
    }

    /** The expected figures are the council's own, made from its tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2019",
                "2020",
                "2021",
                "2022",
                "2023",
                "2024",
                "2019 2020",
                "2019 2021",
                "2019 2022",
                "2020 2021",
                "2020 2022",
                "2020 2023",
                "2021 2022",
                "2021 2023",
                "2022 2023",
                "2022 2024",
                "2019 2020 2021",
                "2019 2021 2023",
                "2020 2021 2022",
                "2021 2022 2023",
                "2019 2020 2021 2022 2023"
            })
    void without_some_years_a_figure_of_the_example_council_is_the_same_or_not_covered(String left) {
        Set<String> leftOut = Set.of(left.split(" "));
        Ssda903Reader reader = new Ssda903Reader();
        IntStream.rangeClosed(2018, 2025)
                .filter(year -> !leftOut.contains(String.valueOf(year)))
                .forEach(year -> ExampleReturns.read(reader, year, year + "/", folder(year), ""));

        assertThat(different(reader.records())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019, episodes", "2021, episodes", "2023, episodes", "2021, missing", "2022, oc2", "2022, reviews"})
    void without_one_file_a_figure_of_the_example_council_is_the_same_or_not_covered(int leftOut, String file) {
        Ssda903Reader reader = new Ssda903Reader();
        for (int year = 2018; year <= 2025; year++) {
            for (Ssda903File each : Ssda903File.values()) {
                if (year != leftOut || !each.fileName().equals(file)) {
                    ExampleReturns.read(reader, year, year + "/", folder(year), each.fileName());
                }
            }
        }

        assertThat(different(reader.records())).isEmpty();
    }

    private static Path folder(int year) {
        Path folder = ExampleCouncil.folder().resolve("ssda903").resolve(String.valueOf(year));
        assertThat(Files.isDirectory(folder)).isTrue();
        return folder;
    }

    /** The figures of years and quarters that are not the expected ones, of those that are covered. */
    private static List<String> different(CouncilRecords records) {
        List<String> different = new ArrayList<>();
        int answered = 0;
        for (String file : List.of("years.csv", "quarters.csv")) {
            for (String[] row : ExampleCouncil.expected(file)) {
                if (row[0].matches("(cla|leaving)\\..*|wokingham\\.vp7")) {
                    Outcome told = figure(records, Catalogue.find(row[0]).orElseThrow(), row)
                            .outcome();
                    boolean covered = !(told instanceof Outcome.NotCovered);
                    answered += covered ? 1 : 0;
                    if (covered && !tally(told).equals(row[3] + "/" + row[4])) {
                        different.add(String.join(",", row) + " was " + tally(told));
                    }
                }
            }
        }
        assertThat(answered).isPositive();
        return different;
    }

    private static <F extends Facts<F>> Figure figure(CouncilRecords records, Indicator<F> indicator, String[] row) {
        return records.evaluation(indicator)
                .figure(ReportingPeriod.of(LocalDate.parse(row[1]), LocalDate.parse(row[2])));
    }

    private static String tally(Outcome told) {
        return told.tally()
                .map(tally -> tally.numerator().inDecimals() + "/"
                        + tally.denominator().inDecimals())
                .orElse("/");
    }
}
