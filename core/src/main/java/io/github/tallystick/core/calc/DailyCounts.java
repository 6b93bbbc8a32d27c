package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.Objects;

/**
 * What was counted on each as-at date of a span: sums in arrays, of which one day is made into figures only when it is asked
 * for. What is kept only of units seen from a day (extremes, pending, settle days) is empty where there are none. Immutable.
 */
final class DailyCounts {
    final SeriesDates dates;
    final Parts parts;
    final Sides decided;
    final Sides lowest;
    final Sides highest;
    final int[] settlesOn;
    final Stands stands;
    final long facts;

    DailyCounts(
            SeriesDates dates,
            Parts parts,
            Sides decided,
            Sides lowest,
            Sides highest,
            int[] settlesOn,
            Stands stands,
            long facts) {
        this.dates = dates;
        this.parts = parts;
        this.decided = decided;
        this.lowest = lowest;
        this.highest = highest;
        this.settlesOn = settlesOn;
        this.stands = stands;
        this.facts = facts;
    }

    boolean holds(int asAt) {
        return dates.number(asAt) >= 0;
    }

    Tally tally(int asAt) {
        return decided.tally(dates.number(asAt), parts);
    }

    DayCount on(int asAt) {
        int day = dates.number(asAt);
        return new DayCount(
                decided.tally(day, parts),
                lowest.tally(day, parts),
                highest.tally(day, parts),
                settlesOn.length == 0 ? EpochDay.BEFORE_ALL : settlesOn[day],
                stands.on(day),
                facts);
    }

    /** Both together, of one span and one formula. */
    DailyCounts plus(DailyCounts other) {
        return new DailyCounts(
                dates,
                parts,
                decided.plus(other.decided),
                lowest.plus(other.lowest),
                highest.plus(other.highest),
                later(settlesOn, other.settlesOn),
                stands.plus(other.stands),
                Math.addExact(facts, other.facts));
    }

    private static int[] later(int[] one, int[] other) {
        int[] later = one.clone();
        Arrays.setAll(later, i -> Math.max(one[i], other[i]));
        return later;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyCounts counts
                && dates.equals(counts.dates)
                && parts.equals(counts.parts)
                && decided.equals(counts.decided)
                && lowest.equals(counts.lowest)
                && highest.equals(counts.highest)
                && Arrays.equals(settlesOn, counts.settlesOn)
                && stands.equals(counts.stands)
                && facts == counts.facts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dates, decided, facts);
    }

    /** What is counted above and below the line, in parts, on each date; none where nothing of the kind is kept. */
    record Sides(PerDay above, PerDay below) {
        static final Sides NONE = new Sides(PerDay.NOT_KEPT, PerDay.NOT_KEPT);

        private Tally tally(int day, Parts parts) {
            return above.isKept() ? parts.tally(above.on(day), below.on(day)) : Tally.NOTHING;
        }

        private Sides plus(Sides other) {
            return new Sides(above.plus(other.above), below.plus(other.below));
        }
    }

    /**
     * How many units stand where on each date: of all, how many are meant, of these measured or pending, of the measured met.
     */
    record Stands(PerDay meant, PerDay measured, PerDay met, PerDay pending, long units, long unusable) {
        private Standings on(int day) {
            long open = pending.isKept() ? pending.on(day) : 0;
            return new Standings(
                    units - meant.on(day),
                    meant.on(day) - measured.on(day) - open,
                    open,
                    met.on(day),
                    measured.on(day) - met.on(day),
                    unusable);
        }

        private Stands plus(Stands other) {
            return new Stands(
                    meant.plus(other.meant),
                    measured.plus(other.measured),
                    met.plus(other.met),
                    pending.plus(other.pending),
                    Math.addExact(units, other.units),
                    Math.addExact(unusable, other.unusable));
        }
    }
}
