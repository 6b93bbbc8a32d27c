package io.github.tallystick.returns;

import static io.github.tallystick.returns.FileRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.Child;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The synthetic returns of data-to-insight/csc-validator-be-903 (2,123 children in episodes) and of
 * data-to-insight/cs-demand-model (three successive years); their values are random, so that much is wrong in them. Every
 * number expected was counted by a program of its own (Python: rows by child and day, in order of days).
 */
class Ssda903SamplesTest {
    private static <T> long count(CouncilRecords records, Function<Child, List<T>> part) {
        return records.children().stream()
                .mapToLong(child -> part.apply(child).size())
                .sum();
    }

    /** Rows outside care were counted by a script of a few lines: no episode has DECOM <= day and (no DEC, or day <= DEC). */
    @Test
    void the_large_sample_is_read_and_its_problems_are_counted() {
        Ssda903Reader reader = new Ssda903Reader();
        ExampleReturns.read(reader, 2018, "", ExampleReturns.samples().resolve("sample"), "");
        CouncilRecords records = reader.records();

        assertThat(records.problemCounts())
                .isEqualTo(Map.of(
                        "episodes.csv",
                        Map.of(
                                AFTER_THE_YEAR,
                                12L,
                                DAY_AND_REASON,
                                1413L,
                                NOT_ENDED,
                                10L,
                                OVERLAPS,
                                62L,
                                NOT_FOLLOWED,
                                8L),
                        "missing.csv",
                        Map.of(MISSING_AFTER_CARE, 4L, MISSING_BEFORE_CARE, 5L),
                        "oc2.csv",
                        Map.of(NOT_IN_CARE, 1252L),
                        "oc3.csv",
                        Map.of(UNKNOWN_CODE, 2L),
                        "reviews.csv",
                        Map.of(
                                DUPLICATE_IDENTIFIER,
                                14L,
                                OUTSIDE_CARE,
                                5756L,
                                AFTER_THE_YEAR,
                                5036L,
                                BEFORE_THE_YEAR,
                                5257L)));
        assertThat(records.children()).hasSize(2675);
        assertThat(records.children().stream()
                        .filter(child -> !child.careEpisodes().isEmpty()))
                .hasSize(2123);
        assertThat(records.children())
                .allSatisfy(child -> assertThat(child.bornOn()).isPresent());
        assertThat(count(records, Child::careEpisodes)).isEqualTo(5050);
        assertThat(count(records, Child::careReviews)).isEqualTo(12582 - 14 - 5756);
        assertThat(count(records, Child::missingIncidents)).isEqualTo(43);
        assertThat(count(records, Child::annualHealth)).isEqualTo(2675);
        assertThat(count(records, Child::careLeaverStatuses)).isEqualTo(53);
    }

    /** The files named 2017, 2018 and 2019 are of the years that start then. */
    @Test
    void three_successive_years_are_read_together_and_later_rows_take_the_place_of_earlier_ones() {
        Ssda903Reader reader = new Ssda903Reader();
        for (int year = 2018; year <= 2020; year++) {
            ExampleReturns.read(reader, year, "", ExampleReturns.samples().resolve("yearly"), (year - 1) + "-");
        }
        CouncilRecords records = reader.records();

        assertThat(records.problemCounts().get("2017-episodes.csv"))
                .isEqualTo(Map.of(
                        AFTER_THE_YEAR,
                        2L,
                        DAY_AND_REASON,
                        434L,
                        NOT_ENDED,
                        1L,
                        OVERLAPS,
                        22L,
                        NOT_IN_NEXT_RETURN,
                        10L));
        assertThat(records.problemCounts().get("2018-episodes.csv"))
                .isEqualTo(Map.of(DAY_AND_REASON, 235L, OVERLAPS, 6L, NOT_IN_NEXT_RETURN, 40L));
        assertThat(records.problemCounts().get("2019-episodes.csv"))
                .isEqualTo(Map.of(AFTER_THE_YEAR, 1L, DAY_AND_REASON, 160L, OVERLAPS, 6L, NOT_FOLLOWED, 1L));
        assertThat(count(records, Child::careEpisodes)).isEqualTo(2463);
        assertThat(count(records, Child::careReviews)).isEqualTo(2230);
    }
}
