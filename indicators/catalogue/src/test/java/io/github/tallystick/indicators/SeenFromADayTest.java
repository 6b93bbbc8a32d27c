package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.lookedafter.CareIndicators.MISSING;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.VP7;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA1I;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA2;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.AGENCY_RATE;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.CASELOAD_AVERAGE;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.CASELOAD_WITHIN_CAP;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.EA11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.PostBuilder;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Figures of the quarter to 31 December 2018 as known on 30 November, when December is still to come; and where units stand.
 * What is expected is worked out by hand beside each, and written {@code so far; lowest to highest; day it is settled}.
 */
class SeenFromADayTest {
    private static final ReportingPeriod QUARTER = days("2018-10-01", "2018-12-31");
    private static final LocalDate NOVEMBER_30 = LocalDate.of(2018, 11, 30);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <F extends Facts<F>> Figure inNovember(Indicator<F> indicator, F... facts) {
        return Evaluation.of(indicator, List.of(facts)).asKnownAt(NOVEMBER_30).figure(QUARTER);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <F extends Facts<F>> Standings standings(Indicator<F> indicator, F... facts) {
        return Evaluation.of(indicator, List.of(facts)).figure(QUARTER).standings();
    }

    private static String bounds(Figure figure) {
        Outcome.Incomplete incomplete = (Outcome.Incomplete) figure.outcome();
        Rounding rounding = Rounding.halfUp(1);
        return incomplete.counted() + "; "
                + incomplete.lowest().map(rounding::print).orElse("none") + " to "
                + incomplete.highest().map(rounding::print).orElse("none") + "; " + incomplete.settlesOn();
    }

    private static Standings standing(int notEligible, int excluded, int notYetDue, int met, int notMet) {
        return new Standings(notEligible, excluded, notYetDue, met, notMet, 0);
    }

    private static Child child(String start, String ceased, String reason, Involvement... involvements) {
        CareEpisode episode = CareEpisode.builder()
                .id("e")
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .ceasedOn(OtherMeaning.dayIfAny(ceased))
                .ceasedReason(reason)
                .legalStatus("C2")
                .build();
        return Child.builder()
                .id("c")
                .addCareEpisodes(episode)
                .addInvolvements(involvements)
                .build();
    }

    private static Involvement allocated(String worker, String start, String end) {
        return Involvement.builder()
                .id(worker)
                .child("c" + worker)
                .worker(worker)
                .role(Involvement.ALLOCATED_SOCIAL_WORKER)
                .startedOn(LocalDate.parse(start))
                .endedOn(OtherMeaning.dayIfAny(end))
                .build();
    }

    private static PostBuilder post(String fte, String start, String end) {
        return Post.builder()
                .id(start)
                .fte(Fte.of(fte))
                .qualified(true)
                .startedOn(LocalDate.parse(start))
                .endedOn(OtherMeaning.dayIfAny(end));
    }

    private static Worker worker(Post post, Involvement... involvements) {
        return Worker.builder()
                .id("w")
                .addPosts(post)
                .addInvolvements(involvements)
                .build();
    }

    private static Involvement[] cases(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> allocated("" + i, "2018-02-01", "-"))
                .toArray(Involvement[]::new);
    }

    /** Both may come back and cease again in December: at the lowest only the second is left, at the highest the first. */
    @Test
    void a_child_who_ceased_may_come_back_and_cease_again() {
        Figure figure =
                inNovember(VP7, child("2018-01-01", "2018-10-10", "E4A"), child("2018-01-01", "2018-10-20", "E17"));
        assertThat(bounds(figure)).isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 2, 0, 0));
        Figure settled = Evaluation.of(VP7, List.of(child("2018-01-01", "2018-10-10", "E4A")))
                .extractedOn(LocalDate.of(2018, 12, 31))
                .figure(QUARTER);
        assertThat(settled.print()).isEqualTo("100.0");
        assertThat(settled.standings()).isEqualTo(standing(0, 0, 0, 1, 0));
    }

    /** The second is in care too, but may still go missing in December; that the first was missing stays. */
    @Test
    void a_child_who_was_missing_is_decided_and_one_who_was_not_may_still_be() {
        Child child = child("2018-01-01", "-", "");
        Child missing = Child.builder()
                .from(child)
                .addMissingIncidents(
                        MissingIncident.builder().id("m").startedOn(NOVEMBER_30).build())
                .build();
        assertThat(bounds(inNovember(MISSING, missing))).isEqualTo("1/1; 100.0 to 100.0; 2018-12-31");
        assertThat(bounds(inNovember(MISSING, child))).isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(inNovember(MISSING, missing, child).standings()).isEqualTo(standing(0, 0, 1, 1, 0));
    }

    /** Counted every time, nothing that happens later takes a cessation of October away. */
    @Test
    void where_every_cessation_counts_those_that_are_known_are_decided() {
        Figure figure = inNovember(
                VP7.read("children leaving care", "every cessation"), child("2018-01-01", "2018-10-10", "E4A"));
        assertThat(bounds(figure)).isEqualTo("1/1; 100.0 to 100.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 0, 1, 0));
    }

    @Test
    void a_child_left_out_for_the_reason_is_excluded() {
        Indicator<Child> leftOut = VP7.read(
                "children leaving care",
                "children who died (E2), moved to another council (E3) or were 18 by the reason given (E15, E17) left"
                        + " out");
        assertThat(standings(
                        leftOut,
                        child("2018-01-01", "2018-10-10", "E17"),
                        child("2018-01-01", "2018-10-10", "E6"),
                        child("2018-01-01", "2018-09-30", "E17")))
                .isEqualTo(standing(1, 1, 0, 0, 1));
    }

    /** Two social workers by November: the child may cease, or have a third in December. One who ceased is out for good. */
    @Test
    void a_looked_after_child_may_cease_and_may_have_another_social_worker() {
        Involvement a = allocated("a", "2018-02-01", "2018-06-30");
        Involvement b = allocated("b", "2018-07-01", "-");
        Figure figure = inNovember(
                SOCIAL_WORKERS_3_PLUS,
                child("2018-01-01", "-", "", a, b),
                child("2018-01-01", "2018-11-01", "E4A", a, b));
        assertThat(bounds(figure)).isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(1, 0, 1, 0, 0));
    }

    /** Three by November are three for good; but the child may cease. Only a value of 100 is left. */
    @Test
    void a_third_social_worker_stays_the_third() {
        Figure figure = inNovember(
                SOCIAL_WORKERS_3_PLUS,
                child(
                        "2018-01-01",
                        "-",
                        "",
                        allocated("a", "2018-02-01", "2018-06-30"),
                        allocated("b", "2018-07-01", "2018-08-31"),
                        allocated("d", "2018-09-01", "-")));
        assertThat(bounds(figure)).isEqualTo("0/0; 100.0 to 100.0; 2018-12-31");
    }

    /**
     * One stays: 12 of 13 stocks are past, and in December the worker may leave. One left in June with six stocks. So far 1
     * over 18/13. Lowest 1 over 1 + 6/13 = 13/19; highest 2 over 12/13 + 6/13 = 26/18.
     */
    @Test
    void a_worker_who_has_not_left_may_still_leave() {
        Worker stays = worker(post("1", "2010-01-01", "-").build());
        Worker left = worker(post("1", "2012-01-01", "2018-06-15")
                .leavingReason(Post.VOLUNTARY_RESIGNATION)
                .build());
        Figure figure = inNovember(EA11, stays, left);
        assertThat(bounds(figure)).isEqualTo("1/1.384615; 68.4 to 144.4; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 1, 1, 0));
    }

    /** As known on 31 October 11 of 13 stocks are past: 0 over 11/13 so far, and 1 over 11/13 at the highest. */
    @Test
    void stocks_still_to_come_are_open() {
        Figure figure = Evaluation.of(
                        EA11, List.of(worker(post("1", "2010-01-01", "-").build())))
                .asKnownAt(LocalDate.of(2018, 10, 31))
                .figure(QUARTER);
        assertThat(bounds(figure)).isEqualTo("0/0.846154; 0.0 to 118.2; 2018-12-31");
    }

    /** One who retired in June cannot resign any more: 0 over 6/13, and no more. */
    @Test
    void a_worker_who_has_left_cannot_leave_again() {
        Figure figure = inNovember(
                EA11,
                worker(post("1", "2012-01-01", "2018-06-15")
                        .leavingReason("retirement")
                        .build()));
        assertThat(bounds(figure)).isEqualTo("0/0.461538; 0.0 to 0.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 0, 0, 1));
    }

    /** Each may leave in December: the agency worker (0 over 1), or the other (0.5 over 0.5). A third left in November. */
    @Test
    void a_post_may_end_before_the_last_day() {
        Figure figure = inNovember(
                AGENCY_RATE,
                worker(post("0.5", "2018-01-01", "-").agency(true).build()),
                worker(post("1", "2018-01-01", "-").build()),
                worker(post("1", "2018-01-01", "2018-11-15").build()));
        assertThat(bounds(figure)).isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(1, 0, 2, 0, 0));
    }

    /** Cases may end, so 0 over 0.5; any number may be given to a worker of ever fewer hours, so there is no highest. */
    @Test
    void a_caseload_has_no_highest_before_the_last_day() {
        Figure figure = inNovember(
                CASELOAD_AVERAGE, worker(post("0.5", "2018-01-01", "-").build(), cases(2)));
        assertThat(bounds(figure)).isEqualTo("0/0; 0.0 to none; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 1, 0, 0));
    }

    /** Two cases may become 21, 21 may become one. */
    @Test
    void a_worker_may_come_above_and_below_the_cap_before_the_last_day() {
        assertThat(bounds(inNovember(
                        CASELOAD_WITHIN_CAP, worker(post("1", "2018-01-01", "-").build(), cases(2)))))
                .isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(bounds(inNovember(
                        CASELOAD_WITHIN_CAP, worker(post("1", "2018-01-01", "-").build(), cases(21)))))
                .isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
    }

    /** A worker in post without a case may be given one; one who has left is not waited for. */
    @Test
    void a_worker_in_post_may_be_given_a_case() {
        Involvement ended = allocated("1", "2018-02-01", "2018-06-30");
        Figure figure = inNovember(
                CASELOAD_WITHIN_CAP,
                worker(post("1", "2018-01-01", "-").build(), ended),
                worker(post("1", "2018-01-01", "2018-06-30").build(), ended));
        assertThat(figure.standings()).isEqualTo(standing(1, 0, 1, 0, 0));
    }

    /** One holds a case in a post, one after the last day in the post, one in a post of no hours, one holds none. */
    @Test
    void a_worker_with_cases_and_no_hours_is_excluded() {
        Worker[] workers = {
            worker(post("0.5", "2018-01-01", "-").build(), cases(2)),
            worker(post("1", "2018-01-01", "2018-12-31").build(), cases(2)),
            worker(post("0", "2018-01-01", "-").build(), cases(2)),
            worker(post("1", "2018-01-01", "-").build(), allocated("1", "2018-02-01", "2018-06-30")),
        };
        assertThat(standings(CASELOAD_AVERAGE, workers)).isEqualTo(standing(1, 2, 0, 1, 0));
        assertThat(standings(CASELOAD_WITHIN_CAP, workers)).isEqualTo(standing(1, 2, 0, 1, 0));
    }

    private static School school(String replaced, String phase, int grade, int pupils) {
        return School.builder()
                .urn("1")
                .addListings(SchoolListing.builder()
                        .listedOn(LocalDate.of(2018, 9, 30))
                        .replacedOn(OtherMeaning.dayIfAny(replaced))
                        .phase(phase)
                        .typeOfEducation("Community School")
                        .overallEffectiveness(grade == 0 ? OptionalInt.empty() : OptionalInt.of(grade))
                        .predecessorGrade(OptionalInt.empty())
                        .pupils(pupils == 0 ? OptionalInt.empty() : OptionalInt.of(pupils))
                        .build())
                .build();
    }

    /** The next list, whenever it comes, may leave out either school. Nobody knows of it in November. */
    @Test
    void a_list_may_be_replaced_before_the_last_day() {
        Figure figure =
                inNovember(EA1I, school("2018-12-31", "Primary", 1, 200), school("2018-12-31", "Primary", 3, 100));
        assertThat(bounds(figure)).isEqualTo("0/0; 0.0 to 100.0; 2018-12-31");
        assertThat(figure.standings()).isEqualTo(standing(0, 0, 2, 0, 0));
    }

    @Test
    void a_school_without_a_grade_or_without_pupils_is_excluded() {
        School[] schools = {
            school("-", "Primary", 1, 200),
            school("-", "Primary", 0, 200),
            school("-", "Primary", 4, 0),
            school("-", "Nursery", 0, 50),
            school("2018-12-31", "Primary", 0, 200),
        };
        assertThat(standings(EA1I, schools)).isEqualTo(standing(2, 1, 0, 1, 1));
        assertThat(standings(EA2, schools)).isEqualTo(standing(2, 2, 0, 1, 0));
    }
}
