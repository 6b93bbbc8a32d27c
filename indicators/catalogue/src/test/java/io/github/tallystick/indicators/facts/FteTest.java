package io.github.tallystick.indicators.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FteTest {
    @Test
    void a_full_time_equivalent_is_exactly_what_was_written() {
        assertThat(Fte.of("0.75").billionths()).isEqualTo(750_000_000L);
        assertThat(Fte.of("1.000000000000").billionths()).isEqualTo(Fte.PARTS_OF_ONE);
        assertThat(Fte.of("0.123456789")).hasToString("0.123456789");
        assertThat(Fte.of("1")).hasToString("1");
        assertThat(Fte.of("0").billionths()).isZero();
        assertThat(Fte.of("999999").billionths()).isEqualTo(999_999_000_000_000L);
    }

    @Test
    void one_that_is_negative_too_fine_or_too_large_is_refused() {
        assertThatThrownBy(() -> Fte.of("-0.5")).hasMessage("full-time equivalent must not be negative, but was -0.5");
        String message = "full-time equivalent must be less than a million and have at most 9 decimal places";
        assertThatThrownBy(() -> Fte.of("0.1234567891")).hasMessage(message);
        assertThatThrownBy(() -> Fte.of("1000000")).hasMessage(message);
        assertThatThrownBy(() -> Fte.of("1E999999999")).hasMessage(message);
        assertThatThrownBy(() -> Fte.of("most")).isInstanceOf(NumberFormatException.class);
    }
}
