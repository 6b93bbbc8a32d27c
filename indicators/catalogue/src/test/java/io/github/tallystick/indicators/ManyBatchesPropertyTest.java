package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Many children and workers, who are counted some hundreds at a time, come to what few at a time come to, added up. */
class ManyBatchesPropertyTest extends CatalogueLaws {
    private static final int MANY = 1_300;
    private static final int FEW = 90;
    private static final int DAYS = 60;

    @Property(tries = 4)
    void many_batches_come_to_what_each_comes_to_by_itself(
            @ForAll("councils") Council council,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll Random random) {
        for (Indicator<?> indicator : Catalogue.all()) {
            assertAddsUp(reread(indicator, random), council, window, from);
        }
    }

    private static <F extends Facts<F>> void assertAddsUp(
            Indicator<F> indicator, Council council, Window window, LocalDate from) {
        List<F> many = many(facts(indicator, council), indicator.facts());
        RollingSeries together = Lists.partition(many, FEW).stream()
                .map(few -> series(indicator, few, window, from))
                .reduce(RollingSeries::plus)
                .orElseGet(() -> series(indicator, many, window, from));
        assertThat(series(indicator, many, window, from)).as(indicator.code()).isEqualTo(together);
    }

    private static <F extends Facts<F>> RollingSeries series(
            Indicator<F> indicator, List<F> facts, Window window, LocalDate from) {
        return Evaluation.of(indicator, facts).rolling(window, from, from.plusDays(DAYS));
    }

    /** Copies under identifiers of their own, in turn. */
    private static <F extends Facts<F>> List<F> many(List<F> few, Class<F> type) {
        if (few.isEmpty() || !(type == Child.class || type == Worker.class)) {
            return few;
        }
        List<F> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(type.cast(copy(few.get(i % few.size()), "copy-" + i)));
        }
        return many;
    }

    private static Object copy(Object facts, String id) {
        if (facts instanceof Child child) {
            return Child.builder().from(child).id(id).build();
        }
        return Worker.builder().from((Worker) facts).id(id).build();
    }
}
