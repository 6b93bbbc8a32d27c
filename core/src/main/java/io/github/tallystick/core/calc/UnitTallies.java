package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What each unit of one child, worker or school counts on an as-at date, as far as it is decided. */
final class UnitTallies<F extends Facts<F>> implements Counting.Listener {
    private final int asAt;
    private final Parts parts;
    private final BiConsumer<F, Counting.Listener> counting;
    private Map<String, Tally> tallies = new HashMap<>();

    private UnitTallies(int asAt, Parts parts, BiConsumer<F, Counting.Listener> counting) {
        this.asAt = asAt;
        this.parts = parts;
        this.counting = counting;
    }

    static <F extends Facts<F>> UnitTallies<F> of(Indicator<F> indicator, ReportingPeriod period, int seenTo) {
        return of(indicator.formula(), period, seenTo);
    }

    private static <F extends Facts<F>, U extends Unit> UnitTallies<F> of(
            Formula<F, U> formula, ReportingPeriod period, int seenTo) {
        Counting<F, U> counting = Counting.of(formula, new View.At(Known.AS_GIVEN, seenTo), period.window());
        return new UnitTallies<>(EpochDay.of(period.lastDay()), Parts.of(formula), counting::count);
    }

    /** The tallies of the units made from facts as they are given, by the unit's identifier. */
    Map<String, Tally> of(F facts) {
        tallies = new HashMap<>();
        counting.accept(facts, this);
        return tallies;
    }

    @Override
    public void counted(UnitCount unit) {
        Tally tally = unit.tally(asAt, parts);
        if (!tally.equals(Tally.NOTHING)) {
            tallies.merge(unit.unit().id(), tally, Tally::plus);
        }
    }
}
