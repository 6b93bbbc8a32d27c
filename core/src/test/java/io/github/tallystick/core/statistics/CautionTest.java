package io.github.tallystick.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CautionTest {
    private static List<Caution> cautions(Formula<?, ?> formula, Tally tally) {
        return Caution.of(formula, formula.outcome(tally));
    }

    @Test
    void a_figure_that_is_not_final_is_read_with_another_care() {
        Outcome open = new Outcome.Incomplete(Tally.of(1, 2), Optional.empty(), Optional.empty(), LocalDate.EPOCH);
        assertThat(Caution.of(Library.IN_TIME.formula(), open)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 50, none",
        "9, 50, FEW_EVENTS",
        "0, 50, FEW_EVENTS",
        "10, 49, SMALL_DENOMINATOR",
        "9, 49, 'FEW_EVENTS, SMALL_DENOMINATOR'",
        "0, 0, none",
    })
    void a_share_is_read_with_care_below_ten_and_below_fifty(long numerator, long denominator, String cautions) {
        List<Caution> said = cautions(Library.IN_TIME.formula(), Tally.of(numerator, denominator));
        assertThat(said).hasToString(cautions.equals("none") ? "[]" : "[" + cautions + "]");
    }

    @Test
    void a_number_has_no_denominator_and_a_mean_no_events() {
        Formula<?, ?> mean = Formula.ratio(
                "{2} over {1}",
                Scale.QUOTIENT,
                Library.Loans.ALL,
                Term.number(Clause.clause("loans out", Library.Is.OUT)),
                Term.number(Clause.clause("loans", Library.Is.LENT)));
        assertThat(cautions(Library.LOANS_OUT.formula(), Tally.of(9, 0))).containsExactly(Caution.FEW_EVENTS);
        assertThat(cautions(Library.LOANS_OUT.formula(), Tally.of(10, 0))).isEmpty();
        assertThat(cautions(mean, Tally.of(3, 49))).containsExactly(Caution.SMALL_DENOMINATOR);
        assertThat(cautions(mean, Tally.of(3, 50))).isEmpty();
    }

    @Test
    void a_caution_says_itself_in_english() {
        assertThat(Caution.FEW_EVENTS.inWords()).isEqualTo("fewer than 10 were counted");
        assertThat(Caution.SMALL_DENOMINATOR.inWords()).isEqualTo("the denominator is below 50");
    }
}
