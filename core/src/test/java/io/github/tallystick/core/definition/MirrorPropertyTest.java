package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Target.Rag;
import io.github.tallystick.core.result.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Negating the values, the polarity and the target gives the same judgement, on the edges too. */
class MirrorPropertyTest {
    private static final Fraction SIXTH = Fraction.of(1, 6);

    /** A target and two values, which are often at a limit, at the end of the tolerance, or just beyond either. */
    record Case(Target target, Fraction before, Fraction now) {
        boolean isOnAnEdge() {
            return edges(target).contains(now);
        }

        boolean isAtTheEndOfTheTolerance() {
            return !target.tolerance().isZero() && target.missedBy(now).equals(target.tolerance());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return targets().flatMap(target -> {
            List<Fraction> near = edges(target).stream()
                    .flatMap(edge -> Stream.of(edge.minus(SIXTH), edge, edge.plus(SIXTH)))
                    .toList();
            Arbitrary<Fraction> values = Arbitraries.oneOf(Arbitraries.of(near), fractions());
            return Combinators.combine(values, values).as((before, now) -> new Case(target, before, now));
        });
    }

    private static List<Fraction> edges(Target target) {
        return target.limits().stream()
                .flatMap(limit -> Stream.of(limit.minus(target.tolerance()), limit, limit.plus(target.tolerance())))
                .distinct()
                .toList();
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        fractions(),
                        fractions(),
                        Arbitraries.integers().between(0, 6).map(sixths -> Fraction.of(sixths, 6)))
                .as((kind, one, other, tolerance) -> switch (kind) {
                    case 0 -> new Target(Optional.of(one), Optional.empty(), tolerance);
                    case 1 -> new Target(Optional.empty(), Optional.of(one), tolerance);
                    default -> band(one, other, tolerance);
                });
    }

    private static Target band(Fraction one, Fraction other, Fraction tolerance) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Target(Optional.of(inOrder ? one : other), Optional.of(inOrder ? other : one), tolerance);
    }

    /** From -2 to 2 in sixths: few enough for values to meet. */
    private static Arbitrary<Fraction> fractions() {
        return Arbitraries.integers().between(-12, 12).map(sixths -> Fraction.of(sixths, 6));
    }

    @Property(tries = 3000)
    void negating_value_polarity_and_target_gives_the_same_judgement(
            @ForAll("cases") Case given, @ForAll Polarity polarity) {
        Target mirror = given.target().mirrored();
        assertThat(mirror.rag(negated(given.now()))).isEqualTo(given.target().rag(given.now()));
        assertThat(mirror.missedBy(negated(given.now())))
                .isEqualTo(given.target().missedBy(given.now()));
        assertThat(polarity.mirrored().admits(mirror)).isEqualTo(polarity.admits(given.target()));
        assertThat(polarity.mirrored().direction(negated(given.before()), negated(given.now())))
                .isEqualTo(mirrored(polarity.direction(given.before(), given.now())));
        if (polarity.admits(given.target())) {
            assertThat(polarity.mirrored().direction(negated(given.before()), negated(given.now()), mirror))
                    .isEqualTo(mirrored(polarity.direction(given.before(), given.now(), given.target())));
        }
        assertThat(mirror.mirrored()).isEqualTo(given.target());
        assertThat(polarity.mirrored().mirrored()).isEqualTo(polarity);
        Statistics.label("value").collect(given.isOnAnEdge() ? "edge" : "elsewhere");
        Statistics.label("value").coverage(at -> at.check("edge").percentage(share -> share > 15));
        Statistics.label("end").collect(given.isAtTheEndOfTheTolerance());
        Statistics.label("end").coverage(at -> at.check(true).percentage(share -> share > 3));
        Statistics.label("rag").collect(given.target().rag(given.now()));
        Statistics.label("rag").coverage(at -> at.check(Rag.AMBER).percentage(share -> share > 5));
    }

    private static Fraction negated(Fraction value) {
        return Fraction.ZERO.minus(value);
    }

    private static Direction mirrored(Direction direction) {
        return switch (direction) {
            case RISEN -> Direction.FALLEN;
            case FALLEN -> Direction.RISEN;
            default -> direction;
        };
    }

    /** The other value, without any mirror: the same two values under the two polarities. */
    @Property
    void an_improvement_under_one_polarity_is_a_worsening_under_the_other(@ForAll("cases") Case given) {
        Direction higher = Polarity.HIGHER_IS_BETTER.direction(given.before(), given.now());
        Direction lower = Polarity.LOWER_IS_BETTER.direction(given.before(), given.now());
        int rise = given.now().compareTo(given.before());
        assertThat(higher)
                .isEqualTo(rise > 0 ? Direction.IMPROVED : rise < 0 ? Direction.WORSENED : Direction.UNCHANGED);
        assertThat(lower)
                .isEqualTo(rise > 0 ? Direction.WORSENED : rise < 0 ? Direction.IMPROVED : Direction.UNCHANGED);
        assertThat(Polarity.CONTEXTUAL.direction(given.before(), given.now()))
                .isEqualTo(rise > 0 ? Direction.RISEN : rise < 0 ? Direction.FALLEN : Direction.UNCHANGED);
    }

    /** A slow reference: walks away from the value by sixths until a value that lies between the limits is found. */
    @Property
    void the_colour_is_that_of_the_distance_to_the_nearest_value_that_lies_between_the_limits(
            @ForAll("cases") Case given) {
        Target target = given.target();
        Fraction distance = IntStream.iterate(0, sixths -> sixths + 1)
                .mapToObj(sixths -> Fraction.of(sixths, 6))
                .filter(away -> lies(target, given.now().minus(away))
                        || lies(target, given.now().plus(away)))
                .findFirst()
                .orElseThrow();
        assertThat(target.missedBy(given.now())).isEqualTo(distance);
        assertThat(target.rag(given.now()))
                .isEqualTo(
                        distance.isZero()
                                ? Rag.GREEN
                                : distance.compareTo(target.tolerance()) <= 0 ? Rag.AMBER : Rag.RED);
    }

    private static boolean lies(Target target, Fraction value) {
        return target.least().stream().allMatch(limit -> limit.compareTo(value) <= 0)
                && target.most().stream().allMatch(limit -> value.compareTo(limit) <= 0);
    }
}
