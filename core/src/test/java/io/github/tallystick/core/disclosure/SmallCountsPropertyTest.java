package io.github.tallystick.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsPropertyTest {
    private static final SmallCounts ONE_TO_FIVE = new SmallCounts(1, 5);
    private static final Outcome WITHHELD = new Outcome.Withheld("counts 1 to 5 are withheld");

    private static final Outcome AMONG_OTHERS =
            new Outcome.Withheld("counts 1 to 5 are withheld, and others that would give one away");

    private static Outcome share(long numerator, long denominator) {
        Fraction value = Fraction.of(100L * numerator, denominator);
        return new Outcome.Value(Tally.of(numerator, denominator), value);
    }

    /** By hand from the rule: the numerator, the denominator, and the denominator less the numerator. */
    @ParameterizedTest
    @CsvSource({
        "6, 12, false",
        "5, 12, true", // numerator
        "1, 12, true",
        "0, 12, false", // none: not small
        "7, 12, true", // 5 are not above the line
        "11, 12, true",
        "12, 12, false", // all
        "0, 5, true", // denominator
        "0, 6, false",
        "0, 0, false",
    })
    void a_tally_is_small_above_the_line_below_it_and_between(long numerator, long denominator, boolean small) {
        assertThat(ONE_TO_FIVE.hasSmall(Tally.of(numerator, denominator))).isEqualTo(small);
    }

    /** A weighted count goes with its whole neighbours: 0.6 lies between 0 and 1, and 1 is small. */
    @ParameterizedTest
    @CsvSource({"0, false", "0.1, true", "1, true", "5, true", "5.9, true", "6, false", "-3, false"})
    void a_weighted_count_is_small_where_a_neighbour_is(String count, boolean small) {
        assertThat(ONE_TO_FIVE.isSmall(Fraction.of(count))).isEqualTo(small);
    }

    @Test
    void an_outcome_is_withheld_only_where_its_tally_is_small() {
        Outcome told = share(6, 12);
        Outcome ended = new Outcome.NotInForce("the grade ended");
        Outcome nothing = new Outcome.NothingToMeasure(Tally.NOTHING);
        assertThat(ONE_TO_FIVE.publish(told)).isSameAs(told);
        assertThat(ONE_TO_FIVE.publish(ended)).isSameAs(ended);
        assertThat(ONE_TO_FIVE.publish(nothing)).isSameAs(nothing);
        assertThat(ONE_TO_FIVE.publish(share(3, 12))).isEqualTo(WITHHELD);
    }

    @Test
    void what_is_withheld_tells_neither_value_nor_tally() {
        assertThat(WITHHELD.name()).isEqualTo("withheld");
        assertThat(WITHHELD.inWords()).isEqualTo("withheld: counts 1 to 5 are withheld");
        assertThat(WITHHELD.value()).isEmpty();
        assertThat(WITHHELD.tally()).isEmpty();
    }

    @Test
    void a_rule_that_could_not_protect_is_refused() {
        assertThatThrownBy(() -> new SmallCounts(0, 5))
                .hasMessage("small counts must go from at least 1 to a greater number, but were from 0 to 5");
        assertThatThrownBy(() -> new SmallCounts(2, 2))
                .hasMessage("small counts must go from at least 1 to a greater number, but were from 2 to 2");
        assertThat(new SmallCounts(1, 2).inWords()).isEqualTo("counts 1 to 2 are withheld");
    }

    /** Year to date by month: 20/40, then 3 more due and none late, then 10 more of which 8: 33 - 30 and 30 - 20 by hand. */
    @Test
    void a_window_that_gives_a_month_away_is_withheld_and_the_next_is_told_again() {
        List<Outcome> published =
                ONE_TO_FIVE.publishInTurn(List.of(share(20, 40), share(20, 43), share(28, 54), share(28, 54)));
        assertThat(published).containsExactly(share(20, 40), AMONG_OTHERS, share(28, 54), share(28, 54));
    }

    @Test
    void a_window_may_fall_back_and_is_compared_with_all_before_it() {
        assertThat(ONE_TO_FIVE.publishInTurn(List.of(share(20, 40), share(30, 60), share(18, 50))))
                .containsExactly(share(20, 40), share(30, 60), AMONG_OTHERS);
    }

    @Provide
    Arbitrary<List<Outcome>> windows() {
        Arbitrary<Outcome> told = Combinators.combine(
                        Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 40))
                .as((some, others) ->
                        some + others == 0 ? new Outcome.NothingToMeasure(Tally.NOTHING) : share(some, some + others));
        Arbitrary<Outcome> none = Arbitraries.of(new Outcome.NotCovered("no list yet"));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, told), net.jqwik.api.Tuple.of(1, none))
                .list()
                .ofMaxSize(25);
    }

    /** A slow look at every pair: what a reader can subtract. */
    @Property
    void no_two_published_windows_differ_by_a_small_count(@ForAll("windows") List<Outcome> windows) {
        List<Tally> told = tallies(ONE_TO_FIVE.publishInTurn(windows));
        for (Tally one : told) {
            assertThat(holdsSmall(one)).isFalse();
            for (Tally other : told) {
                assertThat(differsByFew(one, other)).isFalse();
            }
        }
    }

    /** And nothing more than that is withheld. */
    @Property
    void each_withheld_window_is_small_or_gives_itself_away_beside_an_earlier_one(
            @ForAll("windows") List<Outcome> windows) {
        List<Outcome> published = ONE_TO_FIVE.publishInTurn(windows);
        assertThat(published).hasSameSizeAs(windows);
        for (int i = 0; i < windows.size(); i++) {
            if (published.get(i).equals(AMONG_OTHERS)) {
                Tally withheld = windows.get(i).tally().orElseThrow();
                List<Tally> before = tallies(published.subList(0, i));
                assertThat(holdsSmall(withheld) || before.stream().anyMatch(then -> differsByFew(withheld, then)))
                        .isTrue();
            } else {
                assertThat(published.get(i)).isSameAs(windows.get(i));
            }
        }
    }

    private static List<Tally> tallies(List<Outcome> outcomes) {
        List<Tally> tallies = new ArrayList<>();
        outcomes.forEach(outcome -> outcome.tally().ifPresent(tallies::add));
        return tallies;
    }

    private static boolean holdsSmall(Tally tally) {
        return differsByFew(tally, Tally.NOTHING);
    }

    private static boolean differsByFew(Tally one, Tally other) {
        long above = whole(one.numerator()) - whole(other.numerator());
        long below = whole(one.denominator()) - whole(other.denominator());
        return isFew(above) || isFew(below) || isFew(below - above);
    }

    private static boolean isFew(long difference) {
        return Math.abs(difference) >= 1 && Math.abs(difference) <= 5;
    }

    private static long whole(Fraction number) {
        return Long.parseLong(number.toString());
    }
}
