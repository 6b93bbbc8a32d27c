package io.github.tallystick.indicators.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuouslyLookedAfterTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int YEAR_END = EpochDay.of(LocalDate.of(1981, 3, 31));

    private static CareEpisode episode(int number, String start, String reason, String status, String end, String why) {
        return CareEpisode.builder()
                .id("id-" + number)
                .periodOfCare("id-period")
                .startedOn(LocalDate.parse(start, DAY))
                .startReason(reason)
                .legalStatus(status)
                .ceasedOn(given(end).map(day -> LocalDate.parse(day, DAY)))
                .ceasedReason(given(why))
                .build();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static LookedAfterChild child(List<CareEpisode> episodes) {
        Child child = Child.builder().id("child").careEpisodes(episodes).build();
        return new LookedAfterChild(child, PeriodOfCare.of(child, Care.WITH_SHORT_BREAKS));
    }

    private static boolean holds(Runs runs, List<CareEpisode> episodes) {
        ContinuouslyLookedAfter.THROUGHOUT_THE_WINDOW.answer(child(episodes), Window.monthsTo(12), runs);
        return runs.at(YEAR_END) == 1;
    }

    /** The published vector, which is not part of the project; the calling test is skipped where it is not there. */
    private static Path vector() {
        Optional<Path> found = Stream.of(System.getProperty("tallystick.shared", ""), "../shared", "../../../shared")
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Path.of(shared, "data/returns/ssda903/sample/continuously_looked_after_vector.csv"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeThat(found).as("the samples of the SSDA903 are not here").isPresent();
        return found.orElseThrow();
    }

    /**
     * The 14 rows of continuously_looked_after_vector.csv, the expected results of the tests of
     * data-to-insight/csc-validator-be-903: each child's answer stands on each of its rows.
     */
    @Test
    void the_published_vector_is_reproduced() throws IOException {
        Map<String, List<CareEpisode>> episodes = new LinkedHashMap<>();
        Map<String, Boolean> expected = new LinkedHashMap<>();
        List<String> rows;
        try (Stream<String> lines = Files.lines(vector())) {
            rows = lines.skip(1).toList();
        }
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            assertThat(cells[0] + " " + cells[1]).isEqualTo("01/04/1980 31/03/1981");
            List<CareEpisode> ofChild = episodes.computeIfAbsent(cells[2], id -> new ArrayList<>());
            ofChild.add(episode(ofChild.size(), cells[3], cells[7], cells[5], cells[4], cells[6]));
            expected.put(cells[2], Boolean.valueOf(cells[8]));
        }
        Map<String, Boolean> actual = new LinkedHashMap<>();
        episodes.forEach((id, ofChild) -> actual.put(id, holds(Runs.empty(), ofChild)));

        assertThat(rows).hasSize(14);
        assertThat(actual).isEqualTo(expected);
    }

    /** The days on which each sign of a break turns: from 1 April 1980, for a start after it; before 31 March 1981. */
    @ParameterizedTest
    @CsvSource({
        "01/04/1980, S, C2, '', '', true",
        "02/04/1980, S, C2, '', '', false",
        "02/04/1980, P, C2, '', '', true",
        "31/03/1981, S, C2, '', '', false",
        "01/04/1981, S, C2, '', '', false",
        "01/01/1979, S, C2, 31/03/1980, E4A, false",
        "01/01/1979, S, C2, 31/03/1980, X1, false",
        "01/01/1979, S, C2, 01/04/1980, E4A, false",
        "01/01/1979, S, C2, 01/04/1980, X1, true",
        "01/01/1979, S, C2, 30/03/1981, E4A, false",
        "01/01/1979, S, C2, 31/03/1981, E4A, true",
        "01/01/1979, S, V4, '', '', false"
    })
    void the_days_on_which_it_turns(String start, String reason, String status, String end, String why, boolean holds) {
        assertThat(holds(Runs.empty(), List.of(episode(1, start, reason, status, end, why))))
                .isEqualTo(holds);
    }

    @Test
    void short_breaks_before_the_year_are_no_break_in_it_and_on_its_first_day_are() {
        CareEpisode care = episode(1, "31/03/1980", "P", "C2", "", "");

        assertThat(holds(Runs.empty(), List.of(care, episode(2, "01/01/1980", "S", "V3", "31/03/1980", "X1"))))
                .isTrue();
        assertThat(holds(Runs.empty(), List.of(care, episode(2, "01/01/1980", "S", "V3", "01/04/1980", "X1"))))
                .isFalse();
    }

    @Test
    void seen_from_a_day_a_break_may_follow_and_what_has_broken_stays_broken() {
        int before = YEAR_END - 1;
        List<CareEpisode> open = List.of(episode(1, "01/01/1979", "S", "C2", "", ""));
        List<CareEpisode> ceased = List.of(episode(1, "01/01/1979", "S", "C2", "01/05/1980", "E4A"));

        assertThat(holds(Runs.least(before, false), open)).isFalse();
        assertThat(holds(Runs.most(before), open)).isTrue();
        assertThat(holds(Runs.least(YEAR_END, false), open)).isTrue();
        assertThat(holds(Runs.most(before), ceased)).isFalse();
    }
}
