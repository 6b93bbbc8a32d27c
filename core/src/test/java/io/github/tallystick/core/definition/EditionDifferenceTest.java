package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each sentence is written by hand from the two definitions. */
class EditionDifferenceTest {
    private static final Clause<LoanUnit> LENT = Clause.clause("lent", Library.Is.LENT);
    private static final Edition SECOND =
            new Edition("second", Optional.of(LocalDate.of(2019, 4, 1)), Optional.of(LocalDate.of(2020, 3, 31)));

    @Test
    void the_same_definition_does_not_differ() {
        EditionDifference none = EditionDifference.between(Toys.READ, Toys.READ);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none).hasToString("no difference");
    }

    @Test
    void a_later_edition_is_the_same_definition_read_otherwise() {
        Indicator<Borrower> later =
                Toys.READ.read("14 days", "15 days, the first counted").inEdition(SECOND, "Toy, 15 days");
        EditionDifference difference = EditionDifference.between(Toys.READ, later);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.inWords().lines())
                .containsExactly(
                        "title: was \"Toy\"; now \"Toy, 15 days\"",
                        "\"returned within 14 days\" above the line: was"
                                + " Within[timescale=CalendarDays[days=14, startDay=NOT_COUNTED]]; now"
                                + " Within[timescale=CalendarDays[days=15, startDay=COUNTED]]",
                        "meaning of \"14 days\": was 14 calendar days; now 15 days, the first counted",
                        "edition: was first, in use from 2018-01-01; now second, in use from 2019-04-01 to 2020-03-31");
    }

    /** The edition stays when the definition is read otherwise again, and what was read otherwise stays in the edition. */
    @Test
    void an_edition_can_be_read_otherwise_and_keeps_its_readings() {
        Indicator<Borrower> later =
                Toys.READ.read("14 days", "15 days, the first counted").inEdition(SECOND, "Toy, 15 days");
        Indicator<Borrower> reread = later.read("loans", "of the period and the year before it");
        assertThat(later.readAs()).containsOnlyKeys("14 days");
        assertThat(reread.edition()).isEqualTo(SECOND);
        assertThat(reread.readAs()).containsOnlyKeys("14 days", "loans");
        assertThat(reread.title()).isEqualTo("Toy, 15 days");
        assertThat(EditionDifference.between(later, reread)).hasToString("""
                meaning of "loans": was of the period; now of the period and the year before it
                months looked back: was 0; now 12""");
    }

    @Test
    void a_definition_without_readings_has_editions_too() {
        Indicator<Borrower> later = Toys.withRule(Library.Is.OUT).inEdition(SECOND, "Toy");
        assertThat(EditionDifference.between(Toys.withRule(Library.Is.OUT), later))
                .hasToString("edition: was first, in use from 2018-01-01; now second, in use from 2019-04-01 to"
                        + " 2020-03-31");
    }

    @Test
    void clauses_added_removed_and_changed_are_told() {
        Indicator<?> before = counting(LENT, Clause.clause("out", Library.Is.OUT));
        Indicator<?> after = counting(
                Clause.clause("lent", new Rules.Not<>(Library.Is.LENT)),
                Clause.leavingOut("not back", new Rules.Not<>(Library.Is.OUT)));
        assertThat(EditionDifference.between(before, after).inWords().lines())
                .containsExactly(
                        "clauses above the line: was [\"lent\", \"out\"]; now [\"lent\", \"not back\"]",
                        "\"lent\" above the line: was LENT; now Not[rule=LENT]",
                        "\"out\" above the line: removed, was OUT",
                        "\"not back\" above the line: added, Not[rule=OUT], leaving units out");
    }

    @Test
    void clauses_in_another_order_and_of_the_same_words_are_told_apart() {
        Clause<LoanUnit> out = Clause.clause("out", Library.Is.OUT);
        assertThat(EditionDifference.between(counting(LENT, out), counting(out, LENT)))
                .hasToString("clauses above the line: was [\"lent\", \"out\"]; now [\"out\", \"lent\"]");
        Clause<LoanUnit> always = Clause.clause("same", Rules.ALWAYS);
        Clause<LoanUnit> never = Clause.clause("same", Rules.NEVER);
        assertThat(EditionDifference.between(counting(LENT, always, always), counting(LENT, always, never)))
                .hasToString("\"same\" above the line (2): was ALWAYS; now NEVER");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Indicator<Borrower> counting(Clause<LoanUnit>... clauses) {
        return Toys.start()
                .formula(Formula.count("Number", Library.Loans.ALL, Term.number(clauses)))
                .build();
    }

    @Test
    void rounding_polarity_validity_window_and_needs_are_told() {
        Indicator<Borrower> before = Toys.withRule(Library.Is.OUT);
        Indicator<Borrower> after = Toys.start()
                .from(before)
                .edition(Edition.ONLY)
                .rounding(Rounding.halfUp(0))
                .polarity(Polarity.CONTEXTUAL)
                .inForce(InForce.until(LocalDate.of(2024, 8, 31), "the library closed"))
                .ownWindow(Window.monthsTo(12))
                .needs(List.of("borrowers", "loans"))
                .needsForKnownAt(List.of("stamps"))
                .build();
        assertThat(EditionDifference.between(before, after).inWords().lines())
                .containsExactly(
                        "rounding: was Rounding[decimalPlaces=1, mode=HALF_UP]; now"
                                + " Rounding[decimalPlaces=0, mode=HALF_UP]",
                        "polarity: was HIGHER_IS_BETTER; now CONTEXTUAL",
                        "edition: was first, in use from 2018-01-01; now nothing said",
                        "in force: was in force for every period; now the library closed",
                        "own window: was none; now MonthsTo[months=12]",
                        "needs: was {\"loans\"}; now {\"borrowers\", \"loans\"}",
                        "needs for known at: was {}; now {\"stamps\"}");
    }

    /** Where the words are the same, all of the two is shown. */
    @Test
    void a_difference_that_the_words_do_not_tell_is_shown_in_full() {
        Indicator<Borrower> before = Toys.start()
                .from(Toys.withRule(Library.Is.OUT))
                .inForce(InForce.until(LocalDate.of(2024, 8, 31), "ended"))
                .build();
        Indicator<Borrower> after = Toys.start()
                .from(before)
                .inForce(InForce.until(LocalDate.of(2024, 9, 30), "ended"))
                .build();
        String name = "io.github.tallystick.core.definition.InForce[firstDay=none, lastDay=";
        assertThat(EditionDifference.between(before, after))
                .hasToString("in force: was " + name + "2024-08-31, because=\"ended\"]; now " + name
                        + "2024-09-30, because=\"ended\"]");
    }

    /** First use 2018-01-01, validity to 2018-08-31: both ends of both are in force. */
    @Test
    void a_definition_is_in_force_while_its_edition_is_in_use_and_it_has_a_meaning() {
        Indicator<Borrower> toy = Toys.start()
                .from(Toys.withRule(new Toys.Within(new Timescale.CalendarDays(1, StartDay.COUNTED))))
                .inForce(InForce.until(LocalDate.of(2018, 8, 31), "ended"))
                .build();
        assertThat(toy.isInForceOn(LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(toy.isInForceOn(LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(toy.isInForceOn(LocalDate.of(2018, 8, 31))).isTrue();
        assertThat(toy.isInForceOn(LocalDate.of(2018, 9, 1))).isFalse();
        Indicator<Borrower> second = Toys.withRule(Library.Is.OUT).inEdition(SECOND, "Toy");
        assertThat(second.isInForceOn(LocalDate.of(2020, 3, 31))).isTrue();
        assertThat(second.isInForceOn(LocalDate.of(2020, 4, 1))).isFalse();
    }
}
