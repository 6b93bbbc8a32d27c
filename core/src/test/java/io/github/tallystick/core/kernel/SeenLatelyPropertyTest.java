package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.Club.Plan;
import io.github.tallystick.core.Club.Visit;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Those seen in the last 20 working days: a visit counts from its day to the last of 20 working days. Nothing in the definition
 * speaks of what is not known yet.
 */
class SeenLatelyPropertyTest {
    private static final Rows PLANS = new Rows.Every(Club.PLANS);
    private static final When SEEN = new When.AtLeast(
            1,
            new When.Each(
                    new Rows.Every(Club.VISITS),
                    Same.of(Club.PLANS.key()),
                    Optional.empty(),
                    new When.Over(
                            Window.asAt(),
                            new When.Touching(
                                    Club.MADE,
                                    new Day.After(
                                            new Timescale.WorkingDays(
                                                    20, StartDay.NOT_COUNTED, EnglandAndWales.WORKING_DAYS),
                                            Club.MADE)))));
    private static final When BEGUN = new When.From(Club.START);
    private static final When OPEN = new When.Open(Club.START, Club.END);
    private static final LocalDate EXTRACTED = LocalDate.of(2018, 2, 15);

    private static SaidFormula seenOf(When which) {
        Formula<Member, Row> share = Formula.share(
                "{1} {2}",
                PLANS,
                Term.number(Clause.clause("plans", which)),
                Clause.clause("seen in the last 20 working days", SEEN));
        return new SaidFormula(PLANS, which, SEEN, share);
    }

    private static int day(String date) {
        return (int) ChronoUnit.DAYS.between(Club.DAY_0, LocalDate.parse(date));
    }

    private static Plan plan(String id, int end, String... visits) {
        List<Visit> made = List.of(visits).stream()
                .map(date -> new Visit(id + date, day(date), day(date), true, "a", 0))
                .toList();
        return new Plan(id, 0, end, true, "a", "", 0, made);
    }

    private static Outcome told(When which, LocalDate asAt) {
        List<Plan> plans = List.of(
                plan("lately", -1, "2018-02-14"),
                plan("before", -1, "2018-01-29"),
                plan("ended", day("2018-02-09")),
                plan("never", -1));
        return Evaluation.of(Club.indicator(seenOf(which).formula()), List.of(new Member("m", plans, List.of())))
                .extractedOn(EXTRACTED)
                .figure(ReportingPeriod.of(LocalDate.of(2018, 2, 1), asAt))
                .outcome();
    }

    /**
     * Of four plans one was visited on Monday 29 January 2018, so that its child has been seen until Monday 26 February, the
     * twentieth working day; one on Wednesday 14 February, until Wednesday 14 March; and two never. Each of them may be visited
     * from 16 February on.
     */
    @ParameterizedTest
    @CsvSource({
        // as at, lowest, highest
        "2018-02-16, 50, 100", // both are still seen
        "2018-02-26, 50, 100", // the last day for the first
        "2018-02-27, 25, 100",
        "2018-03-14, 25, 100", // the last day for the second
        "2018-03-15, 0, 100",
    })
    void of_plans_begun_each_is_seen_for_20_working_days_and_may_be_seen_again(
            LocalDate asAt, long lowest, long highest) {
        assertThat(told(BEGUN, asAt)).isInstanceOfSatisfying(Outcome.Incomplete.class, outcome -> {
            assertThat(outcome.lowest()).contains(Fraction.of(lowest));
            assertThat(outcome.highest()).contains(Fraction.of(highest));
            assertThat(outcome.settlesOn()).isEqualTo(asAt);
        });
    }

    /** One plan ended on 9 February. On the 8th the later of the two visits had not been made. */
    @ParameterizedTest
    @CsvSource({
        // as at, seen, plans begun, plans open
        "2018-02-08, 1, 4, 4",
        "2018-02-15, 2, 4, 3",
    })
    void by_the_day_of_the_extract_all_is_decided(LocalDate asAt, long seen, long begun, long open) {
        assertThat(told(BEGUN, asAt).value()).contains(Fraction.of(100 * seen, begun));
        assertThat(told(OPEN, asAt).value()).contains(Fraction.of(100 * seen, open));
    }

    /** The plans that may end are below the line or not; the lowest has them there unless they are seen. */
    @Property(tries = 300)
    void whatever_happens_later_the_figure_lies_within_its_bounds(@ForAll Random random) {
        Extract.at(random, seenOf(BEGUN)).assertHolds();
        Extract.at(random, seenOf(OPEN)).assertHolds();
    }
}
