package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.RowColumns;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;

/** The units of a frame, as they are added up in columns. */
final class FramePart implements RowColumns {
    private final Frame rows;
    private final int[] owners;
    private final int[] unusable;

    /** The rows of a frame, whose owners are numbered among all facts. */
    FramePart(Frame rows, int[] owners, int[] unusable) {
        this.rows = rows;
        this.owners = owners;
        this.unusable = unusable;
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int end() {
        return rows.size;
    }

    @Override
    public int[] owners() {
        return owners;
    }

    @Override
    public int[] unusable() {
        return unusable;
    }

    @Override
    public long[] amounts(Column column) {
        return rows.amounts[rows.shape.place(column)];
    }

    @Override
    public boolean answer(When when, Window window, ColumnAnswer into) {
        if (when instanceof When.On on) {
            into.event(rows.days(on.day())[0], window);
            return true;
        }
        if (when instanceof When.Whenever whenever) {
            where(whenever.condition(), into);
            return true;
        }
        if (when instanceof When.Over over) {
            return answer(over.when(), over.own(), into);
        }
        if (when instanceof When.All all) {
            return all.all().stream().allMatch(each -> answer(each, window, into));
        }
        return stocks(when, into);
    }

    private void where(Condition condition, ColumnAnswer into) {
        rows.truth(condition).where(into, rows.size);
    }

    private boolean stocks(When when, ColumnAnswer into) {
        List<When> stocks = when instanceof When.Mean mean ? mean.of() : List.of(when);
        List<Integer> months = new ArrayList<>();
        When.Open open = null;
        for (When each : stocks) {
            When.Open next = each instanceof When.MonthsBefore before ? before.open() : each instanceof When.Open is ? is : null;
            if (next == null || (open != null && !open.equals(next))) {
                return false;
            }
            open = next;
            months.add(each instanceof When.MonthsBefore before ? before.months() : 0);
        }
        if (open == null) {
            return false;
        }
        int[] starts = rows.days(open.start())[0];
        into.open(started(open.start(), starts, into), rows.days(open.end())[0], months);
        return true;
    }

    /** What has no start is open on no day. */
    private int[] started(Day start, int[] starts, ColumnAnswer into) {
        if (!(start instanceof Column)) {
            return starts;
        }
        for (int row = 0; row < rows.size; row++) {
            if (starts[row] == EpochDay.BEFORE_ALL) {
                into.where(row, false);
            }
        }
        return starts;
    }
}
