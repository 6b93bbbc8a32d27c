package io.github.tallystick.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownPropertyTest {
    private static final SmallCounts ONE_TO_FIVE = new SmallCounts(1, 5);

    private static List<Long> counts(String text) {
        return Arrays.stream(text.trim().split(" +")).map(Long::valueOf).toList();
    }

    private static String printed(Breakdown breakdown) {
        StringBuilder line = new StringBuilder();
        breakdown.parts().forEach(part -> line.append(printed(part)).append(' '));
        return line.append("= ").append(printed(breakdown.total())).toString();
    }

    private static String printed(Outcome outcome) {
        return outcome.value().map(Fraction::toString).orElse("c");
    }

    /** Each by hand from the rule. */
    @ParameterizedTest
    @CsvSource({
        "10 20 30, 10 20 30 = 60", // nothing is small
        "0 6 0, 0 6 0 = 6",
        "0 0, 0 0 = 0",
        "3 20 30, c c 30 = 53", // 53 - 20 - 30 would be 3
        "30 3 20 0, 30 c c 0 = 53", // the smallest that is not 0
        "3 4 30, c c 30 = 37", // 7 is 3 and 4, or 4 and 3
        "3 3 30, c c 30 = 36", // 6 is 3 and 3, or 2 and 4
        "1 1 30 40, c c c 40 = 72", // 2 would be 1 and 1, since 0 is told
        "5 5 30 40, c c c 40 = 80",
        "6 6 5 9, c c c 9 = 26", // equal parts together
        "1 1 1 1 1 1 0, c c c c c c c = 6", // nothing but zeros is left to hide them
        "1 1 1 1 1 1, c c c c c c = c", // nothing is left: 6 parts that are not 0 and come to 6
        "2 0, c c = c", // the total is small
        "4, c = c",
    })
    void a_row_is_published_with_as_few_gaps_as_the_rule_allows(String counts, String published) {
        assertThat(printed(Breakdown.of(counts(counts), ONE_TO_FIVE))).isEqualTo(published);
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatThrownBy(() -> Breakdown.of(List.of(7L, -1L), ONE_TO_FIVE))
                .hasMessage("count of a part must not be negative, but was -1");
    }

    /**
     * 3 is small and 20 protects it. Where 1 and 6 are withheld beside 30 of 37, what is withheld comes to 7: that is 1 and 6
     * to 5 and 2, but only 1 and 6 if the second were said not to be small.
     */
    @ParameterizedTest
    @CsvSource({"3 20 30", "1 6 30", "3 4 30", "4"})
    void a_gap_does_not_say_whether_it_is_small_itself_or_would_give_one_that_is_away(String counts) {
        Breakdown published = Breakdown.of(counts(counts), ONE_TO_FIVE);
        assertThat(published.parts())
                .filteredOn(Outcome.Withheld.class::isInstance)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.inWords())
                        .isEqualTo("withheld: counts 1 to 5 are withheld, and others that would give one away"));
    }

    @Test
    void a_count_is_told_as_a_count() {
        assertThat(Breakdown.of(List.of(20L, 0L, 30L), ONE_TO_FIVE))
                .hasToString("counted 20; counted 0; counted 30; total: counted 50");
        assertThat(Breakdown.of(List.of(), ONE_TO_FIVE)).hasToString("total: counted 0");
    }

    /**
     * The intruder knows the rule, the procedure, and all that is published: every row there could be, with counts up to a
     * bound, is published, and those that look alike are compared. A gap is safe where rows that look alike differ in it.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 9, 1, 5",
        "2, 9, 1, 5",
        "3, 9, 1, 5",
        "4, 9, 1, 5",
        "5, 6, 1, 4",
        "6, 4, 1, 2",
        "7, 3, 1, 2",
        "4, 8, 2, 4",
        "5, 6, 2, 3",
        "4, 8, 3, 5",
    })
    void each_gap_has_two_counts_that_everything_published_allows(int parts, int greatest, long from, long to) {
        SmallCounts rule = new SmallCounts(from, to);
        Map<Breakdown, List<Set<Long>>> possible = new HashMap<>();
        List<List<Long>> rows = rows(parts, greatest);
        for (List<Long> row : rows) {
            List<Set<Long>> seen = possible.computeIfAbsent(Breakdown.of(row, rule), some -> sets(parts + 1));
            for (int i = 0; i < parts; i++) {
                seen.get(i).add(row.get(i));
            }
            seen.get(parts).add(row.stream().mapToLong(Long::longValue).sum());
        }
        assertThat(rows).hasSize((int) Math.pow(greatest + 1, parts));
        possible.forEach((published, seen) -> {
            for (int i = 0; i <= parts; i++) {
                Outcome told = i < parts ? published.parts().get(i) : published.total();
                boolean gap = told instanceof Outcome.Withheld;
                assertThat(seen.get(i).size() > 1).as(printed(published)).isEqualTo(gap);
                assertThat(gap || !rule.isSmall(told.value().orElseThrow())).isTrue();
            }
        });
    }

    private static List<List<Long>> rows(int parts, int greatest) {
        List<List<Long>> rows = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < parts; i++) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> row : rows) {
                for (long count = 0; count <= greatest; count++) {
                    List<Long> next = new ArrayList<>(row);
                    next.add(count);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }

    private static List<Set<Long>> sets(int number) {
        return LongStream.range(0, number)
                .mapToObj(i -> (Set<Long>) new HashSet<Long>())
                .toList();
    }

    @Property
    void what_is_told_is_true_and_a_row_without_small_counts_is_told_whole(
            @ForAll @Size(max = 12) List<@LongRange(max = 40) Long> counts, @ForAll @IntRange(max = 1) int lift) {
        List<Long> row = counts.stream()
                .map(count -> lift == 1 && count > 0 ? count + 5 : count)
                .toList();
        Breakdown published = Breakdown.of(row, ONE_TO_FIVE);
        long total = row.stream().mapToLong(Long::longValue).sum();
        boolean small = row.stream().anyMatch(count -> count >= 1 && count <= 5);
        assertThat(published.parts()).hasSameSizeAs(row);
        for (int i = 0; i < row.size(); i++) {
            String told = printed(published.parts().get(i));
            assertThat(told).isIn(row.get(i).toString(), small ? "c" : "not withheld");
        }
        assertThat(printed(published.total())).isIn(Long.toString(total), small ? "c" : "not withheld");
    }
}
