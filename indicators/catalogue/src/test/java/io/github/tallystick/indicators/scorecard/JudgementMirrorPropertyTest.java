package io.github.tallystick.indicators.scorecard;

import static io.github.tallystick.indicators.scorecard.GivenFigures.local;
import static io.github.tallystick.indicators.scorecard.GivenFigures.valued;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A judgement and its mirror: every value, the polarity and the target negated. */
class JudgementMirrorPropertyTest {
    /** Values from -3 to 3 in halves, limits and tolerances in halves too, so that many values are on an edge. */
    record Case(Polarity polarity, Optional<Target> target, List<Fraction> values) {
        Judgement judgement() {
            JudgementBuilder judging = Judgement.builder()
                    .figure(figure(values.get(0)))
                    .before(figure(values.get(1)))
                    .line(new Scorecard.Line(
                            ReferralIndicators.VP4,
                            polarity,
                            target.map(limit -> local(limit).build()).stream().toList()));
            for (int i = 2; i < values.size(); i++) {
                judging.putNeighbourFigures("Council " + i, figure(values.get(i)));
            }
            return judging.build();
        }

        Case mirrored() {
            return new Case(
                    polarity.mirrored(),
                    target.map(Target::mirrored),
                    values.stream().map(Fraction.ZERO::minus).toList());
        }

        boolean isOnAnEdge() {
            return target.stream()
                    .flatMap(each -> each.limits().stream()
                            .flatMap(limit ->
                                    List.of(limit.minus(each.tolerance()), limit, limit.plus(each.tolerance()))
                                            .stream()))
                    .anyMatch(values.get(0)::equals);
        }

        private static Figure figure(Fraction value) {
            return valued(ReferralIndicators.VP4, value);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Fraction> halves = Arbitraries.integers().between(-6, 6).map(number -> Fraction.of(number, 2));
        Arbitrary<Fraction> tolerances = Arbitraries.integers().between(0, 3).map(number -> Fraction.of(number, 2));
        return Combinators.combine(
                        Arbitraries.of(Polarity.class),
                        halves.list().ofSize(2),
                        tolerances,
                        Arbitraries.integers().between(0, 3),
                        halves.list().ofMinSize(2).ofMaxSize(6))
                .as((polarity, limits, tolerance, kind, values) ->
                        new Case(polarity, target(polarity, limits, tolerance, kind), values));
    }

    private static Optional<Target> target(Polarity polarity, List<Fraction> limits, Fraction tolerance, int kind) {
        Fraction lower = Collections.min(limits);
        Fraction upper = Collections.max(limits);
        Target target = switch (kind) {
            case 0, 1 -> new Target(Optional.of(lower), Optional.of(upper), tolerance);
            case 2 -> new Target(Optional.of(lower), Optional.empty(), tolerance);
            default -> new Target(Optional.empty(), Optional.of(upper), tolerance);
        };
        return Optional.of(target).filter(polarity::admits);
    }

    @Property(tries = 2000)
    void a_mirrored_judgement_is_the_same(@ForAll("cases") Case given) {
        Judgement judgement = given.judgement();
        Judgement mirror = given.mirrored().judgement();
        assertThat(mirror.rag()).isEqualTo(judgement.rag());
        assertThat(mirror.direction()).isEqualTo(judgement.direction().map(JudgementMirrorPropertyTest::mirrored));
        assertThat(mirror.neighbours().rank()).isEqualTo(judgement.neighbours().rank());
        TreeMap<String, Comparison> standings =
                new TreeMap<>(judgement.neighbours().comparisons());
        standings.replaceAll((name, standing) -> mirrored(standing));
        assertThat(mirror.neighbours().comparisons()).isEqualTo(standings);
        assertThat(mirror.neighbours().median())
                .isEqualTo(judgement.neighbours().median().map(Fraction.ZERO::minus));
        Statistics.label("value").collect(given.isOnAnEdge() ? "edge" : "elsewhere");
        Statistics.label("value").coverage(at -> at.check("edge").percentage(share -> share > 8));
    }

    private static Direction mirrored(Direction direction) {
        return switch (direction) {
            case RISEN -> Direction.FALLEN;
            case FALLEN -> Direction.RISEN;
            default -> direction;
        };
    }

    private static Comparison mirrored(Comparison standing) {
        return switch (standing) {
            case HIGHER -> Comparison.LOWER;
            case LOWER -> Comparison.HIGHER;
            default -> standing;
        };
    }

    /** The council changes places with its first neighbour: what was better is then worse. */
    @Property
    void what_is_better_than_a_neighbour_is_worse_seen_from_there(@ForAll("cases") Case given) {
        List<Fraction> pair = given.values().subList(0, 2);
        List<Fraction> swapped = List.of(pair.get(1), pair.get(0));
        assertThat(standing(given, swapped)).isEqualTo(seenFromThere(standing(given, pair)));
    }

    private static Comparison standing(Case given, List<Fraction> pair) {
        List<Fraction> values = List.of(pair.get(0), pair.get(0), pair.get(1));
        return new Case(given.polarity(), given.target(), values)
                .judgement()
                .neighbours()
                .comparisons()
                .get("Council 2");
    }

    private static Comparison seenFromThere(Comparison standing) {
        return switch (standing) {
            case BETTER -> Comparison.WORSE;
            case WORSE -> Comparison.BETTER;
            case EQUAL -> Comparison.EQUAL;
            case HIGHER, LOWER -> mirrored(standing);
        };
    }

    /** In every group of councils, the places of all are those of a race: sorted by how many are better. */
    @Property
    void the_places_of_all_councils_are_those_of_a_race(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 2, max = 6) int councils) {
        Case ranked = new Case(Polarity.LOWER_IS_BETTER, Optional.empty(), given.values());
        List<Integer> places = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        List<Fraction> values =
                ranked.values().subList(0, Math.min(councils, ranked.values().size()));
        List<Fraction> sorted = values.stream().sorted().toList();
        for (int own = 0; own < values.size(); own++) {
            List<Fraction> order = new ArrayList<>(List.of(values.get(own), values.get(own)));
            order.addAll(values.subList(0, own));
            order.addAll(values.subList(own + 1, values.size()));
            places.add(new Case(ranked.polarity(), ranked.target(), order)
                    .judgement()
                    .neighbours()
                    .rank()
                    .orElseThrow());
            expected.add(1 + sorted.indexOf(values.get(own)));
        }
        assertThat(places).isEqualTo(expected);
    }
}
