package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some rows in columns: of each day, flag, code and identifier the least and the greatest that it can be, which are one and the
 * same array unless the rows are seen from a day.
 */
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

    final int[][] early;
    final int[][] late;
    final long[][] amounts;
    /** Which rows are yet to come, or may not be rows at all; none where nothing is seen from a day. */
    final byte @Nullable [] toCome;

    /** The identifiers of the records, by which rows of one day are put in order. */
    final IntFunction<String> ids;

    /** What the rows are called, which may be after their child, worker or school. */
    final IntFunction<String> names;

    final Words words;
    /** By the definition's own values, which are asked for row after row, and not by what they say. */
    private final IdentityHashMap<Day, int[][]> days = new IdentityHashMap<>();

    private final IdentityHashMap<Condition, Truth> truths = new IdentityHashMap<>();

    Frame(
            Shape shape,
            int size,
            int[] owners,
            int[][] early,
            int[][] late,
            long[][] amounts,
            byte @Nullable [] toCome,
            IntFunction<String> ids,
            Words words) {
        this(shape, size, owners, early, late, amounts, toCome, ids, ids, words);
    }

    private Frame(
            Shape shape,
            int size,
            int[] owners,
            int[][] early,
            int[][] late,
            long[][] amounts,
            byte @Nullable [] toCome,
            IntFunction<String> ids,
            IntFunction<String> names,
            Words words) {
        this.shape = shape;
        this.size = size;
        this.owners = owners;
        this.early = early;
        this.late = late;
        this.amounts = amounts;
        this.toCome = toCome;
        this.ids = ids;
        this.names = names;
        this.words = words;
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
            known = day instanceof Column column ? column(shape.place(column)) : Days.of(day, this);
            days.put(day, known);
        }
        return known;
    }

    private int[][] column(int place) {
        return new int[][] {early[place], late[place]};
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
        int[][] least = Arrays.copyOf(early, more.size());
        int[][] most = Arrays.copyOf(late, more.size());
        long[][] sums = Arrays.copyOf(amounts, more.size());
        System.arraycopy(addedEarly, 0, least, shape.size(), addedEarly.length);
        System.arraycopy(addedLate, 0, most, shape.size(), addedLate.length);
        return new Frame(more, size, owners, least, most, sums, toCome, ids, names, words);
    }

    /** The same rows by other names, in the order that they have. */
    Frame named(IntFunction<String> others) {
        return new Frame(shape, size, owners, early, late, amounts, toCome, ids, others, words);
    }

    /** The same owners with the columns of two kinds of rows. */
    Frame joined(Shape both, int[][] least, int[][] most, long[][] sums) {
        return new Frame(both, size, owners, least, most, sums, toCome, ids, names, words);
    }

    /** Some of the rows, in the order given; each may be marked as one that may not be. */
    Frame pick(int[] rows, int count, byte @Nullable [] marks) {
        int[] whose = pick(owners, rows, count);
        int[][] least = new int[early.length][];
        int[][] most = new int[early.length][];
        long[][] sums = new long[amounts.length][];
        for (int place = 0; place < early.length; place++) {
            if (shape.columns().get(place).kind() == Kind.AMOUNT) {
                sums[place] = pick(amounts[place], rows, count);
            } else {
                least[place] = pick(early[place], rows, count);
                most[place] = early[place] == late[place] ? least[place] : pick(late[place], rows, count);
            }
        }
        IntFunction<String> pickedIds = row -> ids.apply(rows[row]);
        IntFunction<String> pickedNames = names == ids ? pickedIds : row -> names.apply(rows[row]);
        return new Frame(shape, count, whose, least, most, sums, marks, pickedIds, pickedNames, words);
    }

    static int[] pick(int[] column, int[] rows, int count) {
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    static long[] pick(long[] column, int[] rows, int count) {
        long[] picked = new long[count];
        for (int i = 0; i < count; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    /** Whether a day is one that has been given and has come. */
    static boolean isDay(int day) {
        return day != EpochDay.NEVER && day > BEYOND;
    }
}
