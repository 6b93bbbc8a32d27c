package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Comparison;
import io.github.tallystick.indicators.scorecard.Headroom;
import io.github.tallystick.indicators.scorecard.Judgement;
import io.github.tallystick.indicators.scorecard.JudgementBuilder;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.indicators.scorecard.StillToCome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of judgements, of figures that every indicator of the catalogue gives for councils made at random. */
class JudgementsPropertyTest extends CatalogueLaws {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** A council's figure, one before it and those of two neighbours, judged in some polarity against some target. */
    record Case(Indicator<?> indicator, Polarity polarity, Optional<Target> target, List<Figure> figures) {
        Judgement judgement() {
            JudgementBuilder judging = Judgement.builder()
                    .figure(figures.get(0))
                    .before(figures.get(1))
                    .line(line(indicator, polarity, target));
            for (int i = 2; i < figures.size(); i++) {
                judging.putNeighbourFigures("Council " + i, figures.get(i));
            }
            return judging.build();
        }

        Case mirrored() {
            return new Case(
                    indicator,
                    polarity.mirrored(),
                    target.map(Target::mirrored),
                    figures.stream().map(JudgementsPropertyTest::negated).toList());
        }

        String edge() {
            Optional<Fraction> value = figures.get(0).outcome().value();
            if (value.isEmpty() || target.isEmpty()) {
                return "nothing to judge";
            }
            Fraction tolerance = target.get().tolerance();
            return target.get().limits().stream()
                            .anyMatch(limit -> List.of(limit.minus(tolerance), limit, limit.plus(tolerance))
                                    .contains(value.get()))
                    ? "edge"
                    : "elsewhere";
        }
    }

    private static Scorecard.Line line(Indicator<?> indicator, Polarity polarity, Optional<Target> target) {
        return new Scorecard.Line(
                indicator,
                polarity,
                target
                        .map(each -> BoundTarget.builder()
                                .target(each)
                                .level(BoundTarget.Level.LOCAL)
                                .source(Source.builder()
                                        .publisher("A council")
                                        .title("Plan")
                                        .date(LocalDate.of(2019, 4, 1))
                                        .build())
                                .build())
                        .stream()
                        .toList());
    }

    private static Figure negated(Figure figure) {
        Outcome outcome = figure.outcome() instanceof Outcome.Value told
                ? new Outcome.Value(
                        new Tally(
                                Fraction.ZERO.minus(told.counted().numerator()),
                                told.counted().denominator()),
                        Fraction.ZERO.minus(told.exact()))
                : figure.outcome();
        return new Figure(figure.indicator(), figure.period(), outcome, Standings.NONE);
    }

    @Property(tries = 200)
    void a_mirrored_judgement_is_the_same(
            @ForAll("councils") Council council,
            @ForAll("councils") Council near,
            @ForAll("councils") Council far,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll Polarity polarity,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        for (Indicator<?> each : Catalogue.all()) {
            Indicator<?> indicator = reread(each, random);
            List<Figure> figures = List.of(
                    evaluation(indicator, council).figure(period),
                    evaluation(indicator, council).figure(period.yearBefore()),
                    evaluation(indicator, near).figure(period),
                    evaluation(indicator, far).figure(period));
            Case given = new Case(indicator, polarity, target(figures, polarity, random), figures);
            assertMirrored(given.judgement(), given.mirrored().judgement());
            Statistics.label("value").collect(given.edge());
        }
        Statistics.label("value").coverage(at -> at.check("edge").percentage(share -> share > 10));
    }

    private static void assertMirrored(Judgement judgement, Judgement mirror) {
        String code = judgement.figure().indicator().code();
        assertThat(mirror.rag()).as(code).isEqualTo(judgement.rag());
        assertThat(mirror.direction()).as(code).isEqualTo(judgement.direction().map(JudgementsPropertyTest::mirrored));
        assertThat(mirror.neighbours().rank())
                .as(code)
                .isEqualTo(judgement.neighbours().rank());
        TreeMap<String, Comparison> comparisons =
                new TreeMap<>(judgement.neighbours().comparisons());
        comparisons.replaceAll((name, comparison) -> mirrored(comparison));
        assertThat(mirror.neighbours().comparisons()).as(code).isEqualTo(comparisons);
        assertThat(mirror.neighbours().median())
                .as(code)
                .isEqualTo(judgement.neighbours().median().map(Fraction.ZERO::minus));
    }

    private static Direction mirrored(Direction direction) {
        return switch (direction) {
            case RISEN -> Direction.FALLEN;
            case FALLEN -> Direction.RISEN;
            default -> direction;
        };
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case HIGHER -> Comparison.LOWER;
            case LOWER -> Comparison.HIGHER;
            default -> comparison;
        };
    }

    /** Nothing, mostly, or up to so many points up or down. */
    private static Fraction sometimesOff(int most, Random random) {
        return random.nextInt(3) == 0 ? Fraction.of(random.nextInt(2 * most + 1) - most) : Fraction.ZERO;
    }

    /** A target at the value of one of the figures, or as far from it as the tolerance, or a few points off. */
    private static Optional<Target> target(List<Figure> figures, Polarity polarity, Random random) {
        Fraction value = figures.get(random.nextInt(2)).outcome().value().orElse(Fraction.of(random.nextInt(100)));
        Fraction tolerance = Fraction.of(random.nextInt(3));
        Fraction limit =
                value.plus(Fraction.of(random.nextInt(3) - 1).times(tolerance)).plus(sometimesOff(10, random));
        Fraction other = limit.plus(Fraction.of(random.nextInt(12)));
        Target target = switch (polarity) {
            case HIGHER_IS_BETTER -> new Target(Optional.of(limit), Optional.empty(), tolerance);
            case LOWER_IS_BETTER -> new Target(Optional.empty(), Optional.of(limit), tolerance);
            default -> new Target(Optional.of(limit), Optional.of(other), tolerance);
        };
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(target);
    }

    /**
     * What was counted by a day before the end, so many more to come, and a target at one of the values that the share can
     * then take: the headroom is what a search through all of these finds.
     */
    @Property(tries = 150)
    void headroom_is_what_a_search_through_all_ways_finds(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 12) int toCome,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        for (Indicator<?> each : Catalogue.all()) {
            Indicator<?> indicator = reread(each, random);
            if (indicator.formula().isShare()) {
                Evaluation<?> evaluation = evaluation(indicator, council);
                Figure figure = before == 0
                        ? evaluation.figure(period)
                        : evaluation
                                .asKnownAt(period.lastDay().minusDays(before))
                                .figure(period);
                boolean known = figure.standings().notYetDue() > 0 && random.nextBoolean();
                long number = known ? figure.standings().notYetDue() : toCome;
                assertFound(figure, number, known, random);
            }
        }
        Statistics.label("limit hit").coverage(at -> at.check(true).percentage(share -> share > 10));
        Statistics.label("known").coverage(at -> at.check(true).count(number -> number > 20));
    }

    private static void assertFound(Figure figure, long toCome, boolean known, Random random) {
        Optional<Tally> counted = figure.outcome().tally();
        if (counted.isEmpty()
                || counted.get().denominator().plus(Fraction.of(toCome)).isZero()) {
            return;
        }
        Polarity polarity = random.nextBoolean() ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
        Fraction limit =
                share(counted.get(), random.nextInt((int) toCome + 1), toCome).plus(sometimesOff(20, random));
        Target target = polarity == Polarity.HIGHER_IS_BETTER
                ? new Target(Optional.of(limit), Optional.empty(), Fraction.ZERO)
                : new Target(Optional.empty(), Optional.of(limit), Fraction.ZERO);
        JudgementBuilder judging =
                Judgement.builder().figure(figure).line(line(figure.indicator(), polarity, Optional.of(target)));
        Optional<Headroom> headroom = known
                ? judging.build().headroom()
                : judging.stillToCome(StillToCome.expected(toCome)).build().headroom();
        Statistics.label("known").collect(known && headroom.isPresent());
        assertThat(known || headroom.isPresent()).isTrue();
        headroom.ifPresent(each -> assertSearched(each, counted.get(), toCome, polarity, figure));
    }

    private static void assertSearched(
            Headroom headroom, Tally counted, long toCome, Polarity polarity, Figure figure) {
        List<Long> met = LongStream.rangeClosed(0, toCome)
                .filter(above -> headroom.target().isMetBy(share(counted, above, toCome)))
                .boxed()
                .toList();
        String code = figure.indicator().code();
        boolean higher = polarity == Polarity.HIGHER_IS_BETTER;
        assertThat(headroom.stillToCome().number()).as(code).isEqualTo(toCome);
        assertThat(headroom.isWithinReach()).as(code).isEqualTo(!met.isEmpty());
        assertThat(headroom.allowance())
                .as(code)
                .isEqualTo(met.stream()
                        .mapToLong(above -> higher ? toCome - above : above)
                        .max());
        Statistics.label("limit hit")
                .collect(met.stream()
                        .anyMatch(above -> headroom.target().limits().contains(share(counted, above, toCome))));
        if (!headroom.stillToCome().expected() && figure.outcome() instanceof Outcome.Incomplete running) {
            assertThat(higher ? running.highest() : running.lowest())
                    .as(code)
                    .contains(share(counted, higher ? toCome : 0, toCome));
        }
    }

    private static Fraction share(Tally counted, long above, long toCome) {
        return counted.numerator()
                .plus(Fraction.of(above))
                .times(HUNDRED)
                .dividedBy(counted.denominator().plus(Fraction.of(toCome)));
    }
}
