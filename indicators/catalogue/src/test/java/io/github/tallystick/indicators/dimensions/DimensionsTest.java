package io.github.tallystick.indicators.dimensions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Dimension;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The children looked after on 31 March 2024, by hand. */
class DimensionsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.yearTo31March(2024);

    private static Child child(String id, String born, Placement... placements) {
        return Child.builder()
                .id(id)
                .bornOn(LocalDate.parse(born))
                .addCareEpisodes(CareEpisode.builder()
                        .id("e-" + id)
                        .periodOfCare("p")
                        .startedOn(LocalDate.of(2023, 6, 1))
                        .legalStatus("C2")
                        .build())
                .addPlacements(placements)
                .build();
    }

    private static Placement placement(String id, String type, String started) {
        return Placement.builder()
                .id(id)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(started))
                .type(type)
                .build();
    }

    private static Map<String, String> by(Dimension dimension, Child... children) {
        Map<String, String> tallies = new LinkedHashMap<>();
        Evaluation.of(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, List.of(children))
                .figuresBy(dimension, YEAR)
                .forEach((category, figure) -> tallies.put(
                        category.words(), figure.outcome().tally().orElseThrow().toString()));
        return tallies;
    }

    /** Born on 1 April 2023 a child is under 1 on 31 March 2024, born on 31 March 2023 it is 1; so with 15 and 16. */
    @Test
    void a_child_is_in_the_band_of_its_age_on_the_last_day() {
        Map<String, String> bands = by(
                Dimensions.AGE_LOOKED_AFTER,
                child("a", "2023-04-01"),
                child("b", "2023-03-31"),
                child("c", "2008-04-01"),
                child("d", "2008-03-31"),
                child("e", "2007-03-31"));
        assertThat(bands).isEqualTo(Map.of("under 1", "0/1", "1-4", "0/1", "10-15", "0/1", "16 and over", "0/2"));
    }

    @Test
    void a_child_is_in_the_group_of_the_placement_that_started_last() {
        Map<String, String> groups = by(
                Dimensions.PLACEMENT,
                child("a", "2015-01-01", placement("1", "U4", "2023-06-01")),
                child("b", "2015-01-01", placement("1", "K2", "2023-06-01"), placement("2", "U1", "2024-03-31")),
                child("c", "2015-01-01", placement("1", "U1", "2023-06-01"), placement("2", "K2", "2024-03-31")),
                child("d", "2015-01-01"));
        assertThat(groups)
                .isEqualTo(Map.of("foster", "0/2", "secure homes and children's homes", "0/1", "not known", "0/1"));
    }
}
