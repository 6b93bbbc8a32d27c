package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Target.Rag;
import io.github.tallystick.core.result.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    private static final Target LEAST = Target.atLeast("90").amberWithin("5");
    private static final Target MOST = Target.atMost("16").amberWithin("4");

    /**
     * LG Inform Plus, metric type 100 (formerly NI 65), second or subsequent child protection plans: "The 2006/07 banding for
     * this indicator describes good performance as being between 10% and 15%." The tolerance is ours.
     */
    private static final Target BAND = Target.between("10", "15").amberWithin("2");

    /** 89.96 would print as 90.0, and 15.04 as 15.0. */
    @ParameterizedTest
    @CsvSource({
        "at least 90, 90, GREEN",
        "at least 90, 90.01, GREEN",
        "at least 90, 89.96, AMBER",
        "at least 90, 85, AMBER",
        "at least 90, 84.999, RED",
        "at most 16, 16, GREEN",
        "at most 16, 15.99, GREEN",
        "at most 16, 16.01, AMBER",
        "at most 16, 20, AMBER",
        "at most 16, 20.01, RED",
        "between 10 and 15, 7.99, RED",
        "between 10 and 15, 8, AMBER",
        "between 10 and 15, 9.99, AMBER",
        "between 10 and 15, 10, GREEN",
        "between 10 and 15, 12.5, GREEN",
        "between 10 and 15, 15, GREEN",
        "between 10 and 15, 15.04, AMBER",
        "between 10 and 15, 17, AMBER",
        "between 10 and 15, 17.01, RED",
    })
    void a_target_is_met_at_its_limits_and_compared_before_rounding(String words, String value, Rag rag) {
        Target target = Stream.of(LEAST, MOST, BAND)
                .filter(each -> each.inWords().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(target.rag(Fraction.of(value))).isEqualTo(rag);
        assertThat(target.isMetBy(Fraction.of(value))).isEqualTo(rag == Rag.GREEN);
    }

    @Test
    void without_a_tolerance_there_is_no_amber() {
        assertThat(Target.atMost("16").rag(Fraction.of("16.01"))).isEqualTo(Rag.RED);
        assertThat(Target.atLeast("16").rag(Fraction.of("15.99"))).isEqualTo(Rag.RED);
        assertThat(Target.between("10", "10").rag(Fraction.of("10"))).isEqualTo(Rag.GREEN);
        assertThat(Target.between("10", "10").rag(Fraction.of("10.01"))).isEqualTo(Rag.RED);
    }

    /** 90 - 84.5 = 5.5; 20 - 16 = 4; 10 - 7 = 3; 18 - 15 = 3. */
    @Test
    void a_target_says_by_how_much_it_is_missed() {
        assertThat(LEAST.missedBy(Fraction.of("84.5"))).isEqualTo(Fraction.of("5.5"));
        assertThat(MOST.missedBy(Fraction.of("20"))).isEqualTo(Fraction.of("4"));
        assertThat(BAND.missedBy(Fraction.of("7"))).isEqualTo(Fraction.of("3"));
        assertThat(BAND.missedBy(Fraction.of("18"))).isEqualTo(Fraction.of("3"));
        assertThat(BAND.missedBy(Fraction.of("12"))).isEqualTo(Fraction.ZERO);
        assertThat(LEAST.missedBy(Fraction.of("100"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void a_target_lists_its_limits_the_lower_one_first() {
        assertThat(LEAST.limits()).containsExactly(Fraction.of(90));
        assertThat(MOST.limits()).containsExactly(Fraction.of(16));
        assertThat(BAND.limits()).containsExactly(Fraction.of(10), Fraction.of(15));
    }

    @Test
    void a_mirrored_target_has_its_limits_negated_and_swapped() {
        assertThat(LEAST.mirrored()).isEqualTo(Target.atMost("-90").amberWithin("5"));
        assertThat(MOST.mirrored()).isEqualTo(Target.atLeast("-16").amberWithin("4"));
        assertThat(BAND.mirrored()).isEqualTo(Target.between("-15", "-10").amberWithin("2"));
    }

    @Test
    void targets_that_say_nothing_or_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> new Target(Optional.empty(), Optional.empty(), Fraction.ZERO))
                .hasMessage("target must have a limit, but has neither a lower nor an upper one");
        assertThatThrownBy(() -> Target.between("15", "10"))
                .hasMessage("target must not have its lower limit above its upper one, but was between 15 and 10");
        assertThatThrownBy(() -> MOST.amberWithin("-1")).hasMessage("tolerance must not be negative, but was -1");
    }

    @Test
    void colours_say_themselves() {
        assertThat(List.of(Rag.values()).stream().map(Rag::inWords)).containsExactly("Red", "Amber", "Green");
    }
}
