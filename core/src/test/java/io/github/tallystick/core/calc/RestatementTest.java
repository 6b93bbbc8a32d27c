package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.calc.Restatement.Cause;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One borrower, seen on day 20 and on day 60 of 2018. The period is January, days 0 to 30; a loan is for 14 days. */
class RestatementTest {
    private static final ReportingPeriod JANUARY = ReportingPeriod.of(DAY_0, DAY_0.plusDays(30));
    private static final ReportingPeriod FEBRUARY =
            ReportingPeriod.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 2, 28));

    /** Lent, returned, recorded, superseded; a version that is corrected has the same identifier. */
    private static Loan loan(String id, int lent, int returned, int recorded, int superseded) {
        return new Loan(id, lent, returned, 1, recorded, superseded);
    }

    private static final Borrower BORROWER = new Borrower(
            "secret",
            "",
            List.of(
                    loan("stands", 0, 10, 10, -1),
                    loan("recorded late", 1, 12, 50, -1),
                    loan("corrected", 2, 18, 18, 40),
                    loan("corrected", 2, 15, 40, -1),
                    loan("deleted", 3, 16, 16, 45),
                    loan("not back on day 20", 15, 29, 15, -1),
                    loan("lent since", 25, -1, 25, -1),
                    loan("lent in February", 40, 45, 45, -1)));

    private static Evaluation<Borrower> knownAt(int day) {
        return Evaluation.of(Library.IN_TIME, List.of(BORROWER)).asKnownAt(DAY_0.plusDays(day));
    }

    /**
     * Known on day 20: three loans decided, of which the one kept from day 2 to 18 is late: 2/3; the fourth is not yet due. Day 60:
     * recorded late +1/+1; corrected to day 15, in time, +1/0; deleted -1/-1; become due: the one back on day 29, its
     * fourteenth, +1/+1, and the one lent since and not back, 0/+1. Together 4/5.
     */
    @Test
    void a_running_figure_moves_by_parts_that_each_have_their_cause() {
        Restatement restatement =
                Restatement.between(knownAt(20), JANUARY, knownAt(60), JANUARY).orElseThrow();
        assertThat(restatement.then()).isEqualTo(Tally.of(2, 3));
        assertThat(restatement.now()).isEqualTo(Tally.of(4, 5));
        assertPart(restatement, Cause.DEFINITION_CHANGED, 0, 0);
        assertPart(restatement, Cause.RECORDED_LATE, 1, 1, "secret/recorded late");
        assertPart(restatement, Cause.CORRECTED, 1, 0, "secret/corrected");
        assertPart(restatement, Cause.DELETED, -1, -1, "secret/deleted");
        assertPart(restatement, Cause.BECOME_DUE, 1, 2, "secret/lent since", "secret/not back on day 20");
        assertPart(restatement, Cause.REAL_CHANGE, 0, 0);
        assertThat(restatement.inWords())
                .isEqualTo("2/3 to 4/5: recorded late +1/+1, 1 unit; corrected +1/+0, 1 unit; deleted -1/-1, 1 unit;"
                        + " become due +1/+2, 2 units");
        assertThat(restatement.toString()).doesNotContain("secret");
    }

    /** January as it stands is 4/5, February is one loan, in time. */
    @Test
    void the_next_period_is_a_real_change() {
        Restatement restatement =
                Restatement.between(knownAt(60), JANUARY, knownAt(60), FEBRUARY).orElseThrow();
        assertPart(
                restatement,
                Cause.REAL_CHANGE,
                -3,
                -4,
                "secret/corrected",
                "secret/lent in February",
                "secret/lent since",
                "secret/not back on day 20",
                "secret/recorded late",
                "secret/stands");
        assertThat(restatement.now()).isEqualTo(Tally.of(1, 1));
    }

    @Test
    void a_borrower_on_one_side_only_was_recorded_late_or_deleted() {
        Evaluation<Borrower> nobody = Evaluation.of(Library.IN_TIME, List.of());
        Evaluation<Borrower> somebody = Evaluation.of(Library.IN_TIME, List.of(BORROWER));
        Restatement added =
                Restatement.between(nobody, JANUARY, somebody, JANUARY).orElseThrow();
        assertThat(added.part(Cause.RECORDED_LATE).denominator()).isEqualTo(Fraction.of(5));
        assertThat(added.inWords()).isEqualTo("0/0 to 4/5: recorded late +4/+5, 5 units");
        Restatement deleted =
                Restatement.between(somebody, JANUARY, nobody, JANUARY).orElseThrow();
        assertThat(deleted.inWords()).isEqualTo("4/5 to 0/0: deleted -4/-5, 5 units");
        assertThat(Restatement.between(nobody, JANUARY, nobody, JANUARY)
                        .orElseThrow()
                        .inWords())
                .isEqualTo("0/0 to 0/0: no change");
    }

    @Test
    void there_is_no_split_where_one_of_the_figures_is_refused_or_of_another_indicator() {
        Evaluation<Borrower> unreached =
                knownAt(60).covering(new Coverage(Optional.empty(), Optional.of(LocalDate.of(2018, 1, 30)), Set.of()));
        assertThat(Restatement.between(knownAt(60), JANUARY, unreached, JANUARY))
                .isEmpty();
        assertThat(Restatement.between(unreached, JANUARY, knownAt(60), JANUARY))
                .isEmpty();
        assertThatThrownBy(() -> Restatement.between(
                        knownAt(60), JANUARY, Evaluation.of(Library.LOANS_OUT, List.of(BORROWER)), JANUARY))
                .hasMessage("figures to restate must be of one indicator, but were of library.in-time and"
                        + " library.loans-out");
    }

    private static void assertPart(
            Restatement restatement, Cause cause, long numerator, long denominator, String... units) {
        Restatement.Part part = restatement.part(cause);
        assertThat(part.units().stream().map(Restatement.Moved::unit))
                .as(cause.inWords())
                .containsExactly(units);
        assertThat(part.numerator()).as(cause.inWords()).isEqualTo(Fraction.of(numerator));
        assertThat(part.denominator()).as(cause.inWords()).isEqualTo(Fraction.of(denominator));
    }
}
