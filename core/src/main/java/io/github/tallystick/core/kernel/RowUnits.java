package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Set<Day> happened;
    private final Makers makers;
    private final Makers subMakers;
    private final Reasons reasons;

    private RowUnits(Rows rows, List<?> asked, List<?> always, Makers makers, Makers subMakers) {
        this.rows = rows;
        this.happened = happened(always);
        this.makers = makers;
        this.subMakers = subMakers;
        this.deadlines = deadlines(asked);
        this.reasons = new Reasons(List.of(rows, asked));
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
        // A record more of what the units are made of would be another unit, not more of one that is known.
        this(rows, asked, always, workshop.makers(), workshop.makersWithout(Nodes.tables(List.of(rows))));
    }

    /** The units of a definition, of records that lie in columns and are read in pieces. */
    RowUnits(Rows rows, List<?> asked, Pieces.Leaves leaves) {
        this(rows, asked, Makers.of(List.of(rows, asked), leaves));
    }

    private RowUnits(Rows rows, List<?> asked, Makers makers) {
        this(rows, asked, List.of(), makers, makers);
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
        Frame frame = maker.rows(batch);
        Made made = new Made(this, frame, new SubRows(subMakers, batch));
        maker.unusable(batch, into::unusable);
        int[][] beyond = deadlines.stream().map(each -> frame.days(each)[0]).toArray(int[][]::new);
        for (int row = 0; row < frame.size; row++) {
            if (frame.isFact(row)) {
                int broken = broken(beyond, row);
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

    private RowPart part(Batch batch, int first) {
        Maker maker = makers.of(rows);
        Frame made = maker.rows(batch);
        List<Integer> refused = new ArrayList<>();
        maker.unusable(batch, (owner, id, reason) -> refused.add(first + owner));
        for (Day.After deadline : deadlines) {
            made = within(made, made.days(deadline)[0], first, refused);
        }
        int[] owners = made.owners;
        if (first > 0) {
            owners = Arrays.copyOf(owners, made.size);
            for (int row = 0; row < owners.length; row++) {
                owners[row] += first;
            }
        }
        return new RowPart(
                made, owners, refused.stream().mapToInt(owner -> owner).toArray());
    }

    /** The rows whose deadline is within the working days known; the others cannot be used. */
    private static Frame within(Frame rows, int[] deadline, int first, List<Integer> refused) {
        int[] kept = new int[rows.size];
        int count = 0;
        for (int row = 0; row < rows.size; row++) {
            if (deadline[row] == Frame.BEYOND) {
                refused.add(first + rows.owners[row]);
            } else {
                kept[count++] = row;
            }
        }
        return count == rows.size ? rows : rows.pick(kept, count, null);
    }

    private static int broken(int[][] deadlines, int row) {
        for (int i = 0; i < deadlines.length; i++) {
            if (deadlines[i][row] == Frame.BEYOND) {
                return i;
            }
        }
        return -1;
    }

    private static String reason(Day.After deadline, Frame frame, int row) {
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
            return Math.max(0, made.frame.amounts[made.frame.shape.place(column)][row]);
        }

        @Override
        public void answer(When when, Window window, Runs into) {
            new Answers(made.frame, made.subRows, made.units.happened, into.isMost()).add(when, row, window, into);
            if (into.explaining()) {
                into.because(made.units.reasons.of(when, made.frame, made.subRows, row));
            }
        }

        @Override
        public String toString() {
            return "a row";
        }
    }
}
