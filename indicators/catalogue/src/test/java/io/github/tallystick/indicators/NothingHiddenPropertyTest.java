package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;

/**
 * Nothing that decides is hidden: each field of each table is changed in turn, and where a figure changes, its bounds or its
 * standings, the field stands in the definition, in the words of its rules or of its units, and among what it needs.
 */
class NothingHiddenPropertyTest extends CatalogueLaws {
    private static final int COUNCILS = 2_000;
    private static final int ALTERED = 10;

    /**
     * What decides too seldom: the start of an episode, only which of two comes first that ceased on one day; and the day on which a
     * visit was keyed in, only what is known at a date.
     */
    private static final Map<String, Set<Column>> SELDOM = Map.of(
            "cla.ceased-permanence", Set.of(CareEpisode.STARTED),
            "wokingham.vp7", Set.of(CareEpisode.STARTED),
            "wokingham.vp8", Set.of(Visit.RECORDED));

    @Property(tries = 300)
    void what_changes_a_figure_stands_in_the_definition_in_its_words_and_among_its_needs(
            @ForAll("councils") Council council,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll Random random) {
        Council known = Versions.alwaysKnown(council);
        for (Indicator<?> indicator : Catalogue.all()) {
            changeInTurn(reread(indicator, random), known, period(one, other), random);
        }
    }

    private static <F extends Facts<F>> void changeInTurn(
            Indicator<F> indicator, Council council, ReportingPeriod period, Random random) {
        List<F> facts = facts(indicator, council);
        Optional<LocalDate> knownAt =
                random.nextBoolean() ? Optional.of(period.lastDay().minusDays(random.nextInt(60))) : Optional.empty();
        List<Figure> figures = figures(indicator, facts, period, knownAt);
        for (Table<?> table : Catalogue.tables()) {
            for (Column column : table.isIn(indicator.facts()) ? table.columns() : List.<Column>of()) {
                if (!Fields.NO_FIELDS.contains(column)) {
                    Altered.field(facts, table, column, random)
                            .filter(altered -> !figures(indicator, altered.facts(), period, knownAt)
                                    .equals(figures))
                            .ifPresent(altered -> {
                                boolean decidesWhatIsKnown = altered.happensOnAnotherDay()
                                        || table.recorded()
                                                .filter(column::equals)
                                                .isPresent();
                                if (knownAt.isEmpty() || !decidesWhatIsKnown) {
                                    isNotHidden(indicator, column);
                                } else {
                                    isOfWhatIsKnown(indicator, table, column);
                                }
                            });
                }
            }
        }
    }

    private static <F extends Facts<F>> List<Figure> figures(
            Indicator<F> indicator, List<F> facts, ReportingPeriod period, Optional<LocalDate> knownAt) {
        Evaluation<F> asNow = Evaluation.of(indicator, facts);
        Evaluation<F> evaluation = knownAt.map(asNow::asKnownAt).orElse(asNow);
        LocalDate lastDay = period.lastDay();
        return Stream.of(
                        period,
                        ReportingPeriod.of(lastDay, lastDay),
                        ReportingPeriod.of(lastDay.minusMonths(12), lastDay))
                .map(evaluation::figure)
                .toList();
    }

    private static void isNotHidden(Indicator<?> indicator, Column column) {
        String what = indicator + ", by " + column;
        assertThat(Nodes.columns(said(indicator.formula()))).as(what).contains(column);
        assertThat(indicator.formula().columns()).as(what).contains(column);
        assertThat(inWords(indicator.formula())).as(what).contains("\"" + column.words() + "\"");
        if (!standsIn(indicator, column)) {
            assertThat(indicator.needs()).as(what).containsAll(column.items());
        }
    }

    /** Records that give a care leaver's day of birth with the return do without that of the child. */
    private static boolean standsIn(Indicator<?> indicator, Column column) {
        return column.equals(Child.BORN)
                && Nodes.columns(said(indicator.formula())).contains(CareLeaverStatus.BORN);
    }

    /**
     * Whatever the definition, what is known at a date was keyed in by it, of an event that had happened by it, and lies under what
     * is known: a record of the tables that it is made from, or of one that they lie under.
     */
    private static void isOfWhatIsKnown(Indicator<?> indicator, Table<?> table, Column column) {
        String what = indicator + ", by " + column;
        assertThat(Nodes.tables(said(indicator.formula())).contains(table))
                .as(what)
                .isTrue();
        if (table.recorded().filter(column::equals).isPresent()) {
            assertThat(indicator.needsForKnownAt()).as(what).containsAll(column.items());
        }
    }

    static List<Object> said(Formula<?, ?> formula) {
        return List.of(formula.units(), formula.denominator(), formula.numerator());
    }

    /** What a card says of the units and the rules. */
    private static String inWords(Formula<?, ?> formula) {
        return Stream.concat(formula.unitsInWords().stream(), clauses(formula).map(Clause::ruleInWords))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<? extends Clause<?>> clauses(Formula<?, ?> formula) {
        return Stream.of(formula.denominator(), formula.numerator()).flatMap(side -> side.clauses().stream());
    }

    @Example
    void every_column_is_of_a_field_that_can_be_changed() {
        assertThat(Catalogue.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> !Fields.NO_FIELDS.contains(column)))
                .allMatch(Fields::has);
    }

    /** The other way round: what a definition names is asked for in earnest. */
    @Example
    void every_field_that_a_definition_names_changes_a_figure_of_some_facts() {
        Random random = new Random(20_261_201);
        RandomGenerator<Council> councils = councils().generator(1_000);
        RandomGenerator<LocalDate> days = days().generator(1_000);
        Map<String, Set<Column>> unseen = new TreeMap<>();
        Catalogue.all().forEach(indicator -> unseen.put(indicator.code(), ofFields(indicator)));
        for (int i = 0; i < COUNCILS && !unseen.equals(SELDOM); i++) {
            Council council = Versions.alwaysKnown(councils.next(random).value());
            LocalDate lastDay = days.next(random).value();
            ReportingPeriod period = ReportingPeriod.of(lastDay.minusDays(random.nextInt(400)), lastDay);
            for (Indicator<?> indicator : Catalogue.all()) {
                unseen.computeIfPresent(indicator.code(), (code, columns) -> {
                    columns.removeAll(changing(indicator, columns, council, period, random));
                    return columns.isEmpty() ? null : columns;
                });
            }
        }
        assertThat(unseen).isEqualTo(SELDOM);
    }

    private static Set<Column> ofFields(Indicator<?> indicator) {
        Set<Column> columns = new LinkedHashSet<>(indicator.formula().columns());
        columns.removeIf(column -> !Fields.has(column));
        return columns;
    }

    /** Which of some columns change a figure. */
    private static <F extends Facts<F>> Set<Column> changing(
            Indicator<F> indicator, Set<Column> columns, Council council, ReportingPeriod period, Random random) {
        List<F> facts = facts(indicator, council);
        List<Figure> figures = figures(indicator, facts, period, Optional.empty());
        Set<Column> changing = new LinkedHashSet<>();
        for (Table<?> table : Catalogue.tables()) {
            table.columns().stream()
                    .filter(columns::contains)
                    .filter(column -> Stream.generate(() -> Altered.field(facts, table, column, random))
                            .limit(ALTERED)
                            .flatMap(Optional::stream)
                            .anyMatch(altered -> !figures(indicator, altered.facts(), period, Optional.empty())
                                    .equals(figures)))
                    .forEach(changing::add);
        }
        return changing;
    }

    /** Of the definitions as they are taken and in every other meaning of every reading. */
    @Example
    void every_clause_has_words_and_a_rule_in_words() {
        Catalogue.all().stream()
                .flatMap(NothingHiddenPropertyTest::inEveryMeaning)
                .forEach(indicator -> {
                    Formula<?, ?> formula = indicator.formula();
                    assertThat(formula.unitsInWords())
                            .as(indicator.toString())
                            .isNotEmpty()
                            .allSatisfy(NothingHiddenPropertyTest::isSaid);
                    clauses(formula).forEach(clause -> {
                        isSaid(clause.phrase());
                        isSaid(clause.ruleInWords());
                        assertThat(clause.ruleInWords().equals("always"))
                                .as(indicator + ": " + clause.phrase())
                                .isEqualTo(clause.rule().equals(When.always()));
                    });
                });
    }

    private static void isSaid(String words) {
        assertThat(words).isNotBlank().doesNotContain("as code says", "\"\"", "  ");
    }

    private static Stream<Indicator<?>> inEveryMeaning(Indicator<?> indicator) {
        Stream<Indicator<?>> others = indicator.readings().stream()
                .flatMap(reading ->
                        reading.others().stream().map(other -> indicator.read(reading.phrase(), other.words())));
        return Stream.concat(Stream.of(indicator), others);
    }
}
