package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.MissingParts;
import io.github.tallystick.core.calc.RollUp;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every indicator of the catalogue: shards that keep all of one child, worker or school together, evaluated apart. */
class RollUpPropertyTest {
    private static final List<String> SHARDS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    @Provide
    Arbitrary<Council> councils() {
        return DomainArbitraries.councils();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DomainArbitraries.days();
    }

    @Property(tries = 100)
    void shards_evaluated_apart_and_rolled_up_are_the_whole(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll MissingParts policy,
            @ForAll Random random) {
        ReportingPeriod period = one.isBefore(other) ? ReportingPeriod.of(one, other) : ReportingPeriod.of(other, one);
        for (Indicator<?> indicator : Catalogue.all()) {
            shardsAreTheWhole(indicator, council, period, policy, random);
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Facts<F>> void shardsAreTheWhole(
            Indicator<F> indicator, Council council, ReportingPeriod period, MissingParts policy, Random random) {
        List<F> all = (List<F>) council.facts(indicator.facts());
        Map<String, List<F>> shards = new LinkedHashMap<>();
        SHARDS.forEach(shard -> shards.put(shard, new ArrayList<>()));
        all.forEach(
                fact -> shards.get(SHARDS.get(random.nextInt(SHARDS.size()))).add(fact));
        Map<String, Figure> figures = new HashMap<>();
        Fraction untold = Fraction.ZERO;
        for (Map.Entry<String, List<F>> shard : shards.entrySet()) {
            Evaluation<F> evaluation = Evaluation.of(indicator, shard.getValue());
            figures.put(shard.getKey(), evaluation.figure(period));
            untold = untold.plus(untold(evaluation, figures.get(shard.getKey())));
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
    private static <F extends Facts<F>> Fraction untold(Evaluation<F> evaluation, Figure figure) {
        ReportingPeriod period = figure.period();
        return figure.outcome() instanceof Outcome.NothingToMeasure
                ? evaluation
                        .rolling(period.window(), period.lastDay(), period.lastDay())
                        .tally(period.lastDay())
                        .numerator()
                : Fraction.ZERO;
    }
}
