package io.github.tallystick.core.definition;

import static io.github.tallystick.core.definition.Lending.ALL;
import static io.github.tallystick.core.definition.Lending.LARGE;
import static io.github.tallystick.core.definition.Lending.LENT;
import static io.github.tallystick.core.definition.Lending.RETURNED;
import static io.github.tallystick.core.definition.Lending.SHELF;
import static io.github.tallystick.core.definition.Lending.SIZE;
import static io.github.tallystick.core.definition.Lending.VOLUMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and units as a reader is told of them; each sentence is what the Javadoc of the words of the vocabulary says. */
class RuleInWordsTest {
    private static final Condition IS_LARGE = new Condition.Flag(LARGE);
    private static final Condition IN_ORDER = new Condition.OnOrBefore(LENT, RETURNED);
    private static final Timescale TEN_WORKING_DAYS =
            new Timescale.WorkingDays(10, StartDay.NOT_COUNTED, EnglandAndWales.WORKING_DAYS);

    static Stream<Formula<Borrower, Row>> formulas() {
        return Lending.ofEveryWord().stream();
    }

    /** Of what is added only what is asked for is said; all that records say is. */
    @ParameterizedTest
    @MethodSource("formulas")
    void words_name_every_column_of_a_kind_of_fact(Formula<Borrower, Row> formula) {
        String words = Stream.concat(
                        formula.unitsInWords().stream(),
                        Stream.of(formula.denominator(), formula.numerator())
                                .flatMap(side -> side.clauses().stream())
                                .map(Clause::ruleInWords))
                .collect(Collectors.joining("\n"));
        assertThat(formula.columns())
                .filteredOn(column -> !column.words().isEmpty())
                .allSatisfy(column -> assertThat(words).contains("\"" + column.words() + "\""));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(IS_LARGE, "'of many volumes' is set", "'of many volumes' is not set"),
                arguments(new Condition.In(SIZE, Set.of("4")), "'size' is 4", "'size' is not 4"),
                arguments(new Condition.In(SIZE, Set.of("4", "1")), "'size' is one of 1, 4", "'size' is none of 1, 4"),
                arguments(
                        new Condition.In(SIZE, Set.of("4", "")),
                        "'size' is 4 or not given",
                        "'size' is given and not 4"),
                arguments(new Condition.In(SIZE, Set.of("")), "'size' is not given", "'size' is given"),
                arguments(new Condition.Containing(SIZE, "2"), "'size' contains '2'", "'size' does not contain '2'"),
                arguments(
                        new Condition.Enough(VOLUMES, 6),
                        "'volumes' is at least 2",
                        "'volumes' is below 2 or not given"),
                arguments(new Condition.Enough(VOLUMES, 1), "'volumes' is above 0", "'volumes' is 0 or not given"),
                arguments(new Condition.Given(RETURNED), "'returned' is given", "'returned' is not given"),
                arguments(IN_ORDER, "'lent' is on or before 'returned' (if given)", "'lent' is after 'returned'"),
                arguments(
                        new Condition.OnOrBefore(RETURNED, new Day.After(TEN_WORKING_DAYS, LENT)),
                        "'returned' is no later than 10 working days (England and Wales) after 'lent'",
                        "'returned' is later than 10 working days (England and Wales) after 'lent' or not given"),
                arguments(
                        new Condition.OnOrBefore(new Day.LookedBackTo(new LookBack.Days(1), LENT), RETURNED),
                        "'returned' is no earlier than the day before 'lent' or not given",
                        "'returned' is earlier than the day before 'lent'"),
                arguments(
                        new Condition.AllOf(List.of(IN_ORDER, new Condition.OnOrBefore(RETURNED, LENT))),
                        "'lent' is on the same day as 'returned'",
                        "'lent' is not on the same day as 'returned'"),
                arguments(
                        new Condition.AllOf(List.of(IS_LARGE, new Condition.AnyOf(List.of(IS_LARGE, IN_ORDER)))),
                        "'of many volumes' is set and ('of many volumes' is set or 'lent' is on or before 'returned' (if given))",
                        "'of many volumes' is not set or ('of many volumes' is not set and ('lent' is after"
                                + " 'returned'))"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_condition_is_said_and_so_is_that_it_does_not_hold(Condition condition, String words, String otherwise) {
        assertThat(inWords(new When.Whenever(condition))).isEqualTo(words);
        assertThat(inWords(new When.Whenever(new Condition.IsNot(condition)))).isEqualTo(otherwise);
        assertThat(inWords(new When.Not(new When.Whenever(condition)))).isEqualTo(otherwise);
    }

    static Stream<Arguments> rules() {
        When open = new When.Open(LENT, RETURNED);
        Day nextDay = new Day.After(new Timescale.CalendarDays(1, StartDay.NOT_COUNTED), RETURNED);
        When each = new When.Each(ALL, open);
        When volumes = new When.Each(ALL, Same.of(SHELF), Optional.of(VOLUMES), new When.On(LENT));
        Day birthday = new Day.After(new Timescale.Months(36, MonthEnd.FIRST_DAY_OF_NEXT_MONTH), LENT);
        String isOpen = "'lent' is on or before the last day and 'returned' after it or not given";
        return Stream.of(
                arguments(When.always(), "always"),
                arguments(new When.On(LENT), "'lent' is in the period"),
                arguments(open, isOpen),
                arguments(
                        new When.Open(LENT, nextDay),
                        "'lent' is on or before the last day and 'returned' on or after it or not given"),
                arguments(new When.Touching(LENT, RETURNED), "any day from 'lent' to 'returned' is in the period"),
                arguments(
                        new When.From(new Day.Reached(Window.monthsTo(3), LENT)),
                        "'lent' is on or before the first day of the 3 months to the last day"),
                arguments(
                        new When.Not(new When.From(birthday)),
                        "3 years (1 March for 29 February) after 'lent' is after the last day or not given"),
                arguments(
                        new When.Over(Window.yearTo(4), new When.On(LENT)),
                        "'lent' is in the year from 1 April to the last day"),
                arguments(new When.OnThatDay(RETURNED, new When.From(LENT)), "'lent' is on or before 'returned'"),
                arguments(new When.AtLeast(1, each), "at least one loan where " + isOpen),
                arguments(new When.Not(each), "no loan where " + isOpen),
                arguments(
                        new When.Any(List.of(new When.On(LENT), each)),
                        "'lent' is in the period or (at least one loan where " + isOpen + ")"),
                arguments(
                        new When.AtLeast(2, new When.Over(Window.monthsTo(12), new When.Distinct(ALL, SHELF, open))),
                        "at least 2 different 'shelf' of loan records where " + isOpen),
                arguments(
                        new When.Distinct(ALL, Lending.LOANS.key(), open),
                        "the number of different loan records where " + isOpen),
                arguments(
                        volumes,
                        "the sum of 'volumes' of loan records of the same 'shelf' where 'lent' is in the period"),
                arguments(
                        new When.All(List.of(each, new When.Whenever(IS_LARGE))),
                        "the number of loan records where " + isOpen + ", counted only where 'of many volumes' is set"),
                arguments(
                        new When.AtMost(0, new When.Sum(List.of(new When.Times(1, each), new When.Times(-20, open)))),
                        "at most 0: the number of loan records where " + isOpen + ", less 20 where (" + isOpen + ")"),
                arguments(
                        new When.Mean(List.of(
                                new When.MonthsBefore(0, new When.Open(LENT, RETURNED)),
                                new When.MonthsBefore(12, new When.Open(LENT, RETURNED)))),
                        "the mean over the last day and the day before the 12 months to the last day of: 'lent' is on or"
                                + " before that day and 'returned' after it or not given"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_said(When rule, String words) {
        assertThat(inWords(rule)).isEqualTo(words);
    }

    @Test
    void a_rule_that_is_code_is_said_to_be() {
        assertThat(Clause.<Row>clause("x", (row, window, into) -> into.always()).ruleInWords())
                .isEqualTo("as code says");
        assertThat(Clause.<Row>clause("x", Rules.NEVER).ruleInWords()).isEqualTo("never");
    }

    @Test
    void units_are_said_step_by_step_with_what_is_used_what_is_refused_and_how_much_each_counts() {
        Rows rows = new Rows.Usable(new Rows.Where(ALL, IS_LARGE), IN_ORDER, "loan must not end before it starts");
        Formula<Borrower, Row> formula = Formula.count(
                "Volumes of {1}",
                new Rows.OfOwner(rows),
                Term.sum(new Weight.ByAmount(VOLUMES), Clause.clause("loans", new When.On(LENT))));
        assertThat(formula.unitsInWords())
                .containsExactly(
                        "each loan",
                        "only where \"of many volumes\" is set",
                        "not usable (loan must not end before it starts) unless \"lent\" is on or before"
                                + " \"returned\" (if given)",
                        "named after its borrower",
                        "counted as its \"volumes\"");
        assertThat(formula.columns()).containsExactlyInAnyOrder(LARGE, LENT, RETURNED, VOLUMES);
    }

    private static String inWords(When rule) {
        return Clause.<Row>clause("x", rule).ruleInWords().replace('"', '\'');
    }
}
