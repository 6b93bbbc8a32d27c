package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;

/** Rows with a day of the row before or after. */
final class Neighbours extends Maker {
    private final Maker rows;
    private final Rows.WithNeighbour step;
    private final Shape shape;

    Neighbours(Maker rows, Rows.WithNeighbour step) {
        this.rows = rows;
        this.step = step;
        this.shape = rows.shape().with(step.as());
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        InOrder order = InOrder.of(rows.rows(batch), step.within(), step.order());
        int[][] days = order.rows.days(step.column());
        int[][] beside = step.neighbour() == Neighbour.NEXT ? next(order, days) : previous(order, days);
        if (step.order().indexOf(step.column()) == 0 && step.neighbour() == Neighbour.PREVIOUS) {
            hasCome(order, days, beside[1]);
        } else if (step.order().indexOf(step.column()) == 0) {
            comesLater(order, days, beside[0]);
        }
        if (step.neighbour() == Neighbour.NEXT) {
            whereNextIsUndecided(order, days, beside);
        } else {
            whereUndecided(order, beside);
        }
        int[] late = order.rows.toCome == null ? beside[0] : beside[1];
        return order.rows.with(shape, new int[][] {beside[0]}, new int[][] {late});
    }

    /** From where nobody knows yet how rows are ordered, the row beside may have any day, or there may be none. */
    static void whereUndecided(InOrder order, int[][] beside) {
        for (int group = 0; group < order.groups(); group++) {
            int from = order.undecidedFrom(group);
            Arrays.fill(beside[0], from, order.starts[group + 1], EpochDay.BEFORE_ALL);
            Arrays.fill(beside[1], from, order.starts[group + 1], EpochDay.NEVER);
        }
    }

    /** Of the row before those, any of them may be the one after. */
    static void whereNextIsUndecided(InOrder order, int[][] days, int[][] next) {
        whereUndecided(order, next);
        for (int group = 0; group < order.groups(); group++) {
            int from = order.undecidedFrom(group);
            int end = order.starts[group + 1];
            if (from > order.starts[group] && from < end) {
                next[0][from - 1] = Arrays.stream(days[0], from, end).min().getAsInt();
                next[1][from - 1] = EpochDay.NEVER;
            }
        }
    }

    /** The least and the greatest day of the row after: up to that of the first that is a fact. */
    static int[][] next(InOrder order, int[][] days) {
        int[] early = new int[order.rows.size];
        int[] late = new int[order.rows.size];
        for (int group = 0; group < order.groups(); group++) {
            int least = EpochDay.NEVER;
            int most = EpochDay.NEVER;
            for (int row = order.starts[group + 1] - 1; row >= order.starts[group]; row--) {
                early[row] = order.rows.isToCome(row) ? days[0][row] : least;
                late[row] = most;
                boolean isFact = order.rows.isFact(row);
                least = isFact ? days[0][row] : Math.min(least, days[0][row]);
                most = isFact ? days[1][row] : Math.max(most, days[1][row]);
            }
        }
        return new int[][] {early, late};
    }

    /**
     * Where rows are in order of the days that are taken, one yet to come has a row before it that has come, too, if a fact is
     * sure to be earlier.
     */
    private static void hasCome(InOrder order, int[][] days, int[] late) {
        for (int group = 0; group < order.groups(); group++) {
            int earliest = EpochDay.NEVER;
            for (int row = order.starts[group]; row < order.starts[group + 1]; row++) {
                if (order.rows.isFact(row)) {
                    earliest = Math.min(earliest, days[1][row]);
                } else if (order.rows.isToCome(row) && earliest < days[0][row]) {
                    late[row] = Math.min(late[row], Frame.SOME_DAY);
                }
            }
        }
    }

    /** Where rows are in order of the days that are taken, what is yet to come is later than the last that is a fact. */
    private static void comesLater(InOrder order, int[][] days, int[] early) {
        for (int group = 0; group < order.groups(); group++) {
            int last = order.starts[group + 1] - 1;
            while (last > order.starts[group] && !order.rows.isFact(last)) {
                last--;
            }
            if (order.rows.isFact(last) && Frame.isDay(days[1][last])) {
                early[last] = Math.max(early[last], days[1][last] + 1);
            }
        }
    }

    static int[][] previous(InOrder order, int[][] days) {
        int[] early = new int[order.rows.size];
        int[] late = new int[order.rows.size];
        for (int group = 0; group < order.groups(); group++) {
            int least = EpochDay.BEFORE_ALL;
            int most = EpochDay.BEFORE_ALL;
            for (int row = order.starts[group]; row < order.starts[group + 1]; row++) {
                early[row] = least;
                late[row] = order.rows.isToCome(row) ? days[1][row] : most;
                boolean isFact = order.rows.isFact(row);
                least = isFact ? days[0][row] : Math.min(least, days[0][row]);
                most = isFact ? days[1][row] : Math.max(most, days[1][row]);
            }
        }
        return new int[][] {early, late};
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
