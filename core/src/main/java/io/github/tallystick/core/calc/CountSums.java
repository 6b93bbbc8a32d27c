package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import io.github.tallystick.core.kernel.ColumnAnswer.Stocks;
import io.github.tallystick.core.kernel.RowPart;

/**
 * Sums of a share whose units each count as one, none being left out: the two sides are also the numbers of units that stand
 * there. What a row counts on both is added as one number, the denominator in its lower and the numerator in its upper half, since
 * there are no more rows than fit into a half.
 */
final class CountSums extends ColumnSums {
    private final CellSums counts;

    CountSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
        this.counts = new CellSums(groups, asked, 1);
    }

    @Override
    boolean addAmounts(ColumnQuestion question, RowPart part) {
        Dates dates = question.below.dates().orElseThrow();
        if (!counts.layOut(dates)) {
            return false;
        }
        if (dates instanceof Events events) {
            addEvents(events.days(), question);
        } else if (dates instanceof Stocks stocks) {
            addStocks(stocks.starts(), stocks.ends(), question);
        }
        return true;
    }

    private void addEvents(int[] column, ColumnQuestion question) {
        DayGrid days = counts.days();
        long[] sums = counts.sums();
        for (int row = 0; row < question.below.size(); row++) {
            sums[group(row) * counts.ofAGroup() + days.cellOf(column[row])] += counted(question, row);
        }
    }

    private void addStocks(int[] starts, int[] ends, ColumnQuestion question) {
        DayGrid days = counts.days();
        long[] sums = counts.sums();
        for (int row = 0; row < question.below.size(); row++) {
            if (starts[row] < ends[row]) {
                long count = counted(question, row);
                int group = group(row) * counts.ofAGroup();
                sums[group + days.cellOf(starts[row])] += count;
                sums[group + days.cellOf(ends[row])] -= count;
            }
        }
    }

    /** What a row counts on both sides, the numerator being taken within the denominator. */
    private static long counted(ColumnQuestion question, int row) {
        long below = question.below.one(row);
        return below + ((below & question.above.one(row)) << Integer.SIZE);
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        counts.add(((CountSums) other).counts);
    }

    @Override
    Sides sides(int group) {
        return new Sides(counts.perDay(group, 0, CountSums::above), counts.perDay(group, 0, CountSums::below));
    }

    private static long below(long count) {
        return (int) count;
    }

    private static long above(long count) {
        return (count - (int) count) >> Integer.SIZE;
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        return new Stands(sides.below(), sides.below(), sides.above(), PerDay.NOT_KEPT, units, unusable);
    }
}
