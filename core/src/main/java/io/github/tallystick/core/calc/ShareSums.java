package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.kernel.ColumnAnswer.Dates;
import io.github.tallystick.core.kernel.ColumnAnswer.Events;
import io.github.tallystick.core.kernel.ColumnAnswer.Stocks;
import io.github.tallystick.core.kernel.RowPart;

/**
 * Sums of a share whose units have weights, or of whom some are left out. The numerator is taken within the denominator, so
 * that what a row counts on both sides, and where it stands, goes to one cell, whose sums lie side by side.
 */
final class ShareSums extends ColumnSums {
    private static final int BELOW = 0;
    private static final int ABOVE = 1;
    private static final int MEASURED = 2;
    private static final int MET = 3;
    private static final int MEANT = 4;
    private static final int WIDTH = 5;

    private final CellSums cells;

    ShareSums(GroupColumn<?> groups, SeriesDates asked) {
        super(groups, asked);
        this.cells = new CellSums(groups, asked, WIDTH);
    }

    @Override
    boolean addAmounts(ColumnQuestion question, RowPart part) {
        Dates dates = question.below.dates().orElseThrow();
        if (!cells.layOut(dates)) {
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
        for (int row = 0; row < question.below.size(); row++) {
            put(column[row], row, 1, question);
        }
    }

    private void addStocks(int[] starts, int[] ends, ColumnQuestion question) {
        for (int row = 0; row < question.below.size(); row++) {
            if (starts[row] < ends[row]) {
                put(starts[row], row, 1, question);
                put(ends[row], row, -1, question);
            }
        }
    }

    private void put(int day, int row, int sign, ColumnQuestion question) {
        if (!question.isMeant(row)) {
            return;
        }
        long[] sums = cells.sums();
        int place = group(row) * cells.ofAGroup() + cells.days().cellOf(day) * WIDTH;
        sums[place + MEANT] += sign;
        if (question.below.holds(row)) {
            long weight = Math.multiplyExact(sign, question.belowWeight.parts(row));
            sums[place + BELOW] = Math.addExact(sums[place + BELOW], weight);
            sums[place + MEASURED] += sign;
            if (question.above.holds(row)) {
                sums[place + ABOVE] = Math.addExact(sums[place + ABOVE], weight);
                sums[place + MET] += sign;
            }
        }
    }

    @Override
    void add(ColumnSums other) {
        super.add(other);
        cells.add(((ShareSums) other).cells);
    }

    @Override
    Sides sides(int group) {
        return new Sides(cells.perDay(group, ABOVE), cells.perDay(group, BELOW));
    }

    @Override
    Stands stands(int group, Sides sides, long units, long unusable) {
        return new Stands(
                cells.perDay(group, MEANT),
                cells.perDay(group, MEASURED),
                cells.perDay(group, MET),
                PerDay.NOT_KEPT,
                units,
                unusable);
    }
}
