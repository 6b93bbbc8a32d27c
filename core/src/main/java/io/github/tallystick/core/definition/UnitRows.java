package io.github.tallystick.core.definition;

import java.util.Arrays;

/**
 * Units in columns that are put there one after another, from facts as objects or in any other way. A subclass has the columns
 * that the rules look at. Mutable and not thread-safe; reused from part to part.
 *
 * @param <U> the unit
 */
public abstract class UnitRows<U extends Unit> implements UnitColumns.Part<U> {
    private int[] owners = new int[0];
    private int size;
    private int[] unusable = new int[0];
    private int unusableSize;

    /** Rows of which there are none yet. */
    protected UnitRows() {}

    /** Takes all rows away. */
    public void clear() {
        size = 0;
        unusableSize = 0;
    }

    /**
     * Puts a unit into a new row.
     *
     * @param unit the unit
     * @param owner the position of the child, worker or school in the facts
     */
    public final void add(U unit, int owner) {
        put(unit, addRow(owner));
    }

    /**
     * Adds a row, whose columns are to be filled.
     *
     * @param owner the position of the child, worker or school in the facts
     * @return the number of the row
     */
    protected final int addRow(int owner) {
        if (size == owners.length) {
            makeRoomFor(Math.max(2 * size, 64));
        }
        owners[size] = owner;
        return size++;
    }

    /**
     * Makes so many rows instead of those that there are, whose owners and columns are to be filled.
     *
     * @param rows the number of rows
     */
    protected final void resize(int rows) {
        if (rows > owners.length) {
            makeRoomFor(rows);
        }
        size = rows;
    }

    private void makeRoomFor(int rows) {
        owners = Arrays.copyOf(owners, rows);
        makeColumns(rows);
    }

    /**
     * Makes the columns longer, keeping what they hold.
     *
     * @param rows for how many rows
     */
    protected abstract void makeColumns(int rows);

    /**
     * Fills the columns of a row.
     *
     * @param unit the unit
     * @param row the number of the row
     */
    protected abstract void put(U unit, int row);

    /**
     * Takes note of a record that cannot be used.
     *
     * @param owner the position of the child, worker or school in the facts
     */
    public final void addUnusable(int owner) {
        if (unusableSize == unusable.length) {
            unusable = Arrays.copyOf(unusable, Math.max(2 * unusableSize, 8));
        }
        unusable[unusableSize++] = owner;
    }

    @Override
    public final int first() {
        return 0;
    }

    @Override
    public final int end() {
        return size;
    }

    @Override
    public final int[] owners() {
        return owners;
    }

    @Override
    public final int[] unusable() {
        return Arrays.copyOf(unusable, unusableSize);
    }
}
