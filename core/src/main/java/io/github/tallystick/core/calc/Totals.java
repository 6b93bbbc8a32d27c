package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.StepFunction;
import io.github.tallystick.core.time.EpochDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up, over a span of as-at dates, what units count and how many of them stand where.
 */
final class Totals implements Counting.Listener {
    private final int firstDay;
    private final int lastDay;
    private final Parts parts;
    private final Sides decided;
    private final Sides lowest;
    private final Sides highest;
    private final DailySum pendingUnits;
    private final DailySum metUnits;
    private final DailySum measuredUnits;
    private final DailySum meantUnits;
    private final int[] settlesOn;
    private final StepFunction sum = new StepFunction();
    private final StepFunction present = new StepFunction();
    private final StepFunction notPending = new StepFunction();
    private final StepFunction product = new StepFunction();
    private long facts;
    private long units;
    private long unusable;

    Totals(int firstDay, int lastDay, Parts parts) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.parts = parts;
        this.decided = new Sides();
        this.lowest = new Sides();
        this.highest = new Sides();
        this.pendingUnits = new DailySum(firstDay, lastDay);
        this.metUnits = new DailySum(firstDay, lastDay);
        this.measuredUnits = new DailySum(firstDay, lastDay);
        this.meantUnits = new DailySum(firstDay, lastDay);
        this.settlesOn = new int[lastDay - firstDay + 1];
        Arrays.fill(settlesOn, EpochDay.BEFORE_ALL);
    }

    @Override
    public void facts() {
        facts++;
    }

    @Override
    public void counted(UnitCount unit) {
        units++;
        decided.add(unit, unit.above, unit.below);
        standings(unit);
        if (unit.seenFromADay) {
            lowest.add(unit, unit.lowestAbove, unit.lowestBelow);
            highest.add(unit, unit.highestAbove, unit.highestBelow);
            unit.pending.forEach((from, to, amount) -> settle(from, to, unit.settlesOn));
        }
    }

    /** On a date on which a unit is not decided it is that alone, whatever of it is counted already. */
    private void standings(UnitCount unit) {
        pendingUnits.add(unit.pending, 1);
        sum.clear();
        sum.addAll(unit.above, 1);
        metUnits.add(without(unit.pending), 1);
        sum.addAll(unit.below, 1);
        measuredUnits.add(without(unit.pending), 1);
        sum.addAll(unit.meant, 1);
        sum.addAll(unit.pending, 1);
        meantUnits.add(present(), 1);
    }

    private StepFunction present() {
        present.clear();
        present.addPresence(sum);
        return present;
    }

    private StepFunction without(StepFunction pending) {
        if (pending.isEmpty()) {
            return present();
        }
        notPending.clear();
        notPending.addWhereLess(pending, 1);
        product.clear();
        product.addProduct(present(), notPending);
        return product;
    }

    private void settle(int from, int to, int day) {
        for (int date = Math.max(from, firstDay); date <= Math.min(to, lastDay); date++) {
            settlesOn[date - firstDay] = Math.max(settlesOn[date - firstDay], day);
        }
    }

    @Override
    public void unusable(String id, String reason) {
        unusable++;
    }

    /** What was counted on each as-at date, in order. */
    List<DayCount> counts() {
        Tally[] tallies = decided.perDay();
        Tally[] lowestTallies = lowest.perDay();
        Tally[] highestTallies = highest.perDay();
        Standings[] standings = standingsPerDay();
        List<DayCount> counts = new ArrayList<>(tallies.length);
        for (int i = 0; i < tallies.length; i++) {
            counts.add(
                    new DayCount(tallies[i], lowestTallies[i], highestTallies[i], settlesOn[i], standings[i], facts));
        }
        return counts;
    }

    private Standings[] standingsPerDay() {
        long[] pending = pendingUnits.perDay();
        long[] met = metUnits.perDay();
        long[] measured = measuredUnits.perDay();
        long[] meant = meantUnits.perDay();
        Standings[] standings = new Standings[pending.length];
        for (int i = 0; i < standings.length; i++) {
            standings[i] = new Standings(
                    units - meant[i],
                    meant[i] - measured[i] - pending[i],
                    pending[i],
                    met[i],
                    measured[i] - met[i],
                    unusable);
        }
        return standings;
    }

    /** What is counted above and below the line. */
    private final class Sides {
        private final DailySum above = new DailySum(firstDay, lastDay);
        private final DailySum below = new DailySum(firstDay, lastDay);

        private void add(UnitCount unit, StepFunction runsAbove, StepFunction runsBelow) {
            above.add(runsAbove, unit.aboveWeight);
            below.add(runsBelow, unit.belowWeight);
        }

        private Tally[] perDay() {
            long[] n = above.perDay();
            long[] d = below.perDay();
            Tally[] tallies = new Tally[n.length];
            for (int i = 0; i < tallies.length; i++) {
                tallies[i] = parts.tally(n[i], d[i]);
            }
            return tallies;
        }
    }
}
