package io.github.tallystick.indicators.scorecard;

import static io.github.tallystick.indicators.scorecard.GivenFigures.figure;
import static io.github.tallystick.indicators.scorecard.GivenFigures.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Re-referrals within 12 months of four councils of the North East in the year to 31 March 2025, as the Department for
 * Education published them (Characteristics of children in need, read in data/published/la_rates.csv of the shared data):
 * County Durham 1003 of 5378 (18.7%), Darlington 145 of 1117 (13.0%), Gateshead 224 of 1613 (13.9%), Hartlepool 536 of 2020
 * (26.5%).
 */
class NeighboursTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.yearTo31March(2025);
    private static final Figure DURHAM = repeats(1003, 5378);
    private static final Figure DARLINGTON = repeats(145, 1117);
    private static final Figure GATESHEAD = repeats(224, 1613);
    private static final Figure HARTLEPOOL = repeats(536, 2020);
    private static final Figure NOTHING = repeats(0, 0);
    private static final Figure NO_DATA =
            figure(ReferralIndicators.VP4, YEAR, new Outcome.NotCovered("no return was made"));

    private static Figure repeats(long numerator, long denominator) {
        return figure(ReferralIndicators.VP4, YEAR, Tally.of(numerator, denominator));
    }

    private static JudgementBuilder judging(Figure figure, Polarity polarity, BoundTarget... targets) {
        return Judgement.builder()
                .figure(figure)
                .line(new Scorecard.Line(ReferralIndicators.VP4, polarity, List.of(targets)));
    }

    /** The median of 13.0, 13.9 and 26.5 is Gateshead's value, 224/1613. */
    @Test
    void lower_is_better_than_one_and_worse_than_the_others() {
        Neighbours neighbours = judging(DURHAM, Polarity.LOWER_IS_BETTER)
                .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                .putNeighbourFigures("Gateshead", GATESHEAD)
                .putNeighbourFigures("Darlington", DARLINGTON)
                .build()
                .neighbours();
        assertThat(neighbours.comparisons()).hasToString("{Darlington=WORSE, Gateshead=WORSE, Hartlepool=BETTER}");
        assertThat(neighbours.rank()).hasValue(3);
        assertThat(neighbours.median()).contains(Fraction.of(22400, 1613));
        assertThat(neighbours.withoutValue()).isEmpty();
        assertThat(neighbours.inWords())
                .isEqualTo("better than 1, worse than 2; place 3 of 4; median of the neighbours' values 13.9%");
    }

    /**
     * Halfway between 1003/5378 and 224/1613 is (1003 x 1613 + 224 x 5378) / (2 x 5378 x 1613), which is 2822511 / 17349428:
     * 16.27%. Added up, the two councils have 1227 of 6991, 17.55%, which is another thing.
     */
    @Test
    void the_median_of_an_even_number_is_halfway_between_the_two_in_the_middle_exactly() {
        Neighbours neighbours = judging(DARLINGTON, Polarity.LOWER_IS_BETTER)
                .putNeighbourFigures("County Durham", DURHAM)
                .putNeighbourFigures("Gateshead", GATESHEAD)
                .build()
                .neighbours();
        assertThat(neighbours.median()).contains(Fraction.of(282_251_100, 17_349_428));
        assertThat(neighbours.rank()).hasValue(1);
    }

    @Test
    void neighbours_without_a_value_are_told_apart() {
        Neighbours neighbours = judging(DURHAM, Polarity.LOWER_IS_BETTER)
                .putNeighbourFigures("Rutland", NOTHING)
                .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                .putNeighbourFigures("Another", NO_DATA)
                .build()
                .neighbours();
        assertThat(neighbours.comparisons()).containsOnlyKeys("Hartlepool");
        assertThat(neighbours.withoutValue()).containsOnlyKeys("Another", "Rutland");
        assertThat(neighbours.inWords())
                .isEqualTo(
                        "better than 1; place 1 of 2; median of the neighbours' values 26.5%; Another has no value (not"
                                + " covered: no return was made); Rutland has no value (nothing to measure: the denominator is"
                                + " 0)");
    }

    @Test
    void councils_of_the_same_value_share_a_place() {
        Neighbours neighbours = judging(DURHAM, Polarity.HIGHER_IS_BETTER)
                .putNeighbourFigures("Twice as large", repeats(2006, 10756))
                .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                .putNeighbourFigures("Darlington", DARLINGTON)
                .build()
                .neighbours();
        assertThat(neighbours.number(Comparison.EQUAL)).isEqualTo(1);
        assertThat(neighbours.rank()).hasValue(2);
        assertThat(neighbours.inWords()).startsWith("better than 1, worse than 1, equal to 1; place 2 of 4; median");
    }

    @Test
    void where_neither_way_is_better_there_is_no_place() {
        Neighbours neighbours = judging(DURHAM, Polarity.CONTEXTUAL)
                .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                .putNeighbourFigures("Darlington", DARLINGTON)
                .putNeighbourFigures("Gateshead", GATESHEAD)
                .build()
                .neighbours();
        assertThat(neighbours.rank()).isEmpty();
        assertThat(neighbours.inWords())
                .isEqualTo("higher than 2, lower than 1; median of the neighbours' values 13.9%");
    }

    /** In a band from 13.5 to 20, Durham and Gateshead are within, Darlington 0.5 and Hartlepool 6.5 points outside. */
    @Test
    void in_a_band_the_place_is_by_the_distance_to_it() {
        BoundTarget band = local(Target.between("13.5", "20")).build();
        JudgementBuilder judging = judging(DARLINGTON, Polarity.WITHIN_A_BAND, band)
                .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                .putNeighbourFigures("County Durham", DURHAM)
                .putNeighbourFigures("Gateshead", GATESHEAD);
        assertThat(judging.build().neighbours().rank()).hasValue(3);
        assertThat(judging.figure(GATESHEAD).build().neighbours().inWords())
                .startsWith("better than 1, equal to 1, lower than 1; place 1 of 4; median");
        assertThat(judging(DARLINGTON, Polarity.WITHIN_A_BAND)
                        .putNeighbourFigures("Hartlepool", HARTLEPOOL)
                        .build()
                        .neighbours()
                        .rank())
                .isEmpty();
    }

    @Test
    void a_council_without_a_value_has_no_place_but_its_neighbours_have_a_median() {
        Neighbours neighbours = judging(NOTHING, Polarity.LOWER_IS_BETTER)
                .putNeighbourFigures("Gateshead", GATESHEAD)
                .build()
                .neighbours();
        assertThat(neighbours.rank()).isEmpty();
        assertThat(neighbours.comparisons()).isEmpty();
        assertThat(neighbours.inWords()).isEqualTo("nothing to compare; median of the neighbours' values 13.9%");
        assertThat(judging(DURHAM, Polarity.LOWER_IS_BETTER)
                        .build()
                        .neighbours()
                        .median())
                .isEmpty();
    }
}
