package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every indicator of the catalogue, over councils made at random. */
class IndicatorsPropertyTest extends CatalogueLaws {
    @Property(tries = 400)
    void fast_equals_a_slow_obvious_reference(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(max = 60) int later) {
        ReportingPeriod period = period(one, other);
        LocalDate knownAt = period.lastDay().plusDays(later);
        Set<String> compared = new HashSet<>();
        for (Indicator<?> indicator : Catalogue.all()) {
            SlowReference.tally(indicator.code(), council, period.firstDay(), period.lastDay(), knownAt)
                    .filter(slow -> compared.add(indicator.code()))
                    .ifPresent(slow -> assertThat(evaluation(indicator, council)
                                    .asKnownAt(knownAt)
                                    .figure(period)
                                    .outcome()
                                    .tally())
                            .as(indicator.code())
                            .contains(slow));
        }
        assertThat(compared).hasSizeGreaterThanOrEqualTo(36);
    }

    @Property(tries = 60)
    void rolling_equals_batch_at_each_date(
            @ForAll("councils") Council council, @ForAll("windows") Window window, @ForAll("days") LocalDate from) {
        for (Indicator<?> indicator : Catalogue.all()) {
            Evaluation<?> evaluation = evaluation(indicator, council);
            RollingSeries series = evaluation.rolling(window, from, from.plusDays(200));
            for (LocalDate day = from; !day.isAfter(from.plusDays(200)); day = day.plusDays(5)) {
                assertThat(series.figure(day))
                        .as(indicator.code())
                        .isEqualTo(evaluation.figure(ReportingPeriod.of(window.firstDay(day), day)));
            }
        }
    }

    @Property(tries = 150)
    void the_weights_of_the_records_that_an_explanation_counts_add_up_to_the_figure(
            @ForAll("councils") Council council, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        for (Indicator<?> indicator : Catalogue.all()) {
            Evaluation<?> evaluation = evaluation(indicator, council);
            List<Explanation> explanations = evaluation.explain(period(one, other));
            Tally sum = explanations.stream()
                    .map(each -> new Tally(each.numerator(), each.denominator()))
                    .reduce(Tally.NOTHING, Tally::plus);
            assertThat(evaluation.figure(period(one, other)).outcome().tally())
                    .as(indicator.code())
                    .contains(sum.denominator().isZero() ? Tally.NOTHING : sum);
            if (indicator.formula().isShare()) {
                assertThat(explanations).allSatisfy(each -> {
                    assertThat(each.inDenominator() || !each.inNumerator()).isTrue();
                    assertThat(each.numerator()).isLessThanOrEqualTo(each.denominator());
                });
            }
        }
    }

    @Property(tries = 100)
    void order_of_records_splitting_and_merging_change_nothing(
            @ForAll("councils") Council council,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll Random random) {
        for (Indicator<?> indicator : Catalogue.all()) {
            order_and_shards(indicator, council, window, from, random);
        }
    }

    private static <F extends Facts<F>> void order_and_shards(
            Indicator<F> indicator, Council council, Window window, LocalDate from, Random random) {
        LocalDate to = from.plusDays(100);
        List<F> all = new ArrayList<>(facts(indicator, council));
        RollingSeries whole = Evaluation.of(indicator, all).rolling(window, from, to);
        Collections.shuffle(all, random);
        int cut = all.isEmpty() ? 0 : random.nextInt(all.size());
        RollingSeries one = Evaluation.of(indicator, all.subList(0, cut)).rolling(window, from, to);
        RollingSeries other =
                Evaluation.of(indicator, all.subList(cut, all.size())).rolling(window, from, to);
        assertThat(one.plus(other)).as(indicator.code()).isEqualTo(whole).isEqualTo(other.plus(one));
    }

    /** Records of one child in another order, too: each list is reversed. */
    @Property(tries = 100)
    void the_order_of_one_childs_records_changes_nothing(
            @ForAll("councils") Council council, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Council reversed = Reversed.of(council);
        for (Indicator<?> indicator : Catalogue.all()) {
            assertThat(evaluation(indicator, reversed).figure(period(one, other)))
                    .isEqualTo(evaluation(indicator, council).figure(period(one, other)));
        }
    }

    @Property(tries = 150)
    void no_to_string_of_a_unit_a_fact_or_an_explanation_holds_an_identifier(
            @ForAll("councils") Council council, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(council.toString())
                .doesNotContain("id-")
                .doesNotContain("child-")
                .doesNotContain("worker-");
        for (Indicator<?> indicator : Catalogue.all()) {
            for (Explanation each : evaluation(indicator, council).explain(period(one, other))) {
                assertThat(each + each.reason())
                        .doesNotContain("id-")
                        .doesNotContain("child-")
                        .doesNotContain("worker-");
            }
        }
    }
}
