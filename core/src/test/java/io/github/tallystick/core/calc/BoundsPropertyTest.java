package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a figure that is not final can come to. Loans are for fourteen days; the period has thirty-one. */
class BoundsPropertyTest {
    private static final ReportingPeriod PERIOD = ReportingPeriod.of(DAY_0, DAY_0.plusDays(30));
    private static final int LATEST = 60;

    @Provide
    Arbitrary<List<Loan>> loans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 35),
                        Arbitraries.oneOf(
                                Arbitraries.just(-1), Arbitraries.integers().between(0, 40)),
                        Arbitraries.integers().between(1, 3))
                .as((lent, kept, volumes) -> new Loan(lent, kept < 0 ? -1 : lent + kept, volumes, -1))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Indicator<Borrower>> indicators() {
        return Arbitraries.of(
                Library.IN_TIME, Library.IN_TIME_BY_VOLUME, Library.TURNOVER, Library.LARGE_OUT, Library.LOANS_OUT);
    }

    /** Every loan seen on the day and not back is brought back on each later day, or never. */
    private static Stream<List<Loan>> completions(List<Loan> loans, int day) {
        if (loans.isEmpty()) {
            return Stream.of(List.of());
        }
        Loan first = loans.get(0);
        boolean open = first.returned() < 0;
        List<Loan> ends = new ArrayList<>(List.of(first));
        for (int back = Math.max(day + 1, first.lent()); open && back <= LATEST; back += 3) {
            ends.add(new Loan(first.lent(), back, first.volumes(), -1));
        }
        if (open) {
            ends.add(new Loan(first.lent(), Math.max(day + 1, first.lent()), first.volumes(), -1));
            ends.add(new Loan(first.lent(), Math.max(day + 1, first.lent() + 14), first.volumes(), -1));
        }
        return completions(loans.subList(1, loans.size()), day)
                .flatMap(rest -> ends.stream()
                        .map(end -> Stream.concat(Stream.of(end), rest.stream()).toList()));
    }

    private static Optional<Fraction> value(Indicator<Borrower> indicator, List<Loan> loans) {
        return Evaluation.of(indicator, List.of(new Borrower("b", "", loans)))
                .figure(PERIOD)
                .outcome()
                .value();
    }

    private static Figure seenFrom(Indicator<Borrower> indicator, List<Loan> loans, int day) {
        return Evaluation.of(indicator, List.of(new Borrower("b", "", loans)))
                .extractedOn(DAY_0.plusDays(day))
                .figure(PERIOD);
    }

    /** By trying everything that can still happen: the lowest and highest are enclosed, and for shares and counts reached. */
    @Property(tries = 600)
    void the_bounds_are_the_least_and_the_most_that_the_figure_can_come_to(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 50) int day) {
        List<Fraction> possible = completions(loans.subList(0, Math.min(3, loans.size())), day)
                .map(end -> value(indicator, end))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Figure figure = seenFrom(indicator, loans.subList(0, Math.min(3, loans.size())), day);
        if (!(figure.outcome() instanceof Outcome.Incomplete incomplete)) {
            assertThat(possible).allMatch(value -> figure.outcome().value().equals(Optional.of(value)));
            return;
        }
        for (Fraction value : possible) {
            assertThat(incomplete.lowest().filter(low -> low.compareTo(value) > 0))
                    .isEmpty();
            assertThat(incomplete.highest().filter(high -> high.compareTo(value) < 0))
                    .isEmpty();
        }
        if (indicator != Library.TURNOVER && indicator != Library.IN_TIME_BY_VOLUME && !possible.isEmpty()) {
            assertThat(incomplete.lowest()).contains(possible.get(0));
            assertThat(incomplete.highest()).contains(possible.get(possible.size() - 1));
        }
    }

    @Property(tries = 300)
    void with_facts_fixed_the_bounds_only_narrow_as_time_passes(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 45) int day) {
        Outcome earlier = seenFrom(indicator, loans, day).outcome();
        Outcome later = seenFrom(indicator, loans, day + 1).outcome();
        if (earlier instanceof Outcome.Incomplete before && later instanceof Outcome.Incomplete after) {
            assertThat(before.lowest()
                            .filter(low -> after.lowest()
                                    .filter(now -> now.compareTo(low) < 0)
                                    .isPresent()))
                    .isEmpty();
            assertThat(before.highest()
                            .filter(high -> after.highest()
                                    .filter(now -> now.compareTo(high) > 0)
                                    .isPresent()))
                    .isEmpty();
            assertThat(after.settlesOn()).isBeforeOrEqualTo(before.settlesOn());
        }
        assertThat(later instanceof Outcome.Incomplete && !(earlier instanceof Outcome.Incomplete))
                .isFalse();
    }

    @Property(tries = 300)
    void on_the_day_on_which_it_settles_nothing_is_open(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 50) int day) {
        if (seenFrom(indicator, loans, day).outcome() instanceof Outcome.Incomplete incomplete) {
            LocalDate settles = incomplete.settlesOn();
            assertThat(settles).isAfter(DAY_0.plusDays(day));
            Figure settled = Evaluation.of(indicator, List.of(new Borrower("b", "", loans)))
                    .extractedOn(settles)
                    .figure(PERIOD);
            assertThat(settled.outcome()).isNotInstanceOf(Outcome.Incomplete.class);
            assertThat(settled.standings().notYetDue()).isZero();
        }
    }

    /** Up to the known-at date only the records that are there matter; after it the view is a running one. */
    @Property(tries = 300)
    void a_series_is_the_figure_of_each_date_on_both_sides_of_the_known_at_date(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 50) int day) {
        Evaluation<Borrower> evaluation =
                Evaluation.of(indicator, List.of(new Borrower("b", "", loans))).asKnownAt(DAY_0.plusDays(day));
        RollingSeries series = evaluation.rolling(Window.monthsTo(1), DAY_0, DAY_0.plusDays(50));
        for (LocalDate date = DAY_0; !date.isAfter(DAY_0.plusDays(50)); date = date.plusDays(1)) {
            LocalDate first = Window.monthsTo(1).firstDay(date);
            assertThat(series.figure(date)).isEqualTo(evaluation.figure(ReportingPeriod.of(first, date)));
        }
    }

    /** A period that is not over is not final, whatever is known. */
    @Property(tries = 100)
    void before_its_last_day_a_figure_is_not_final(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 29) int day) {
        assertThat(seenFrom(indicator, loans, day).outcome()).isInstanceOf(Outcome.Incomplete.class);
    }

    @Property(tries = 300)
    void the_numbers_of_each_standing_are_those_of_the_explanations(
            @ForAll("loans") List<Loan> loans,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 50) int day) {
        Evaluation<Borrower> evaluation =
                Evaluation.of(indicator, List.of(new Borrower("b", "", loans))).extractedOn(DAY_0.plusDays(day));
        Standings standings = evaluation.figure(PERIOD).standings();
        List<Explanation> explanations = evaluation.explain(PERIOD);
        for (Standing standing : Standing.values()) {
            assertThat(explanations.stream()
                            .filter(each -> each.standing() == standing)
                            .count())
                    .as(standing.inWords())
                    .isEqualTo(standings.of(standing));
        }
        assertThat(standings.total()).isEqualTo(explanations.size());
    }
}
