package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final LoanUnit LOAN = new LoanUnit("x", 10, 24, 20, 20, 1);

    @Test
    void a_definition_reads_like_its_text() {
        assertThat(Library.IN_TIME)
                .hasToString("library.in-time: Percentage of loans in the period which were returned within 14 days");
        assertThat(Library.TURNOVER.formula().inWords()).isEqualTo("returned in the month per 10,000 loans out");
        assertThat(Library.LOANS_OUT.formula()).hasToString("Number of loans out");
        assertThat(Library.IN_TIME.rounding().decimalPlaces()).isEqualTo(1);
        assertThat(Library.IN_TIME.inForce()).isEqualTo(InForce.ALWAYS);
    }

    @Test
    void a_template_that_names_a_clause_that_is_not_there_is_refused() {
        Term<LoanUnit> loans = Term.number(Clause.clause("loans", Library.Is.OUT));
        assertThatThrownBy(() -> Formula.count("Number of {1} and {2}", Library.Loans.ALL, loans))
                .hasMessage("template must name only clauses that there are, but came to: Number of loans and {2}");
    }

    @Test
    void a_percentage_a_rate_a_mean_and_a_count_are_made_of_the_same_tally() {
        Tally tally = Tally.of(3, 8);
        assertThat(value(Formula.Scale.PERCENTAGE, tally)).isEqualTo(Fraction.of(75, 2));
        assertThat(value(Formula.Scale.PER_10_000, tally)).isEqualTo(Fraction.of(3750));
        assertThat(value(Formula.Scale.QUOTIENT, tally)).isEqualTo(Fraction.of(3, 8));
        assertThat(value(Formula.Scale.COUNT, tally)).isEqualTo(Fraction.of(3));
        assertThat(Library.TURNOVER.formula().outcome(Tally.of(1, 0)))
                .isEqualTo(new Outcome.NothingToMeasure(Tally.of(0, 0)));
        assertThat(List.of(Formula.Scale.values()).stream().map(Formula.Scale::suffix))
                .containsExactly("%", " per 10,000", "", "");
    }

    private static Fraction value(Formula.Scale scale, Tally tally) {
        Term<LoanUnit> loans = Term.number(Clause.clause("loans", Library.Is.OUT));
        Formula<Borrower, LoanUnit> formula = scale == Formula.Scale.COUNT
                ? Formula.count("{1}", Library.Loans.ALL, loans)
                : Formula.ratio("{1}", scale, Library.Loans.ALL, loans, loans);
        return formula.outcome(tally).value().orElseThrow();
    }

    @Test
    void the_parts_of_a_measure_are_those_of_its_weight_and_its_rules() {
        assertThat(Library.IN_TIME.formula().denominator().partsOfOne()).isEqualTo(1);
        assertThat(Library.IN_TIME_BY_VOLUME.formula().denominator().partsOfOne())
                .isEqualTo(6);
        assertThat(new Rules.Both<>(Library.Is.HALF_OUT_HALF_LENT, Library.Is.HALF_OUT_HALF_LENT).partsOfOne())
                .isEqualTo(4);
        assertThat(new Rules.Over<>(Window.asAt(), Library.Is.HALF_OUT_HALF_LENT).partsOfOne())
                .isEqualTo(2);
        assertThat(new Rules.AtLeast<>(2, Library.Is.HALF_OUT_HALF_LENT).partsOfOne())
                .isEqualTo(1);
    }

    /** The loan is out from day 10 to day 19, and was lent on day 10. */
    @Property
    void rules_made_of_others_hold_as_their_names_say(@ForAll @IntRange(max = 30) int day) {
        boolean out = day >= 10 && day < 20;
        boolean lent = day == 10;
        assertThat(holds(new Rules.AtLeast<>(1, Library.Is.OUT), day)).isEqualTo(out);
        assertThat(holds(new Rules.AtLeast<>(2, Library.Is.HALF_OUT_HALF_LENT), day))
                .isEqualTo(lent);
        assertThat(holds(new Rules.Not<>(Library.Is.OUT), day)).isEqualTo(!out);
        assertThat(holds(new Rules.Not<>(Library.Is.HALF_OUT_HALF_LENT), day)).isEqualTo(!out);
        assertThat(holds(new Rules.Both<>(Library.Is.OUT, Library.Is.LENT), day))
                .isEqualTo(lent);
        assertThat(holds(new Rules.Either<>(Library.Is.OUT, Library.Is.LENT), day))
                .isEqualTo(out);
        assertThat(holds(new Rules.Either<>(Library.Is.LENT, new Rules.Not<>(Library.Is.OUT)), day))
                .isEqualTo(lent || !out);
        assertThat(holds(Rules.ALWAYS, day)).isTrue();
        assertThat(holds(Rules.NEVER, day)).isFalse();
    }

    private static boolean holds(Rule<? super LoanUnit> rule, int day) {
        Runs runs = Runs.empty();
        rule.answer(LOAN, Window.asAt(), runs);
        assertThat(runs.at(day)).isBetween(0L, 1L);
        return runs.at(day) == 1;
    }

    @Test
    void rules_made_of_others_pass_their_reasons_on() {
        for (Rule<LoanUnit> rule : List.<Rule<LoanUnit>>of(
                new Rules.AtLeast<>(1, Library.Is.LENT),
                new Rules.Not<>(Library.Is.LENT),
                new Rules.Both<>(Library.Is.LENT, Library.Is.OUT),
                new Rules.Either<>(Library.Is.OUT, Library.Is.LENT))) {
            Runs runs = Runs.explained();
            rule.answer(LOAN, Window.asAt(), runs);
            assertThat(runs.reason()).isEqualTo("lent");
        }
        Runs both = Runs.explained();
        new Rules.Both<>(Library.Is.LENT, Library.Is.RETURNED_IN_TIME).answer(LOAN, Window.asAt(), both);
        assertThat(both.reason()).isEqualTo("lent; due by then");
        Runs either = Runs.explained();
        new Rules.Either<>(Library.Is.LENT, Library.Is.RETURNED_IN_TIME).answer(LOAN, Window.asAt(), either);
        assertThat(either.reason()).isEqualTo("lent; due by then");
    }

    @Test
    void a_threshold_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Rules.AtLeast<>(0, Library.Is.OUT))
                .hasMessage("least must be at least 1, but was 0");
    }

    @Test
    void rules_are_values_that_compare_and_print() {
        assertThat(new Rules.AtLeast<>(3, Library.Is.OUT))
                .isEqualTo(new Rules.AtLeast<>(3, Library.Is.OUT))
                .hasToString("AtLeast[least=3, rule=OUT]");
    }

    @Test
    void a_definition_is_in_force_on_both_its_ends() {
        LocalDate first = LocalDate.of(2017, 1, 1);
        LocalDate last = LocalDate.of(2024, 8, 31);
        InForce both = new InForce(Optional.of(first), Optional.of(last), "for a while");
        assertThat(both.refusal(first)).isEmpty();
        assertThat(both.refusal(last)).isEmpty();
        assertThat(both.refusal(first.minusDays(1))).contains(new Outcome.NotInForce("for a while"));
        assertThat(both.refusal(last.plusDays(1))).contains(new Outcome.NotInForce("for a while"));
        assertThat(InForce.until(last, "ended").refusal(last.plusDays(1))).contains(new Outcome.NotInForce("ended"));
        assertThat(InForce.ALWAYS.refusal(LocalDate.MIN)).isEmpty();
    }

    @Test
    void what_is_known_at_a_date_includes_that_date_and_what_was_always_known() {
        LocalDate date = Library.DAY_0;
        assertThat(Known.at(date).includes(loan(0, -1))).isTrue();
        assertThat(Known.at(date).includes(loan(1, -1))).isFalse();
        assertThat(Known.at(date).includes(loan(-1, -1))).isTrue();
        assertThat(Known.ALL.includes(loan(1_000_000, -1))).isTrue();
    }

    @Test
    void a_version_stands_until_the_day_from_which_it_is_superseded() {
        LocalDate date = Library.DAY_0;
        assertThat(Known.at(date).includes(loan(0, 1))).isTrue();
        assertThat(Known.at(date.plusDays(1)).includes(loan(0, 1))).isFalse();
        assertThat(Known.ALL.includes(loan(0, 1))).isFalse();
    }

    private static Library.Loan loan(int recorded, int superseded) {
        return new Library.Loan("a loan", 0, -1, 1, recorded, superseded);
    }

    /** Taken as recorded, a loan that is not back was returned on no day, so that "not returned" holds on every day. */
    @Test
    void what_never_happened_does_not_hold_as_recorded_and_its_opposite_does() {
        Library.LoanUnit loan = new Library.LoanUnit("a loan", Library.BASE, Library.BASE + 14, EpochDay.NEVER, 0, 1);
        Runs answer = Runs.empty();
        new Rules.Not<>(Library.Is.RETURNED_IN_WINDOW).answer(loan, Window.monthsTo(1), answer);
        assertThat(answer.at(Library.BASE)).isEqualTo(1);
        assertThat(answer.at(Library.BASE + 10_000)).isEqualTo(1);
    }

    @Test
    void a_reading_holds_the_other_meanings_in_use() {
        Reading<Integer> reading =
                Reading.of("10 days", "10 working days", 10, "officers said so").or("10 calendar days", 14);
        assertThat(reading.others()).containsExactly(new Reading.Meaning<>("10 calendar days", 14));
        assertThat(Source.builder()
                        .publisher("a")
                        .title("b")
                        .date(LocalDate.of(2018, 11, 20))
                        .build()
                        .quotation())
                .isEmpty();
    }
}
