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
        Frame all = inOrder(rows, batch);
        Frame earlier = others == rows ? all : inOrder(others, batch);
        if (others == rows && all.toCome == null && step.upTo().isEmpty()) {
            int[] known = latestBefore(all, all.days(step.before())[0], all.days(step.day())[0]);
            return all.with(shape, new int[][] {known}, new int[][] {known});
        }
        int[][] before = all.days(step.before());
        int[][] upTo = step.upTo().map(all::days).orElse(null);
        int[][] latest = new int[2][all.size];
        Pool pool = new Pool(earlier, earlier.days(step.before()), earlier.days(step.day()), upTo != null);
        for (int row = 0; row < all.size; row++) {
            pool.takeBefore(all.owners[row], before[1][row]);
            boolean isDecided = before[0][row] == before[1][row] && !pool.isBeyond(before[0][row]);
            int least = pool.least(upTo == null ? EpochDay.NEVER : upTo[0][row]);
            latest[0][row] = isDecided ? least : EpochDay.BEFORE_ALL;
            latest[1][row] = pool.most(upTo == null ? EpochDay.NEVER : upTo[1][row]);
        }
        return all.with(shape, new int[][] {latest[0]}, new int[][] {all.toCome == null ? latest[0] : latest[1]});
    }

    private Frame inOrder(Maker of, Batch batch) {
        Frame made = of.rows(batch);
        return of.isInOrderOf(step.before()) ? made : InOrder.of(made, Column.OWNER, List.of(step.before())).rows;
    }

    /** Where every row is known, in order, and looks at all rows of its owner that come before it. */
    private static int[] latestBefore(Frame rows, int[] before, int[] days) {
        int[] latest = rows.lookups.room.ints(rows.size);
        int earlier = EpochDay.BEFORE_ALL;
        int soFar = EpochDay.BEFORE_ALL;
        for (int row = 0; row < rows.size; row++) {
            boolean isSameOwner = row > 0 && rows.owners[row] == rows.owners[row - 1];
            boolean isLater = row > 0 && before[row] != before[row - 1];
            soFar = isSameOwner ? soFar : EpochDay.BEFORE_ALL;
            earlier = !isSameOwner || isLater ? soFar : earlier;
            latest[row] = earlier;
            soFar = Math.max(soFar, days[row]);
        }
        return latest;
    }

    /** The days of the rows of one owner that come before a day, which moves on from row to row. */
    private static final class Pool {
        private final Frame rows;
        private final int[][] before;
        private final int[][] days;
        private final TreeSet<Integer> least = new TreeSet<>();
        private final TreeSet<Integer> most = new TreeSet<>();
        private final boolean isSearched;
        private int owner = -1;
        private int next;
        /** Those yet to come stand behind the others, whatever their days. */
        private int factsEnd;

        private int nextToCome;
        private int end;
        private int takenTo;
        private int leastOfAll;
        private int mostOfAll;
        /** The first day that one of the rows may have whose day is not known. */
        private int mayBeFrom;

        private Pool(Frame rows, int[][] before, int[][] days, boolean isSearched) {
            this.rows = rows;
            this.before = before;
            this.days = days;
            this.isSearched = isSearched;
        }

        private void takeBefore(int whose, int day) {
            if (whose != owner) {
                startWith(whose);
            }
            takenTo = Math.max(takenTo, day);
            while (next < factsEnd && before[0][next] < day) {
                take(next++);
            }
            while (nextToCome < end && before[0][nextToCome] < day) {
                take(nextToCome++);
            }
        }

        private void startWith(int whose) {
            owner = whose;
            least.clear();
            most.clear();
            takenTo = EpochDay.BEFORE_ALL;
            leastOfAll = EpochDay.BEFORE_ALL;
            mostOfAll = EpochDay.BEFORE_ALL;
            mayBeFrom = EpochDay.NEVER;
            next = end;
            while (next < rows.size && rows.owners[next] < owner) {
                next++;
            }
            end = next;
            while (end < rows.size && rows.owners[end] == owner) {
                end++;
            }
            factsEnd = end;
            while (factsEnd > next && rows.isToCome(factsEnd - 1)) {
                factsEnd--;
            }
            nextToCome = factsEnd;
        }

        /** Whether rows have been taken that do not come before a day. */
        private boolean isBeyond(int day) {
            return takenTo > day;
        }

        private void take(int row) {
            boolean isSure = rows.isFact(row) && before[0][row] == before[1][row];
            boolean isKnown = days[0][row] == days[1][row];
            leastOfAll = isSure ? Math.max(leastOfAll, days[0][row]) : leastOfAll;
            mostOfAll = Math.max(mostOfAll, days[1][row]);
            if (isSearched && isKnown) {
                most.add(days[0][row]);
                if (isSure) {
                    least.add(days[0][row]);
                }
            } else {
                mayBeFrom = Math.min(mayBeFrom, days[0][row]);
            }
        }

        private int least(int upTo) {
            return isSearched ? floor(least, upTo) : leastOfAll;
        }

        /** What may come on any day up to the one asked for may be that day itself. */
        private int most(int upTo) {
            return !isSearched ? mostOfAll : mayBeFrom <= upTo ? upTo : floor(most, upTo);
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
