package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.RunningSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** For every indicator: whatever came when, a running series is the series that one pass makes of what is there. */
class RunningSeriesPropertyTest extends CatalogueLaws {
    private static final int DAYS = 100;
    private static final int STEPS = 8;

    @Property(tries = 100)
    void after_every_change_the_series_is_that_of_what_is_there(
            @ForAll("councils") Council council,
            @ForAll("councils") Council more,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll Random random) {
        Council restated = new Restated(random).later(council, more);
        for (Indicator<?> indicator : Catalogue.all()) {
            assertKeepsUp(reread(indicator, random), List.of(council, restated, more), window, from, random);
        }
    }

    private static <F extends Facts<F>> void assertKeepsUp(
            Indicator<F> indicator, List<Council> given, Window window, LocalDate from, Random random) {
        List<F> pool = new ArrayList<>();
        given.forEach(council -> pool.addAll(facts(indicator, council)));
        Evaluation<F> snapshot = evaluation(indicator, given.get(0));
        Map<String, F> there = new HashMap<>();
        facts(indicator, given.get(0)).forEach(each -> there.put(each.id(), each));
        Map<String, F> thereThen = Map.copyOf(there);
        RunningSeries<F> running = snapshot.running(window, from, from.plusDays(DAYS));
        for (int step = 0; step < STEPS && !pool.isEmpty(); step++) {
            if (random.nextInt(5) == 0) {
                snapshot = running.snapshot();
                thereThen = Map.copyOf(there);
            } else if (random.nextInt(6) == 0) {
                running = snapshot.running(window, from, from.plusDays(DAYS));
                there.clear();
                there.putAll(thereThen);
            } else {
                change(running, there, pool.get(random.nextInt(pool.size())), random.nextInt(4));
            }
            assertIsOf(indicator, there, running, window, from);
        }
    }

    private static <F extends Facts<F>> void change(
            RunningSeries<F> running, Map<String, F> there, F facts, int change) {
        switch (change) {
            case 0 -> {
                running.add(facts);
                there.merge(facts.id(), facts, (then, now) -> then.revised(now, Revision.ADDED));
            }
            case 1 -> {
                running.correct(facts);
                there.merge(facts.id(), facts, (then, now) -> then.revised(now, Revision.CORRECTED));
            }
            case 2 -> {
                running.replace(facts);
                there.put(facts.id(), facts);
            }
            default -> {
                running.remove(facts.id());
                there.remove(facts.id());
            }
        }
    }

    private static <F extends Facts<F>> void assertIsOf(
            Indicator<F> indicator, Map<String, F> there, RunningSeries<F> running, Window window, LocalDate from) {
        RollingSeries batch = Evaluation.of(indicator, there.values()).rolling(window, from, from.plusDays(DAYS));
        assertThat(running.series()).as(indicator.code()).isEqualTo(batch);
        LocalDate asAt = from.plusDays(DAYS / 2);
        assertThat(running.figure(asAt)).as(indicator.code()).isEqualTo(batch.figure(asAt));
    }
}
