package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.disclosure.Breakdown;
import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What is published of figures that every indicator of the catalogue gives for councils made at random. */
class SuppressionPropertyTest extends CatalogueLaws {
    /** Councils so small have few counts above 5, so that the rule takes 1 and 2, or 1 to 3, for small. */
    private static SmallCounts rule(int greatest) {
        return new SmallCounts(1, greatest);
    }

    /** Above the line, below it and between: nothing that is told is few, nor is any difference of two that are told. */
    @Property(tries = 60)
    void no_window_that_is_told_gives_a_few_away(
            @ForAll("councils") Council council,
            @ForAll("councils") Council more,
            @ForAll("councils") Council others,
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 2, max = 3) int greatest,
            @ForAll Random random) {
        for (Indicator<?> each : Catalogue.all()) {
            Indicator<?> indicator = reread(each, random);
            Evaluation<?> evaluation = together(indicator, council, more, others);
            List<Outcome> outcomes = IntStream.range(0, 12)
                    .mapToObj(month -> from.plusMonths(month))
                    .map(day -> evaluation
                            .figure(ReportingPeriod.of(window.firstDay(day), day))
                            .outcome())
                    .toList();
            List<Tally> told = new ArrayList<>();
            for (Outcome published : rule(greatest).publishInTurn(outcomes)) {
                published.tally().ifPresent(told::add);
            }
            for (Tally one : told) {
                assertThat(holdsFew(one, greatest)).as(indicator.code()).isFalse();
                for (Tally other : told) {
                    assertThat(isFew(one, other, greatest)).as(indicator.code()).isFalse();
                }
            }
            Statistics.label("told")
                    .collect(
                            told.stream().anyMatch(tally -> !tally.denominator().isZero()));
        }
        Statistics.label("told").coverage(at -> at.check(true).percentage(share -> share > 5));
    }

    private static <F extends Facts<F>> Evaluation<F> together(Indicator<F> indicator, Council... councils) {
        List<F> all = new ArrayList<>();
        for (Council council : councils) {
            all.addAll(facts(indicator, council));
        }
        return Evaluation.of(indicator, all);
    }

    /** The numerator of a ratio is no part of its denominator: what is below less what is above is a count only of a share. */
    private static boolean holdsFew(Tally tally, int greatest) {
        Fraction between = tally.denominator().minus(tally.numerator());
        return isFew(tally.numerator(), greatest)
                || isFew(tally.denominator(), greatest)
                || (between.signum() > 0 && isFew(between, greatest));
    }

    private static boolean isFew(Tally one, Tally other, int greatest) {
        Fraction above = one.numerator().minus(other.numerator());
        Fraction below = one.denominator().minus(other.denominator());
        return isFew(above, greatest) || isFew(below, greatest) || isFew(below.minus(above), greatest);
    }

    private static boolean isFew(Fraction difference, int greatest) {
        Fraction size = difference.signum() < 0 ? Fraction.ZERO.minus(difference) : difference;
        return size.signum() > 0 && size.compareTo(Fraction.of(greatest + 1)) < 0;
    }

    /** Four teams' units met, or not met: each gap in the row could hold another count, everything told being the same. */
    @Property(tries = 60)
    void no_withheld_count_of_a_part_can_be_worked_out(
            @ForAll("councils") Council council,
            @ForAll("councils") Council more,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 2, max = 3) int greatest,
            @ForAll Random random) {
        for (Indicator<?> each : Catalogue.all()) {
            List<Standings> parts = parts(reread(each, random), council, more, period(one, other));
            for (Standing standing : List.of(Standing.MET, Standing.NOT_MET)) {
                List<Long> counts =
                        parts.stream().map(part -> part.of(standing)).toList();
                Breakdown told = Breakdown.of(counts, rule(greatest));
                List<List<Long>> alike = alike(told, counts, greatest);
                for (int i = 0; i < counts.size(); i++) {
                    int cell = i;
                    boolean gap = told.parts().get(i) instanceof Outcome.Withheld;
                    assertThat(alike.stream()
                                            .map(row -> row.get(cell))
                                            .distinct()
                                            .count()
                                    > 1)
                            .as(each.code() + " " + counts)
                            .isEqualTo(gap);
                }
                Statistics.label("gap").collect(told.parts().stream().anyMatch(Outcome.Withheld.class::isInstance));
            }
        }
        Statistics.label("gap").coverage(at -> at.check(true).percentage(share -> share > 5));
    }

    private static <F extends Facts<F>> List<Standings> parts(
            Indicator<F> indicator, Council council, Council more, ReportingPeriod period) {
        List<F> all = new ArrayList<>(facts(indicator, council));
        all.addAll(facts(indicator, more));
        return IntStream.range(0, 4)
                .mapToObj(part -> IntStream.range(0, all.size())
                        .filter(i -> i % 4 == part)
                        .mapToObj(all::get)
                        .toList())
                .map(part -> Evaluation.of(indicator, part).figure(period).standings())
                .toList();
    }

    /** All rows whose withheld counts may be others, and of which the same would be told. */
    private static List<List<Long>> alike(Breakdown told, List<Long> counts, int greatest) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        List<List<Long>> rows = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < counts.size(); i++) {
            boolean gap = told.parts().get(i) instanceof Outcome.Withheld;
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> row : rows) {
                for (long count = gap ? 0 : counts.get(i); count <= (gap ? sum + 1 : counts.get(i)); count++) {
                    List<Long> next = new ArrayList<>(row);
                    next.add(count);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        boolean totalTold = told.total().value().isPresent();
        rows.removeIf(
                row -> totalTold && row.stream().mapToLong(Long::longValue).sum() != sum);
        rows.removeIf(row -> !Breakdown.of(row, rule(greatest)).equals(told));
        return rows;
    }
}
