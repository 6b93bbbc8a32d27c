package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The units of one definition, made of the facts of a batch. Not thread-safe, and reused from batch to batch: the rows of a batch
 * are good until the next is made.
 */
public final class RowUnits {
    private final Rows rows;
    private final List<Deadline> deadlines;
    private final Needed needed;
    private final Words words = new Words();
    private final Makers makers;
    private final Makers subMakers;
    private Frame frame;
    private SubRows subRows;

    /**
     * The units of a definition.
     *
     * @param rows what is counted
     * @param asked what is asked of the units: rules and weights
     * @param seen whether they are seen from a day
     */
    public RowUnits(Rows rows, List<?> asked, boolean seen) {
        this.rows = rows;
        this.needed = Needed.by(List.of(rows, asked));
        this.makers = new Makers(needed, words, Set.of());
        // A record more of what the units are made of would be another unit, not more of one that is known.
        this.subMakers = seen ? new Makers(needed, words, Nodes.tables(List.of(rows))) : makers;
        this.deadlines = new ArrayList<>();
        asked.forEach(this::addDeadlines);
        addDeadlinesOfClocks(rows);
    }

    /**
     * A day by which something is due.
     *
     * @param day the day
     * @param by the timescales by which it is due
     * @param done the day on which it was done; the day itself where it is compared with none
     * @param lastKnown the last of the working days known; one that is done later cannot be told to be in time
     */
    private record Deadline(Day day, List<Day.After> by, Day done, int lastKnown) {}

    /** Those that are asked of the units themselves, not of other rows that are looked at. */
    private void addDeadlines(Object asked) {
        if (asked instanceof When.Each || asked instanceof When.Distinct) {
            return;
        }
        if (asked instanceof Condition.OnOrBefore order && order.second() instanceof Day.After after) {
            addDeadline(after, order.first());
        } else if (asked instanceof Day.After after) {
            addDeadline(after, after);
        }
        Nodes.parts(asked).forEach(this::addDeadlines);
    }

    private void addDeadline(Day.After after, Day done) {
        after.within().workingCalendar().ifPresent(calendar ->
                deadlines.add(new Deadline(after, List.of(after), done, EpochDay.of(calendar.lastKnownDay()))));
    }

    /** Those of the clocks that the units are. */
    private void addDeadlinesOfClocks(Rows of) {
        if (of instanceof Rows.Clocks clocks) {
            List<Day.After> by = new ArrayList<>();
            Nodes.walk(clocks.due(), each -> {
                if (each instanceof Day.After after) {
                    by.add(after);
                }
            });
            deadlines.add(new Deadline(clocks.as().due(), by, clocks.as().due(), EpochDay.NEVER));
        } else if (of instanceof Rows.WithLatest latest) {
            addDeadlinesOfClocks(latest.rows());
        } else if (!(of instanceof Rows.OneFor)) {
            Nodes.parts(of).forEach(part -> {
                if (part instanceof Rows rows) {
                    addDeadlinesOfClocks(rows);
                }
            });
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
        frame = maker.rows(batch);
        subRows = new SubRows(subMakers, batch);
        maker.unusable(batch, into::unusable);
        int[][] due = deadlines.stream().map(each -> frame.days(each.day())[0]).toArray(int[][]::new);
        int[][] done = deadlines.stream().map(each -> frame.days(each.done())[0]).toArray(int[][]::new);
        for (int row = 0; row < frame.size; row++) {
            if (frame.isFact(row)) {
                int broken = broken(due, done, row);
                if (broken < 0) {
                    into.unit(frame.owners[row], new UnitRow(this, row));
                } else {
                    into.unusable(frame.owners[row], frame.ids.apply(row), reason(deadlines.get(broken), row));
                }
            }
        }
    }

    private int broken(int[][] due, int[][] done, int row) {
        for (int i = 0; i < due.length; i++) {
            int day = due[i][row];
            boolean isDoneAfterAllKnown = Frame.isDay(done[i][row]) && done[i][row] > deadlines.get(i).lastKnown();
            if (day == Frame.BEYOND || (day == EpochDay.NEVER && isDoneAfterAllKnown)) {
                return i;
            }
        }
        return -1;
    }

    private String reason(Deadline deadline, int row) {
        for (Day.After after : deadline.by()) {
            int start = frame.days(after.start())[0][row];
            try {
                if (Frame.isDay(start)) {
                    after.within().deadline(start);
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

    private record UnitRow(RowUnits units, int row) implements Row {
        @Override
        public String id() {
            return units.frame.ids.apply(row);
        }

        @Override
        public int day(Day day) {
            return units.frame.days(day)[1][row];
        }

        @Override
        public boolean is(Condition condition) {
            return units.frame.truth(condition).of(row) == Truth.YES;
        }

        @Override
        public long amount(Column column) {
            return Math.max(0, units.frame.amounts[units.frame.shape.place(column)][row]);
        }

        @Override
        public void answer(When when, Window window, Runs into) {
            new Answers(units.frame, units.subRows, into.isMost()).add(when, row, window, into);
        }

        @Override
        public String toString() {
            return "a row";
        }
    }
}
