package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.MissingParts;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.calc.RollUp;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.scorecard.Judgement;
import io.github.tallystick.indicators.scorecard.JudgementBuilder;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.indicators.scorecard.StillToCome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Laws of figures that are not final and of figures that move, for every indicator of the catalogue in every reading. */
class RunningFiguresPropertyTest extends CatalogueLaws {
    @Property(tries = 150)
    void with_facts_fixed_the_bounds_only_narrow_as_time_passes(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -60, max = 60) int offset,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        LocalDate seen = period.lastDay().plusDays(offset);
        for (Indicator<?> indicator : Catalogue.all()) {
            Evaluation<?> evaluation = evaluation(reread(indicator, random), council);
            Outcome earlier = evaluation.extractedOn(seen).figure(period).outcome();
            Outcome later =
                    evaluation.extractedOn(seen.plusDays(days)).figure(period).outcome();
            assertNarrower(indicator.code(), earlier, later);
        }
    }

    private static void assertNarrower(String code, Outcome earlier, Outcome later) {
        if (earlier instanceof Outcome.Incomplete before) {
            Optional<Fraction> low = later instanceof Outcome.Incomplete now ? now.lowest() : later.value();
            Optional<Fraction> high = later instanceof Outcome.Incomplete now ? now.highest() : later.value();
            assertThat(before.lowest()
                            .filter(least ->
                                    low.filter(now -> now.compareTo(least) < 0).isPresent()))
                    .as(code)
                    .isEmpty();
            assertThat(before.highest()
                            .filter(most ->
                                    high.filter(now -> now.compareTo(most) > 0).isPresent()))
                    .as(code)
                    .isEmpty();
        } else {
            assertThat(later).as(code).isEqualTo(earlier);
        }
    }

    @Property(tries = 100)
    void a_running_figure_is_incomplete_and_settles_on_its_last_day_or_later(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 60) int before) {
        ReportingPeriod period = period(one, other);
        for (Indicator<?> indicator : Catalogue.all()) {
            Figure figure = evaluation(indicator, council)
                    .asKnownAt(period.lastDay().minusDays(before))
                    .figure(period);
            assertThat(figure.outcome())
                    .as(indicator.code())
                    .isInstanceOfSatisfying(
                            Outcome.Incomplete.class,
                            incomplete -> assertThat(incomplete.settlesOn()).isAfterOrEqualTo(period.lastDay()));
            Figure settled = evaluation(indicator, council)
                    .asKnownAt(period.lastDay())
                    .extractedOn(period.lastDay())
                    .figure(period);
            assertThat(settled.outcome()).as(indicator.code()).isNotInstanceOf(Outcome.Incomplete.class);
        }
    }

    @Property(tries = 100)
    void the_numbers_of_each_standing_and_the_tally_are_those_of_the_explanations(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -60, max = 60) int offset,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        for (Indicator<?> indicator : Catalogue.all()) {
            Evaluation<?> evaluation = evaluation(reread(indicator, random), council)
                    .asKnownAt(period.lastDay().plusDays(offset));
            Figure figure = evaluation.figure(period);
            List<Explanation> explanations = evaluation.explain(period);
            for (Standing standing : Standing.values()) {
                assertThat(explanations.stream().filter(each -> each.standing() == standing))
                        .as(indicator.code() + " " + standing.inWords())
                        .hasSize((int) figure.standings().of(standing));
            }
            Tally sum = explanations.stream()
                    .map(each -> new Tally(each.numerator(), each.denominator()))
                    .reduce(Tally.NOTHING, Tally::plus);
            boolean nothing = figure.outcome() instanceof Outcome.NothingToMeasure;
            assertThat(figure.outcome().tally()).as(indicator.code()).contains(nothing ? Tally.NOTHING : sum);
        }
    }

    @Property(tries = 40)
    void rolling_equals_batch_on_both_sides_of_the_day_at_which_it_is_known(
            @ForAll("councils") Council council,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int knownAfter,
            @ForAll Random random) {
        for (Indicator<?> indicator : Catalogue.all()) {
            Evaluation<?> evaluation =
                    evaluation(reread(indicator, random), council).asKnownAt(from.plusDays(knownAfter));
            RollingSeries series = evaluation.rolling(window, from, from.plusDays(80));
            for (LocalDate day = from; !day.isAfter(from.plusDays(80)); day = day.plusDays(3)) {
                assertThat(series.figure(day))
                        .as(indicator.code())
                        .isEqualTo(evaluation.figure(ReportingPeriod.of(window.firstDay(day), day)));
            }
        }
    }

    @Property(tries = 150)
    void the_parts_of_a_restatement_add_up_exactly(
            @ForAll("councils") Council council,
            @ForAll("councils") Council more,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -60, max = 60) int offset,
            @ForAll @IntRange(max = 120) int later,
            @ForAll Random random) {
        ReportingPeriod then = period(one, other);
        ReportingPeriod now = ReportingPeriod.of(
                then.firstDay().plusDays(random.nextInt(40)), then.lastDay().plusDays(40));
        Council restated = new Restated(random).later(council, more);
        LocalDate seen = then.lastDay().plusDays(offset);
        for (Indicator<?> indicator : Catalogue.all()) {
            assertAddsUp(reread(indicator, random), indicator, council, restated, then, now, seen, later);
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Facts<F>> void assertAddsUp(
            Indicator<F> then,
            Indicator<?> now,
            Council council,
            Council restated,
            ReportingPeriod periodThen,
            ReportingPeriod periodNow,
            LocalDate seen,
            int later) {
        Evaluation<F> before = evaluation(then, council).asKnownAt(seen);
        Evaluation<F> after = evaluation((Indicator<F>) now, restated).asKnownAt(seen.plusDays(later));
        Restatement restatement =
                Restatement.between(before, periodThen, after, periodNow).orElseThrow();
        Tally sum = restatement.then();
        for (Restatement.Part part : restatement.parts()) {
            sum = sum.plus(new Tally(part.numerator(), part.denominator()));
        }
        assertThat(sum).as(now.code()).isEqualTo(restatement.now());
        assertTold(restatement.then(), before.figure(periodThen));
        assertTold(restatement.now(), after.figure(periodNow));
    }

    private static void assertTold(Tally counted, Figure figure) {
        boolean nothing = figure.outcome() instanceof Outcome.NothingToMeasure;
        assertThat(nothing ? new Tally(Fraction.ZERO, counted.denominator()) : counted)
                .as(figure.indicator().code())
                .isEqualTo(figure.outcome().tally().orElseThrow());
    }

    @Property(tries = 60)
    void nothing_that_is_told_without_asking_for_records_holds_an_identifier(
            @ForAll("councils") Council council,
            @ForAll("councils") Council more,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -60, max = 60) int offset,
            @ForAll Random random) {
        ReportingPeriod period = period(one, other);
        Council restated = new Restated(random).later(council, more);
        for (Indicator<?> indicator : Catalogue.all()) {
            assertTellsNobody(
                    reread(indicator, random),
                    council,
                    restated,
                    period,
                    period.lastDay().plusDays(offset));
        }
    }

    private static <F extends Facts<F>> void assertTellsNobody(
            Indicator<F> indicator, Council council, Council restated, ReportingPeriod period, LocalDate seen) {
        Evaluation<F> evaluation = evaluation(indicator, council).asKnownAt(seen);
        Figure figure = evaluation.figure(period);
        Restatement restatement = Restatement.between(evaluation, period, evaluation(indicator, restated), period)
                .orElseThrow();
        StringBuilder told = new StringBuilder();
        told.append(figure).append(figure.outcome()).append(figure.standings()).append(figure.receipt());
        told.append(figure.receipt().inWords()).append(restatement).append(restatement.inWords());
        told.append(evaluation.rolling(period.window(), period.lastDay(), period.lastDay()));
        for (Explanation each : evaluation.explain(period)) {
            told.append(each).append(each.reason()).append(each.inWords()).append(each.decidedBy());
        }
        told.append(rolledUp(figure, period)).append(judged(figure)).append(refused(evaluation, figure, period));
        assertThat(told.toString())
                .as(indicator.code())
                .doesNotContain("id-")
                .doesNotContain("child-")
                .doesNotContain("worker-")
                .doesNotContain("urn-");
    }

    private static String rolledUp(Figure figure, ReportingPeriod period) {
        RollUp parts = RollUp.of(Map.of("North", figure, "South", figure), MissingParts.DROPPED);
        return parts + " " + parts.whole(period) + parts.whole(period).inWords();
    }

    private static String judged(Figure figure) {
        JudgementBuilder judging = Judgement.builder()
                .figure(figure)
                .before(figure)
                .putNeighbourFigures("North", figure)
                .line(Scorecard.Line.of(figure.indicator()));
        if (figure.indicator().formula().isShare()) {
            judging.stillToCome(StillToCome.expected(7));
        }
        Judgement judgement = judging.build();
        String neighbours = judgement.neighbours() + judgement.neighbours().inWords();
        String headroom = judgement
                .headroom()
                .map(each -> each + each.inWords("one", "many"))
                .orElse("");
        return judgement + neighbours + headroom + judgement.rag() + judgement.direction() + judgement.cautions();
    }

    /** What is said where a question has no answer. */
    private static String refused(Evaluation<?> evaluation, Figure figure, ReportingPeriod period) {
        RollUp parts = RollUp.of(Map.of("North", figure), MissingParts.DROPPED);
        RollingSeries day = evaluation.rolling(period.window(), period.lastDay(), period.lastDay());
        RollingSeries next = evaluation.rolling(
                period.window(), period.lastDay(), period.lastDay().plusDays(1));
        return Stream.<ThrowingCallable>of(
                        () -> parts.plus(parts),
                        () -> parts.whole(period.yearBefore()),
                        () -> day.plus(next),
                        () -> day.figure(period.firstDay().minusDays(1)),
                        () -> evaluation.rolling(
                                period.window(),
                                period.lastDay(),
                                period.lastDay().minusDays(1)),
                        () -> figure.indicator().read("no phrase", "no meaning"),
                        () -> judging(figure, figure.period().yearBefore()))
                .map(question -> catchThrowable(question).getMessage())
                .collect(Collectors.joining());
    }

    private static Judgement judging(Figure figure, ReportingPeriod other) {
        return Judgement.builder()
                .figure(figure)
                .line(Scorecard.Line.of(figure.indicator()))
                .putNeighbourFigures(
                        "North", new Figure(figure.indicator(), other, figure.outcome(), figure.standings()))
                .build();
    }

    /** Nothing new begins, and what had begun ends as it did: the figure of the units known lies within the bounds. */
    @Property(tries = 200)
    void what_the_units_known_come_to_lies_within_the_bounds(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 60) int before) {
        ReportingPeriod period = period(one, other);
        LocalDate seen = period.lastDay().minusDays(before);
        for (Indicator<?> indicator : Catalogue.all()) {
            assertWithin(indicator, Begun.by(seen, council), period, seen);
        }
    }

    private static <F extends Facts<F>> void assertWithin(
            Indicator<F> indicator, Council begun, ReportingPeriod period, LocalDate seen) {
        Evaluation<F> evaluation = evaluation(indicator, begun);
        List<String> known = new ArrayList<>();
        evaluation.asKnownAt(seen).explain(period).forEach(each -> known.add(each.unit()));
        Tally come = Tally.NOTHING;
        for (Explanation each : evaluation.explain(period)) {
            if (known.remove(each.unit())) {
                come = come.plus(new Tally(each.numerator(), each.denominator()));
            }
        }
        Optional<Fraction> value = indicator.formula().outcome(come).value();
        Outcome running = evaluation.asKnownAt(seen).figure(period).outcome();
        assertThat(running).isInstanceOfSatisfying(Outcome.Incomplete.class, incomplete -> {
            assertThat(value.filter(now -> incomplete
                            .lowest()
                            .filter(low -> low.compareTo(now) > 0)
                            .isPresent()))
                    .as(indicator.code() + " " + incomplete)
                    .isEmpty();
            assertThat(value.filter(now -> incomplete
                            .highest()
                            .filter(high -> high.compareTo(now) < 0)
                            .isPresent()))
                    .as(indicator.code() + " " + incomplete)
                    .isEmpty();
        });
    }
}
