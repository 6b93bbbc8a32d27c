package io.github.tallystick.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "94, 399, 1, 23.6",
        "4, 10, 1, 40.0",
        "1, 16, 1, 6.3", // 6.25: a tie goes up, half even would give 6.2
        "1, 8, 0, 13", // 12.5
        "147, 210, 1, 70.0",
        "2, 3, 2, 66.67",
        "3, 2, 1, 150.0", // a ratio may pass 100
    })
    void a_percentage_is_rounded_once_half_up(long numerator, long denominator, int places, String printed) {
        Fraction value = Fraction.of(numerator).times(Fraction.of(100)).dividedBy(Fraction.of(denominator));
        assertThat(Rounding.halfUp(places).print(value)).isEqualTo(printed);
    }

    @Test
    void half_even_is_another_rounding() {
        Fraction tie = Fraction.of("6.25");
        assertThat(new Rounding(1, RoundingMode.HALF_EVEN).of(tie)).isEqualTo(new BigDecimal("6.2"));
        assertThat(Rounding.halfUp(1).of(tie)).isEqualTo(new BigDecimal("6.3"));
        assertThat(Rounding.halfUp(0).print(Fraction.of("0.5"))).isEqualTo("1");
        assertThatThrownBy(() -> Rounding.halfUp(-1)).hasMessage("decimal places must not be negative, but were -1");
    }

    @ParameterizedTest
    @CsvSource({
        "277, 1, 277",
        "39, 4, 9.75",
        "243200, 13000, 18.707692", // 243.2 / 13
        "0, 5, 0",
        "1, 10000000, 0",
        "1000, 1, 1000",
    })
    void a_count_prints_without_a_point_and_another_number_to_six_decimals(long n, long d, String printed) {
        assertThat(Fraction.of(n, d).inDecimals()).isEqualTo(printed);
    }

    @Test
    void a_whole_number_is_had_as_such_and_another_is_refused() {
        assertThat(Fraction.of(12, 4).toLongExact()).isEqualTo(3);
        assertThat(Fraction.of(Long.MIN_VALUE).toLongExact()).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> Fraction.of(1, 3).toLongExact())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("number must be whole and fit into 64 bits, but was 1/3");
        Fraction large = Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE);
        assertThatThrownBy(large::toLongExact)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("number must be whole and fit into 64 bits, but was 9223372036854775808");
    }

    @Test
    void a_decimal_is_taken_exactly_as_written() {
        assertThat(Fraction.of("0.75")).isEqualTo(Fraction.of(3, 4)).hasToString("3/4");
        assertThat(Fraction.of("1E3")).isEqualTo(Fraction.of(1000)).hasToString("1000");
        assertThat(Fraction.of("-0.5")).isEqualTo(Fraction.of(-1, 2));
        assertThatThrownBy(() -> Fraction.of("ninety")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    /** Against long arithmetic over the product of the denominators. */
    @Property
    void arithmetic_is_exact(
            @ForAll @LongRange(min = -1000, max = 1000) long a,
            @ForAll @LongRange(min = 1, max = 1000) long b,
            @ForAll @LongRange(min = -1000, max = 1000) long c,
            @ForAll @LongRange(min = 1, max = 1000) long d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);
        assertThat(one.plus(other)).isEqualTo(Fraction.of(a * d + c * b, b * d));
        assertThat(one.minus(other)).isEqualTo(Fraction.of(a * d - c * b, b * d));
        assertThat(one.times(other)).isEqualTo(Fraction.of(a * c, b * d));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.signum(a * d - c * b));
        assertThat(one.signum()).isEqualTo(Long.signum(a));
        assertThat(one.isZero()).isEqualTo(a == 0);
        if (c != 0) {
            assertThat(one.dividedBy(other).times(other)).isEqualTo(one);
        }
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Test
    void equal_numbers_are_equal_however_written() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of("0.5")).hasSameHashCodeAs(Fraction.of("0.5"));
        assertThat(Fraction.of(1)).isNotEqualTo("1");
        assertThat(Fraction.ONE).isEqualTo(Fraction.of(1)).isNotEqualTo(Fraction.ZERO);
    }

    @Test
    void a_fraction_survives_serialisation_in_lowest_terms() throws Exception {
        assertThat(serialised(Fraction.of(188, 798))).isEqualTo(serialised(Fraction.of(94, 399)));
        byte[] bytes = serialised(Fraction.of(188, 798));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(in.readObject()).isEqualTo(Fraction.of(94, 399));
        }
    }

    private static byte[] serialised(Fraction fraction) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(fraction);
        }
        return bytes.toByteArray();
    }

    @Test
    void tallies_of_two_shards_add_up() {
        Tally both = Tally.of(3, 10).plus(Tally.of(1, 30));
        assertThat(both).isEqualTo(Tally.of(4, 40)).hasToString("4/40");
        assertThat(both.plus(Tally.NOTHING)).isEqualTo(both);
    }

    @Test
    void an_outcome_says_what_it_is() {
        Tally none = Tally.of(0, 0);
        Outcome nothing = new Outcome.NothingToMeasure(none);
        assertThat(nothing.name()).isEqualTo("nothing-to-measure");
        assertThat(nothing.inWords()).isEqualTo("nothing to measure: the denominator is 0");
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.tally()).contains(none);
        assertThat(nothing.print(Rounding.halfUp(1))).isEmpty();
        Outcome value = new Outcome.Value(Tally.of(1, 16), Fraction.of("6.25"));
        assertThat(value.name()).isEqualTo("value");
        assertThat(value.inWords()).isEqualTo("counted 1/16");
        assertThat(value.value()).contains(Fraction.of("6.25"));
        assertThat(value.tally()).contains(Tally.of(1, 16));
        assertThat(value.print(Rounding.halfUp(1))).isEqualTo("6.3");
        Outcome ended = new Outcome.NotInForce("the grade ended");
        assertThat(ended.name()).isEqualTo("not-in-force");
        assertThat(ended.inWords()).isEqualTo("not in force: the grade ended");
        assertThat(ended.tally()).isEmpty();
        Outcome beyond = new Outcome.NotCovered("no list yet");
        assertThat(beyond.name()).isEqualTo("not-covered");
        assertThat(beyond.inWords()).isEqualTo("not covered: no list yet");
    }
}
