package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.Objects;

/**
 * A step function of the as-at date, written as runs of days with exact amounts that add up where runs overlap.
 *
 * <p>It is mutable and reused from unit to unit, so that putting functions together makes no collection for each unit; it is
 * not thread-safe. Days are epoch days; a run may last for {@linkplain EpochDay#NEVER ever}.
 */
public sealed class StepFunction permits Runs {
    private int[] firstDays = new int[8];
    private int[] lastDays = new int[8];
    private long[] amounts = new long[8];
    private int size;

    /** A function that is 0 on every date. */
    public StepFunction() {}

    /** Makes this empty again. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a run. A run that ends before it starts adds nothing.
     *
     * @param firstDay the first as-at date, included
     * @param lastDay the last as-at date, included
     * @param amount how much on each of them
     */
    public final void add(int firstDay, int lastDay, long amount) {
        if (lastDay < firstDay || amount == 0) {
            return;
        }
        if (size == amounts.length) {
            grow();
        }
        firstDays[size] = firstDay;
        lastDays[size] = lastDay;
        amounts[size++] = amount;
    }

    private void grow() {
        firstDays = Arrays.copyOf(firstDays, size * 2);
        lastDays = Arrays.copyOf(lastDays, size * 2);
        amounts = Arrays.copyOf(amounts, size * 2);
    }

    /** Adds one on every as-at date: a condition that holds whatever the date. */
    public final void always() {
        add(EpochDay.BEFORE_ALL, EpochDay.NEVER, 1);
    }

    /**
     * How much counts on an as-at date.
     *
     * @param asAt the date, as an epoch day
     * @return the sum of the runs that hold it
     */
    public final long at(int asAt) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            if (firstDays[i] <= asAt && asAt <= lastDays[i]) {
                sum = Math.addExact(sum, amounts[i]);
            }
        }
        return sum;
    }

    /**
     * Whether there is no run.
     *
     * @return true if nothing counts on any date
     */
    public final boolean isEmpty() {
        return size == 0;
    }

    /**
     * Whether it is 0 or 1 on every date, in one run at the most.
     *
     * @return true if {@link #addPresence} of it would add just it; false says nothing
     */
    public final boolean isPresence() {
        return size == 0 || (size == 1 && amounts[0] == 1);
    }

    /**
     * The number of runs.
     *
     * @return the number; runs are numbered from 0
     */
    public final int size() {
        return size;
    }

    /**
     * The first as-at date of a run, included.
     *
     * @param run the number of the run
     * @return the date, as an epoch day
     */
    public final int firstDay(int run) {
        return firstDays[Objects.checkIndex(run, size)];
    }

    /**
     * The last as-at date of a run, included.
     *
     * @param run the number of the run
     * @return the date, as an epoch day
     */
    public final int lastDay(int run) {
        return lastDays[Objects.checkIndex(run, size)];
    }

    /**
     * How much counts on each date of a run.
     *
     * @param run the number of the run
     * @return the amount
     */
    public final long amount(int run) {
        return amounts[Objects.checkIndex(run, size)];
    }

    /**
     * Adds the runs of another function to this one, each time so much.
     *
     * @param other the other function
     * @param factor by how much to multiply it
     */
    public final void addAll(StepFunction other, long factor) {
        for (int i = 0; i < other.size; i++) {
            add(other.firstDays[i], other.lastDays[i], Math.multiplyExact(other.amounts[i], factor));
        }
    }

    /**
     * Writes the product of two functions into this one: on each as-at date the amount of the one times that of the other.
     *
     * @param one a function
     * @param other another
     */
    public final void addProduct(StepFunction one, StepFunction other) {
        for (int i = 0; i < one.size; i++) {
            for (int j = 0; j < other.size; j++) {
                add(
                        Math.max(one.firstDays[i], other.firstDays[j]),
                        Math.min(one.lastDays[i], other.lastDays[j]),
                        product(one.amounts[i], other.amounts[j]));
            }
        }
    }

    /** Any number times any number is any number. */
    private static long product(long one, long other) {
        return Math.min(Math.abs(one), Math.abs(other)) >= Runs.NO_LIMIT
                ? (long) Long.signum(one) * Long.signum(other) * Runs.NO_LIMIT
                : Math.multiplyExact(one, other);
    }

    /**
     * Adds one on each as-at date on which another function is above 0.
     *
     * @param other the other function
     */
    public final void addPresence(StepFunction other) {
        if (other.size == 1 && other.amounts[0] > 0) {
            add(other.firstDays[0], other.lastDays[0], 1);
        } else if (other.size == 2 && other.amounts[0] > 0 && other.amounts[1] > 0 && other.isJoined()) {
            add(Math.min(other.firstDays[0], other.firstDays[1]), Math.max(other.lastDays[0], other.lastDays[1]), 1);
        } else if (other.size > 0) {
            addWhere(other, 1, true);
        }
    }

    /** Whether the first two runs have a day in common. */
    private boolean isJoined() {
        return Math.max(firstDays[0], firstDays[1]) <= Math.min(lastDays[0], lastDays[1]);
    }

    /**
     * Adds one on each as-at date on which another function is at least an amount.
     *
     * @param other the other function
     * @param least the amount; at least 1
     */
    public final void addWhereAtLeast(StepFunction other, long least) {
        addWhere(other, least, true);
    }

    /**
     * Adds one on each as-at date on which another function is less than an amount.
     *
     * @param other the other function
     * @param least the amount; at least 1
     */
    public final void addWhereLess(StepFunction other, long least) {
        addWhere(other, least, false);
    }

    private void addWhere(StepFunction other, long least, boolean atLeast) {
        long[] edges = other.edges();
        long level = 0;
        int from = EpochDay.BEFORE_ALL;
        for (long edge : edges) {
            int day = (int) (edge >> 32);
            if (day > from && level >= least == atLeast) {
                add(from, day - 1, 1);
            }
            from = day;
            level = Math.addExact(level, other.change((int) edge));
        }
        if (level >= least == atLeast) {
            add(from, EpochDay.NEVER, 1);
        }
    }

    /** The days on which the amount may change, each with the run that starts (2i) or has ended (2i + 1), in order. */
    private long[] edges() {
        long[] edges = new long[2 * size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            edges[count++] = ((long) firstDays[i] << 32) | (2L * i);
            if (lastDays[i] != EpochDay.NEVER) {
                edges[count++] = ((lastDays[i] + 1L) << 32) | (2L * i + 1);
            }
        }
        long[] sorted = Arrays.copyOf(edges, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private long change(int edge) {
        return edge % 2 == 0 ? amounts[edge / 2] : -amounts[edge / 2];
    }

    @Override
    public String toString() {
        return size + (size == 1 ? " run" : " runs");
    }
}
