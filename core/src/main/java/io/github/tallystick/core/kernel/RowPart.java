package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of a frame, as they are added up in columns. */
public final class RowPart {
    private final Frame rows;
    private final byte[] usable;
    private final int[] owners;
    private final int[] unusable;
    private List<When> asked = List.of();
    private @Nullable Window askedOver;
    private Optional<Spans> spans = Optional.empty();

    /** The rows of a frame that are units, {@link Truth#YES} for each, whose owners are numbered among all facts. */
    RowPart(Frame rows, byte[] usable, int[] owners, int[] unusable) {
        this.rows = rows;
        this.usable = usable;
        this.owners = owners;
        this.unusable = unusable;
    }

    void usableInto(byte[] verdicts) {
        System.arraycopy(usable, 0, verdicts, 0, rows.size);
    }

    /**
     * Whether a row is a unit at all.
     *
     * @param row the row
     * @return 1 if so, 0 if its record cannot be used or is not what is counted
     */
    public int isUnit(int row) {
        return usable[row] >> 1;
    }

    /**
     * How many rows there are, numbered from 0.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size;
    }

    /**
     * Whose the rows are.
     *
     * @return for each row, the number of its child, worker or school among all facts
     */
    public int[] owners() {
        return owners;
    }

    /**
     * Whose records cannot be used.
     *
     * @return for each such record, the number of its child, worker or school among all facts
     */
    public int[] unusable() {
        return unusable;
    }

    /**
     * An amount of each row.
     *
     * @param column the column
     * @return how many parts, negative where it is not given
     */
    public long[] amounts(Column column) {
        return rows.amounts(column);
    }

    /**
     * Answers for all rows on which as-at dates all of some rules count each.
     *
     * @param rules what is asked
     * @param window the window asked about
     * @param into takes the answer
     * @return whether it could be answered for all rows at once
     */
    public boolean answer(List<When> rules, Window window, ColumnAnswer into) {
        into.start(this);
        boolean isSimple = rules.stream().allMatch(rule -> simply(rule, window, into));
        if (isSimple && !into.isDatedTwice()) {
            return true;
        }
        into.start(this);
        Optional<Spans> spans = spans(rules, window);
        spans.ifPresent(dates -> dates.into(into));
        return spans.isPresent();
    }

    /** On which dates some rules count; kept, since one side of the line is asked about within the other. */
    private Optional<Spans> spans(List<When> rules, Window window) {
        if (rules != asked || window != askedOver) {
            spans = Spans.of(rules, rows, window);
            asked = rules;
            askedOver = window;
        }
        return spans;
    }

    /**
     * Answers for which rows some rules count on all dates on which others do; the other rows are to count on none.
     *
     * @param rules what is asked
     * @param within the other rules
     * @param window the window asked about
     * @param into takes the answer
     * @return whether it could be answered for all rows at once
     */
    public boolean answerWithin(List<When> rules, List<When> within, Window window, ColumnAnswer into) {
        into.start(this);
        if (rules.stream().allMatch(rule -> simply(rule, window, into))
                && into.dates().isEmpty()) {
            return true;
        }
        into.start(this);
        Optional<Spans> all = spans(within, window).map(Spans::withEnds);
        return all.flatMap(dates -> dates.narrow(rules))
                .filter(some -> some.allOrNone(all.orElseThrow(), usable, into))
                .isPresent();
    }

    private boolean simply(When when, Window window, ColumnAnswer into) {
        if (when instanceof When.On on) {
            into.event(rows.days(on.day())[0], window);
            return true;
        }
        if (when instanceof When.Whenever whenever) {
            where(whenever.condition(), into);
            return true;
        }
        if (when instanceof When.Over over) {
            return simply(over.when(), over.own(), into);
        }
        if (when instanceof When.All all) {
            return all.all().stream().allMatch(each -> simply(each, window, into));
        }
        return stocks(when, into);
    }

    private void where(Condition condition, ColumnAnswer into) {
        into.where(rows.truth(condition));
    }

    private boolean stocks(When when, ColumnAnswer into) {
        List<When> stocks = when instanceof When.Mean mean ? mean.of() : List.of(when);
        List<Integer> months = new ArrayList<>();
        When.Open open = null;
        for (When each : stocks) {
            When.Open next =
                    each instanceof When.MonthsBefore before ? before.open() : each instanceof When.Open is ? is : null;
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
        into.open(started(starts, into), rows.days(open.end())[0], months);
        return true;
    }

    /** What has no start, or one that nobody can know, is open on no day. */
    private int[] started(int[] starts, ColumnAnswer into) {
        for (int row = 0; row < rows.size; row++) {
            if (starts[row] <= Frame.BEYOND) {
                into.never(row);
            }
        }
        return starts;
    }
}
