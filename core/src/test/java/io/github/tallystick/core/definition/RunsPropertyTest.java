package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Runs against an array with one cell a day. */
class RunsPropertyTest {
    private static final int DAYS = 30;

    private record Run(int first, int last, long amount) {}

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> last =
                Arbitraries.oneOf(Arbitraries.integers().between(0, DAYS), Arbitraries.just(EpochDay.NEVER));
        Arbitrary<Integer> first =
                Arbitraries.oneOf(Arbitraries.integers().between(0, DAYS), Arbitraries.just(EpochDay.BEFORE_ALL));
        Arbitrary<Long> amount = Arbitraries.longs().between(-2, 3_000_000_000L);
        return Combinators.combine(
                        first,
                        last,
                        Arbitraries.oneOf(amount, Arbitraries.longs().between(0, 2)))
                .as(Run::new)
                .list()
                .ofMaxSize(12);
    }

    private static Runs of(List<Run> list) {
        Runs runs = Runs.empty();
        list.forEach(run -> runs.add(run.first, run.last, run.amount));
        return runs;
    }

    private static long at(List<Run> list, int day) {
        long sum = 0;
        for (Run run : list) {
            sum += run.first <= day && day <= run.last ? run.amount : 0;
        }
        return sum;
    }

    @Property
    void amounts_of_overlapping_runs_add_up(@ForAll("runs") List<Run> list) {
        Runs runs = of(list);
        for (int day = -2; day <= DAYS + 2; day++) {
            assertThat(runs.at(day)).isEqualTo(at(list, day));
        }
    }

    @Property
    void the_product_is_the_product_on_each_day(@ForAll("runs") List<Run> one, @ForAll("runs") List<Run> other) {
        List<Run> small = other.stream()
                .map(run -> new Run(run.first, run.last, run.amount % 1000))
                .toList();
        Runs product = Runs.empty();
        product.addProduct(of(one), of(small));
        for (int day = -2; day <= DAYS + 2; day++) {
            assertThat(product.at(day)).isEqualTo(at(one, day) * at(small, day));
        }
    }

    @Property
    void a_threshold_holds_on_each_day_on_which_the_amount_reaches_it(
            @ForAll("runs") List<Run> list, @ForAll @IntRange(min = 1, max = 4) int least) {
        Runs below = Runs.empty();
        below.addWhereLess(of(list), least);
        Runs reached = Runs.empty();
        reached.addWhereAtLeast(of(list), least);
        List<int[]> seen = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            seen.add(new int[] {reached.firstDay(i), reached.lastDay(i), Math.toIntExact(reached.amount(i))});
        }
        for (int day = -2; day <= DAYS + 2; day++) {
            assertThat(reached.at(day)).isEqualTo(at(list, day) >= least ? 1 : 0);
            assertThat(below.at(day)).isEqualTo(at(list, day) < least ? 1 : 0);
        }
        assertThat(seen).allSatisfy(run -> assertThat(run[0]).isLessThanOrEqualTo(run[1]));
    }

    @Property
    void adding_then_taking_away_changes_nothing(@ForAll("runs") List<Run> one, @ForAll("runs") List<Run> other) {
        Runs runs = of(one);
        runs.addAll(of(other), 1);
        runs.addAll(of(other), -1);
        for (int day = -2; day <= DAYS + 2; day++) {
            assertThat(runs.at(day)).isEqualTo(at(one, day));
        }
    }

    @Test
    void a_run_that_ends_before_it_starts_or_has_no_amount_adds_nothing() {
        Runs runs = Runs.empty();
        runs.add(5, 4, 1);
        runs.add(5, 6, 0);
        assertThat(runs.isEmpty()).isTrue();
        runs.add(5, 5, 7);
        assertThat(runs.isEmpty()).isFalse();
        assertThat(runs).hasToString("1 run");
        runs.add(6, 9, 7);
        assertThat(runs).hasToString("2 runs");
        runs.clear();
        assertThat(runs.isEmpty()).isTrue();
    }

    @Test
    void a_spell_is_open_at_the_end_of_its_first_day_and_no_longer_at_that_of_its_last() {
        Runs runs = Runs.empty();
        runs.open(10, 12, 3);
        assertThat(List.of(runs.at(9), runs.at(10), runs.at(11), runs.at(12))).containsExactly(0L, 3L, 3L, 0L);
        runs.clear();
        runs.open(10, EpochDay.NEVER, 3);
        assertThat(runs.at(1_000_000)).isEqualTo(3);
        runs.clear();
        runs.open(10, 10, 3);
        assertThat(runs.isEmpty()).isTrue();
    }

    @Test
    void an_event_that_never_came_counts_on_no_date() {
        Runs runs = Runs.empty();
        runs.event(EpochDay.NEVER, Window.asAt());
        assertThat(runs.isEmpty()).isTrue();
        runs.event(10, Window.asAt());
        assertThat(List.of(runs.at(9), runs.at(10), runs.at(11))).containsExactly(0L, 1L, 0L);
    }

    @Test
    void a_spell_touches_every_window_that_has_a_day_of_it() {
        Runs runs = Runs.empty();
        runs.touching(10, 12, Window.asAt());
        assertThat(List.of(runs.at(9), runs.at(10), runs.at(12), runs.at(13))).containsExactly(0L, 1L, 1L, 0L);
        runs.clear();
        runs.touching(10, EpochDay.NEVER, Window.asAt());
        assertThat(runs.at(1_000_000)).isEqualTo(1);
    }

    @Test
    void reasons_are_kept_only_where_they_are_wanted() {
        Runs quiet = Runs.empty();
        quiet.because("ignored");
        assertThat(quiet.explaining()).isFalse();
        assertThat(quiet.reason()).isEmpty();
        Runs spoken = Runs.explained();
        spoken.because("one");
        spoken.because("");
        spoken.because("two");
        assertThat(spoken.explaining()).isTrue();
        assertThat(spoken.reason()).isEqualTo("one; two");
        spoken.clear();
        assertThat(spoken.reason()).isEmpty();
    }

    @Test
    void a_sum_too_large_for_exact_arithmetic_is_refused() {
        Runs runs = Runs.empty();
        runs.add(1, 2, Long.MAX_VALUE);
        runs.add(1, 2, 1);
        assertThatThrownBy(() -> runs.at(1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Runs.empty().addAll(runs, 2)).isInstanceOf(ArithmeticException.class);
        Runs two = Runs.empty();
        two.add(1, 2, 2);
        assertThatThrownBy(() -> Runs.empty().addProduct(runs, two)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Runs.empty().addWhereAtLeast(runs, 1)).isInstanceOf(ArithmeticException.class);
    }
}
