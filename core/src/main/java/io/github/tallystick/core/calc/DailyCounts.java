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
    final int firstDay;
    final int days;
    final Parts parts;
    final Sides decided;
    final Sides lowest;
    final Sides highest;
    final int[] settlesOn;
    final Stands stands;
    final long facts;

    DailyCounts(
            int firstDay,
            int days,
            Parts parts,
            Sides decided,
            Sides lowest,
            Sides highest,
            int[] settlesOn,
            Stands stands,
            long facts) {
        this.firstDay = firstDay;
        this.days = days;
        this.parts = parts;
        this.decided = decided;
        this.lowest = lowest;
        this.highest = highest;
        this.settlesOn = settlesOn;
        this.stands = stands;
        this.facts = facts;
    }

    boolean holds(int asAt) {
        return firstDay <= asAt && asAt < firstDay + days;
    }

    Tally tally(int asAt) {
        return decided.tally(asAt - firstDay, parts);
    }

    DayCount on(int asAt) {
        int day = asAt - firstDay;
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
                firstDay,
                days,
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

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        Arrays.setAll(sum, i -> Math.addExact(one[i], other[i]));
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyCounts counts
                && firstDay == counts.firstDay
                && days == counts.days
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
        return Objects.hash(firstDay, days, decided, facts);
    }

    /** What is counted above and below the line, in parts, on each date; empty where nothing of the kind is kept. */
    static final class Sides {
        static final Sides NONE = new Sides(new long[0], new long[0]);

        final long[] above;
        final long[] below;

        Sides(long[] above, long[] below) {
            this.above = above;
            this.below = below;
        }

        private Tally tally(int day, Parts parts) {
            return above.length == 0 ? Tally.NOTHING : parts.tally(above[day], below[day]);
        }

        private Sides plus(Sides other) {
            return new Sides(sum(above, other.above), sum(below, other.below));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sides sides
                    && Arrays.equals(above, sides.above)
                    && Arrays.equals(below, sides.below);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(above) + Arrays.hashCode(below);
        }
    }

    /**
     * How many units stand where on each date: of all, how many are meant, of these measured or pending, of the measured met.
     */
    static final class Stands {
        final long[] meant;
        final long[] measured;
        final long[] met;
        final long[] pending;
        final long units;
        final long unusable;

        Stands(long[] meant, long[] measured, long[] met, long[] pending, long units, long unusable) {
            this.meant = meant;
            this.measured = measured;
            this.met = met;
            this.pending = pending;
            this.units = units;
            this.unusable = unusable;
        }

        private Standings on(int day) {
            long open = pending.length == 0 ? 0 : pending[day];
            return new Standings(
                    units - meant[day],
                    meant[day] - measured[day] - open,
                    open,
                    met[day],
                    measured[day] - met[day],
                    unusable);
        }

        private Stands plus(Stands other) {
            return new Stands(
                    sum(meant, other.meant),
                    sum(measured, other.measured),
                    sum(met, other.met),
                    sum(pending, other.pending),
                    Math.addExact(units, other.units),
                    Math.addExact(unusable, other.unusable));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stands stands
                    && units == stands.units
                    && unusable == stands.unusable
                    && Arrays.equals(meant, stands.meant)
                    && Arrays.equals(measured, stands.measured)
                    && Arrays.equals(met, stands.met)
                    && Arrays.equals(pending, stands.pending);
        }

        @Override
        public int hashCode() {
            return Objects.hash(units, unusable, Arrays.hashCode(met));
        }
    }
}
