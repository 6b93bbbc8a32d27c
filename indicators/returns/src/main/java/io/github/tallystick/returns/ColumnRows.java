package io.github.tallystick.returns;

import io.github.tallystick.returns.Reading.Store;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows in columns: some of {@code long}, some of {@code int}, the last of which hold numbers of texts, one of eight marks, and
 * the line of each. Not thread-safe.
 */
final class ColumnRows {
    private final long[][] longs;
    private final int[][] ints;
    private final int firstText;
    private byte[] marks;
    private int[] lines;
    private int size;

    ColumnRows(int longColumns, int dayColumns, int textColumns, int room) {
        this.longs = new long[longColumns][room];
        this.ints = new int[dayColumns + textColumns][room];
        this.firstText = dayColumns;
        this.marks = new byte[room];
        this.lines = new int[room];
    }

    /** Rows of the same columns, with so much room. */
    private ColumnRows ofSameColumns(int room) {
        return new ColumnRows(longs.length, firstText, ints.length - firstText, room);
    }

    int size() {
        return size;
    }

    /** Adds a row without marks, whose columns are to be filled. Returns its number. */
    int add(int line) {
        if (size == lines.length) {
            resize(size * 2 + 1);
        }
        lines[size] = line;
        marks[size] = 0;
        return size++;
    }

    private void resize(int room) {
        for (int column = 0; column < longs.length; column++) {
            longs[column] = Arrays.copyOf(longs[column], room);
        }
        for (int column = 0; column < ints.length; column++) {
            ints[column] = Arrays.copyOf(ints[column], room);
        }
        marks = Arrays.copyOf(marks, room);
        lines = Arrays.copyOf(lines, room);
    }

    /** Takes the last row back. */
    void removeLast() {
        size--;
    }

    /** Moves the last row to others of the same columns. */
    void moveLast(ColumnRows to) {
        size--;
        copy(size, to, to.add(lines[size]));
    }

    /** A column; behind the last row there may be room. */
    long[] longs(int column) {
        return longs[column];
    }

    /** A column; behind the last row there may be room. */
    int[] ints(int column) {
        return ints[column];
    }

    int line(int row) {
        return lines[row];
    }

    int marks(int row) {
        return marks[row];
    }

    void mark(int row, int mark) {
        marks[row] |= (byte) mark;
    }

    /** Puts the value of a row into a column of a store. */
    void set(int row, Store store, int column, long value) {
        switch (store) {
            case LONG -> longs[column][row] = value;
            case DAY, TEXT -> ints[column][row] = (int) value;
            case MARK -> marks[row] |= (byte) (value << column);
            case NOTHING -> {}
        }
    }

    /** The rows with a mark. */
    BitSet marked(int mark) {
        BitSet rows = new BitSet(size);
        for (int row = 0; row < size; row++) {
            if ((marks[row] & mark) != 0) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** Lets lines count from a place so many lines before. */
    void moveLines(int linesBefore) {
        for (int row = 0; row < size; row++) {
            lines[row] += linesBefore;
        }
    }

    /** Gives words other numbers. */
    void renameWords(int[] numbers) {
        for (long[] column : longs) {
            Arrays.setAll(column, row -> Keys.among(numbers, column[row]));
        }
    }

    /** Gives texts other numbers. */
    void renameTexts(int[] numbers) {
        for (int column = firstText; column < ints.length; column++) {
            int[] texts = ints[column];
            for (int row = 0; row < size; row++) {
                texts[row] = texts[row] < 0 ? Texts.NONE : numbers[texts[row]];
            }
        }
    }

    /** Some of the rows, in an order of their own. */
    ColumnRows picked(int[] rows) {
        ColumnRows picked = ofSameColumns(rows.length);
        for (int row : rows) {
            copy(row, picked, picked.size++);
        }
        return picked;
    }

    /** Takes rows out; there is then no room behind the last. Returns those taken out. */
    ColumnRows takeOut(BitSet rows) {
        ColumnRows out = ofSameColumns(rows.cardinality());
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (rows.get(row)) {
                copy(row, out, out.size++);
            } else {
                copy(row, this, kept++);
            }
        }
        size = kept;
        resize(size);
        return out;
    }

    private void copy(int row, ColumnRows to, int place) {
        for (int column = 0; column < longs.length; column++) {
            to.longs[column][place] = longs[column][row];
        }
        for (int column = 0; column < ints.length; column++) {
            to.ints[column][place] = ints[column][row];
        }
        to.marks[place] = marks[row];
        to.lines[place] = lines[row];
    }

    /**
     * Rows of the same columns one after another, without room behind the last. Those that they are made from are emptied on the
     * way, so that not everything is there twice.
     */
    static ColumnRows together(List<ColumnRows> parts, ReaderThreads threads) {
        int size = parts.stream().mapToInt(part -> part.size).reduce(0, Math::addExact);
        ColumnRows first = parts.get(0);
        ColumnRows all = first.ofSameColumns(0);
        all.size = size;
        int columns = all.longs.length + all.ints.length + 2;
        int number = Math.min(columns, threads.forRows(size));
        threads.each(number, thread -> {
            for (int column = thread; column < columns; column += number) {
                all.take(parts, column);
            }
        });
        return all;
    }

    private void take(List<ColumnRows> parts, int column) {
        int afterLongs = column - longs.length;
        int afterInts = afterLongs - ints.length;
        if (afterLongs < 0) {
            longs[column] = new long[size];
            take(parts, longs[column], part -> part.longs[column], part -> part.longs[column] = new long[0]);
        } else if (afterInts < 0) {
            ints[afterLongs] = new int[size];
            take(parts, ints[afterLongs], part -> part.ints[afterLongs], part -> part.ints[afterLongs] = new int[0]);
        } else if (afterInts == 0) {
            lines = new int[size];
            take(parts, lines, part -> part.lines, part -> part.lines = new int[0]);
        } else {
            marks = new byte[size];
            take(parts, marks, part -> part.marks, part -> part.marks = new byte[0]);
        }
    }

    private static void take(
            List<ColumnRows> parts, Object to, Function<ColumnRows, Object> column, Consumer<ColumnRows> empty) {
        int row = 0;
        for (ColumnRows part : parts) {
            System.arraycopy(column.apply(part), 0, to, row, part.size);
            row += part.size;
            empty.accept(part);
        }
    }
}
