package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotationTest {
    private static final Formula<Borrower, Row> SHARE =
            Lending.share(Lending.ALL, Lending.LENT, new When.AtLeast(1, new When.On(Lending.RETURNED)));

    static Stream<Formula<Borrower, Row>> formulas() {
        return Lending.ofEveryWord().stream();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void what_is_written_is_read_back(Formula<Borrower, Row> formula) {
        Indicator<Borrower> indicator = Lending.indicator(formula);
        Map<String, Object> written = Lending.NOTATION.write(indicator);
        Indicator<?> read = Lending.NOTATION.read(written);
        assertThat(read.formula()).isEqualTo(formula).hasSameHashCodeAs(formula);
        assertThat(read.fingerprint()).isEqualTo(indicator.fingerprint());
        assertThat(read).isEqualTo(indicator);
        assertThat(Lending.NOTATION.write(read)).isEqualTo(written);
    }

    /** Otherwise a word could be added that cannot be written. */
    @Test
    void the_definitions_above_have_every_word() {
        Set<Class<?>> words = new HashSet<>();
        formulas()
                .flatMap(formula -> Stream.of(formula.units(), formula.denominator(), formula.numerator()))
                .forEach(side -> Nodes.walk(side, each -> words.add(each.getClass())));
        Stream.of(Day.class, Condition.class, When.class, Rows.class, Weight.class)
                .flatMap(type -> Vocabulary.wordsOf(type).values().stream())
                .forEach(word -> assertThat(words).contains(word));
        assertThat(words)
                .contains(Window.From.class, Timescale.Months.class, Timescale.UntilNextWorkingDay.class)
                .contains(io.github.tallystick.core.time.LookBack.Days.class);
    }

    @Test
    void what_is_written_has_a_name_for_everything() {
        Map<String, Object> written = Lending.NOTATION.write(Lending.indicator(SHARE));
        assertThat(written)
                .containsOnlyKeys("code", "title", "facts", "unit", "formula", "rounding", "polarity", "source")
                .containsEntry("facts", "borrower")
                .containsEntry("polarity", "higher-is-better")
                .containsEntry("rounding", Map.of("decimalPlaces", 1L, "mode", "half-up"));
        assertThat(written.get("formula"))
                .isEqualTo(Map.of(
                        "kind",
                        "share",
                        "template",
                        "Percentage of {1} {2}",
                        "units",
                        Map.of("kind", "every", "table", "loan"),
                        "denominator",
                        Map.of(
                                "clauses",
                                List.of(clause("loans in the period", Map.of("kind", "on", "day", "loan.lent"))),
                                "weight",
                                Map.of("kind", "one")),
                        "whichWere",
                        List.of(clause(
                                "of which it holds",
                                Map.of(
                                        "kind",
                                        "at-least",
                                        "least",
                                        1L,
                                        "when",
                                        Map.of("kind", "on", "day", "loan.returned"))))));
    }

    private static Map<String, Object> clause(String phrase, Map<String, Object> rule) {
        return Map.of("phrase", phrase, "rule", rule, "excludes", false, "unsaid", false);
    }

    @Test
    void all_that_an_indicator_says_is_written_and_nothing_that_follows() {
        Indicator<Borrower> indicator = Indicator.<Borrower>of(Borrower.class)
                .from(Lending.indicator(SHARE))
                .rounding(Rounding.halfUp(0))
                .edition(new Edition("first", Optional.of(Library.DAY_0), Optional.empty()))
                .inForce(InForce.until(LocalDate.of(2024, 8, 31), "the library closed"))
                .answeredInPart(true)
                .addReadings(Reading.of("loans", "each loan", 1, "nothing else is said")
                        .or("each volume", 2))
                .putReadAs("loans", "each loan")
                .build();
        Indicator<?> read = Lending.NOTATION.read(Lending.NOTATION.write(indicator));
        assertThat(read.fingerprint()).isEqualTo(indicator.fingerprint());
        assertThat(read.edition()).isEqualTo(indicator.edition());
        assertThat(read.inForce()).isEqualTo(indicator.inForce());
        assertThat(read.answeredInPart()).isTrue();
        assertThat(read.readAs()).isEqualTo(indicator.readAs());
        assertThat(read.readings())
                .containsExactly(Reading.of("loans", "each loan", "each loan", "nothing else is said")
                        .or("each volume", "each volume"));
        assertThat(read.source()).isEqualTo(indicator.source());
        assertThatThrownBy(() -> read.read("loans", "each volume"))
                .hasMessage(
                        "definition that was read back can be taken in the meanings that it was written in alone, but"
                                + " \"loans\" was to be read as \"each volume\"");
        assertThat(read.read("loans", "each loan")).isSameAs(read);
    }

    @Test
    void a_callers_own_table_and_calendar_stand_beside_the_others() {
        Table<Loan> returns = Table.of("return", Loan.class, Loan::id).in(Borrower.class, Borrower::loans);
        Column made = returns.day("made", "made", loan -> Optional.of(Library.DAY_0));
        WorkingCalendar days = WorkingCalendar.of("Opening days", Library.DAY_0, Library.DAY_0.plusDays(99), List.of());
        Day due = new Day.After(new Timescale.WorkingDays(2, StartDay.NOT_COUNTED, days), made);
        Indicator<Borrower> own = Lending.indicator(Lending.share(new Rows.Every(returns), made, new When.On(due)));
        Notation notation = Lending.NOTATION.with(returns).with(days);
        assertThat(notation.read(notation.write(own))).isEqualTo(own);
        assertThatThrownBy(() -> Lending.NOTATION.with(days).write(own))
                .hasMessage("definition must be of loan, reminder to be written down, but is of return");
        assertThatThrownBy(() -> Lending.NOTATION.with(returns).write(own))
                .hasMessage(
                        "definition must be of England and Wales, England and Wales Monday to Friday to be written down,"
                                + " but is of " + days);
        assertThatThrownBy(() -> Lending.NOTATION.read(notation.write(own)))
                .hasMessage("definition is wrong in formula.units.table: table must be one of loan, reminder, but was"
                        + " \"return\"");
        assertThatThrownBy(() -> notation.with(days))
                .hasMessage("tables, kinds of facts and calendars must have names of"
                        + " their own, but two are called Opening days");
        assertThatThrownBy(() -> notation.with(Lending.LOANS)).hasMessageContaining("two are called loan");
    }

    @Test
    void a_definition_with_code_in_it_is_not_written() {
        assertThatThrownBy(() -> Lending.NOTATION.write(Library.IN_TIME))
                .hasMessage(
                        "definition must be said in the vocabulary to be written down, but its units are made by code:"
                                + " class io.github.tallystick.core.Library$Loans");
        Formula<Borrower, Row> always = Formula.count(
                "Number of {1}", Lending.ALL, Term.number(Clause.clause("loans", new Rules.Not<Row>(Lending.ALWAYS))));
        assertThatThrownBy(() -> Lending.NOTATION.write(Lending.indicator(always)))
                .hasMessage("part of a definition must be a word of the vocabulary to be written down, but was of class"
                        + " io.github.tallystick.core.definition.Rules$Not");
    }

    /** What is done to the definition that was written, and what is said of it. */
    static Stream<Arguments> damages() {
        String columns = "owner, loan.id, loan.lent, loan.returned, loan.large, loan.size, loan.shelf, loan.volumes";
        String rule = "formula.whichWere[0].rule";
        return Stream.of(
                damage("", map -> map.remove("unit"), "unit must be given, but is not"),
                damage(
                        "",
                        map -> map.put("colour", 1),
                        "parts must be among code, title, facts, unit, formula,"
                                + " rounding, polarity, source, readings, edition, inForce, answeredInPart, but there is \"colour\""),
                damage(
                        "",
                        map -> map.put("Ann Other", 1),
                        "parts must be among code, title, facts, unit, formula,"
                                + " rounding, polarity, source, readings, edition, inForce, answeredInPart, but there is another text"),
                damage("unit", 7, "must be a text, but was a number"),
                damage("unit", (Object) null, "must be a text, but was null"),
                damage("unit", " ", "text must have words, on one line, but has none or more lines"),
                damage("title", "a\nb", "text must have words, on one line, but has none or more lines"),
                damage("facts", "worker", "facts must be one of borrower, but was \"worker\""),
                damage(
                        "polarity",
                        "better",
                        "must be one of higher-is-better, lower-is-better, within-a-band,"
                                + " contextual, but was \"better\""),
                damage("rounding.decimalPlaces", -1L, "rounding", "decimal places must not be negative, but were -1"),
                damage("rounding.decimalPlaces", 1L << 40, "must be a whole number of 32 bits, but was a number"),
                damage("rounding.decimalPlaces", 1.5, "must be a whole number, but was a number"),
                damage("source.date", "20/11/2018", "date must be written as 2018-12-31, but was not"),
                damage("source.date", "2018-02-30", "date must be one of the calendar, but was 2018-02-30"),
                damage("answeredInPart", "yes", "must be true or false, but was a text"),
                damage("formula", List.of(), "must be an object, but was a list"),
                damage("formula.kind", "shares", "kind must be one of count, ratio, share, but was \"shares\""),
                damage("formula", Map.of(), "kind must be given, but is not"),
                damage(
                        "formula.template",
                        "{3}",
                        "formula",
                        "template must name only clauses that there are, but came to: {3}"),
                damage(
                        "formula",
                        Map.of(
                                "kind",
                                "ratio",
                                "template",
                                "{1}",
                                "scale",
                                "count",
                                "units",
                                loans(),
                                "denominator",
                                term(),
                                "numerator",
                                term()),
                        "scale of a ratio must be a percentage, a rate or a quotient, but was a count"),
                damage("formula.units.table", "visit", "table must be one of loan, reminder, but was \"visit\""),
                damage("formula.whichWere", "all", "must be a list, but was a text"),
                damage(rule + ".least", 0L, rule, "least must be at least 1, but was 0"),
                damage(rule + ".least", "1", "must be a whole number, but was a text"),
                damage(
                        rule + ".when.kind",
                        "onn",
                        "kind must be one of all, any, at-least, at-most, distinct, each,"
                                + " exactly, from, mean, months-before, not, on, on-that-day, open, over, sum, touching, whenever, but was \"onn\""),
                damage(
                        rule + ".when.day",
                        "loan.lend",
                        "column must be one that the rows here have, " + columns + ", but was \"loan.lend\""),
                damage(
                        rule + ".when.day",
                        "reminder.sent",
                        "column must be one that the rows here have, " + columns + ", but was \"reminder.sent\""),
                damage(
                        rule + ".when.day",
                        "loan.large",
                        "column here must be a day or an end, but loan.large is a flag"),
                damage(
                        rule + ".when",
                        Map.of("kind", "whenever", "condition", Map.of("kind", "flag", "column", "loan.lent")),
                        rule + ".when.condition",
                        "column here must be a flag, but loan.lent is a day"),
                damage(
                        rule + ".when",
                        when(in("a", "a")),
                        rule + ".when.condition.codes[1]",
                        "code must stand in a set once, but stands there twice"),
                damage(
                        rule + ".when",
                        when(in("a", 1L)),
                        rule + ".when.condition.codes[1]",
                        "must be a text, but was a number"),
                damage(
                        rule + ".when",
                        Map.of("kind", "mean", "of", List.of()),
                        rule + ".when",
                        "mean must be of at least one, but was of none"),
                damage(
                        rule + ".when",
                        Map.of(
                                "kind",
                                "distinct",
                                "rows",
                                Map.of("kind", "every", "table", "reminder"),
                                "key",
                                "reminder.id",
                                "when",
                                Map.of("kind", "on", "day", "later")),
                        rule + ".when.when.day",
                        "column must be one that the rows here have, " + columns
                                + ", reminder.id, reminder.sent, but was \"later\""),
                damage(
                        "formula.units",
                        neighbour("Later"),
                        "formula.units.as",
                        "name of a column must be of lower case and hyphens, but was not"),
                damage(
                        "formula.units",
                        neighbour("owner"),
                        "formula.units",
                        "columns of rows must have names of their own, but owner is there twice"));
    }

    private static Map<String, Object> loans() {
        return Map.of("kind", "every", "table", "loan");
    }

    private static Map<String, Object> term() {
        return Map.of(
                "clauses",
                List.of(clause("loans", Map.of("kind", "on", "day", "loan.lent"))),
                "weight",
                Map.of("kind", "one"));
    }

    private static Map<String, Object> when(Map<String, Object> condition) {
        return Map.of("kind", "whenever", "condition", condition);
    }

    private static Map<String, Object> in(Object... codes) {
        return Map.of("kind", "in", "column", "loan.size", "codes", List.of(codes));
    }

    private static Map<String, Object> neighbour(String name) {
        return Map.of(
                "kind", "with-neighbour",
                "rows", Map.of("kind", "every", "table", "loan"),
                "within", "owner",
                "order", List.of("loan.lent"),
                "neighbour", "next",
                "column", "loan.lent",
                "as", Map.of("name", name, "kind", "day", "words", "the next loan"));
    }

    private static Arguments damage(String path, Object value, String reason) {
        return damage(path, value, path, reason);
    }

    private static Arguments damage(String path, Object value, String refusedAt, String reason) {
        Consumer<Map<String, Object>> edit = map -> put(map, path, value);
        return Arguments.of(path, edit, refusedAt, reason);
    }

    private static Arguments damage(String path, Consumer<Map<String, Object>> edit, String reason) {
        return Arguments.of(path, edit, path, reason);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("damages")
    void what_is_wrong_is_refused_with_its_place_and_the_reason(
            String at, Consumer<Map<String, Object>> edit, String path, String reason) {
        Map<String, Object> written = copy(Lending.NOTATION.write(Lending.indicator(SHARE)));
        edit.accept(written);
        assertThatThrownBy(() -> Lending.NOTATION.read(written))
                .isInstanceOfSatisfying(MalformedDefinitionException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.path()).isEqualTo(path);
                })
                .hasMessage("definition is wrong" + (path.isEmpty() ? "" : " in " + path) + ": " + reason);
    }

    @Test
    void what_lies_too_deep_or_is_too_much_is_refused() {
        Map<String, Object> deep = copy(Lending.NOTATION.write(Lending.indicator(SHARE)));
        Map<String, Object> rule = Map.of("kind", "on", "day", "loan.lent");
        for (int i = 0; i < 10_000; i++) {
            rule = Map.of("kind", "not", "when", rule);
        }
        put(deep, "formula.whichWere[0].rule", rule);
        assertThatThrownBy(() -> Lending.NOTATION.read(deep))
                .hasMessageEndingWith("when: words must lie at most 200 deep in one another, but lie deeper");
        Map<String, Object> long1 = copy(Lending.NOTATION.write(Lending.indicator(SHARE)));
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(Map.of("kind", "on", "day", "loan.lent"));
        }
        put(long1, "formula.whichWere[0].rule", Map.of("kind", "any", "any", many));
        assertThatThrownBy(() -> Lending.NOTATION.read(long1))
                .hasMessageEndingWith(": definition must be made of at most 100000 values, but is of more");
    }

    @Test
    void parts_of_one_beyond_what_can_be_counted_are_refused() {
        Map<String, Object> written = copy(Lending.NOTATION.write(Lending.indicator(SHARE)));
        Map<String, Object> third = Map.of(
                "kind", "mean", "of", java.util.Collections.nCopies(100, Map.of("kind", "on", "day", "loan.lent")));
        put(
                written,
                "formula.whichWere[0].rule",
                Map.of("kind", "all", "all", java.util.Collections.nCopies(10, third)));
        assertThatThrownBy(() -> Lending.NOTATION.read(written))
                .hasMessage(
                        "definition is wrong in formula: parts of one must be countable in whole numbers, but come to too"
                                + " many");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> copy(Map<String, Object> written) {
        return (Map<String, Object>) copied(written);
    }

    static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, part) -> copy.put(name, copied(part)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copied(each)));
            return copy;
        }
        return value;
    }

    /** Puts a value at a path such as {@code formula.whichWere[0].rule}. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, String path, Object value) {
        List<String> steps = List.of(path.split("[.\\[\\]]+"));
        Object at = map;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<String, Object>) at).get(step);
        }
        ((Map<String, Object>) at).put(steps.get(steps.size() - 1), value);
    }
}
