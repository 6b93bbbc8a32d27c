package io.github.tallystick.returns;

import static io.github.tallystick.indicators.lookedafter.PlacementIndicators.LONG_TERM_STABILITY;
import static io.github.tallystick.returns.Ssda903.episode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date of birth holds for all days and is the same in all records: they have it or they lack it. */
class BirthdaysTest {
    private static final ReportingPeriod YEAR_2018_19 = ReportingPeriod.yearTo31March(2019);

    /** 14 of 36 are the council's expected figure, from its tables. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_census_beside_the_tables_takes_no_figure_away_whether_it_can_be_read_or_not(boolean readable)
            throws IOException {
        CouncilRecords tables = ExampleCouncil.tables().reaching(LocalDate.of(2015, 4, 1), LocalDate.of(2025, 3, 31));
        CinCensusReader reader = new CinCensusReader();
        try (InputStream census = readable
                ? Files.newInputStream(ExampleCouncil.folder().resolve("cin_census/cin_2024.xml"))
                : new ByteArrayInputStream("no XML".getBytes(StandardCharsets.UTF_8))) {
            reader.read("cin.xml", census);
        }
        CouncilRecords census = reader.records()
                .without(FactKind.REFERRALS)
                .without(FactKind.CONFERENCES)
                .without(FactKind.PLANS);

        for (CouncilRecords both : new CouncilRecords[] {tables.and(census), census.and(tables)}) {
            assertThat(both.evaluation(LONG_TERM_STABILITY)
                            .figure(YEAR_2018_19)
                            .outcome()
                            .tally())
                    .contains(Tally.of(14, 36));
        }
    }

    /** A is in the return of 2019 alone, which has no header; its review may give the day of birth. */
    @ParameterizedTest
    @CsvSource({"02/05/2010, false", "'', true"})
    void without_a_header_days_of_birth_are_missing_if_that_of_a_child_with_episodes_is(String day, boolean missing) {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("A", "01/05/2018", "S", "C2", "U4", "31/07/2018", "E4A"))
                .with(2019, Ssda903File.REVIEWS, Ssda903.REVIEWS, "A," + day + ",02/05/2018,PN1")
                .with(2020, Ssda903File.HEADER, Ssda903.HEADER, "B,1,02/05/2010,WBRI,U,,")
                .episodes(2020, episode("B", "01/05/2019", "S", "C2", "U4", "", ""))
                .records();

        assertThat(records.missingItems().contains(Item.BIRTHDAYS)).isEqualTo(missing);
    }

    /** The other return's header names A, or another child. */
    @ParameterizedTest
    @CsvSource({"A, false", "B, true"})
    void those_of_other_records_do_if_they_are_of_the_children_looked_after(String inHeader, boolean missing) {
        CouncilRecords episodes = new Ssda903()
                .episodes(2019, episode("A", "01/05/2018", "S", "C2", "U4", "", ""))
                .records();
        CouncilRecords header = new Ssda903()
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, inHeader + ",1,02/05/2010,WBRI,U,,")
                .records();

        assertThat(episodes.and(header).missingItems().contains(Item.BIRTHDAYS)).isEqualTo(missing);
        assertThat(header.and(episodes).missingItems().contains(Item.BIRTHDAYS)).isEqualTo(missing);
    }

    @Test
    void those_that_neither_has_are_missing() {
        CouncilRecords one = new Ssda903().records();

        assertThat(one.and(one).missingItems()).contains(Item.BIRTHDAYS);
    }
}
