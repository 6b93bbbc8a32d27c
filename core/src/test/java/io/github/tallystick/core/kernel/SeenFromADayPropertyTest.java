package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever happens after the day on which the records were extracted, to the units known by then, the figure stays within the
 * bounds that were told on that day: of each word of the vocabulary by itself, and of all of them together.
 */
class SeenFromADayPropertyTest {
    private static final Set<String> RULES = Set.of("On", "Open", "MonthsBefore", "Touching", "From", "Exactly");
    private static final Set<String> DAYS =
            Set.of("Column", "After", "LookedBackTo", "Reached", "Earliest", "Latest", "If", "Fixed");
    private static final Set<String> CONDITIONS =
            Set.of("Flag", "In", "Containing", "Enough", "OnOrBefore", "Given", "IsNot", "AllOf", "AnyOf");
    private static final Set<String> JOINED =
            Set.of("Simple", "All", "Any", "Not", "AtLeast", "AtMost", "Sum", "Over", "OnThatDay");
    private static final Set<String> ROWS = Set.of("Every", "Where", "WithNeighbour", "WithLatest", "Clocks");

    @SafeVarargs
    private static Set<String> and(Set<String>... some) {
        Set<String> all = new java.util.HashSet<>();
        for (Set<String> each : some) {
            all.addAll(each);
        }
        return all;
    }

    private static Arbitrary<Set<String>> each(Set<String> of, Set<String> with) {
        return Arbitraries.of(
                of.stream().sorted().map(word -> and(Set.of(word), with)).toList());
    }

    @Provide
    Arbitrary<Set<String>> rule() {
        return each(RULES, Set.of("Simple", "Column", "After"));
    }

    @Provide
    Arbitrary<Set<String>> day() {
        return each(DAYS, and(RULES, Set.of("Simple", "Flag", "In", "OnOrBefore")));
    }

    @Provide
    Arbitrary<Set<String>> condition() {
        return each(CONDITIONS, and(Set.of("Simple", "Whenever"), Set.of("Column", "After", "OnOrBefore")));
    }

    @Provide
    Arbitrary<Set<String>> joined() {
        return each(JOINED, and(RULES, Set.of("Whenever", "Flag", "OnOrBefore", "Column")));
    }

    @Provide
    Arbitrary<Set<String>> rows() {
        return each(
                ROWS,
                and(
                        Set.of("Each", "AtLeast", "On", "Open", "Whenever"),
                        Set.of("OnOrBefore", "Flag", "Given", "Column")));
    }

    @Provide
    Arbitrary<Set<String>> distinct() {
        return Arbitraries.just(and(Set.of("Distinct", "AtMost", "On", "Open", "Whenever"), Set.of("Flag", "Column")));
    }

    @Provide
    Arbitrary<Set<String>> all() {
        return Arbitraries.just(and(RULES, DAYS, CONDITIONS, JOINED, ROWS, Set.of("Whenever", "Each", "Distinct")));
    }

    @Property(tries = 1200)
    void of_each_rule(@ForAll("rule") Set<String> words, @ForAll Random random) {
        assertHolds(words, 2, random);
    }

    @Property(tries = 1200)
    void of_each_day(@ForAll("day") Set<String> words, @ForAll Random random) {
        assertHolds(words, 2, random);
    }

    @Property(tries = 1200)
    void of_each_condition(@ForAll("condition") Set<String> words, @ForAll Random random) {
        assertHolds(words, 3, random);
    }

    @Property(tries = 1200)
    void of_each_way_to_join_rules(@ForAll("joined") Set<String> words, @ForAll Random random) {
        assertHolds(words, 2, random);
    }

    @Property(tries = 1500)
    void of_each_way_to_make_rows(@ForAll("rows") Set<String> words, @ForAll Random random) {
        assertHolds(words, 2, random);
    }

    @Property(tries = 500)
    void of_different_ones(@ForAll("distinct") Set<String> words, @ForAll Random random) {
        assertHolds(words, 2, random);
    }

    @Property(tries = 1500)
    void of_everything_together(@ForAll("all") Set<String> words, @ForAll Random random) {
        assertHolds(words, 3, random);
    }

    private static void assertHolds(Set<String> words, int depth, Random random) {
        Said said = Said.ofPlans(random, words);
        When below = random.nextBoolean() ? When.always() : said.when(depth, true);
        When above = said.when(depth, true);
        Clause<Row> clause = Clause.clause("above", above);
        Rows plans = new Rows.Every(Club.PLANS);
        Indicator<Member> indicator = Club.indicator(
                random.nextBoolean()
                        ? Formula.count("{1}", plans, Term.number(clause))
                        : Formula.share(
                                "{1} {2}",
                                plans,
                                Term.number(Clause.clause("below", new When.AtLeast(1, below))),
                                Clause.clause("above", new When.AtLeast(1, above))));
        int day = random.nextInt(Club.SPAN);
        List<Member> seen = new ArrayList<>();
        List<Member> later = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Member member = Club.member("m" + i, random);
            seen.add(Club.seen(member, day));
            later.add(Club.ofPlansStartedBy(member, day));
        }
        LocalDate last = Club.DAY_0.plusDays(random.nextInt(Club.SPAN + 10));
        ReportingPeriod period = ReportingPeriod.of(last.minusDays(random.nextInt(30)), last);
        Outcome told = Evaluation.of(indicator, seen)
                .extractedOn(Club.DAY_0.plusDays(day))
                .figure(period)
                .outcome();
        Optional<Fraction> value =
                Evaluation.of(indicator, later).figure(period).outcome().value();
        if (value.isEmpty()) {
            return;
        }
        boolean holds = told instanceof Outcome.Incomplete incomplete
                ? incomplete
                                .lowest()
                                .filter(low -> low.compareTo(value.get()) > 0)
                                .isEmpty()
                        && incomplete
                                .highest()
                                .filter(high -> high.compareTo(value.get()) < 0)
                                .isEmpty()
                : told.value().equals(value);
        assertThat(holds)
                .as(
                        "%s of %s over %s%nseen on day %d in %s, later %s%nseen  %s%nlater %s",
                        told, above, below, day, period, value, seen, later)
                .isTrue();
    }
}
