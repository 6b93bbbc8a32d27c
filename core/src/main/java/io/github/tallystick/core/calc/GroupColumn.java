package io.github.tallystick.core.calc;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The group of each child, worker or school by its position in the facts: its council, its team. Immutable.
 *
 * @param <K> the group
 */
public final class GroupColumn<K> {
    private static final int MOST_IN_A_BYTE = 1 << 8;

    private final List<K> groups;
    /** The numbers as bytes without a sign, empty if there are too many: what is small stays in a processor's cache. */
    private final byte[] narrow;
    /** The numbers, if there are too many for bytes; both are empty where there is one group. */
    private final int[] wide;

    private final long[] sizes;
    private final int[] order;

    private GroupColumn(List<K> groups, int[] column, long[] sizes, int[] order) {
        boolean isNarrow = groups.size() <= MOST_IN_A_BYTE;
        this.groups = groups;
        this.narrow = isNarrow ? bytes(column) : new byte[0];
        this.wide = isNarrow ? new int[0] : column.clone();
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
        return new GroupColumn<>(List.copyOf(groups), column, sizes, Arrays.copyOf(met, count));
    }

    private static byte[] bytes(int[] column) {
        byte[] bytes = new byte[column.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) column[i];
        }
        return bytes;
    }

    /** The groups of facts by what a function says of each, in the order in which they are met. */
    static <F, K> GroupColumn<K> of(List<? extends F> facts, Function<? super F, ? extends K> group) {
        Map<K, Integer> numbers = new LinkedHashMap<>();
        int[] column = new int[facts.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = numbers.computeIfAbsent(group.apply(facts.get(i)), any -> numbers.size());
        }
        return of(List.copyOf(numbers.keySet()), column);
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
        if (narrow.length > 0) {
            return Byte.toUnsignedInt(narrow[position]);
        }
        return wide.length == 0 ? 0 : wide[position];
    }

    /** Looks up the number of each of so many positions. */
    void numbers(int[] positions, int count, int[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = number(positions[i]);
        }
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
