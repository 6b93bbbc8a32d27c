package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A country in shards: each counted alone, written, read and added up comes to what one machine counts. */
class ShardsPropertyTest extends CatalogueLaws {
    private static final int DAYS = 60;

    @Property(tries = 40)
    void any_shards_in_any_order_come_to_what_one_machine_counts(
            @ForAll @Size(min = 1, max = 3) List<@From("councils") Council> country,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 5) int shards,
            @ForAll Random random) {
        for (Indicator<?> indicator : Catalogue.all()) {
            assertAddsUp(new Shards<>(reread(indicator, random), window, from, random), country, shards, random);
        }
    }

    private static <F extends Facts<F>> void assertAddsUp(
            Shards<F> shards, List<Council> country, int number, Random random) {
        IdentityHashMap<F, Integer> councils = new IdentityHashMap<>();
        List<F> all = new ArrayList<>();
        for (int i = 0; i < country.size(); i++) {
            for (F each : facts(shards.indicator, country.get(i))) {
                councils.put(each, i);
                all.add(each);
            }
        }
        List<List<F>> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(new ArrayList<>());
        }
        Collections.shuffle(all, random);
        all.forEach(each -> parts.get(random.nextInt(number)).add(each));
        assertThat(shards.together(parts)).as(shards.indicator.code()).isEqualTo(shards.whole(all));
        assertThat(shards.togetherBy(councils::get, parts))
                .as(shards.indicator.code())
                .isEqualTo(shards.wholeBy(councils::get, all));
    }

    /** One question, asked of shards, of all records, as known at a date or seen from the day of an extract. */
    private static final class Shards<F extends Facts<F>> {
        private final Indicator<F> indicator;
        private final Window window;
        private final LocalDate from;
        private final int view;
        private final LocalDate seen;

        Shards(Indicator<F> indicator, Window window, LocalDate from, Random random) {
            this.indicator = indicator;
            this.window = window;
            this.from = from;
            this.view = random.nextInt(4);
            this.seen = from.plusDays(random.nextInt(2 * DAYS) - DAYS / 2);
        }

        private Evaluation<F> evaluation(List<F> facts) {
            Evaluation<F> all = Evaluation.of(indicator, facts);
            return switch (view) {
                case 0 -> all;
                case 1 -> all.extractedOn(seen);
                default -> all.asKnownAt(seen);
            };
        }

        RollingSeries whole(List<F> facts) {
            return evaluation(facts).rolling(window, from, from.plusDays(DAYS));
        }

        Map<Integer, RollingSeries> wholeBy(Function<F, Integer> councilOf, List<F> facts) {
            return evaluation(facts).rollingBy(councilOf, window, from, from.plusDays(DAYS));
        }

        RollingSeries together(List<List<F>> parts) {
            return parts.stream()
                    .map(part -> sent(whole(part)))
                    .reduce(RollingSeries::plus)
                    .orElseThrow();
        }

        Map<Integer, RollingSeries> togetherBy(Function<F, Integer> councilOf, List<List<F>> parts) {
            Map<Integer, RollingSeries> together = new HashMap<>();
            for (List<F> part : parts) {
                wholeBy(councilOf, part)
                        .forEach((council, series) -> together.merge(council, sent(series), RollingSeries::plus));
            }
            return together;
        }

        private RollingSeries sent(RollingSeries series) {
            return RollingSeries.of(series.toBytes(), indicator);
        }
    }
}
