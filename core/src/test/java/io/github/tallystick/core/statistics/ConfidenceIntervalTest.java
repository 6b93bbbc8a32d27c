package io.github.tallystick.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.result.Tally;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals against published figures. "R package" is PHEindicatormethods of the UK Health Security Agency
 * (ukhsa-collaboration/PHEindicatormethods), "Python package" is PHStatsMethods of the Department of Health and Social Care
 * (DataS-DHSC/PHStatsMethods), both read in public copies of their repositories on 2026-11-23.
 */
class ConfidenceIntervalTest {
    private static final Tally ANY = Tally.of(10, 40);

    /**
     * Newcombe, <i>Two-sided confidence intervals for the single proportion: comparison of seven methods</i>, Statistics in
     * Medicine 17 (1998), table I, method 3. The paper's table itself could not be read; the figures are those that a public
     * test quotes from it. The last row is the example of Ligaarden 2010 in the tests of ocbe-uio/contingencytables, the
     * package of Fagerland, Lydersen and Laake, <i>Statistical Analysis of Contingency Tables</i>.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553 to 0.3662 (95%)",
        "15, 148, 0.0624 to 0.1605 (95%)",
        "0, 20, 0.0000 to 0.1611 (95%)",
        "1, 29, 0.0061 to 0.1718 (95%)",
        "29, 29, 0.8830 to 1.0000 (95%)",
        "13, 16, 0.5699 to 0.9341 (95%)",
    })
    void wilson_intervals_are_the_published_ones(long numerator, long denominator, String printed) {
        assertThat(ConfidenceInterval.ofProportion(numerator, denominator, Confidence.PERCENT_95)
                        .print(Rounding.halfUp(4)))
                .isEqualTo(printed);
    }

    /** Python package, unit_tests/test.wilsons.py: to 14 decimals, since the last digits there are those of a double. */
    @Test
    void wilson_limits_are_those_of_the_python_package() {
        Rounding places = Rounding.halfUp(14);
        assertThat(places.print(ConfidenceInterval.ofProportion(20, 360, Confidence.PERCENT_95)
                        .low()))
                .isEqualTo("0.03624820460007"); // 0.036248204600072345
        assertThat(places.print(ConfidenceInterval.ofProportion(30, 400, Confidence.PERCENT_95)
                        .high()))
                .isEqualTo("0.10504770626130"); // 0.10504770626130437
        assertThat(places.print(ConfidenceInterval.ofProportion(550, 2400, Confidence.PERCENT_99_8)
                        .low()))
                .isEqualTo("0.20375892211706"); // 0.20375892211705743
        assertThat(places.print(ConfidenceInterval.ofProportion(76, 238, Confidence.PERCENT_99_8)
                        .high()))
                .isEqualTo("0.41813103060337"); // 0.418131030603369
    }

    /**
     * The formula worked with 70 digits in Python 3, module decimal, with the same z; the last column is what the upper limit
     * leaves of 1. Small limits among the largest numbers have as many right digits as any.
     */
    @ParameterizedTest
    @CsvSource({
        "37, 100, PERCENT_95, 0.2818236053432453331133135, 0.5322052958094290550992170",
        "1, 1000000000000000000, PERCENT_95, 1.765245549351529186873349E-19, 0.9999999999999999943350657",
        "999999999999999999, 1000000000000000000, PERCENT_99_8, 0.9999999999999999885377069, 8.724257779906319245568570E-20",
        "370000000000000000, 1000000000000000000, PERCENT_95, 0.3699999990537209448800651, 0.6299999990537209438812858",
        "1, 9223372036854775807, PERCENT_99_8, 9.458859238297995118547241E-21, 0.9999999999999999987572557",
    })
    void wilson_limits_are_right_to_25_digits_however_large_the_numbers(
            long numerator, long denominator, Confidence confidence, BigDecimal low, BigDecimal left) {
        ConfidenceInterval interval = ConfidenceInterval.ofProportion(numerator, denominator, confidence);
        assertThat(digits(interval.low())).isEqualByComparingTo(low);
        assertThat(digits(Fraction.ONE.minus(interval.high()))).isEqualByComparingTo(left);
    }

    private static BigDecimal digits(Fraction limit) {
        return limit.toDecimal(60, RoundingMode.HALF_UP).round(new MathContext(25));
    }

    /**
     * R package, tests/testthat/testdata_funnel_ratio_outputs.csv, columns upper_2s, lower_2s, upper_3s and
     * lower_3s_exp_events: the exact limits of the Poisson distribution, there for every number of events. They were found by halving
     * with a step that leaves the fifth decimal open (for 9 events 22.657380, where the tail is one in 1000 at 22.657373).
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.025317898, 5.571644585, 0.001000547, 9.233410143", // 0.0253178 and 0.0010005: -ln(1 - tail), by hand
        "2, 0.242209467, 7.224687515, 0.04540199, 11.22886836",
        "3, 0.618671905, 8.767273828, 0.190533306, 13.06224507",
        "4, 1.089865762, 10.24158653, 0.42855244, 14.79414916",
        "5, 1.623486324, 11.6683331, 0.739371928, 16.45474478",
        "6, 2.201894435, 13.0594765, 1.107104434, 18.0616374",
        "7, 2.814363736, 14.42267712, 1.520336178, 19.62617867",
        "8, 3.453831154, 15.76318696, 1.970813969, 21.15619716",
        "9, 4.11537405, 17.08479966, 2.452425215, 22.65737951",
    })
    void limits_below_ten_events_are_the_exact_ones(
            long events, BigDecimal low, BigDecimal high, BigDecimal lower, BigDecimal higher) {
        ConfidenceInterval usual = ConfidenceInterval.ofCount(events, Confidence.PERCENT_95);
        ConfidenceInterval wide = ConfidenceInterval.ofCount(events, Confidence.PERCENT_99_8);
        assertNear(usual.low(), low, "0.00001");
        assertNear(usual.high(), high, "0.00001");
        assertNear(wide.low(), lower, "0.00001");
        assertNear(wide.high(), higher, "0.00001");
    }

    /**
     * No events: e to the power of minus the upper limit is the tail, so the limit is ln 40 or ln 1000. Four events: R package
     * survival, example(cipoisson), prints 1.089865 for the lower limit, cut off; the upper limit there, 10.24153, is short of
     * the exact 10.24159 above, as the tail of 0.02500096 that the same example prints for it shows.
     */
    @Test
    void no_event_begins_at_nothing_and_four_are_those_of_another_program() {
        Rounding places = Rounding.halfUp(6);
        assertThat(ConfidenceInterval.ofCount(0, Confidence.PERCENT_95).print(places))
                .isEqualTo("0.000000 to 3.688879 (95%)");
        assertThat(ConfidenceInterval.ofCount(0, Confidence.PERCENT_99_8).print(places))
                .isEqualTo("0.000000 to 6.907755 (99.8%)");
        Rounding cutOff = new Rounding(6, RoundingMode.DOWN);
        assertThat(cutOff.print(
                        ConfidenceInterval.ofCount(4, Confidence.PERCENT_95).low()))
                .isEqualTo("1.089865");
    }

    /** Python package, the first edition of its test of byars_lower: 81.36210549052788. */
    @Test
    void the_lower_limit_of_a_hundred_events_is_that_of_the_python_package() {
        assertThat(Rounding.halfUp(12)
                        .print(ConfidenceInterval.ofCount(100, Confidence.PERCENT_95)
                                .low()))
                .isEqualTo("81.362105490528");
    }

    /** The two formulas of the guidance, worked in Python 3.11 with statistics.NormalDist and math.sqrt. */
    @ParameterizedTest
    @CsvSource({
        "10, PERCENT_95, 4.787450 to 18.391459 (95%)",
        "10, PERCENT_99_8, 2.916318 to 24.193725 (99.8%)",
        "65, PERCENT_95, 50.163188 to 82.849139 (95%)",
        "65, PERCENT_99_8, 42.880261 to 94.000291 (99.8%)",
        "1045, PERCENT_95, 982.593202 to 1110.331213 (95%)",
        "1045, PERCENT_99_8, 947.940704 to 1148.806161 (99.8%)",
    })
    void from_ten_events_the_limits_are_those_of_byar(long events, Confidence confidence, String printed) {
        assertThat(ConfidenceInterval.ofCount(events, confidence).print(Rounding.halfUp(6)))
                .isEqualTo(printed);
    }

    /**
     * "Byar's method is within 0.2% of the exact value for numerators of 10 or more" (Public Health England, <i>Technical
     * Guide: Confidence Intervals</i>, 25 May 2018, of which only the beginning could be read); the exact values as above.
     */
    @ParameterizedTest
    @CsvSource({
        "10, 4.795387629, 18.39035799",
        "20, 12.21651877, 30.88838097",
        "100, 81.36400699, 121.6268111",
        "716, 664.5083011, 770.4222128",
    })
    void from_ten_events_the_limits_are_within_a_five_hundredth_of_the_exact_ones(
            long events, BigDecimal low, BigDecimal high) {
        ConfidenceInterval usual = ConfidenceInterval.ofCount(events, Confidence.PERCENT_95);
        assertNear(
                usual.low(),
                low,
                low.movePointLeft(3).multiply(new BigDecimal(2)).toPlainString());
        assertNear(
                usual.high(),
                high,
                high.movePointLeft(3).multiply(new BigDecimal(2)).toPlainString());
    }

    /** A weight in whole numbers: the tally does not show that it was weighted. */
    private enum Volumes implements Weight<Library.LoanUnit> {
        WHOLE;

        @Override
        public long parts(Library.LoanUnit loan) {
            return loan.volumes();
        }
    }

    private static Formula<Library.Borrower, Library.LoanUnit> rateOfLoans() {
        return Formula.ratio(
                "{2} per 10,000 {1}",
                Scale.PER_10_000,
                Library.Loans.ALL,
                Term.sum(Library.Volumes.THIRDS, Clause.clause("volumes", Library.Is.OUT)),
                Term.number(Clause.clause("loans", Library.Is.LENT)));
    }

    private static Formula<Library.Borrower, Library.LoanUnit> ratioOfLoans(Scale scale) {
        return Formula.ratio(
                "{2} to {1}",
                scale,
                Library.Loans.ALL,
                Term.number(Clause.clause("loans out", Library.Is.OUT)),
                Term.number(Clause.clause("loans", Library.Is.LENT)));
    }

    private static Formula<Library.Borrower, Library.LoanUnit> numberOf(Library.Is rule) {
        return Formula.count("{1}", Library.Loans.ALL, Term.number(Clause.clause("loans", rule)));
    }

    private static Optional<ConfidenceInterval> interval(Formula<?, ?> formula, Tally tally, Confidence confidence) {
        return ConfidenceInterval.of(formula, formula.outcome(tally), confidence);
    }

    @Test
    void a_figure_without_a_value_has_no_interval_although_something_is_counted() {
        Formula<?, ?> share = Library.IN_TIME.formula();
        Outcome open = new Outcome.Incomplete(
                Tally.of(81, 263), Optional.of(Fraction.of(30)), Optional.of(Fraction.of(35)), LocalDate.EPOCH);
        assertThat(ConfidenceInterval.of(share, open, Confidence.PERCENT_95)).isEmpty();
        assertThat(ConfidenceInterval.of(numberOf(Library.Is.OUT), open, Confidence.PERCENT_95))
                .isEmpty();
    }

    /** Newcombe's 81 of 263 in per cent; 100 events above, in 40,000: a quarter of an event in 10,000 each. */
    @Test
    void a_figure_has_its_interval_in_the_unit_of_the_figure() {
        Formula<?, ?> share = Library.IN_TIME.formula();
        assertThat(interval(share, Tally.of(81, 263), Confidence.PERCENT_95))
                .hasValueSatisfying(interval ->
                        assertThat(interval.print(Rounding.halfUp(2))).isEqualTo("25.53 to 36.62 (95%)"));
        assertThat(interval(rateOfLoans(), Tally.of(100, 40_000), Confidence.PERCENT_95))
                .hasValueSatisfying(interval ->
                        assertThat(interval.print(Rounding.halfUp(4))).isEqualTo("20.3405 to 30.4070 (95%)"));
        assertThat(interval(numberOf(Library.Is.OUT), Tally.of(100, 0), Confidence.PERCENT_95))
                .contains(ConfidenceInterval.ofCount(100, Confidence.PERCENT_95));
    }

    @Test
    void a_figure_has_no_interval_where_it_would_mean_nothing() {
        Formula<?, ?> weighted = Library.IN_TIME_BY_VOLUME.formula();
        Formula<?, ?> whole = Formula.share(
                "{2} of {1}",
                Library.Loans.ALL,
                Term.sum(Volumes.WHOLE, Clause.clause("volumes", Library.Is.LENT)),
                Clause.clause("out", Library.Is.OUT));
        Formula<?, ?> rateOfVolumes = Library.TURNOVER.formula();
        Tally parts = new Tally(Fraction.of("5.5"), Fraction.of(40));
        assertThat(interval(weighted, ANY, Confidence.PERCENT_95)).isEmpty();
        assertThat(interval(whole, ANY, Confidence.PERCENT_95)).isEmpty();
        assertThat(interval(rateOfVolumes, ANY, Confidence.PERCENT_95)).isEmpty();
        assertThat(interval(ratioOfLoans(Scale.PERCENTAGE), ANY, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(interval(ratioOfLoans(Scale.QUOTIENT), ANY, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(interval(numberOf(Library.Is.HALF_OUT_HALF_LENT), ANY, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(interval(Library.IN_TIME.formula(), parts, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(interval(rateOfLoans(), parts, Confidence.PERCENT_95)).isEmpty();
        assertThat(interval(Library.IN_TIME.formula(), Tally.NOTHING, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(interval(rateOfLoans(), Tally.of(3, 0), Confidence.PERCENT_95))
                .isEmpty();
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> ConfidenceInterval.ofProportion(30, 29, Confidence.PERCENT_95))
                .hasMessage("numerator of a proportion must be 0 to 29, but was 30");
        assertThatThrownBy(() -> ConfidenceInterval.ofProportion(-1, 29, Confidence.PERCENT_95))
                .hasMessage("numerator of a proportion must be 0 to 29, but was -1");
        assertThatThrownBy(() -> ConfidenceInterval.ofProportion(0, 0, Confidence.PERCENT_95))
                .hasMessage("denominator of a proportion must be at least 1, but was 0");
        assertThatThrownBy(() -> ConfidenceInterval.ofCount(-1, Confidence.PERCENT_95))
                .hasMessage("number of events must not be negative, but was -1");
        assertThatThrownBy(() -> new ConfidenceInterval(Fraction.ONE, Fraction.of("0.5"), Confidence.PERCENT_95))
                .hasMessage("interval must not end below its beginning, but was from 1 to 0.5");
    }

    private static void assertNear(Fraction limit, BigDecimal published, String within) {
        BigDecimal difference = limit.toDecimal(15, RoundingMode.HALF_UP).subtract(published);
        assertThat(difference.abs()).isLessThanOrEqualTo(new BigDecimal(within));
    }
}
