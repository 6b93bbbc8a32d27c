package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.MissingParts;
import io.github.tallystick.core.calc.RollUp;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every indicator of the catalogue: shards that keep all of one child, worker or school together, evaluated apart. */
class RollUpPropertyTest extends CatalogueLaws {
    private static final List<String> SHARDS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    @Property(tries = 100)
    void shards_evaluated_apart_and_rolled_up_are_the_whole(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll MissingParts policy,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        for (Indicator<?> indicator : Catalogue.all()) {
            sharded(indicator, council, period, policy, random);
        }
    }

    /**
     * A worker who left after ten days, on none of the thirteen stock days, is 1 over 0, alone: that is told as 0 over 0. With
     * a colleague in post all year it is 1 over 1 in one shard, and 0 over 1 in two.
     */
    @Example
    void a_leaver_alone_in_a_shard_is_not_told_by_its_figure() {
        LocalDate day = LocalDate.of(2018, 6, 5);
        Post stays = Post.builder()
                .id("1")
                .fte(Fte.of("1"))
                .qualified(true)
                .startedOn(LocalDate.of(2010, 1, 1))
                .build();
        Post left = Post.builder()
                .from(stays)
                .startedOn(day)
                .endedOn(day.plusDays(10))
                .leavingReason("voluntary resignation")
                .build();
        Worker colleague = Worker.builder().id("a").addPosts(stays).build();
        Worker leaver = Worker.builder().id("b").addPosts(left).build();
        ReportingPeriod quarter = ReportingPeriod.quarter(2019, 3);
        assertThat(untold(Evaluation.of(WorkforceIndicators.EA11, List.of(leaver)), quarter))
                .isEqualTo(Fraction.ONE);
        shardsAreTheWhole(
                WorkforceIndicators.EA11,
                Map.of("first", List.of(colleague), "second", List.of(leaver)),
                quarter,
                MissingParts.NONE_ALLOWED);
    }

    @SuppressWarnings("unchecked")
    private static <F extends Facts<F>> Map<String, List<F>> shards(
            Indicator<F> indicator, Council council, Random random) {
        Map<String, List<F>> shards = new LinkedHashMap<>();
        SHARDS.forEach(shard -> shards.put(shard, new ArrayList<>()));
        List<F> all = (List<F>) council.facts(indicator.facts());
        all.forEach(
                fact -> shards.get(SHARDS.get(random.nextInt(SHARDS.size()))).add(fact));
        return shards;
    }

    private static <F extends Facts<F>> void sharded(
            Indicator<F> indicator, Council council, ReportingPeriod period, MissingParts policy, Random random) {
        shardsAreTheWhole(indicator, shards(indicator, council, random), period, policy);
    }

    private static <F extends Facts<F>> void shardsAreTheWhole(
            Indicator<F> indicator, Map<String, List<F>> shards, ReportingPeriod period, MissingParts policy) {
        List<F> all = shards.values().stream().flatMap(List::stream).toList();
        Map<String, Figure> figures = new HashMap<>();
        Fraction untold = Fraction.ZERO;
        for (Map.Entry<String, List<F>> shard : shards.entrySet()) {
            Evaluation<F> evaluation = Evaluation.of(indicator, shard.getValue());
            figures.put(shard.getKey(), evaluation.figure(period));
            untold = untold.plus(untold(evaluation, period));
        }
        Figure whole = Evaluation.of(indicator, all).figure(period);
        RollUp.Whole rolledUp = RollUp.of(figures, policy).whole(period);
        assertThat(rolledUp.leftOut()).isEmpty();
        assertThat(rolledUp.figure().standings()).as(indicator.code()).isEqualTo(whole.standings());
        if (untold.isZero()) {
            assertThat(rolledUp.figure()).as(indicator.code()).isEqualTo(whole);
        } else {
            assertThat(indicator.formula().isShare()).as(indicator.code()).isFalse();
            Tally counted = whole.outcome().tally().orElseThrow();
            assertThat(rolledUp.figure().outcome())
                    .as(indicator.code())
                    .isEqualTo(indicator
                            .formula()
                            .outcome(new Tally(counted.numerator().minus(untold), counted.denominator())));
        }
    }

    /** What a shard has above the line with nothing below: its figure tells 0 over 0, as {@link Outcome.NothingToMeasure} says. */
    private static <F extends Facts<F>> Fraction untold(Evaluation<F> evaluation, ReportingPeriod period) {
        return evaluation.figure(period).outcome() instanceof Outcome.NothingToMeasure
                ? evaluation
                        .rolling(period.window(), period.lastDay(), period.lastDay())
                        .tally(period.lastDay())
                        .numerator()
                : Fraction.ZERO;
    }
}
