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
    private static final DailySum NOT_KEPT = new DifferenceSum(0, -1);

    private final int firstDay;
    private final int lastDay;
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

    Totals(int firstDay, int lastDay, Formula<?, ?> formula, boolean seenFromADay) {
        this(firstDay, lastDay, formula, seenFromADay, DifferenceSum::new);
    }

    private Totals(int firstDay, int lastDay, Formula<?, ?> formula, boolean seenFromADay, DailySum.Kind kind) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
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
        this.settlesOn = new int[seenFromADay ? lastDay - firstDay + 1 : 0];
        Arrays.fill(settlesOn, EpochDay.BEFORE_ALL);
    }

    /** Nothing yet of units taken as they stand, which can be added and taken away and asked at any moment. */
    static Totals running(int firstDay, int lastDay, Formula<?, ?> formula) {
        return new Totals(firstDay, lastDay, formula, false, BlockSum::new);
    }

    private DailySum sums(boolean kept) {
        return kept ? kind.over(firstDay, lastDay) : NOT_KEPT;
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
        for (int date = Math.max(from, firstDay); date <= Math.min(to, lastDay); date++) {
            settlesOn[date - firstDay] = Math.max(settlesOn[date - firstDay], day);
        }
    }

    @Override
    public void unusable(String id, String reason) {
        unusable += sign;
    }

    /** What was counted on each as-at date. */
    DailyCounts counts() {
        return counts(SeriesDates.everyDay(firstDay, lastDay));
    }

    /** What was counted on each of some as-at dates of the span. */
    DailyCounts counts(SeriesDates dates) {
        return new DailyCounts(
                dates,
                parts,
                decided.perDay(dates),
                lowest.perDay(dates),
                highest.perDay(dates),
                IntStream.range(0, seenFromADay ? dates.count() : 0)
                        .map(number -> settlesOn[dates.date(number) - firstDay])
                        .toArray(),
                stands(dates),
                facts);
    }

    private Stands stands(SeriesDates dates) {
        return new Stands(
                perDay(meantUnits, dates),
                perDay(measuredUnits, dates),
                perDay(metUnits, dates),
                perDay(pendingUnits, dates),
                units,
                unusable);
    }

    private static PerDay perDay(DailySum sum, SeriesDates dates) {
        long[] sums = sum.perDay(dates.first(), dates.last());
        return sums.length == 0
                ? PerDay.NOT_KEPT
                : PerDay.of(dates.count(), number -> sums[dates.date(number) - dates.first()]);
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

        private Sides perDay(SeriesDates dates) {
            return new Sides(Totals.perDay(above, dates), Totals.perDay(below, dates));
        }
    }
}
