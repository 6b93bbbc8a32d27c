package io.github.tallystick.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tallystick.core.result.Fraction;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConfidenceIntervalPropertyTest {
    @Property
    void a_wilson_interval_holds_the_proportion_and_lies_between_none_and_all(
            @ForAll @IntRange(min = 1, max = 2000) int denominator,
            @ForAll @IntRange(max = 2000) int some,
            @ForAll Confidence confidence) {
        int numerator = some % (denominator + 1);
        ConfidenceInterval interval = ConfidenceInterval.ofProportion(numerator, denominator, confidence);
        assertThat(interval.contains(Fraction.of(numerator, denominator))).isTrue();
        assertThat(interval.low().signum()).isEqualTo(numerator == 0 ? 0 : 1);
        assertThat(Fraction.ONE.minus(interval.high()).signum()).isEqualTo(numerator == denominator ? 0 : 1);
    }

    /** The share of those that are not late is all of them less the share of those that are; so are the limits. */
    @Property
    void the_interval_of_the_others_is_the_mirror_image(
            @ForAll @IntRange(min = 1, max = 2000) int denominator,
            @ForAll @IntRange(max = 2000) int some,
            @ForAll Confidence confidence) {
        int numerator = some % (denominator + 1);
        ConfidenceInterval these = ConfidenceInterval.ofProportion(numerator, denominator, confidence);
        ConfidenceInterval others = ConfidenceInterval.ofProportion(denominator - numerator, denominator, confidence);
        assertThat(these.low()).isEqualTo(Fraction.ONE.minus(others.high()));
        assertThat(these.high()).isEqualTo(Fraction.ONE.minus(others.low()));
    }

    /** What defines the score interval: at each limit the observed proportion is exactly z standard errors away. */
    @Property
    void at_a_wilson_limit_the_proportion_is_z_standard_errors_away(
            @ForAll @IntRange(min = 2, max = 2000) int denominator, @ForAll @IntRange(max = 2000) int some) {
        int numerator = 1 + some % (denominator - 1);
        ConfidenceInterval interval = ConfidenceInterval.ofProportion(numerator, denominator, Confidence.PERCENT_95);
        double observed = numerator / (double) denominator;
        for (Fraction limit : new Fraction[] {interval.low(), interval.high()}) {
            double p = decimal(limit);
            double standardError = Math.sqrt(p * (1 - p) / denominator);
            assertThat(Math.abs(observed - p) / standardError).isCloseTo(1.959963984540054, within(1e-9));
        }
    }

    @Property
    void more_confidence_is_a_wider_interval(
            @ForAll @IntRange(max = 3000) int events, @ForAll @IntRange(min = 1, max = 3000) int others) {
        ConfidenceInterval usual = ConfidenceInterval.ofCount(events, Confidence.PERCENT_95);
        ConfidenceInterval wide = ConfidenceInterval.ofCount(events, Confidence.PERCENT_99_8);
        assertThat(usual.contains(Fraction.of(events))).isTrue();
        assertThat(wide.high()).isGreaterThan(usual.high());
        assertThat(wide.low().compareTo(usual.low())).isEqualTo(events == 0 ? 0 : -1);
        ConfidenceInterval share = ConfidenceInterval.ofProportion(events, events + others, Confidence.PERCENT_95);
        ConfidenceInterval wideShare =
                ConfidenceInterval.ofProportion(events, events + others, Confidence.PERCENT_99_8);
        assertThat(wideShare.contains(share.low())).isTrue();
        assertThat(wideShare.contains(share.high())).isTrue();
    }

    /** What defines the exact limits: the two tails of the Poisson distribution, summed here term by term. */
    @Property(tries = 40)
    void at_an_exact_limit_the_events_are_as_rare_as_the_tail(
            @ForAll @IntRange(max = 9) int events, @ForAll Confidence confidence) {
        ConfidenceInterval interval = ConfidenceInterval.ofCount(events, confidence);
        double tail = confidence == Confidence.PERCENT_95 ? 0.025 : 0.001;
        assertThat(atMost(events, decimal(interval.high()))).isCloseTo(tail, within(1e-12));
        if (events > 0) {
            assertThat(1 - atMost(events - 1, decimal(interval.low()))).isCloseTo(tail, within(1e-12));
        }
    }

    private static double atMost(int events, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= events; k++) {
            term = term * mean / k;
            sum += term;
        }
        return sum;
    }

    private static double decimal(Fraction limit) {
        return limit.toDecimal(20, RoundingMode.HALF_UP).doubleValue();
    }
}
