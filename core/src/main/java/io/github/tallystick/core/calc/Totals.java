package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up, over a span of as-at dates, what units count and how many of them stand where; {@linkplain #running running} ones
 * take it away again, too.
 */
final class Totals implements Counting.Listener {
    private static final DailySum NOT_KEPT = new DifferenceSum(SeriesDates.everyDay(0, -1));

    private final SeriesDates dates;
    private final Parts parts;
    private final boolean share;
    private final boolean seenFromADay;
    private final DailySum.Kind kind;
    private final Side decided;
    private final Side lowest;
    private final Side highest;
    private final DailySum pendingUnits;
    private final DailySum metUnits;
    private final DailySum measuredUnits;
    private final DailySum meantUnits;
    private final int[] settlesOn;
    private final StepFunction sum = new StepFunction();
    private final StepFunction present = new StepFunction();
    private final StepFunction notPending = new StepFunction();
    private final StepFunction product = new StepFunction();
    private int sign = 1;
    private long facts;
    private long units;
    private long unusable;

    Totals(SeriesDates dates, Formula<?, ?> formula, boolean seenFromADay) {
        this(dates, formula, seenFromADay, DifferenceSum::new);
    }

    private Totals(SeriesDates dates, Formula<?, ?> formula, boolean seenFromADay, DailySum.Kind kind) {
        this.dates = dates;
        this.parts = Parts.of(formula);
        this.share = formula.isShare();
        this.seenFromADay = seenFromADay;
        this.kind = kind;
        this.decided = new Side(true);
        this.lowest = new Side(seenFromADay);
        this.highest = new Side(seenFromADay);
        this.pendingUnits = sums(seenFromADay);
        this.metUnits = sums(true);
        this.measuredUnits = sums(true);
        this.meantUnits = sums(true);
        this.settlesOn = new int[seenFromADay ? dates.count() : 0];
        Arrays.fill(settlesOn, EpochDay.BEFORE_ALL);
    }

    /** Nothing yet of units taken as they stand, which can be added and taken away and asked at any moment. */
    static Totals running(int firstDay, int lastDay, Formula<?, ?> formula) {
        return new Totals(SeriesDates.everyDay(firstDay, lastDay), formula, false, BlockSum::new);
    }

    private DailySum sums(boolean kept) {
        return kept ? kind.over(dates) : NOT_KEPT;
    }

    /** Whether what is counted from now on is added, or taken away. */
    void adding(boolean added) {
        sign = added ? 1 : -1;
    }

    @Override
    public void facts() {
        facts += sign;
    }

    @Override
    public void counted(UnitCount unit) {
        units += sign;
        decided.add(unit, unit.above, unit.below);
        if (seenFromADay) {
            standSeenFromADay(unit);
            lowest.add(unit, unit.lowestAbove, unit.lowestBelow);
            highest.add(unit, unit.highestAbove, unit.highestBelow);
            for (int i = 0; i < unit.pending.size(); i++) {
                settle(unit.pending.firstDay(i), unit.pending.lastDay(i), unit.settlesOn);
            }
        } else {
            stand(unit);
        }
    }

    /** Where a unit stands that is decided: what is above the line in a share is below it, too. */
    private void stand(UnitCount unit) {
        metUnits.add(presence(unit.above), sign);
        StepFunction measured = share ? unit.below : plus(unit.below, unit.above);
        measuredUnits.add(presence(measured), sign);
        meantUnits.add(presence(plus(measured, unit.meant)), sign);
    }

    private StepFunction plus(StepFunction one, StepFunction other) {
        if (other.isEmpty()) {
            return one;
        }
        if (one != sum) {
            sum.clear();
            sum.addAll(one, 1);
        }
        sum.addAll(other, 1);
        return sum;
    }

    /** On a date on which a unit is not decided it is that alone, whatever of it is counted already. */
    private void standSeenFromADay(UnitCount unit) {
        pendingUnits.add(unit.pending, 1);
        sum.clear();
        sum.addAll(unit.above, 1);
        metUnits.add(without(unit.pending), 1);
        sum.addAll(unit.below, 1);
        measuredUnits.add(without(unit.pending), 1);
        sum.addAll(unit.meant, 1);
        sum.addAll(unit.pending, 1);
        meantUnits.add(presence(sum), 1);
    }

    private StepFunction presence(StepFunction function) {
        if (function.isPresence()) {
            return function;
        }
        present.clear();
        present.addPresence(function);
        return present;
    }

    private StepFunction without(StepFunction pending) {
        if (pending.isEmpty()) {
            return presence(sum);
        }
        notPending.clear();
        notPending.addWhereLess(pending, 1);
        product.clear();
        product.addProduct(presence(sum), notPending);
        return product;
    }

    private void settle(int from, int to, int day) {
        for (int date = dates.numberFrom(from); date <= dates.numberTo(to); date++) {
            settlesOn[date] = Math.max(settlesOn[date], day);
        }
    }

    @Override
    public void unusable(String id, String reason) {
        unusable += sign;
    }

    /** What was counted on each as-at date. */
    DailyCounts counts() {
        return counts(dates);
    }

    /** What was counted on some of the as-at dates. */
    DailyCounts counts(SeriesDates some) {
        return new DailyCounts(
                some,
                parts,
                decided.perDay(some),
                lowest.perDay(some),
                highest.perDay(some),
                IntStream.range(0, seenFromADay ? some.count() : 0)
                        .map(number -> settlesOn[dates.numberFrom(some.date(number))])
                        .toArray(),
                stands(some),
                facts);
    }

    private Stands stands(SeriesDates some) {
        return new Stands(
                meantUnits.perDay(some),
                measuredUnits.perDay(some),
                metUnits.perDay(some),
                pendingUnits.perDay(some),
                units,
                unusable);
    }

    /** What is counted above and below the line. */
    private final class Side {
        private final DailySum above;
        private final DailySum below;

        private Side(boolean kept) {
            above = sums(kept);
            below = sums(kept);
        }

        private void add(UnitCount unit, StepFunction runsAbove, StepFunction runsBelow) {
            above.add(runsAbove, sign * unit.aboveWeight);
            below.add(runsBelow, sign * unit.belowWeight);
        }

        private Sides perDay(SeriesDates some) {
            return new Sides(above.perDay(some), below.perDay(some));
        }
    }
}
