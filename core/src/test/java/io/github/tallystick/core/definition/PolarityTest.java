package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.result.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {
    private static final Target BAND = Target.between("10", "15");

    /** From 7 (3 below) to 18 (3 above) is as far from the band as before; so is any change within it. */
    @ParameterizedTest
    @CsvSource({
        "7, 8, IMPROVED",
        "8, 7, WORSENED",
        "18, 17, IMPROVED",
        "17, 18, WORSENED",
        "7, 17, IMPROVED",
        "7, 19, WORSENED",
        "7, 18, RISEN",
        "18, 7, FALLEN",
        "9.99, 10, IMPROVED",
        "15, 15.01, WORSENED",
        "10, 15, RISEN",
        "15, 10, FALLEN",
        "12, 12, UNCHANGED",
        "7, 7, UNCHANGED",
    })
    void nearer_to_the_band_is_improved(String before, String now, Direction direction) {
        assertThat(Polarity.WITHIN_A_BAND.direction(Fraction.of(before), Fraction.of(now), BAND))
                .isEqualTo(direction);
    }

    @Test
    void without_its_band_nothing_is_said_of_better_or_worse() {
        assertThat(Polarity.WITHIN_A_BAND.direction(Fraction.of(7), Fraction.of(8)))
                .isEqualTo(Direction.RISEN);
        assertThat(Polarity.WITHIN_A_BAND.direction(Fraction.of(8), Fraction.of(7)))
                .isEqualTo(Direction.FALLEN);
    }

    @Test
    void a_target_other_than_a_band_changes_no_direction() {
        assertThat(Polarity.HIGHER_IS_BETTER.direction(Fraction.of(95), Fraction.of(97), Target.atLeast("90")))
                .isEqualTo(Direction.IMPROVED);
        assertThat(Polarity.CONTEXTUAL.direction(Fraction.of(7), Fraction.of(8), BAND))
                .isEqualTo(Direction.RISEN);
    }

    @Test
    void a_target_is_on_the_side_that_is_better() {
        assertThat(admitted(Polarity.HIGHER_IS_BETTER)).containsExactly(true, false, false);
        assertThat(admitted(Polarity.LOWER_IS_BETTER)).containsExactly(false, true, false);
        assertThat(admitted(Polarity.WITHIN_A_BAND)).containsExactly(false, false, true);
        assertThat(admitted(Polarity.CONTEXTUAL)).containsExactly(true, true, true);
        assertThatThrownBy(() -> Polarity.WITHIN_A_BAND.direction(Fraction.ZERO, Fraction.ONE, Target.atMost("20")))
                .hasMessage(
                        "target must be on the side that is better, but within a band is better and the target is at"
                                + " most 20");
    }

    private static List<Boolean> admitted(Polarity polarity) {
        return List.of(
                polarity.admits(Target.atLeast("10")), polarity.admits(Target.atMost("15")), polarity.admits(BAND));
    }

    @Test
    void directions_and_polarities_say_themselves() {
        assertThat(List.of(Direction.values()).stream().map(Direction::inWords))
                .containsExactly("improved", "worsened", "unchanged", "risen", "fallen");
        assertThat(List.of(Polarity.values()).stream().map(Polarity::inWords))
                .containsExactly(
                        "higher is better",
                        "lower is better",
                        "within a band is better",
                        "neither way is better by itself");
    }
}
