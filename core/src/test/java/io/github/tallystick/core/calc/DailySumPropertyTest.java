package io.github.tallystick.core.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.StepFunction;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Both ways of keeping a sum for each date, beside adding day by day. */
class DailySumPropertyTest {
    private static final SeriesDates WEEKS = SeriesDates.of(3, 170, RollingSeries.Pace.WEEK);

    record Run(int from, int to, long amount) {}

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-50, 250);
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1L << 40, 1L << 40);
        return Combinators.combine(days, days, amounts).as(Run::new).list().ofMaxSize(20);
    }

    private static void add(DailySum sum, int from, int to, long amount, long weight) {
        StepFunction function = new StepFunction();
        function.add(from, to, amount);
        sum.add(function, weight);
    }

    private static long[] sums(DailySum sum, SeriesDates dates) {
        return sum.perDay(dates).toArray();
    }

    private static long on(int day, List<Run> runs, int weight) {
        return runs.stream()
                .filter(run -> run.from() <= day && day <= run.to())
                .mapToLong(run -> run.amount() * weight)
                .sum();
    }

    @Property(tries = 500)
    void both_come_to_what_adding_day_by_day_comes_to(
            @ForAll("runs") List<Run> runs,
            @ForAll @IntRange(min = 1, max = 130) int days,
            @ForAll @IntRange(max = 129) int one,
            @ForAll @IntRange(max = 129) int other,
            @ForAll @IntRange(min = 1, max = 3) int weight) {
        DailySum blocks = new BlockSum(SeriesDates.everyDay(10, 9 + days));
        DailySum differences = new DifferenceSum(SeriesDates.everyDay(10, 9 + days));
        DailySum weeks = new DifferenceSum(WEEKS);
        long[] expected = new long[days];
        for (Run run : runs) {
            add(blocks, run.from(), run.to(), run.amount(), weight);
            add(differences, run.from(), run.to(), run.amount(), weight);
            add(weeks, run.from(), run.to(), run.amount(), weight);
            for (int day = Math.max(10, run.from()); day <= Math.min(9 + days, run.to()); day++) {
                expected[day - 10] += run.amount() * weight;
            }
        }
        int first = Math.min(one % days, other % days);
        int last = Math.max(one % days, other % days);
        long[] asked = IntStream.rangeClosed(first, last)
                .mapToLong(day -> expected[day])
                .toArray();
        SeriesDates some = SeriesDates.everyDay(10 + first, 10 + last);
        assertThat(sums(blocks, some)).isEqualTo(asked);
        assertThat(sums(differences, some)).isEqualTo(asked);
        long[] onWeekEnds = new long[WEEKS.count()];
        for (int number = 0; number < onWeekEnds.length; number++) {
            onWeekEnds[number] = on(WEEKS.date(number), runs, weight);
        }
        assertThat(sums(weeks, WEEKS)).isEqualTo(onWeekEnds);
    }

    @Test
    void what_is_added_and_taken_away_any_number_of_times_does_not_overflow_but_too_much_at_once_does() {
        BlockSum sum = new BlockSum(SeriesDates.everyDay(0, 99));
        for (int i = 0; i < 100; i++) {
            add(sum, 3, 80, Long.MAX_VALUE / 2, 1);
            add(sum, 3, 80, Long.MAX_VALUE / 2, -1);
        }
        add(sum, 3, 80, Long.MAX_VALUE, 1);
        assertThat(sums(sum, SeriesDates.everyDay(2, 3))).containsExactly(0, Long.MAX_VALUE);
        assertThatThrownBy(() -> add(sum, 80, 80, 1, 1)).isInstanceOf(ArithmeticException.class);
        assertThat(sums(sum, SeriesDates.everyDay(80, 80))).containsExactly(Long.MAX_VALUE);
    }
}
