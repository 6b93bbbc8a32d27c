package io.github.tallystick.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Headroom against a search through every way in which the units still to come can go. */
class HeadroomPropertyTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 31);
    private static final Fraction HUNDRED = Fraction.of(100);

    @Provide
    Arbitrary<Headroom> headrooms() {
        Arbitrary<Tally> tallies = Arbitraries.longs()
                .between(0, 20)
                .flatMap(below -> Arbitraries.longs().between(0, below).map(above -> Tally.of(above, below)));
        return Combinators.combine(tallies, Arbitraries.longs().between(0, 15), targets())
                .filter((tally, toCome, target) -> !tally.denominator().isZero() || toCome > 0)
                .as((tally, toCome, target) -> new Headroom(tally, StillToCome.known(toCome), target, MARCH));
    }

    /** Limits that shares of few units often hit exactly, and some that none can reach. */
    private static Arbitrary<Target> targets() {
        Arbitrary<Fraction> limits = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(1, 12))
                        .as((above, below) -> Fraction.of(100L * above, below)),
                Arbitraries.integers().between(-10, 110).map(Fraction::of));
        return Combinators.combine(Arbitraries.integers().between(0, 2), limits, limits)
                .as((kind, one, other) -> switch (kind) {
                    case 0 -> new Target(Optional.of(one), Optional.empty(), Fraction.ZERO);
                    case 1 -> new Target(Optional.empty(), Optional.of(one), Fraction.ONE);
                    default ->
                        one.compareTo(other) <= 0
                                ? new Target(Optional.of(one), Optional.of(other), Fraction.ZERO)
                                : new Target(Optional.of(other), Optional.of(one), Fraction.ZERO);
                });
    }

    @Property(tries = 3000)
    void headroom_is_what_a_search_through_all_ways_finds(@ForAll("headrooms") Headroom headroom) {
        long toCome = headroom.stillToCome().number();
        List<Long> met = LongStream.rangeClosed(0, toCome)
                .filter(above -> headroom.target().isMetBy(value(headroom, above)))
                .boxed()
                .toList();
        assertThat(headroom.isWithinReach()).isEqualTo(!met.isEmpty());
        assertThat(headroom.fewest())
                .isEqualTo(met.stream().mapToLong(above -> above).min());
        assertThat(headroom.most())
                .isEqualTo(met.stream().mapToLong(above -> above).max());
        assertThat(headroom.allowance()).isEqualTo(mostWrong(headroom, toCome));
        assertThat(headroom.best().map(headroom.target()::missedBy))
                .isEqualTo(met.isEmpty() ? nearest(headroom, toCome) : Optional.empty());
        Statistics.label("reach").collect(headroom.isWithinReach());
        Statistics.label("reach").coverage(at -> at.check(false).percentage(share -> share > 10));
        boolean exactly =
                met.stream().anyMatch(above -> headroom.target().limits().contains(value(headroom, above)));
        Statistics.label("limit hit").collect(exactly);
        Statistics.label("limit hit").coverage(at -> at.check(true).percentage(share -> share > 10));
    }

    private static Fraction value(Headroom headroom, long above) {
        Fraction total = headroom.soFar()
                .denominator()
                .plus(Fraction.of(headroom.stillToCome().number()));
        return headroom.soFar()
                .numerator()
                .plus(Fraction.of(above))
                .dividedBy(total)
                .times(HUNDRED);
    }

    /** Going wrong is to stay off the line where the share must only not be too low, otherwise to be above it. */
    private static OptionalLong mostWrong(Headroom headroom, long toCome) {
        boolean offTheLine = headroom.target().most().isEmpty();
        return LongStream.rangeClosed(0, toCome)
                .filter(wrong -> headroom.target().isMetBy(value(headroom, offTheLine ? toCome - wrong : wrong)))
                .max();
    }

    private static Optional<Fraction> nearest(Headroom headroom, long toCome) {
        return LongStream.rangeClosed(0, toCome)
                .mapToObj(above -> headroom.target().missedBy(value(headroom, above)))
                .min(Fraction::compareTo);
    }

    /** What is not on time is late: at least 90% on time and at most 10% late leave the same headroom. */
    @Property
    void headroom_is_the_same_from_the_other_side_of_the_share(@ForAll("headrooms") Headroom headroom) {
        Tally tally = headroom.soFar();
        Tally others = new Tally(tally.denominator().minus(tally.numerator()), tally.denominator());
        Target mirror = headroom.target().mirrored();
        Target target =
                new Target(mirror.least().map(HUNDRED::plus), mirror.most().map(HUNDRED::plus), Fraction.ZERO);
        Headroom other = new Headroom(others, headroom.stillToCome(), target, MARCH);
        assertThat(other.isWithinReach()).isEqualTo(headroom.isWithinReach());
        if (headroom.target().limits().size() == 1) {
            assertThat(other.allowance()).isEqualTo(headroom.allowance());
        }
        if (headroom.isWithinReach()) {
            long toCome = headroom.stillToCome().number();
            assertThat(other.fewest()).hasValue(toCome - headroom.most().orElseThrow());
        }
        assertThat(other.best().map(target::missedBy)).isEqualTo(headroom.best().map(headroom.target()::missedBy));
    }
}
