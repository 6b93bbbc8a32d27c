package io.github.tallystick.returns;

import static io.github.tallystick.indicators.lookedafter.PlacementIndicators.LONG_TERM_STABILITY_FROM_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SSDA903 returns of the example council beside its tables, which tell the same story in another way. */
class Ssda903CouncilOneTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    private CouncilRecords returns;
    private CouncilRecords tables;

    @BeforeEach
    void read() throws IOException {
        returns = ExampleReturns.ofExampleCouncil();
        tables = ExampleCouncil.tables();
    }

    /** One incident is in the return of 2019 twice: {@code sort missing.csv | uniq -d}. */
    @Test
    void every_row_is_a_fact_and_nothing_is_wrong_but_an_incident_that_is_there_twice() throws IOException {
        assertThat(returns.rowCounts()).hasSize(8 * 6);
        for (RowCounts counts : returns.rowCounts()) {
            long lines = Files.readString(
                            ExampleCouncil.folder().resolve("ssda903").resolve(counts.file()), StandardCharsets.UTF_8)
                    .lines()
                    .count();
            assertThat(counts.rowsRead()).as(counts.file()).isEqualTo(lines - 1);
        }
        assertThat(Tables.inWords(returns.problems()))
                .containsExactly("2019/missing.csv, line 3, child: identifier must be in the table only once, but an"
                        + " earlier row has it");
        assertThat(returns.notes()).isEmpty();
    }

    @Test
    void the_episodes_that_touch_the_years_returned_are_those_of_the_tables() {
        assertThat(episodes(returns)).isNotEmpty().containsExactlyElementsOf(episodes(tables));
    }

    private static List<String> episodes(CouncilRecords records) {
        return records.children().stream()
                .flatMap(child -> child.careEpisodes().stream()
                        .filter(each -> touches(each.startedOn(), each.ceasedOn()))
                        .map(each -> episode(child, each)))
                .sorted()
                .toList();
    }

    private static String episode(Child child, CareEpisode each) {
        Optional<LocalDate> ceasedOn = returned(each.ceasedOn());
        return String.join(
                " ",
                child.id(),
                child.bornOn().map(LocalDate::toString).orElse("-"),
                each.startedOn().toString(),
                each.startReason(),
                each.legalStatus().orElse("-"),
                ceasedOn.map(LocalDate::toString).orElse("-"),
                ceasedOn.flatMap(day -> each.ceasedReason()).orElse("-"));
    }

    @Test
    void the_placements_that_start_in_the_years_returned_are_those_of_the_tables() {
        assertThat(placements(returns)).isNotEmpty().containsExactlyElementsOf(placements(tables));
    }

    /** Placements under short breaks alone, which have no start reason, are in the tables and not made from returns. */
    private static List<String> placements(CouncilRecords records) {
        return records.children().stream()
                .flatMap(child -> child.placements().stream()
                        .filter(each -> !each.startReason().isEmpty()
                                && !each.startedOn().isBefore(FIRST)
                                && !each.startedOn().isAfter(LAST))
                        .map(each -> placement(child, each)))
                .sorted()
                .toList();
    }

    private static String placement(Child child, Placement each) {
        return String.join(
                " ",
                child.id(),
                each.startedOn().toString(),
                returned(each.endedOn()).map(LocalDate::toString).orElse("-"),
                each.type(),
                each.startReason());
    }

    private static Optional<LocalDate> returned(Optional<LocalDate> end) {
        return end.filter(day -> !day.isAfter(LAST));
    }

    private static boolean touches(LocalDate start, Optional<LocalDate> end) {
        return !start.isAfter(LAST) && end.filter(FIRST::isAfter).isEmpty();
    }

    /** Periods of care that began with short breaks are left out of it, and must be known as such from both. */
    @Test
    void the_later_edition_of_long_term_stability_is_the_same_from_both() {
        Stream.iterate(
                        LocalDate.of(2019, 12, 31),
                        day -> !day.isAfter(LAST),
                        day -> day.plusDays(1).plusMonths(3).minusDays(1))
                .map(ReportingPeriod::asAt)
                .forEach(day -> assertThat(returns.evaluation(LONG_TERM_STABILITY_FROM_2021)
                                .figure(day)
                                .outcome())
                        .as(day.toString())
                        .isEqualTo(tables.evaluation(LONG_TERM_STABILITY_FROM_2021)
                                .figure(day)
                                .outcome()));
    }
}
