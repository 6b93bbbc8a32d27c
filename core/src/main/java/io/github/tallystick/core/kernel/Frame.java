package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.time.EpochDay;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Some rows in columns, and what is worked out from them. */
final class Frame {
    /** A code or an identifier that is yet to come. */
    static final int UNKNOWN = Integer.MIN_VALUE + 2;

    /** A deadline beyond the working days that are known. */
    static final int BEYOND = Integer.MIN_VALUE + 3;

    /** The last day of the year 9999: of a day that is sure to come, but nobody knows when, the latest that is thought of. */
    static final int SOME_DAY = 2_932_896;

    final Shape shape;
    final int size;
    /** The number of the child, worker or school in its batch; rows of one lie together, in ascending order. */
    final int[] owners;

    private final FrameColumns columns;
    /** Which rows are yet to come, or may not be rows at all; none where nothing is seen from a day. */
    final byte @Nullable [] toCome;

    /** The identifiers of the records, by which rows of one day are put in order. */
    final IntFunction<String> ids;

    /** What the rows are called, which may be after their child, worker or school. */
    final IntFunction<String> names;

    final Lookups lookups;
    /** By the definition's own values, which are asked for row after row, and not by what they say. */
    private final IdentityHashMap<Day, int[][]> days = new IdentityHashMap<>();

    private final IdentityHashMap<Condition, Truth> truths = new IdentityHashMap<>();

    Frame(
            Shape shape,
            int size,
            int[] owners,
            FrameColumns columns,
            byte @Nullable [] toCome,
            IntFunction<String> ids,
            Lookups lookups) {
        this(shape, size, owners, columns, toCome, ids, ids, lookups);
    }

    private Frame(
            Shape shape,
            int size,
            int[] owners,
            FrameColumns columns,
            byte @Nullable [] toCome,
            IntFunction<String> ids,
            IntFunction<String> names,
            Lookups lookups) {
        this.shape = shape;
        this.size = size;
        this.owners = owners;
        this.columns = columns;
        this.toCome = toCome;
        this.ids = ids;
        this.names = names;
        this.lookups = lookups;
    }

    /** Whether a row is a fact, and not one yet to come or that may not be one. */
    boolean isFact(int row) {
        return toCome == null || toCome[row] == 0;
    }

    /** Whether there may be any number of rows like this one. */
    boolean isToCome(int row) {
        return toCome != null && (toCome[row] & Base.TO_COME) != 0;
    }

    /** How a row is marked: nothing for a fact. */
    byte mark(int row) {
        return toCome == null ? 0 : toCome[row];
    }

    /** The least and the greatest that a day of each row can be. */
    int[][] days(Day day) {
        int[][] known = days.get(day);
        if (known == null) {
            known = day instanceof Column column ? columns.days(shape.place(column)) : Days.of(day, this);
            days.put(day, known);
        }
        return known;
    }

    /** The amounts of a column, in parts. */
    long[] amounts(Column column) {
        return columns.amounts(shape.place(column));
    }

    /** The identifiers in a column, by number; the same for all rows of one child, worker or school. */
    int[] keys(Column column) {
        return column.equals(Column.OWNER) ? new int[size] : days(column)[0];
    }

    /** Of which rows a condition holds. */
    Truth truth(Condition condition) {
        Truth known = truths.get(condition);
        if (known == null) {
            known = Truth.of(condition, this);
            truths.put(condition, known);
        }
        return known;
    }

    /** The same rows with further columns; of a day, flag or code the least and the greatest. */
    Frame with(Shape more, int[][] addedEarly, int[][] addedLate) {
        return new Frame(more, size, owners, columns.with(addedEarly, addedLate), toCome, ids, names, lookups);
    }

    /** The same rows with further columns of days, flags or codes, each laid out when it is asked for. */
    Frame with(Shape more, List<Supplier<int[][]>> added) {
        return with(more, columns.with(added));
    }

    /** The same rows by other names, in the order that they have. */
    Frame named(IntFunction<String> others) {
        return new Frame(shape, size, owners, columns, toCome, ids, others, lookups);
    }

    /** The same rows with columns of their own. */
    Frame with(Shape others, FrameColumns of) {
        return new Frame(others, size, owners, of, toCome, ids, names, lookups);
    }

    /** Some of the rows, in the order given; each may be marked as one that may not be. */
    Frame pick(int[] rows, int count, byte @Nullable [] marks) {
        IntFunction<String> pickedIds = row -> ids.apply(rows[row]);
        IntFunction<String> pickedNames = names == ids ? pickedIds : row -> names.apply(rows[row]);
        int[] whose = lookups.room.pick(owners, rows, count);
        return new Frame(shape, count, whose, columns.pick(rows, count), marks, pickedIds, pickedNames, lookups);
    }

    /** Whether a day is one that has been given and has come. */
    static boolean isDay(int day) {
        return day != EpochDay.NEVER && day > BEYOND;
    }
}
