package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.lookedafter.PlacementIndicators.LONG_TERM_STABILITY;
import static io.github.tallystick.indicators.lookedafter.PlacementIndicators.LONG_TERM_STABILITY_FROM_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Long-term stability on 31 March 2024: in care since 30 September 2021, in the same placement since 31 March 2022. */
class PlacementReadingsTest {
    private static final ReportingPeriod YEAR = OtherMeaning.days("2023-04-01", "2024-03-31");

    private static CareEpisode episode(String start, String ceased, String status) {
        return CareEpisode.builder()
                .id(start)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .ceasedOn(dayIfAny(ceased))
                .legalStatus(status)
                .build();
    }

    private static Placement placement(String start, String end, String type, String reason) {
        return Placement.builder()
                .id(start + type)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .type(type)
                .startReason(reason)
                .build();
    }

    private static Child born(String day, CareEpisode episode, Placement... placements) {
        return Child.builder()
                .id("c")
                .bornOn(LocalDate.parse(day))
                .addCareEpisodes(episode)
                .addPlacements(placements)
                .build();
    }

    private static Child inCareSince2019(Placement... placements) {
        return born("2012-06-01", episode("2019-01-01", "-", "C2"), placements);
    }

    private static OtherMeaning<Child> row(String phrase, String meaning, String taken, String other, Child child) {
        return new OtherMeaning<>(LONG_TERM_STABILITY, phrase, meaning, YEAR, List.of(child), taken, other);
    }

    static Stream<OtherMeaning<Child>> rows() {
        Placement place = placement("2019-01-01", "-", "U4", "S");
        Placement before = placement("2019-01-01", "2023-06-01", "U4", "S");
        Child begunWithBreaks = Child.builder()
                .from(born("2012-06-01", episode("2019-01-01", "-", "C2"), place))
                .addCareEpisodes(episode("2018-06-01", "2019-01-01", "V3"))
                .build();
        return Stream.of(
                row(
                        "looked after",
                        "short breaks included",
                        "0/0",
                        "1/1",
                        born("2012-06-01", episode("2019-01-01", "-", "V3"), place)),
                row(
                        "on the last day",
                        "still open on its last day",
                        "0/0",
                        "1/1",
                        born("2012-06-01", episode("2019-01-01", "2024-03-31", "C2"), place)),
                row(
                        "continuously",
                        "periods of care that began with short breaks left out (from 2021)",
                        "1/1",
                        "0/0",
                        begunWithBreaks),
                row(
                        "same placement",
                        "a move with the same carers starts again",
                        "1/1",
                        "0/1",
                        inCareSince2019(before, placement("2023-06-01", "-", "K2", "T"))),
                row(
                        "same placement",
                        "a move to fostering for adoption or concurrent planning (U2, U5) starts again (from 2021)",
                        "1/1",
                        "0/1",
                        inCareSince2019(before, placement("2023-06-01", "-", "U5", "U"))),
                row(
                        "for at least 2 years",
                        "a placement for adoption not taken together with the one before",
                        "1/1",
                        "0/1",
                        inCareSince2019(before, placement("2023-06-01", "-", "A5", "P"))),
                row(
                        "for at least 2 years",
                        "looked after for 24 months, in whatever placements",
                        "0/1",
                        "1/1",
                        inCareSince2019(before, placement("2023-06-01", "-", "U4", "P"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), LONG_TERM_STABILITY);
    }

    /** The published days: in care on or before 30 September, placed on or before 31 March; 16 on the last day is too old. */
    @ParameterizedTest
    @CsvSource({
        "2008-04-01, 2021-09-30, 2022-03-31, 1/1",
        "2008-04-01, 2021-10-01, 2022-03-31, 0/0",
        "2008-04-01, 2021-09-30, 2022-04-01, 0/1",
        "2008-03-31, 2021-09-30, 2022-03-31, 0/0"
    })
    void the_days_on_which_it_turns(String born, String inCare, String placed, String tally) {
        Child child = born(born, episode(inCare, "-", "C2"), placement(placed, "-", "U4", "S"));
        assertThat(OtherMeaning.tally(LONG_TERM_STABILITY, List.of(child), YEAR))
                .isEqualTo(tally);
    }

    /** A temporary placement and one of no night are passed over; the placement after a gap is another one. */
    @ParameterizedTest
    @CsvSource({"T1, 2023-07-01, 1/1", "U4, 2023-06-01, 1/1", "U4, 2023-07-01, 0/1"})
    void what_is_no_placement_does_not_end_the_one_before(String type, String end, String tally) {
        Child child = inCareSince2019(
                placement("2019-01-01", "2023-06-01", "U4", "S"), placement("2023-06-01", end, type, "P"));
        assertThat(OtherMeaning.tally(LONG_TERM_STABILITY, List.of(child), YEAR))
                .isEqualTo(tally);
    }

    @Test
    void a_child_without_a_date_of_birth_is_told_and_not_counted() {
        Child child = Child.builder()
                .from(inCareSince2019(placement("2019-01-01", "-", "U4", "S")))
                .bornOn(Optional.empty())
                .build();
        Figure figure = Evaluation.of(LONG_TERM_STABILITY, List.of(child)).figure(YEAR);
        assertThat(figure.standings().unusable()).isEqualTo(1);
        assertThat(figure.outcome().tally()).hasToString("Optional[0/0]");
    }

    @Test
    void the_edition_from_2021_has_both_changes() {
        assertThat(LONG_TERM_STABILITY_FROM_2021.readAs()).hasSize(2);
        assertThat(Catalogue.asInForceOn(LocalDate.of(2020, 3, 31)).contains(LONG_TERM_STABILITY))
                .isTrue();
        assertThat(Catalogue.asInForceOn(LocalDate.of(2020, 4, 1)).contains(LONG_TERM_STABILITY_FROM_2021))
                .isTrue();
    }
}
