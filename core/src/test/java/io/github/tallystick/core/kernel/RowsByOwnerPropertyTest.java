package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.parallel.Threads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RowsByOwnerPropertyTest {
    private record Row(int owner, int value, boolean marked) {}

    @Property(tries = 300)
    void equal_keys_have_one_number_and_numbers_are_those_from_0(
            @ForAll Random random, @ForAll @IntRange(max = 400) int rows) {
        assertThatKeysAreNumbered(random, rows, 100);
    }

    @Test
    void keys_of_many_parts_and_threads_are_numbered() {
        assertThatKeysAreNumbered(new Random(9), 300_000, 200_000);
    }

    private static void assertThatKeysAreNumbered(Random random, int rows, int most) {
        int[] keys = random.ints(rows, -most, most).map(key -> key * 1_000_003).toArray();
        assertThatKeysAreNumbered(Arrays.stream(keys).mapToLong(key -> key).toArray(), Numbering.of(keys));
        long[] wide = Arrays.stream(keys).mapToLong(key -> key * 1_000_000_007L).toArray();
        assertThatKeysAreNumbered(wide, Numbering.of(wide));
        long[] near = Arrays.stream(keys)
                .mapToLong(key -> Long.MAX_VALUE - Integer.MAX_VALUE + key)
                .toArray();
        assertThatKeysAreNumbered(near, Numbering.of(near));
    }

    @Test
    void one_key_that_comes_twice_among_many_is_noticed() {
        long[] keys =
                LongStream.range(0, 100_000).map(key -> key * 1_000_000_007L).toArray();
        assertThat(Numbering.areDistinct(keys)).isTrue();
        keys[77_777] = keys[3];
        assertThat(Numbering.areDistinct(keys)).isFalse();
    }

    @Test
    void keys_of_which_half_is_the_same_are_told_apart() {
        Random random = new Random(3);
        long[] highs = random.longs(20_000, 0, 5_000).map(high -> high << 32).toArray();
        long[] lows =
                random.longs(20_000, 0, 5_000).map(low -> (7L << 32) | low).toArray();

        assertThatKeysAreNumbered(highs, Numbering.of(highs));
        assertThatKeysAreNumbered(lows, Numbering.of(lows));
    }

    private static void assertThatKeysAreNumbered(long[] keys, Numbering numbering) {
        int distinct = (int) Arrays.stream(keys).distinct().count();
        assertThat(numbering.size()).isEqualTo(distinct);
        assertThat(Numbering.areDistinct(keys)).isEqualTo(distinct == keys.length);
        assertThat(IntStream.range(0, numbering.size())
                        .mapToLong(numbering::key)
                        .distinct())
                .hasSize(numbering.size());
        Map<Long, Integer> firstRows = new HashMap<>();
        for (int row = 0; row < keys.length; row++) {
            firstRows.putIfAbsent(keys[row], row);
            assertThat(numbering.key(numbering.numbers()[row])).isEqualTo(keys[row]);
            assertThat(numbering.firstRow(numbering.numbers()[row])).isEqualTo(firstRows.get(keys[row]));
        }
    }

    @Property(tries = 300)
    void rows_are_those_sorted_by_owner_and_number(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int owners,
            @ForAll @IntRange(max = 400) int rows) {
        assertThatRowsAreSorted(random, owners, rows);
    }

    @Test
    void rows_of_many_parts_and_threads_are_those_sorted() {
        for (int seed = 1; seed <= 4; seed++) {
            assertThatRowsAreSorted(new Random(seed), 90_000, 200_000);
        }
    }

    @Test
    void all_rows_of_one_owner_are_one_part() {
        assertThatRowsAreSorted(new Random(8), 1, 100_000);
    }

    @Test
    void of_no_owners_there_are_no_parts() {
        assertThat(RowsByOwner.of(Threads.ONE, 0, new int[0], new int[0], RowsByOwner.ALL, new BitSet())
                        .parts())
                .isZero();
    }

    @Test
    void a_row_of_nobody_is_refused() {
        assertThatThrownBy(() -> RowsByOwner.of(
                        Threads.ONE, 2, new int[] {1, 2}, new int[] {5, 6}, RowsByOwner.ALL, new BitSet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("owner must be one of 2, but row 1 has none");
    }

    @Test
    void columns_of_different_lengths_are_refused() {
        assertThatThrownBy(() ->
                        RowsByOwner.of(Threads.ONE, 2, new int[] {1, 0}, new int[] {5}, RowsByOwner.ALL, new BitSet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns must be of one length, but there were 2 owners and 1 values");
    }

    private static void assertThatRowsAreSorted(Random random, int owners, int rows) {
        int[] owner = random.ints(rows, 0, owners).toArray();
        int spread = random.nextBoolean() ? 30 : Integer.MAX_VALUE;
        int[] value = random.ints(rows, -spread, spread).toArray();
        IntPredicate included = random.nextBoolean() ? RowsByOwner.ALL : row -> value[row] % 3 != 0;
        BitSet marked = new BitSet();
        IntStream.range(0, rows).filter(row -> random.nextInt(4) == 0).forEach(marked::set);

        List<Row> expected = IntStream.range(0, rows)
                .filter(included)
                .mapToObj(row -> new Row(owner[row], value[row], marked.get(row)))
                .sorted(Comparator.comparingInt(Row::owner)
                        .thenComparingInt(Row::value)
                        .thenComparing(Row::marked))
                .toList();
        assertThat(all(RowsByOwner.of(Threads.ONE, owners, owner, value, included, marked), owners))
                .isEqualTo(expected);
    }

    private static List<Row> all(RowsByOwner rows, int owners) {
        List<Row> all = new ArrayList<>();
        RowsByOwner.Part part = rows.holder();
        int nextOwner = 0;
        for (int number = 0; number < rows.parts(); number++) {
            part.hold(number);
            assertThat(part.firstOwner()).isEqualTo(nextOwner);
            nextOwner = part.ownersEnd();
            for (int row = 0; row < part.size(); row++) {
                assertThat(part.owner(row)).isBetween(part.firstOwner(), part.ownersEnd() - 1);
                all.add(new Row(part.owner(row), part.value(row), part.isMarked(row)));
            }
        }
        assertThat(nextOwner).isEqualTo(owners);
        return all;
    }
}
