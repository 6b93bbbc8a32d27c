package io.github.tallystick.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers of any size come out as those of Commons Numbers, whether or not their terms fit into a long. */
class FractionPropertyTest {
    @Property
    void sums_products_and_comparisons_are_those_of_numbers_of_any_size(
            @ForAll("terms") long a, @ForAll("below") long b, @ForAll("terms") long c, @ForAll("below") long d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);
        BigFraction oneAtLength = BigFraction.of(a, b);
        BigFraction otherAtLength = BigFraction.of(c, d);
        assertSame(one.plus(other), oneAtLength.add(otherAtLength));
        assertSame(one.minus(other), oneAtLength.subtract(otherAtLength));
        assertSame(one.times(other), oneAtLength.multiply(otherAtLength));
        assertSame(
                one.times(other).plus(one).times(one),
                oneAtLength.multiply(otherAtLength).add(oneAtLength).multiply(oneAtLength));
        if (c != 0) {
            assertSame(one.dividedBy(other), oneAtLength.divide(otherAtLength));
            assertSame(one.dividedBy(other).times(other), oneAtLength);
        }
        assertThat(one.compareTo(other)).isEqualTo(oneAtLength.compareTo(otherAtLength));
        assertThat(one.equals(other)).isEqualTo(oneAtLength.compareTo(otherAtLength) == 0);
        assertThat(one.signum()).isEqualTo(oneAtLength.signum());
        assertThat(one.minus(other).plus(other)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Property(tries = 5000)
    void a_number_is_rounded_as_java_rounds_decimals_of_any_size(
            @ForAll("terms") long above,
            @ForAll("below") long below,
            @ForAll @IntRange(min = -3, max = 25) int places,
            @ForAll RoundingMode mode) {
        assertRounded(above, below, places, mode);
    }

    /** Numbers that times a power of ten just fit into a long, and just do not. */
    @Property(tries = 2000)
    void a_number_at_the_edge_of_a_long_is_rounded_as_any_other(
            @ForAll @IntRange(max = 18) int places,
            @ForAll @IntRange(min = -2, max = 2) int past,
            @ForAll boolean negative,
            @ForAll("below") long below,
            @ForAll RoundingMode mode) {
        long edge = Long.MAX_VALUE / BigInteger.TEN.pow(places).longValueExact() + (places == 0 ? -2 : past);
        assertRounded(negative ? -edge : edge, below, places, mode);
    }

    /** An odd number over twice a power of ten, all times a third number, so that the terms are not the lowest. */
    @Property(tries = 2000)
    void a_tie_goes_where_the_mode_says(
            @ForAll @IntRange(max = 9) int places,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int half,
            @ForAll @IntRange(min = 1, max = 1000) int times,
            @ForAll RoundingMode mode) {
        long above = (2L * half + 1) * times;
        long below = 2 * BigInteger.TEN.pow(places).longValueExact() * times;
        assertRounded(above, below, places, mode);
        assertThat(Fraction.of(above, below).toDecimal(places, RoundingMode.HALF_UP))
                .isEqualTo(BigDecimal.valueOf(half + (half < 0 ? 0 : 1), places));
    }

    private static void assertRounded(long above, long below, int places, RoundingMode mode) {
        Fraction fraction = Fraction.of(above, below);
        try {
            assertThat(fraction.toDecimal(places, mode))
                    .isEqualTo(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), places, mode));
        } catch (ArithmeticException notExact) {
            assertThat(mode).isEqualTo(RoundingMode.UNNECESSARY);
            assertThatThrownBy(() -> fraction.toDecimal(places, mode)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void a_number_is_the_same_whatever_its_terms_are_multiplied_by(
            @ForAll int above,
            @ForAll @IntRange(min = 1) int below,
            @ForAll @IntRange(min = 1) int times,
            @ForAll("terms") long c,
            @ForAll("below") long d) {
        Fraction given = Fraction.of(above, below);
        Fraction multiplied = Fraction.of((long) above * times, (long) below * times);
        Fraction other = Fraction.of(c, d);
        assertThat(multiplied)
                .isEqualTo(given)
                .isEqualByComparingTo(given)
                .hasSameHashCodeAs(given)
                .hasToString(given.toString());
        assertThat(multiplied.plus(other)).isEqualTo(given.plus(other)).hasToString(given.plus(other) + "");
        assertThat(multiplied.times(other)).isEqualTo(given.times(other)).hasSameHashCodeAs(given.times(other));
        assertThat(multiplied.minus(given).isZero()).isTrue();
        assertThat(Fraction.of((long) above * times, times).toLongExact()).isEqualTo(above);
        if (c != 0) {
            assertThat(multiplied.dividedBy(other)).isEqualTo(given.dividedBy(other));
        }
    }

    private static void assertSame(Fraction fraction, BigFraction expected) {
        assertThat(fraction.toDecimal(20, RoundingMode.HALF_UP))
                .isEqualTo(expected.bigDecimalValue(20, RoundingMode.HALF_UP));
        BigInteger below = expected.getDenominator();
        BigInteger above = expected.getNumerator();
        boolean isNegative = below.signum() < 0;
        assertThat(fraction)
                .hasToString((isNegative ? above.negate() : above)
                        + (below.abs().equals(BigInteger.ONE) ? "" : "/" + below.abs()));
    }

    @Provide
    Arbitrary<Long> terms() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.longs(),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, -(1L << 31), (1L << 62) - 1));
    }

    @Provide
    Arbitrary<Long> below() {
        return terms().filter(term -> term != 0);
    }
}
