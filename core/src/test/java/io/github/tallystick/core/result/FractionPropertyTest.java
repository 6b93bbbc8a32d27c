package io.github.tallystick.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
