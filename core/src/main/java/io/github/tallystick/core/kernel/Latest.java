package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Rows with the latest day of other rows of the same owner that come before them. */
final class Latest extends Maker {
    private final Maker rows;
    private final Maker others;
    private final Rows.WithLatest step;
    private final Shape shape;

    Latest(Maker rows, Maker others, Rows.WithLatest step) {
        this.rows = rows;
        this.others = others;
        this.step = step;
        this.shape = rows.shape().with(step.as());
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        Frame all = InOrder.of(rows.rows(batch), Column.OWNER, List.of(step.before())).rows;
        Frame earlier =
                others == rows ? all : InOrder.of(others.rows(batch), Column.OWNER, List.of(step.before())).rows;
        int[][] before = all.days(step.before());
        int[] most = step.upTo().map(day -> all.days(day)[1]).orElse(null);
        int[][] latest = new int[2][all.size];
        Pool pool = new Pool(earlier, earlier.days(step.before())[0], earlier.days(step.day()), most != null);
        for (int row = 0; row < all.size; row++) {
            pool.takeBefore(all.owners[row], before[1][row]);
            int upTo = most == null ? EpochDay.NEVER : most[row];
            latest[0][row] = pool.least(upTo);
            latest[1][row] = all.isToCome(row) ? before[1][row] : pool.most(upTo);
        }
        return all.with(shape, new int[][] {latest[0]}, new int[][] {all.toCome == null ? latest[0] : latest[1]});
    }

    /** The days of the rows of one owner that come before a day, which moves on from row to row. */
    private static final class Pool {
        private final Frame rows;
        private final int[] before;
        private final int[][] days;
        private final TreeSet<Integer> least = new TreeSet<>();
        private final TreeSet<Integer> most = new TreeSet<>();
        private final boolean isSearched;
        private int owner = -1;
        private int next;
        private int leastOfAll = EpochDay.BEFORE_ALL;
        private int mostOfAll = EpochDay.BEFORE_ALL;

        private Pool(Frame rows, int[] before, int[][] days, boolean isSearched) {
            this.rows = rows;
            this.before = before;
            this.days = days;
            this.isSearched = isSearched;
        }

        private void takeBefore(int whose, int day) {
            if (whose != owner) {
                owner = whose;
                least.clear();
                most.clear();
                leastOfAll = EpochDay.BEFORE_ALL;
                mostOfAll = EpochDay.BEFORE_ALL;
                while (next < rows.size && rows.owners[next] < owner) {
                    next++;
                }
            }
            while (next < rows.size && rows.owners[next] == owner && before[next] < day) {
                take(next++);
            }
        }

        private void take(int row) {
            if (rows.isFact(row)) {
                leastOfAll = Math.max(leastOfAll, days[0][row]);
            }
            mostOfAll = Math.max(mostOfAll, days[1][row]);
            if (isSearched) {
                // What may come on any day up to the one asked for may be that day itself.
                if (rows.isFact(row) && days[0][row] == days[1][row]) {
                    least.add(days[0][row]);
                }
                most.add(days[0][row]);
            }
        }

        private int least(int upTo) {
            return isSearched ? floor(least, upTo) : leastOfAll;
        }

        private int most(int upTo) {
            return isSearched ? floor(most, upTo) : mostOfAll;
        }

        private static int floor(NavigableSet<Integer> days, int upTo) {
            Integer day = days.floor(upTo);
            return day == null ? EpochDay.BEFORE_ALL : day;
        }
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        rows.unusable(batch, into);
    }
}
