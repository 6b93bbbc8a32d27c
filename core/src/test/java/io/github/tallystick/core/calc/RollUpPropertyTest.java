package io.github.tallystick.core.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of roll-ups, over parts made at random: with a value, with nothing to measure, and missing in every way there is. */
class RollUpPropertyTest {
    private static final List<ReportingPeriod> QUARTERS = IntStream.rangeClosed(1, 3)
            .mapToObj(q -> ReportingPeriod.quarter(2019, q))
            .toList();
    private static final List<String> NAMES = List.of("Ely", "Ware", "Rye", "Lewes", "Hythe", "Deal");

    /** The figure of one part in one period. */
    private record Cell(String part, Figure figure) {
        RollUp alone(MissingParts policy) {
            return RollUp.of(Map.of(part, figure), policy);
        }

        Cell extractedOn(Optional<LocalDate> day) {
            Input input = new Input(Optional.empty(), day, Coverage.UNSTATED, 1);
            return new Cell(
                    part, new Figure(figure.indicator(), figure.period(), figure.outcome(), figure.standings(), input));
        }

        boolean isMissing() {
            return !(figure.outcome() instanceof Outcome.Value)
                    && !(figure.outcome() instanceof Outcome.NothingToMeasure);
        }

        Tally tally() {
            return figure.outcome().tally().orElseThrow();
        }
    }

    private static Arbitrary<Outcome> outcomes() {
        Arbitrary<Outcome> counted = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40))
                .as((met, notMet) -> Library.IN_TIME.formula().outcome(Tally.of(met, (long) met + notMet)));
        Arbitrary<Outcome> missing = Arbitraries.of(
                new Outcome.Withheld("counts 1 to 5 are withheld"),
                new Outcome.NotCovered("no return"),
                new Outcome.Incomplete(Tally.of(1, 2), Optional.empty(), Optional.empty(), LocalDate.EPOCH));
        return Arbitraries.frequencyOf(
                Tuple.of(6, counted),
                Tuple.of(1, Arbitraries.of(new Outcome.NothingToMeasure(Tally.NOTHING))),
                Tuple.of(1, missing));
    }

    private static Figure figure(ReportingPeriod quarter, Outcome outcome) {
        long met = outcome.value().isPresent() ? 1 : 0;
        return new Figure(Library.IN_TIME, quarter, outcome, new Standings(0, 0, 0, met, 0, 0));
    }

    /** Some parts in some quarters, each at most once; at least one. */
    @Provide
    Arbitrary<List<Cell>> cells() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Combinators.combine(Arbitraries.of(QUARTERS), outcomes())
                                .as(RollUpPropertyTest::figure))
                .as(Cell::new)
                .list()
                .uniqueElements(cell -> List.of(cell.part(), cell.figure().period()))
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** Each part in one quarter. */
    @Provide
    Arbitrary<Map<String, Figure>> parts() {
        return Arbitraries.maps(Arbitraries.of(NAMES), outcomes().map(outcome -> figure(QUARTERS.get(0), outcome)))
                .ofMinSize(1);
    }

    private static RollUp inTurn(List<Cell> cells, MissingParts policy) {
        return cells.stream()
                .map(cell -> cell.alone(policy))
                .reduce(RollUp::plus)
                .orElseThrow();
    }

    /** Joins two neighbours at random until one is left. */
    private static RollUp inAnyGrouping(List<Cell> cells, MissingParts policy, Random random) {
        List<RollUp> rollUps =
                new ArrayList<>(cells.stream().map(cell -> cell.alone(policy)).toList());
        Collections.shuffle(rollUps, random);
        while (rollUps.size() > 1) {
            int at = random.nextInt(rollUps.size() - 1);
            rollUps.set(at, rollUps.get(at).plus(rollUps.remove(at + 1)));
        }
        return rollUps.get(0);
    }

    private static List<ReportingPeriod> quarters(List<Cell> cells) {
        return cells.stream().map(cell -> cell.figure().period()).distinct().toList();
    }

    @Property(tries = 500)
    void order_and_grouping_change_nothing(
            @ForAll("cells") List<Cell> cells, @ForAll MissingParts policy, @ForAll Random random) {
        RollUp inTurn = inTurn(cells, policy);
        RollUp otherwise = inAnyGrouping(cells, policy, random);
        assertThat(otherwise).isEqualTo(inTurn).hasSameHashCodeAs(inTurn);
        for (ReportingPeriod quarter : quarters(cells)) {
            assertThat(otherwise.whole(quarter)).isEqualTo(inTurn.whole(quarter));
        }
    }

    @Property(tries = 500)
    void regions_joined_are_the_country(
            @ForAll("cells") List<Cell> cells, @ForAll MissingParts policy, @ForAll Random random) {
        RollUp country = inTurn(cells, policy);
        Map<String, String> regions = regions(random);
        List<RollUp> byRegion = new ArrayList<>(country.by(regions::get).values());
        Collections.shuffle(byRegion, random);
        RollUp joined = byRegion.stream().reduce(RollUp::plus).orElseThrow();
        assertThat(joined).isEqualTo(country);
        for (ReportingPeriod quarter : quarters(cells)) {
            assertThat(joined.whole(quarter)).isEqualTo(country.whole(quarter));
        }
    }

    /** Dates of one period differ or not whatever is joined first, so whether all is refused does not hang on the order. */
    @Property(tries = 500)
    void whether_dates_are_refused_does_not_hang_on_order_and_grouping(
            @ForAll("cells") List<Cell> cells,
            @ForAll("extractDays") List<Optional<LocalDate>> days,
            @ForAll Random random) {
        List<Cell> dated = IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).extractedOn(days.get(i)))
                .toList();
        boolean differ = dated.stream()
                .filter(cell -> !cell.isMissing())
                .collect(Collectors.groupingBy(
                        cell -> cell.figure().period(),
                        Collectors.mapping(cell -> cell.figure().input().extractedOn(), Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(each -> each.size() > 1);
        assertThat(isRefused(() -> inTurn(dated, MissingParts.DROPPED))).isEqualTo(differ);
        assertThat(isRefused(() -> inAnyGrouping(dated, MissingParts.DROPPED, random)))
                .isEqualTo(differ);
    }

    /** Of as many cells as there can be; mostly one day. */
    @Provide
    Arbitrary<List<Optional<LocalDate>>> extractDays() {
        LocalDate day = LocalDate.of(2019, 1, 7);
        return Arbitraries.frequency(
                        Tuple.of(12, Optional.of(day)),
                        Tuple.of(1, Optional.of(day.plusDays(1))),
                        Tuple.of(1, Optional.<LocalDate>empty()))
                .list()
                .ofSize(14);
    }

    private static boolean isRefused(Runnable joining) {
        try {
            joining.run();
            return false;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("figures to roll up must be of one extract day, but were of ");
            return true;
        }
    }

    private static Map<String, String> regions(Random random) {
        Map<String, String> regions = new HashMap<>();
        NAMES.forEach(
                name -> regions.put(name, List.of("north", "east", "south").get(random.nextInt(3))));
        return regions;
    }

    /** Where only the regions' figures are known; for one period, since complete cases are known of the authorities only. */
    @Property(tries = 500)
    void figures_of_regions_rolled_up_are_the_figure_of_all_authorities_at_once(
            @ForAll("parts") Map<String, Figure> parts, @ForAll MissingParts policy, @ForAll Random random) {
        ReportingPeriod quarter = QUARTERS.get(0);
        RollUp country = RollUp.of(parts, policy);
        Map<String, Figure> regions = new HashMap<>();
        country.by(regions(random)::get)
                .forEach((region, rollUp) ->
                        regions.put(region, rollUp.whole(quarter).figure()));
        Outcome once = country.whole(quarter).figure().outcome();
        Outcome twice = RollUp.of(regions, policy).whole(quarter).figure().outcome();
        assertThat(twice.name()).isEqualTo(once.name());
        assertThat(twice.tally()).isEqualTo(once.tally());
        assertThat(twice.value()).isEqualTo(once.value());
    }

    @Property(tries = 500)
    void the_whole_of_a_share_lies_between_the_least_and_the_greatest_of_its_parts(
            @ForAll("parts") Map<String, Figure> parts) {
        Optional<Fraction> whole = RollUp.of(parts, MissingParts.DROPPED)
                .whole(QUARTERS.get(0))
                .figure()
                .outcome()
                .value();
        TreeSet<Fraction> values = new TreeSet<>();
        parts.values().forEach(figure -> figure.outcome().value().ifPresent(values::add));
        assertThat(whole.isPresent()).isEqualTo(!values.isEmpty());
        whole.ifPresent(value -> assertThat(value).isBetween(values.first(), values.last()));
    }

    /** Against the policies written out one by one over the list of cells. */
    @Property(tries = 500)
    void the_whole_is_the_sum_of_the_parts_that_the_policy_lets_in(
            @ForAll("cells") List<Cell> cells, @ForAll MissingParts policy) {
        RollUp rollUp = inTurn(cells, policy);
        TreeSet<String> names = new TreeSet<>(cells.stream().map(Cell::part).toList());
        for (ReportingPeriod quarter : quarters(cells)) {
            List<Cell> in = cells.stream()
                    .filter(cell -> cell.figure().period().equals(quarter) && !cell.isMissing())
                    .filter(cell -> policy != MissingParts.COMPLETE_CASES || isComplete(cell.part(), cells))
                    .toList();
            boolean told = policy == MissingParts.NONE_ALLOWED ? in.size() == names.size() : !in.isEmpty();
            Tally sum = new Tally(
                    in.stream().map(cell -> cell.tally().numerator()).reduce(Fraction.ZERO, Fraction::plus),
                    in.stream().map(cell -> cell.tally().denominator()).reduce(Fraction.ZERO, Fraction::plus));
            RollUp.Whole whole = rollUp.whole(quarter);
            assertThat(whole.figure().outcome())
                    .isEqualTo(
                            !told
                                    ? new Outcome.NotCovered(
                                            (names.size() - in.size()) + " of " + names.size() + " parts missing")
                                    : sum.denominator().isZero()
                                            ? new Outcome.NothingToMeasure(Tally.NOTHING)
                                            : new Outcome.Value(
                                                    sum,
                                                    sum.numerator()
                                                            .times(Fraction.of(100))
                                                            .dividedBy(sum.denominator())));
            assertThat(whole.added())
                    .containsExactlyElementsOf(
                            new TreeSet<>(in.stream().map(Cell::part).toList()));
            names.removeAll(whole.added());
            assertThat(whole.leftOut().keySet()).isEqualTo(names);
            names.addAll(whole.added());
            assertThat(whole.figure().standings().met())
                    .isEqualTo(in.stream()
                            .mapToLong(cell -> cell.figure().standings().met())
                            .sum());
        }
    }

    private static boolean isComplete(String part, List<Cell> cells) {
        long held = cells.stream()
                .filter(cell -> cell.part().equals(part) && !cell.isMissing())
                .count();
        return held == quarters(cells).size();
    }
}
