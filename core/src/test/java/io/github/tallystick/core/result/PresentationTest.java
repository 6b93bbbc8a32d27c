package io.github.tallystick.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.result.Presentation.Reason;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationTest {
    private static final Presentation WHOLE = Presentation.of("Children looked after 2024", Rounding.halfUp(0));

    private static Outcome value(String decimal) {
        return new Outcome.Value(Tally.of(1, 1), Fraction.of(decimal));
    }

    /** The methodology of children looked after: "k" is "for example where a percentage is <0.5%"; 0.5 is a tie and goes up. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.49, k", "0.5, 1", "-0.49, k", "99.5, 100"})
    void a_value_is_rounded_and_zero_is_told_from_what_rounds_to_it(String value, String printed) {
        assertThat(WHOLE.print(value(value))).isEqualTo(printed);
    }

    /**
     * c, z and k: Department for Education, <i>Children looked after: a focus on placement location</i>, methodology, rounding and
     * suppression. x and u: StatsWales, <i>Shorthand for labelling data values</i>. Both read in stored copies on 2026-11-23.
     */
    @Test
    void the_usual_symbols_are_those_of_the_department() {
        assertThat(WHOLE.print(new Outcome.NothingToMeasure(Tally.NOTHING))).isEqualTo("z");
        assertThat(WHOLE.print(new Outcome.NotInForce("the grade ended"))).isEqualTo("z");
        assertThat(WHOLE.print(new Outcome.Withheld("counts 1 to 5 are withheld")))
                .isEqualTo("c");
        assertThat(WHOLE.print(new Outcome.NotCovered("no list yet"))).isEqualTo("x");
        assertThat(WHOLE.symbol(Reason.LOW_RELIABILITY)).isEqualTo("u");
        assertThat(Arrays.stream(Reason.values()).map(Reason::symbol)).containsExactly("z", "z", "c", "x", "u", "k");
    }

    /** Children in need until 2021: a colon for what is not available (definitions.md, section 1). */
    @Test
    void an_edition_prints_symbols_of_its_own_and_another_is_unchanged() {
        Presentation before = Presentation.of("Children in need 2021", Rounding.halfUp(1))
                .printing(Reason.NOT_AVAILABLE, ":")
                .printing(Reason.NOTHING_TO_MEASURE, "0");
        assertThat(before.print(new Outcome.NotCovered("no return"))).isEqualTo(":");
        assertThat(before.print(new Outcome.NothingToMeasure(Tally.NOTHING))).isEqualTo("0");
        assertThat(before.print(new Outcome.Withheld("counts 1 to 5 are withheld")))
                .isEqualTo("c");
        assertThat(before.symbols()).isEqualTo(Map.of(Reason.NOT_AVAILABLE, ":", Reason.NOTHING_TO_MEASURE, "0"));
        assertThat(WHOLE.symbols()).isEmpty();
    }
}
