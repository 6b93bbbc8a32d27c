package io.github.tallystick.core.kernel;

import com.google.common.base.Suppliers;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The units of one definition, made of the facts of a batch. Not thread-safe, and reused from batch to batch: the rows of a batch
 * are good until the next is made.
 */
public final class RowUnits {
    private final Rows rows;
    private final List<Deadline> deadlines;
    private final Set<Day> happened;
    private final Makers makers;
    private final Supplier<Reasons> reasons;

    private RowUnits(Rows rows, List<?> asked, List<?> always, Makers makers) {
        this.rows = rows;
        this.happened = happened(always);
        this.makers = makers;
        this.deadlines = deadlines(rows, asked);
        this.reasons = Suppliers.memoize(() -> new Reasons(List.of(rows, asked)));
    }

    /**
     * The units of a definition, whose rows are shared with other definitions of a workshop.
     *
     * @param rows what is counted
     * @param asked what is asked of the units: rules and weights
     * @param always those of the rules that hold wherever any other matters: in a share, those of the denominator
     * @param workshop makes the rows
     */
    public RowUnits(Rows rows, List<?> asked, List<?> always, Workshop workshop) {
        this(rows, asked, always, workshop.makers());
    }

    /** The units of a definition, of records that lie in columns and are read in pieces. */
    RowUnits(Rows rows, List<?> asked, Pieces.Leaves leaves) {
        this(rows, asked, List.of(), Makers.of(List.of(rows, asked), leaves));
    }

    /** The days that the window holds wherever all of some rules hold. */
    private static Set<Day> happened(List<?> rules) {
        Set<Day> days = new HashSet<>();
        for (Object rule : rules) {
            if (rule instanceof When.On on) {
                days.add(on.day());
            } else if (rule instanceof When.All all) {
                days.addAll(happened(all.all()));
            }
        }
        return days;
    }

    /**
     * A day by which something is due.
     *
     * @param day the day
     * @param by the timescales by which it is due
     * @param done the day on which it was done; the day itself where it is compared with none
     * @param lastKnown the last of the working days known; what is done later cannot be said to be in time
     */
    private record Deadline(Day day, List<Day.After> by, Day done, int lastKnown) {}

    private static List<Deadline> deadlines(Rows rows, List<?> asked) {
        List<Deadline> deadlines = new ArrayList<>();
        asked.forEach(each -> addDeadlines(each, deadlines));
        addDeadlinesOfClocks(rows, deadlines);
        return deadlines;
    }

    /** Those of the units themselves, not of other rows that are looked at. */
    private static void addDeadlines(Object asked, List<Deadline> into) {
        if (asked instanceof When.Each || asked instanceof When.Distinct) {
            return;
        }
        if (asked instanceof Condition.OnOrBefore order && order.second() instanceof Day.After after) {
            addDeadline(after, order.first(), into);
        } else if (asked instanceof Day.After after) {
            addDeadline(after, after, into);
        }
        Nodes.parts(asked).forEach(part -> addDeadlines(part, into));
    }

    private static void addDeadline(Day.After after, Day done, List<Deadline> into) {
        after.within()
                .workingCalendar()
                .ifPresent(calendar ->
                        into.add(new Deadline(after, List.of(after), done, EpochDay.of(calendar.lastKnownDay()))));
    }

    /** Those of the clocks that the units are. */
    private static void addDeadlinesOfClocks(Rows of, List<Deadline> into) {
        if (of instanceof Rows.Clocks clocks) {
            List<Day.After> by = new ArrayList<>();
            Nodes.walk(clocks.due(), each -> {
                if (each instanceof Day.After after) {
                    by.add(after);
                }
            });
            into.add(new Deadline(clocks.as().due(), by, clocks.as().due(), EpochDay.NEVER));
        } else if (of instanceof Rows.WithLatest latest) {
            addDeadlinesOfClocks(latest.rows(), into);
        } else if (!(of instanceof Rows.OneFor)) {
            Nodes.parts(of).filter(Rows.class::isInstance).forEach(part -> addDeadlinesOfClocks((Rows) part, into));
        }
    }

    /**
     * Makes the units of a batch.
     *
     * @param batch the facts
     * @param into takes the units, and the records that cannot be used
     */
    public void make(Batch batch, Into into) {
        Maker maker = makers.of(rows);
        Frame frame = maker.rows(batch);
        Made made = new Made(this, frame, new SubRows(makers, batch));
        maker.unusable(batch, into::unusable);
        int[][] due = days(frame, Deadline::day);
        int[][] done = days(frame, Deadline::done);
        for (int row = 0; row < frame.size; row++) {
            if (!frame.isToCome(row)) {
                int broken = broken(due, done, row);
                if (broken < 0) {
                    into.unit(frame.owners[row], new UnitRow(made, row));
                } else {
                    into.unusable(frame.owners[row], frame.names.apply(row), reason(deadlines.get(broken), frame, row));
                }
            }
        }
    }

    /**
     * The units of a batch as they are added up in columns.
     *
     * @param batch the facts
     * @return the units, whose owners are numbered among all facts
     */
    public RowPart part(Batch batch) {
        return part(batch, batch.first());
    }

    /** The same, once what was made of another batch is needed no more. */
    RowPart partAnew(Batch batch) {
        makers.startAnew();
        return part(batch);
    }

    private RowPart part(Batch batch, int first) {
        Peeled peeled = Peeled.of(rows);
        Maker maker = makers.of(peeled.rows());
        Frame made = maker.rows(batch);
        List<Integer> refused = new ArrayList<>();
        maker.unusable(batch, (owner, id, reason) -> refused.add(first + owner));
        byte[] usable = made.lookups.room.bytes(made.size);
        Arrays.fill(usable, 0, made.size, Truth.YES);
        peeled.narrow(made, usable, row -> refused.add(first + made.owners[row]));
        for (Deadline deadline : deadlines) {
            within(made, deadline, usable, row -> refused.add(first + made.owners[row]));
        }
        return new RowPart(
                made,
                usable,
                owners(made, first),
                refused.stream().mapToInt(owner -> owner).toArray());
    }

    private static int[] owners(Frame made, int first) {
        if (first == 0) {
            return made.owners;
        }
        int[] owners = Arrays.copyOf(made.owners, made.size);
        for (int row = 0; row < owners.length; row++) {
            owners[row] += first;
        }
        return owners;
    }

    /** Keeps the rows whose deadline is within the working days known; the others cannot be used. */
    private static void within(Frame rows, Deadline deadline, byte[] usable, IntConsumer refused) {
        int[] due = rows.days(deadline.day())[0];
        int[] done = rows.days(deadline.done())[0];
        for (int row = 0; row < rows.size; row++) {
            if (isBeyond(deadline, due[row], done[row]) && usable[row] == Truth.YES) {
                refused.accept(row);
                usable[row] = Truth.NO;
            }
        }
    }

    private int[][] days(Frame of, Function<Deadline, Day> day) {
        return deadlines.stream().map(each -> of.days(day.apply(each))[0]).toArray(int[][]::new);
    }

    private int broken(int[][] due, int[][] done, int row) {
        for (int i = 0; i < due.length; i++) {
            if (isBeyond(deadlines.get(i), due[i][row], done[i][row])) {
                return i;
            }
        }
        return -1;
    }

    /** That no day is due is as good as one beyond the calendar, where the deed is beyond it too. */
    private static boolean isBeyond(Deadline deadline, int due, int done) {
        return due == Frame.BEYOND || (due == EpochDay.NEVER && Frame.isDay(done) && done > deadline.lastKnown());
    }

    private static String reason(Deadline deadline, Frame frame, int row) {
        for (Day.After after : deadline.by()) {
            int start = frame.days(after.start())[0][row];
            try {
                if (Frame.isDay(start)) {
                    after.within().deadlineAsFarAsKnown(start);
                }
            } catch (UnknownDayException e) {
                return e.reason();
            }
        }
        return "a day that it is counted from is beyond the working days known";
    }

    /** Takes units. */
    public interface Into {
        /**
         * Takes a unit.
         *
         * @param owner the number of the child, worker or school in the batch
         * @param unit the unit
         */
        void unit(int owner, Row unit);

        /**
         * Takes a record that cannot be used.
         *
         * @param owner the number of the child, worker or school in the batch
         * @param id the identifier of the record
         * @param reason why, without an identifier
         */
        void unusable(int owner, String id, String reason);
    }

    /** The units of one batch, and the other rows that rules look at. */
    private record Made(RowUnits units, Frame frame, SubRows subRows) {}

    private record UnitRow(Made made, int row) implements Row {
        @Override
        public String id() {
            return made.frame.names.apply(row);
        }

        @Override
        public int day(Day day) {
            return made.frame.days(day)[1][row];
        }

        @Override
        public boolean is(Condition condition) {
            return made.frame.truth(condition).of(row) == Truth.YES;
        }

        @Override
        public long amount(Column column) {
            return Math.max(0, made.frame.amounts(column)[row]);
        }

        @Override
        public void answer(When when, Window window, Runs into) {
            new Answers(made.frame, made.subRows, made.units.happened, into.isMost()).addUnit(when, row, window, into);
            if (into.explaining()) {
                into.because(made.units.reasons.get().of(when, made.frame, made.subRows, row));
            }
        }

        @Override
        public String toString() {
            return "a row";
        }
    }
}
