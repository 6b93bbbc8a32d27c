package io.github.tallystick.core.calc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The group of each child, worker or school by its position in the facts: its council, its team. Immutable.
 *
 * @param <K> the group
 */
public final class GroupColumn<K> {
    private final List<K> groups;
    private final int[] column;
    private final long[] sizes;
    private final int[] order;

    private GroupColumn(List<K> groups, int[] column, long[] sizes, int[] order) {
        this.groups = groups;
        this.column = column;
        this.sizes = sizes;
        this.order = order;
    }

    /**
     * A column of groups.
     *
     * @param groups the groups
     * @param column for each child, worker or school, the position of its group in the list
     * @param <K> the group
     * @return the column
     * @throws IndexOutOfBoundsException if a position is not one of the list
     */
    public static <K> GroupColumn<K> of(List<? extends K> groups, int[] column) {
        long[] sizes = new long[groups.size()];
        int[] met = new int[groups.size()];
        int count = 0;
        for (int group : column) {
            if (sizes[Objects.checkIndex(group, sizes.length)]++ == 0) {
                met[count++] = group;
            }
        }
        return new GroupColumn<>(List.copyOf(groups), column.clone(), sizes, Arrays.copyOf(met, count));
    }

    /** One group for all of a list. */
    static GroupColumn<Boolean> all(Iterable<?> facts) {
        int size = facts instanceof Collection<?> collection ? collection.size() : 0;
        return new GroupColumn<>(List.of(true), new int[0], new long[] {size}, new int[] {0});
    }

    /** The group of a child, worker or school. */
    K of(int position) {
        return groups.get(number(position));
    }

    int number(int position) {
        return column.length == 0 ? 0 : column[position];
    }

    int numbers() {
        return groups.size();
    }

    K group(int number) {
        return groups.get(number);
    }

    /** How many children, workers or schools are in a group. */
    long size(int number) {
        return sizes[number];
    }

    /** The groups that there are facts of, by number, in the order in which they are met. */
    IntStream met() {
        return Arrays.stream(order);
    }

    /** How many children, workers and schools there are in all groups. */
    long facts() {
        return Arrays.stream(sizes).sum();
    }
}
