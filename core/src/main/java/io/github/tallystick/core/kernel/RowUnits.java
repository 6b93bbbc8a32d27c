package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The units of one definition, made of the facts of a batch. Not thread-safe, and reused from batch to batch: the rows of a batch
 * are good until the next is made.
 */
public final class RowUnits {
    private final Rows rows;
    private final List<Day.After> deadlines;
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
        this.subMakers = seen ? new Makers(needed, words, madeOf(rows)) : makers;
        this.deadlines = deadlines(asked);
    }

    /** The kinds of fact of which rows are made, but for those of which it is said that they are on record. */
    private static Set<Table<?>> madeOf(Object rows) {
        Set<Table<?>> tables = new HashSet<>();
        if (rows instanceof Rows.Every every) {
            tables.addAll(Nodes.tables(List.of(every)));
        } else if (!(rows instanceof Rows.OnRecord)) {
            Nodes.parts(rows).forEach(part -> tables.addAll(madeOf(part)));
        }
        return tables;
    }

    private static List<Day.After> deadlines(List<?> asked) {
        List<Day.After> deadlines = new ArrayList<>();
        asked.forEach(each -> ownDeadlines(each, deadlines));
        return deadlines;
    }

    /** Those of the units themselves, not of other rows that are looked at. */
    private static void ownDeadlines(Object asked, List<Day.After> into) {
        if (asked instanceof When.Each || asked instanceof When.Distinct) {
            return;
        }
        if (asked instanceof Day.After after && after.within().workingCalendar().isPresent()) {
            into.add(after);
        }
        Nodes.parts(asked).forEach(part -> ownDeadlines(part, into));
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
        int[][] beyond = deadlines.stream().map(each -> frame.days(each)[0]).toArray(int[][]::new);
        for (int row = 0; row < frame.size; row++) {
            if (frame.isFact(row)) {
                int broken = broken(beyond, row);
                if (broken < 0) {
                    into.unit(frame.owners[row], new UnitRow(this, row));
                } else {
                    into.unusable(frame.owners[row], frame.ids.apply(row), reason(deadlines.get(broken), row));
                }
            }
        }
    }

    private static int broken(int[][] deadlines, int row) {
        for (int i = 0; i < deadlines.length; i++) {
            if (deadlines[i][row] == Frame.BEYOND) {
                return i;
            }
        }
        return -1;
    }

    private String reason(Day.After deadline, int row) {
        int start = frame.days(deadline.start())[0][row];
        try {
            deadline.within().deadlineAsFarAsKnown(start);
            return "a day that it is counted from is beyond the working days known";
        } catch (UnknownDayException e) {
            return e.reason();
        }
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
