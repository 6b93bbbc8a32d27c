package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.time.MonthEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the rows are made that a definition counts: from the facts of one child, worker or school, by steps of which each takes
 * rows and gives rows. Steps that add columns name them, so that later steps and rules can use them.
 *
 * <p>Rows are put in order by days, and rows of one day by the identifiers of their records as text, whatever the rows are
 * named after.
 */
public sealed interface Rows extends Units<Object, Row> {
    /**
     * Every row of a kind of fact, with the columns of the fact that it lies under beside its own.
     *
     * @param table the kind of fact
     */
    record Every(Table<?> table) implements Rows {}

    /**
     * Rows for which a condition holds.
     *
     * @param rows the rows
     * @param condition the condition
     */
    record Where(Rows rows, Condition condition) implements Rows {}

    /**
     * Rows that can be used. The others are counted and reported, and do not enter a figure.
     *
     * @param rows the rows
     * @param condition what must hold
     * @param otherwise what is said of the others, without an identifier
     */
    record Usable(Rows rows, Condition condition, String otherwise) implements Rows {}

    /**
     * Rows that are on record. Seen from a day, more rows of a kind of fact may be added; those are not waited for here, and
     * what a figure can come to is said as though none were.
     *
     * @param rows the rows
     */
    record OnRecord(Rows rows) implements Rows {}

    /**
     * Rows that stand for their child, worker or school and bear its identifier.
     *
     * @param rows the rows
     */
    record OfOwner(Rows rows) implements Rows {}

    /**
     * Rows with a column of the row before or after them.
     *
     * @param rows the rows
     * @param within among which rows: those with the same identifier or code here
     * @param order the days by which they are put in order
     * @param neighbour which one
     * @param column the day taken from it
     * @param as the column added; a day that is not given where there is none before, and one that has not come where there is
     *     none after
     */
    record WithNeighbour(
            Rows rows,
            Column within,
            List<Day> order,
            Neighbour neighbour,
            Day column,
            @Added Column as) implements Rows {
        /**
         * Checks the columns and copies the collections.
         *
         * @param rows the rows
         * @param within among which rows
         * @param order the days by which they are put in order
         * @param neighbour which one
         * @param column the day taken from it
         * @param as the column added
         */
        public WithNeighbour {
            order = List.copyOf(order);
            within.require(Kind.KEY, Kind.CODE);
            as.requireDay();
        }
    }

    /** Which row beside another. */
    enum Neighbour {
        /** The row before. */
        PREVIOUS,
        /** The row after. */
        NEXT
    }

    /**
     * Rows with the latest day of other rows of the same child, worker or school that come before them.
     *
     * @param rows the rows
     * @param others the other rows
     * @param before the day of both by which another row comes before: earlier, not of the same day
     * @param day the day taken from the other row
     * @param upTo the last day that is taken, included; whatever it is, if empty
     * @param as the column added; a day that is not given where there is none
     */
    record WithLatest(
            Rows rows,
            Rows others,
            Day before,
            Day day,
            Optional<Day> upTo,
            @Added Column as) implements Rows {
        /**
         * Checks the columns.
         *
         * @param rows the rows
         * @param others the other rows
         * @param before the day of both by which another row comes before
         * @param day the day taken from the other row
         * @param upTo the last day that is taken
         * @param as the column added
         */
        public WithLatest {
            as.requireDay();
        }
    }

    /**
     * Rows with a code carried forward: where it is not given, the last one given before, in order of days.
     *
     * @param rows the rows
     * @param order the day by which they are put in order
     * @param given where the code is given
     * @param code the code
     * @param as the column added
     */
    record CarriedForward(
            Rows rows,
            Day order,
            Condition given,
            Column code,
            @Added Column as) implements Rows {
        /**
         * Checks the columns.
         *
         * @param rows the rows
         * @param order the day by which they are put in order
         * @param given where the code is given
         * @param code the code
         * @param as the column added
         */
        public CarriedForward {
            code.require(Kind.CODE);
            as.require(Kind.CODE);
        }
    }

    /**
     * Rows that follow on from one another, such as placements with the same carers, with the columns of the stay that they
     * make together.
     *
     * @param rows the rows
     * @param within among which rows: those with the same identifier or code here
     * @param order the days by which they are put in order
     * @param followsOn which row goes on with the one before it, and may ask for columns of that one by {@code previous}
     * @param previous the end of the row before, which {@code followsOn} may ask for
     * @param end the end of a row
     * @param as the columns added
     */
    record Stays(
            Rows rows,
            Column within,
            List<Day> order,
            Condition followsOn,
            @Added Column previous,
            Day end,
            @Added Stay as)
            implements Rows {
        /**
         * Checks the columns and copies the collections.
         *
         * @param rows the rows
         * @param within among which rows
         * @param order the days by which they are put in order
         * @param followsOn which row goes on with the one before it
         * @param previous the end of the row before
         * @param end the end of a row
         * @param as the columns added
         */
        public Stays {
            order = List.copyOf(order);
            if (order.isEmpty()) {
                throw new IllegalArgumentException("stays must be put in order by at least one day, but were by none");
            }
            within.require(Kind.KEY, Kind.CODE);
            previous.requireDay();
        }
    }

    /**
     * The columns that a stay adds to each of its rows.
     *
     * @param isFirst whether the row is the first of its stay
     * @param start the first day of the stay: that of the first row's order
     * @param end the end of the last row of the stay
     * @param previousStart the first day of the stay before; a day that is not given where there is none
     * @param next the first day of the row after; a day that has not come where there is none
     */
    record Stay(Column isFirst, Column start, Column end, Column previousStart, Column next) {
        /**
         * Checks the columns.
         *
         * @param isFirst whether the row is the first of its stay
         * @param start the first day of the stay
         * @param end the end of the stay
         * @param previousStart the first day of the stay before
         * @param next the first day of the row after
         */
        public Stay {
            isFirst.require(Kind.FLAG);
            List.of(start, end, previousStart, next).forEach(Column::requireDay);
        }
    }

    /**
     * A row for each clock that starts under another row: at its start, and at each event, with the day by which the next event
     * is due.
     *
     * @param under the rows under which clocks run
     * @param start the first day on which a clock can start, included
     * @param end the last day on which an event counts, included
     * @param events the events
     * @param same by which columns they belong to a row above
     * @param day the day of an event
     * @param atStart whether a clock starts at the start, too
     * @param eachEvent whether each event starts a clock of its own, several of one day too; otherwise each different day
     * @param again whether, where nothing is done by the day due, another clock starts on it; the end must then be a fixed day,
     *     or the earliest of one and others
     * @param recorded the day on which an event was recorded; empty if it is not asked
     * @param due the day by which the next event is due, worked out from the columns added
     * @param as the columns added
     */
    record Clocks(
            Rows under,
            Day start,
            Day end,
            Rows events,
            Same same,
            Day day,
            boolean atStart,
            boolean eachEvent,
            boolean again,
            Optional<Day> recorded,
            Day due,
            @Added Clock as)
            implements Rows {
        /** No clock starts again after this day, however far the end lies. */
        private static final LocalDate LAST_END = LocalDate.of(2099, 12, 31);

        /**
         * Checks that clocks that start again come to an end: the working days known do, and a day of the calendar.
         *
         * @param under the rows under which clocks run
         * @param start the first day on which a clock can start
         * @param end the last day on which an event counts
         * @param events the events
         * @param same by which columns they belong to a row above
         * @param day the day of an event
         * @param atStart whether a clock starts at the start, too
         * @param eachEvent whether each event starts a clock of its own
         * @param again whether another clock starts on the day due
         * @param recorded the day on which an event was recorded
         * @param due the day by which the next event is due
         * @param as the columns added
         */
        public Clocks {
            if (again && !isDayOfTheCalendar(end) && !isByWorkingDays(due)) {
                throw new IllegalArgumentException("clocks that start again must be due by working days, or have an end"
                        + " that is a day of the calendar at the latest, but had " + end);
            }
        }

        private static boolean isDayOfTheCalendar(Day end) {
            return end instanceof Day.Earliest earliest
                    ? earliest.days().stream().anyMatch(Clocks::isDayOfTheCalendar)
                    : end instanceof Day.Fixed fixed && !fixed.date().isAfter(LAST_END);
        }

        /** The earliest of several days comes as long as one of them does, the latest as long as all do. */
        private static boolean isByWorkingDays(Day due) {
            if (due instanceof Day.Earliest earliest) {
                return earliest.days().stream().allMatch(Clocks::isByWorkingDays);
            }
            if (due instanceof Day.Latest latest) {
                return latest.days().stream().anyMatch(Clocks::isByWorkingDays);
            }
            return due instanceof Day.If where
                    ? isByWorkingDays(where.day())
                    : due instanceof Day.After after
                            && after.within().workingCalendar().isPresent();
        }
    }

    /**
     * The columns that a clock adds.
     *
     * @param started the day on which the clock started
     * @param isFirst whether it started at the start
     * @param isSecond whether it is that of the first event
     * @param due the day by which the next event is due
     * @param next the day of the next event; one that has not come where there is none
     * @param recorded the earliest day on which one of the events from the next to the day due was recorded; one that has not
     *     come where there is none
     */
    record Clock(Column started, Column isFirst, Column isSecond, Column due, Column next, Column recorded) {
        /**
         * Checks the columns.
         *
         * @param started the day on which the clock started
         * @param isFirst whether it started at the start
         * @param isSecond whether it is that of the first event
         * @param due the day by which the next event is due
         * @param next the day of the next event
         * @param recorded the day on which one of the events was recorded
         */
        public Clock {
            List.of(isFirst, isSecond).forEach(column -> column.require(Kind.FLAG));
            List.of(started, due, next, recorded).forEach(Column::requireDay);
        }
    }

    /**
     * A row for each pair of rows that belong together, with the columns of both.
     *
     * @param rows the rows
     * @param others the other rows
     * @param same by which columns they belong together
     */
    record Joined(Rows rows, Rows others, Same same) implements Rows {}

    /**
     * One row for all rows with the same identifier, with days and flags that sum them up, named after the child, worker or
     * school.
     *
     * @param rows the rows
     * @param key the identifier
     * @param columns what sums them up
     */
    record OneFor(Rows rows, Column key, List<Summary> columns) implements Rows {
        /**
         * Checks the columns and copies the collections.
         *
         * @param rows the rows
         * @param key the identifier
         * @param columns what sums them up
         */
        public OneFor {
            columns = List.copyOf(columns);
            key.require(Kind.KEY, Kind.CODE);
        }
    }

    /**
     * A column that sums up rows.
     *
     * @param which which day of the rows
     * @param day the day
     * @param as the column added
     */
    record Summary(Which which, Day day, @Added Column as) {
        /**
         * Checks the column.
         *
         * @param which which day of the rows
         * @param day the day
         * @param as the column added
         */
        public Summary {
            as.requireDay();
        }

        /** Which day of some rows. */
        public enum Which {
            /** The earliest. */
            EARLIEST,
            /** The latest: one that has not come, if any has not. */
            LATEST
        }
    }

    /**
     * A row for each birthday of a row's person, named after the child or worker and the age.
     *
     * @param rows the rows
     * @param firstAge the first age, in years
     * @param lastAge the last age, in years
     * @param born the day of birth
     * @param monthEnd when somebody born on 29 February has a birthday in a year without one
     * @param as the birthday: a column added
     * @param age the age on it, in years: a code added, such as {@code 19}
     */
    record Birthdays(
            Rows rows,
            int firstAge,
            int lastAge,
            Day born,
            MonthEnd monthEnd,
            @Added Column as,
            @Added Column age) implements Rows {
        /** The greatest age, in years. */
        private static final int OLDEST = 130;

        /**
         * Checks the components.
         *
         * @param rows the rows
         * @param firstAge the first age
         * @param lastAge the last age
         * @param born the day of birth
         * @param monthEnd when somebody born on 29 February has a birthday
         * @param as the birthday
         * @param age the age on it
         */
        public Birthdays {
            if (firstAge < 0 || lastAge < firstAge || lastAge > OLDEST) {
                throw new IllegalArgumentException("ages must be from 0 to " + OLDEST
                        + ", the first not above the last, but" + " were " + firstAge + " to " + lastAge);
            }
            as.requireDay();
            age.require(Kind.CODE);
        }
    }
}
