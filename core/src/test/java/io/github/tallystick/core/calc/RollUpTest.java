package io.github.tallystick.core.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final ReportingPeriod Q3 = ReportingPeriod.quarter(2019, 3);
    private static final ReportingPeriod Q4 = ReportingPeriod.quarter(2019, 4);
    private static final Outcome WITHHELD = new Outcome.Withheld("counts 1 to 5 are withheld");
    private static final Outcome NOT_COVERED = new Outcome.NotCovered("no return");
    private static final Outcome INCOMPLETE = new Outcome.Incomplete(
            Tally.of(7, 9), Optional.of(Fraction.of(70)), Optional.of(Fraction.of(90)), LocalDate.of(2019, 1, 14));

    private static Figure figure(Indicator<?> indicator, ReportingPeriod period, Outcome outcome) {
        return new Figure(indicator, period, outcome, Standings.NONE);
    }

    private static Figure share(ReportingPeriod period, long met, long all) {
        Outcome outcome = Library.IN_TIME.formula().outcome(Tally.of(met, all));
        return new Figure(Library.IN_TIME, period, outcome, new Standings(0, 0, 0, met, all - met, 0));
    }

    private static Figure share(ReportingPeriod period, Outcome outcome) {
        return figure(Library.IN_TIME, period, outcome);
    }

    /**
     * 1 of 10 is 10%, 81 of 90 is 90%: the mean of the two is 50%. Together they are 1 + 81 = 82 of 10 + 90 = 100, which is 82%.
     */
    @Test
    void numerators_and_denominators_are_added_and_percentages_are_not_averaged() {
        RollUp.Whole whole = RollUp.of(
                        Map.of("Ely", share(Q3, 1, 10), "Ware", share(Q3, 81, 90)), MissingParts.NONE_ALLOWED)
                .whole(Q3);
        assertThat(whole.figure()).isEqualTo(share(Q3, 82, 100));
        assertThat(whole.figure().print()).isEqualTo("82.0");
        assertThat(whole.added()).containsExactly("Ely", "Ware");
        assertThat(whole.leftOut()).isEmpty();
        assertThat(whole.inWords()).isEqualTo(whole.figure() + "; 2 of 2 parts");
    }

    /** 3 of 4 and 5 of 6 are 8 of 10; the part with nothing to measure adds 0 of 0 and is there. */
    @Test
    void a_part_without_a_value_is_dropped_from_both_terms_and_named_with_the_reason() {
        RollUp.Whole whole = RollUp.of(
                        Map.of(
                                "Ely", share(Q3, 3, 4),
                                "Ware", share(Q3, 5, 6),
                                "Scilly", share(Q3, 0, 0),
                                "Rye", share(Q3, NOT_COVERED),
                                "Lewes", share(Q3, INCOMPLETE),
                                "Hythe", share(Q3, WITHHELD)),
                        MissingParts.DROPPED)
                .whole(Q3);
        assertThat(whole.figure()).isEqualTo(share(Q3, 8, 10));
        assertThat(whole.added()).containsExactly("Ely", "Scilly", "Ware");
        assertThat(whole.inWords())
                .isEqualTo(whole.figure() + "; 3 of 6 parts; without"
                        + " Hythe (withheld: counts 1 to 5 are withheld),"
                        + " Lewes (incomplete: counted 7/9 so far, settled on 2019-01-14),"
                        + " Rye (not covered: no return);"
                        + " a part without a value is left out of both terms");
    }

    @Test
    void one_missing_part_and_the_whole_has_no_figure_where_that_is_the_policy() {
        RollUp.Whole whole = RollUp.of(
                        Map.of("Ely", share(Q3, 3, 4), "Ware", share(Q3, WITHHELD), "Scilly", share(Q3, 0, 0)),
                        MissingParts.NONE_ALLOWED)
                .whole(Q3);
        assertThat(whole.figure().outcome()).isEqualTo(new Outcome.NotCovered("1 of 3 parts missing"));
        assertThat(whole.added()).containsExactly("Ely", "Scilly");
        assertThat(whole.inWords())
                .isEqualTo(whole.figure() + "; 2 of 3 parts; without Ware (withheld: counts 1 to 5 are withheld);"
                        + " the whole has no value unless every part has one");
    }

    /** Ely is 3 of 4 and then 5 of 6. Ware has no value in the fourth quarter, and Rye no figure in the third. */
    @Test
    void complete_cases_are_the_parts_that_have_a_value_in_every_period_compared() {
        RollUp third = RollUp.of(Map.of("Ely", share(Q3, 3, 4), "Ware", share(Q3, 1, 90)), MissingParts.COMPLETE_CASES);
        RollUp fourth = RollUp.of(
                Map.of("Ely", share(Q4, 5, 6), "Ware", share(Q4, NOT_COVERED), "Rye", share(Q4, 7, 70)),
                MissingParts.COMPLETE_CASES);
        assertThat(third.whole(Q3).figure()).isEqualTo(share(Q3, 4, 94));
        RollUp both = third.plus(fourth);
        assertThat(both.whole(Q3).figure()).isEqualTo(share(Q3, 3, 4));
        assertThat(both.whole(Q3).leftOut())
                .isEqualTo(Map.of(
                        "Ware", "from 2019-01-01 to 2019-03-31 not covered: no return",
                        "Rye", "no figure"));
        assertThat(both.whole(Q4).figure()).isEqualTo(share(Q4, 5, 6));
        assertThat(both.whole(Q4).leftOut())
                .isEqualTo(Map.of(
                        "Ware", "not covered: no return",
                        "Rye", "from 2018-10-01 to 2018-12-31 no figure"));
    }

    @Test
    void nothing_to_measure_in_every_part_is_nothing_to_measure_and_no_part_is_not_covered() {
        RollUp nothing = RollUp.of(Map.of("Ely", share(Q3, 0, 0), "Ware", share(Q3, 0, 0)), MissingParts.DROPPED);
        assertThat(nothing.whole(Q3).figure().outcome()).isEqualTo(new Outcome.NothingToMeasure(Tally.NOTHING));
        for (MissingParts policy : MissingParts.values()) {
            RollUp missing = RollUp.of(Map.of("Ely", share(Q3, WITHHELD), "Ware", share(Q3, INCOMPLETE)), policy);
            assertThat(missing.whole(Q3).figure().outcome()).isEqualTo(new Outcome.NotCovered("2 of 2 parts missing"));
        }
    }

    @Test
    void where_the_definition_is_not_in_force_for_the_parts_it_is_not_for_the_whole() {
        Outcome ended = new Outcome.NotInForce("it ended on 31 August 2024");
        for (MissingParts policy : MissingParts.values()) {
            RollUp.Whole whole = RollUp.of(Map.of("Ely", share(Q4, ended), "Ware", share(Q4, ended)), policy)
                    .plus(RollUp.of(Map.of("Ely", share(Q3, 3, 4), "Ware", share(Q3, 5, 6)), policy))
                    .whole(Q4);
            assertThat(whole.figure().outcome()).isEqualTo(ended);
            assertThat(whole.leftOut()).isEmpty();
        }
    }

    /** 2 thirds per 10,000 of 3 and 5 of 1: 7 of 4, times 10,000, is 17,500. */
    @Test
    void the_formula_of_the_indicator_is_applied_to_the_sums() {
        Figure one = figure(Library.TURNOVER, Q3, Library.TURNOVER.formula().outcome(Tally.of(2, 3)));
        Figure other = figure(Library.TURNOVER, Q3, Library.TURNOVER.formula().outcome(Tally.of(5, 1)));
        assertThat(RollUp.of(Map.of("Ely", one, "Ware", other), MissingParts.DROPPED)
                        .whole(Q3)
                        .figure()
                        .print())
                .isEqualTo("17500.0");
        Outcome four = Library.LOANS_OUT.formula().outcome(Tally.of(4, 0));
        assertThat(RollUp.of(
                                Map.of(
                                        "Ely", figure(Library.LOANS_OUT, Q3, four),
                                        "Ware", figure(Library.LOANS_OUT, Q3, four)),
                                MissingParts.DROPPED)
                        .whole(Q3)
                        .figure()
                        .print())
                .isEqualTo("8.0");
    }

    /** 1 over 0 is told as 0 over 0; with 2 over 5 that is 2 over 5, times 10,000. Added before it is told it were 3 over 5. */
    @Test
    void what_stands_above_the_line_with_nothing_below_is_not_told_and_not_in_the_whole() {
        Figure one = figure(Library.TURNOVER, Q3, Library.TURNOVER.formula().outcome(Tally.of(1, 0)));
        Figure other = figure(Library.TURNOVER, Q3, Library.TURNOVER.formula().outcome(Tally.of(2, 5)));
        RollUp.Whole whole = RollUp.of(Map.of("Ely", one, "Ware", other), MissingParts.NONE_ALLOWED)
                .whole(Q3);
        assertThat(whole.figure().outcome()).isEqualTo(new Outcome.Value(Tally.of(2, 5), Fraction.of(4000)));
    }

    @Test
    void periods_that_only_end_on_the_same_day_are_two() {
        ReportingPeriod year = ReportingPeriod.yearTo31March(2019);
        RollUp both = RollUp.of(Map.of("Ely", share(Q4, 3, 4)), MissingParts.DROPPED)
                .plus(RollUp.of(Map.of("Ely", share(year, 5, 6)), MissingParts.DROPPED));
        assertThat(both.whole(Q4).figure()).isEqualTo(share(Q4, 3, 4));
        assertThat(both.whole(year).figure()).isEqualTo(share(year, 5, 6));
    }

    @Test
    void periods_of_the_same_days_are_the_same_period() {
        ReportingPeriod days = ReportingPeriod.of(Q3.firstDay(), Q3.lastDay());
        RollUp rollUp = RollUp.of(Map.of("Ely", share(Q3, 3, 4), "Ware", share(days, 5, 6)), MissingParts.NONE_ALLOWED);
        assertThat(rollUp.whole(Q3).figure()).isEqualTo(share(Q3, 8, 10));
        assertThat(rollUp.whole(days).figure()).isEqualTo(share(days, 8, 10));
    }

    @Test
    void what_cannot_be_added_is_refused() {
        Figure ely = share(Q3, 3, 4);
        RollUp rollUp = RollUp.of(Map.of("Ely", ely), MissingParts.DROPPED);
        Figure turnover = figure(Library.TURNOVER, Q3, NOT_COVERED);
        assertThatThrownBy(() -> RollUp.of(Map.of(), MissingParts.DROPPED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts to roll up must be at least one, but were none");
        assertThatThrownBy(() -> rollUp.plus(RollUp.of(Map.of("Ware", turnover), MissingParts.DROPPED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures to roll up must be of one indicator, but were of " + Library.IN_TIME + " and "
                        + Library.TURNOVER);
        assertThatThrownBy(() -> RollUp.of(Map.of("Ely", ely, "Ware", turnover), MissingParts.DROPPED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figures to roll up must be of one indicator, but were of ");
        assertThatThrownBy(() -> RollUp.of(Map.of("Ely", ely, "Ware", share(Q4, 1, 2)), MissingParts.DROPPED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figures to roll up must be of one period, but were of ");
        assertThatThrownBy(() -> rollUp.plus(RollUp.of(Map.of("Ware", ely), MissingParts.NONE_ALLOWED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures to roll up must be of one policy, but were of DROPPED and NONE_ALLOWED");
        assertThatThrownBy(() -> rollUp.plus(rollUp))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part must be added once in a period, but Ely was there twice in " + Q3.label());
        assertThatThrownBy(() -> rollUp.whole(Q4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must be one of those rolled up, [" + Q3.label() + "], but was " + Q4.label());
    }

    private static RollUp of(
            String part, Outcome outcome, Optional<LocalDate> knownAt, Optional<LocalDate> extractedOn) {
        Input input = new Input(knownAt, extractedOn, Coverage.UNSTATED, 1);
        return RollUp.of(
                Map.of(part, new Figure(Library.IN_TIME, Q3, outcome, Standings.NONE, input)), MissingParts.DROPPED);
    }

    @Test
    void figures_known_at_different_dates_or_extracted_on_different_days_are_not_added() {
        Outcome half = Library.IN_TIME.formula().outcome(Tally.of(20, 40));
        Optional<LocalDate> early = Optional.of(LocalDate.of(2019, 1, 7));
        Optional<LocalDate> late = Optional.of(LocalDate.of(2019, 1, 31));
        Optional<LocalDate> none = Optional.empty();
        RollUp ely = of("Ely", half, early, late);
        assertThatThrownBy(() -> ely.plus(of("Ware", half, late, late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures to roll up must be of one known-at date, but were of 2019-01-07 and 2019-01-31");
        assertThatThrownBy(() -> ely.plus(of("Ware", half, early, early)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures to roll up must be of one extract day, but were of 2019-01-31 and 2019-01-07");
        assertThatThrownBy(() -> of("Ware", half, none, none).plus(ely))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures to roll up must be of one known-at date, but were of none and 2019-01-07");
        assertThat(of("Ware", half, none, none)
                        .plus(of("Rye", half, none, none))
                        .whole(Q3)
                        .added())
                .containsExactly("Rye", "Ware");
        Map<String, Figure> both = Map.of(
                "Ely",
                ely.whole(Q3).figure(),
                "Ware",
                of("Ware", half, late, late).whole(Q3).figure());
        assertThatThrownBy(() -> RollUp.of(both, MissingParts.DROPPED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figures to roll up must be of one known-at date, but were of ");
    }

    /** A part that is missing adds nothing, so its dates are not asked for; nor are those of another period. */
    @Test
    void a_missing_part_and_another_period_may_be_of_other_dates() {
        Outcome half = Library.IN_TIME.formula().outcome(Tally.of(20, 40));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 1, 7));
        RollUp whole = of("Rye", NOT_COVERED, Optional.empty(), Optional.empty())
                .plus(of("Ely", half, day, day))
                .plus(of("Ware", INCOMPLETE, day.map(known -> known.plusDays(1)), Optional.empty()))
                .plus(RollUp.of(Map.of("Ely", share(Q4, 5, 6)), MissingParts.DROPPED));
        assertThat(whole.whole(Q3).added()).containsExactly("Ely");
        assertThat(whole.whole(Q3).figure().input()).isEqualTo(new Input(day, day, Coverage.UNSTATED, 1));
    }

    @Test
    void a_roll_up_prints_how_much_it_holds() {
        assertThat(RollUp.of(Map.of("Ely", share(Q3, 3, 4)), MissingParts.DROPPED))
                .hasToString("library.in-time, parts: 1, periods: 1, a part without a value is left out of both terms");
    }
}
