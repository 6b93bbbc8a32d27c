package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;

/** Rows that follow on from one another, with the columns of the stay that they make. */
final class StayMaker extends Maker {
    private static final int FIRST = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int PREVIOUS_START = 3;
    private static final int NEXT = 4;
    private static final int COLUMNS = 5;

    private final Maker rows;
    private final Rows.Stays step;
    private final Shape withPrevious;
    private final Shape shape;

    StayMaker(Maker rows, Rows.Stays step) {
        this.rows = rows;
        this.step = step;
        Rows.Stay as = step.as();
        this.withPrevious = rows.shape().with(step.previous());
        this.shape = withPrevious.with(as.isFirst(), as.start(), as.end(), as.previousStart(), as.next());
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        InOrder order = InOrder.of(rows.rows(batch), step.within(), step.order());
        int[][] ends = order.rows.days(step.end());
        int[][] previous = Neighbours.previous(order, ends);
        Neighbours.whereUndecided(order, previous);
        Frame with = order.rows.with(withPrevious, new int[][] {previous[0]}, new int[][] {previous[1]});
        Truth followsOn = order.rows.toCome == null
                ? with.truth(step.followsOn())
                : afterTheLastKnown(order, ends, previous).truth(step.followsOn());
        int[][] starts = with.days(step.order().get(0));
        int[][] early = new int[COLUMNS][with.size];
        int[][] late = with.toCome == null ? early : new int[COLUMNS][with.size];
        for (int group = 0; group < order.groups(); group++) {
            int from = order.starts[group];
            int to = order.starts[group + 1];
            int certain = order.uncertainFrom(group);
            stays(from, certain, with, followsOn, starts, ends, early, late);
            if (certain < to) {
                undecided(from, certain, to, ends, early, late);
            }
        }
        int[][] next = Neighbours.next(order, starts);
        Neighbours.whereNextIsUndecided(order, starts, next);
        early[NEXT] = next[0];
        late[NEXT] = with.toCome == null ? next[0] : next[1];
        return with.with(shape, early, late);
    }

    /** The rows, of which those yet to come have the last one known before them: others to come may stand between. */
    private Frame afterTheLastKnown(InOrder order, int[][] ends, int[][] previous) {
        int[][] before = {previous[0].clone(), previous[1].clone()};
        for (int group = 0; group < order.groups(); group++) {
            int last = order.starts[group] - 1;
            for (int row = order.starts[group]; row < order.starts[group + 1]; row++) {
                if (!order.rows.isToCome(row)) {
                    last = row;
                } else if (last >= order.starts[group]) {
                    before[0][row] = ends[0][last];
                    before[1][row] = ends[1][last];
                }
            }
        }
        return order.rows.with(withPrevious, new int[][] {before[0]}, new int[][] {before[1]});
    }

    /** From the first row of an owner and identifier to the last; those yet to come stand last and may belong to any stay. */
    private static void stays(
            int from, int to, Frame rows, Truth followsOn, int[][] starts, int[][] ends, int[][] early, int[][] late) {
        int facts = to;
        while (facts > from && rows.isToCome(facts - 1)) {
            facts--;
        }
        parted(from, facts, followsOn, Truth.OPEN, starts[0], ends[0], early);
        if (early != late) {
            parted(from, facts, followsOn, Truth.YES, starts[1], ends[1], late);
            spreadEnds(from, facts, followsOn, ends, early, late);
        }
        for (int row = facts; row < to; row++) {
            boolean mayFollow = followsOn.of(row) != Truth.NO && facts > from;
            if (mayFollow) {
                for (int of = facts - 1; of >= from && early[START][of] == early[START][facts - 1]; of--) {
                    late[END][of] = EpochDay.NEVER;
                }
            }
            int start = starts[0][row];
            int before = facts == from ? start : mayFollow ? earliest(facts - 1, early) : early[START][facts - 1];
            put(row, 0, mayFollow ? early[START][facts - 1] : start, ends[0][row], before, early);
            put(row, 1, starts[1][row], ends[1][row], starts[1][row], late);
        }
    }

    /** The stays that there are where a row goes on with the one before if that holds at least so surely. */
    private static void parted(int from, int to, Truth followsOn, byte least, int[] starts, int[] ends, int[][] into) {
        int previousStart = EpochDay.BEFORE_ALL;
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && followsOn.of(end) >= least) {
                end++;
            }
            for (int row = first; row < end; row++) {
                put(row, row == first ? 1 : 0, starts[first], ends[end - 1], previousStart, into);
            }
            previousStart = starts[first];
            first = end;
        }
    }

    /** The end of a stay is that of any of the rows up to the first that is sure not to go on. */
    private static void spreadEnds(int from, int to, Truth followsOn, int[][] ends, int[][] early, int[][] late) {
        for (int row = to - 2; row >= from; row--) {
            byte next = followsOn.of(row + 1);
            early[END][row] = next == Truth.NO ? ends[0][row] : early[END][row + 1];
            late[END][row] = next == Truth.NO ? ends[1][row] : late[END][row + 1];
            if (next == Truth.OPEN) {
                early[END][row] = Math.min(early[END][row], ends[0][row]);
                late[END][row] = Math.max(late[END][row], ends[1][row]);
            }
        }
    }

    /** Where nobody knows yet which rows there are and how they are ordered, any may go on with the last stay before them. */
    private static void undecided(int from, int certain, int to, int[][] ends, int[][] early, int[][] late) {
        int first = Arrays.stream(ends[0], certain, to).min().orElseThrow();
        for (int row = certain - 1; row >= from && early[START][row] == early[START][certain - 1]; row--) {
            early[END][row] = Math.min(early[END][row], first);
            late[END][row] = EpochDay.NEVER;
        }
        for (int row = certain; row < to; row++) {
            put(row, 0, EpochDay.BEFORE_ALL, EpochDay.BEFORE_ALL, EpochDay.BEFORE_ALL, early);
            put(row, 1, EpochDay.NEVER, EpochDay.NEVER, EpochDay.NEVER, late);
        }
    }

    /** A row that may go on with the last stay known has that, or the one before it, as the stay before its own. */
    private static int earliest(int last, int[][] early) {
        int before = early[PREVIOUS_START][last];
        return Frame.isDay(before) ? before : early[START][last];
    }

    private static void put(int row, int isFirst, int start, int end, int previousStart, int[][] into) {
        into[FIRST][row] = isFirst;
        into[START][row] = start;
        into[END][row] = end;
        into[PREVIOUS_START][row] = previousStart;
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
