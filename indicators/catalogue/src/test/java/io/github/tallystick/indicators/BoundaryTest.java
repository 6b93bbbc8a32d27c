package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The edges of each definition, a line a case. What is expected follows from the definition and a calendar of the year, and
 * is written {@code numerator/denominator}.
 */
class BoundaryTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Optional<LocalDate> dayIfAny(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(day(iso));
    }

    private static <F extends Facts<F>> String counted(Indicator<F> indicator, F facts, String first, String last) {
        Figure figure = Evaluation.of(indicator, List.of(facts)).figure(ReportingPeriod.of(day(first), day(last)));
        return figure.outcome()
                .tally()
                .map(Object::toString)
                .orElse(figure.outcome().name());
    }

    /** The examples of 28 and 29 February are those of the definition's own text. */
    @ParameterizedTest
    @CsvSource({
        // earlier referral, later referral, counted on the day of the later one
        "2023-02-28, 2024-02-29, 1/1", // 29 February looks back to 28 February
        "2023-02-27, 2024-02-29, 0/1",
        "2024-02-29, 2025-03-01, 0/1", // 1 March looks back to 1 March
        "2024-02-29, 2025-02-28, 1/1", // 28 February looks back to 28 February
        "2018-06-15, 2019-06-15, 1/1", // exactly 12 months
        "2018-06-14, 2019-06-15, 0/1", // a day more
        "2019-06-15, 2019-06-15, 0/2", // neither repeats the other
        "2019-06-14, 2019-06-15, 1/1",
    })
    void vp4_looks_back_twelve_months_to_the_day(String earlier, String later, String counted) {
        Child child = Child.builder()
                .id("c")
                .addReferrals(referral("a", earlier), referral("b", later))
                .build();
        assertThat(counted(ReferralIndicators.VP4, child, later, later)).isEqualTo(counted);
    }

    private static Referral referral(String id, String received, Assessment... assessments) {
        return Referral.builder()
                .id(id)
                .receivedOn(day(received))
                .addAssessments(assessments)
                .build();
    }

    /** A plan from Monday 5 November 2018: the first visit is due on Monday 19 November, the tenth working day. */
    @ParameterizedTest
    @CsvSource({
        // visit, end of the plan, counted on 19 November
        "2018-11-19, -, 1/1", // on the tenth working day
        "2018-11-20, -, 0/1", // on the eleventh
        "-, -, 0/1", // never
        "2018-11-19, 2018-11-19, 1/1", // the plan ends on the due date
        "-, 2018-11-19, 0/1",
        "-, 2018-11-18, 0/0", // the plan ended before it fell due
        "2018-11-05, -, 0/1", // a visit on the first day starts no second clock and ends no first one
        "2018-11-04, -, 0/1", // before the plan
    })
    void vp8_a_visit_is_in_time_on_the_tenth_working_day(String visit, String planEnd, String counted) {
        assertThat(counted(
                        ProtectionIndicators.VP8, withPlan("2018-11-05", visit, planEnd), "2018-11-19", "2018-11-19"))
                .isEqualTo(counted);
    }

    /** Counted from Friday 2 November the tenth working day is Friday 16 November: a Saturday visit after it is late. */
    @Test
    void vp8_a_visit_on_the_saturday_after_the_deadline_is_late_although_no_working_day_has_passed() {
        assertThat(counted(
                        ProtectionIndicators.VP8,
                        withPlan("2018-11-02", "2018-11-17", "-"),
                        "2018-11-16",
                        "2018-11-16"))
                .isEqualTo("0/1");
        assertThat(counted(
                        ProtectionIndicators.VP8,
                        withPlan("2018-11-02", "2018-11-16", "-"),
                        "2018-11-16",
                        "2018-11-16"))
                .isEqualTo("1/1");
        assertThat(counted(
                        ProtectionIndicators.VP8,
                        withPlan("2018-11-03", "2018-11-16", "-"),
                        "2018-11-16",
                        "2018-11-16"))
                .as("from a Saturday the same day is due")
                .isEqualTo("1/1");
    }

    private static Child withPlan(String start, String visit, String planEnd) {
        ProtectionPlan plan = ProtectionPlan.builder()
                .id("p")
                .startedOn(day(start))
                .endedOn(dayIfAny(planEnd))
                .visits(dayIfAny(visit).map(made -> Visit.of("v", made)).stream()
                        .toList())
                .build();
        return Child.builder().id("c").addPlans(plan).build();
    }

    @Test
    void vp8_leaves_out_other_councils_plans_and_visits_without_the_child() {
        Visit unseen = Visit.builder()
                .from(Visit.of("v", day("2018-11-19")))
                .childSeen(false)
                .build();
        ProtectionPlan plan = ProtectionPlan.builder()
                .id("p")
                .startedOn(day("2018-11-05"))
                .addVisits(unseen)
                .build();
        Child own = Child.builder().id("c").addPlans(plan).build();
        Child other = Child.builder()
                .id("c")
                .addPlans(ProtectionPlan.builder()
                        .from(plan)
                        .ofAnotherCouncil(true)
                        .build())
                .build();
        assertThat(counted(ProtectionIndicators.VP8, own, "2018-11-19", "2018-11-19"))
                .isEqualTo("0/1");
        assertThat(counted(ProtectionIndicators.VP8, other, "2018-11-19", "2018-11-19"))
                .isEqualTo("0/0");
    }

    @Test
    void a_plan_that_ends_before_it_starts_is_told_and_not_counted() {
        Child child = withPlan("2018-11-05", "2018-11-19", "2018-11-04");
        Evaluation<Child> evaluation = Evaluation.of(ProtectionIndicators.VP8, List.of(child));
        ReportingPeriod period = ReportingPeriod.quarter(2019, 3);
        assertThat(evaluation.figure(period).standings().unusable()).isEqualTo(1);
        assertThat(evaluation.explain(period).get(0).reason())
                .isEqualTo("plan must not end before it starts: plan started 2018-11-05, plan ended 2018-11-04");
    }

    /** Old plans do not trouble a figure of today; the days shortly before the bank holidays known cannot be told. */
    @Test
    void vp8_a_clock_that_starts_beyond_the_bank_holidays_known_counts_where_it_certainly_falls_due() {
        ReportingPeriod lastMonth = ReportingPeriod.of(day("2028-12-01"), day("2028-12-31"));
        Figure old = figure(withPlan("2005-03-01", "2005-03-10", "-"), ReportingPeriod.quarter(2019, 3));
        assertThat(old.standings().unusable()).isZero();
        assertThat(figure(withPlan("2028-12-20", "-", "-"), lastMonth)
                        .standings()
                        .unusable())
                .isZero();
        assertThat(figure(withPlan("2011-12-20", "-", "-"), ReportingPeriod.quarter(2012, 4))
                        .standings()
                        .unusable())
                .isEqualTo(1);
    }

    private static Figure figure(Child child, ReportingPeriod period) {
        return Evaluation.of(ProtectionIndicators.VP8, List.of(child)).figure(period);
    }

    /** A visit on Monday 5 November 2018 is to be recorded by Monday 12 November. */
    @ParameterizedTest
    @CsvSource({"2018-11-12, 1/1", "2018-11-13, 0/1", "2018-11-05, 1/1", "-, 1/1"})
    void a_visit_is_recorded_in_time_on_the_fifth_working_day_or_if_it_was_always_known(
            String recorded, String counted) {
        Visit visit = Visit.builder()
                .id("v")
                .madeOn(day("2018-11-05"))
                .childSeen(false)
                .recordedOn(dayIfAny(recorded))
                .build();
        Child child = Child.builder().id("c").addVisitsOutsidePlans(visit).build();
        assertThat(counted(ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD, child, "2018-11-05", "2018-11-05"))
                .isEqualTo(counted);
    }

    /** A referral on Monday 5 November 2018: the seventh working day is Wednesday 14 November. */
    @ParameterizedTest
    @CsvSource({"2018-11-14, 1/1", "2018-11-15, 0/1", "2018-11-05, 1/1"})
    void ni59_is_in_time_on_the_seventh_working_day(String authorised, String counted) {
        Child child = Child.builder()
                .id("c")
                .addReferrals(referral("r", "2018-11-05", assessment("a", "2018-11-05", authorised)))
                .build();
        assertThat(counted(AssessmentIndicators.NI_59, child, authorised, authorised))
                .isEqualTo(counted);
    }

    private static Assessment assessment(String id, String started, String authorised) {
        return Assessment.builder()
                .id(id)
                .startedOn(day(started))
                .authorisedOn(dayIfAny(authorised))
                .build();
    }

    @Test
    void ni59_takes_the_first_assessment_finished_or_not_and_of_two_on_a_day_the_smaller_identifier() {
        Child unfinishedFirst = Child.builder()
                .id("c")
                .addReferrals(referral(
                        "r",
                        "2018-11-05",
                        assessment("b", "2018-11-07", "2018-11-09"),
                        assessment("a", "2018-11-06", "-")))
                .build();
        assertThat(counted(AssessmentIndicators.NI_59, unfinishedFirst, "2018-11-01", "2018-11-30"))
                .isEqualTo("0/0");
        Child sameDay = Child.builder()
                .id("c")
                .addReferrals(referral(
                        "r",
                        "2018-11-05",
                        assessment("A9", "2018-11-06", "2018-11-30"),
                        assessment("A10", "2018-11-06", "2018-11-09")))
                .build();
        assertThat(counted(AssessmentIndicators.NI_59, sameDay, "2018-11-01", "2018-11-30"))
                .as("A10 comes before A9 as text")
                .isEqualTo("1/1");
    }

    private static CareEpisode episode(String id, String start, String ceased, String reason, String status) {
        return CareEpisode.builder()
                .id(id)
                .periodOfCare("p")
                .startedOn(day(start))
                .ceasedOn(dayIfAny(ceased))
                .ceasedReason(reason)
                .legalStatus(status)
                .build();
    }

    private static Child withCare(CareEpisode... episodes) {
        return Child.builder().id("c").addCareEpisodes(episodes).build();
    }

    @Test
    void vp7_counts_a_child_once_by_the_last_cessation_in_the_period() {
        Child twice = withCare(
                episode("1", "2018-01-01", "2018-10-10", "E4A", "C2"),
                episode("2", "2018-10-20", "2018-12-20", "E17", "C2"));
        assertThat(counted(LookedAfterIndicators.VP7, twice, "2018-10-01", "2018-12-31"))
                .isEqualTo("0/1");
        assertThat(counted(LookedAfterIndicators.VP7, twice, "2018-10-01", "2018-12-19"))
                .isEqualTo("1/1");
        assertThat(counted(LookedAfterIndicators.VP7, twice, "2018-10-01", "2018-12-20"))
                .isEqualTo("0/1");
        Child sameDay = withCare(
                episode("1", "2018-01-01", "2018-10-10", "E17", "C2"),
                episode("2", "2018-02-01", "2018-10-10", "E4A", "C2"));
        assertThat(counted(LookedAfterIndicators.VP7, sameDay, "2018-10-01", "2018-12-31"))
                .as("the episode that started later")
                .isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "E11, C2, 1/1",
        "E48, C2, 1/1",
        "E4B, C2, 1/1",
        "E41, C2, 0/1",
        "E13, C2, 0/1",
        "X1, C2, 0/0", // followed by another episode
        "'', C2, 0/0",
        "E4A, V3, 0/0", // a short break
        "E4A, V4, 0/0",
    })
    void vp7_achieved_permanence_is_adopted_home_or_guardianship(String reason, String status, String counted) {
        Child child = withCare(episode("1", "2018-01-01", "2018-10-10", reason, status));
        assertThat(counted(LookedAfterIndicators.VP7, child, "2018-10-10", "2018-10-10"))
                .isEqualTo(counted);
    }

    /** The 12 months ending on 31 March 2019 start on 1 April 2018; an involvement that ends that day is still in. */
    @ParameterizedTest
    @CsvSource({"2018-04-01, 1/1", "2018-03-31, 0/1"})
    void three_social_workers_count_from_the_first_day_of_the_twelve_months(String firstWorkersEnd, String counted) {
        Child child = Child.builder()
                .from(withCare(episode("1", "2017-01-01", "-", "", "C2")))
                .addInvolvements(
                        involvement("1", "c", "a", "2017-01-01", firstWorkersEnd),
                        involvement("2", "c", "b", "2018-04-02", "2018-06-01"),
                        involvement("3", "c", "d", "2019-03-31", "-"),
                        involvement("4", "c", "b", "2018-07-01", "2018-08-01"))
                .build();
        assertThat(counted(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, child, "2019-03-31", "2019-03-31"))
                .isEqualTo(counted);
    }

    @Test
    void a_child_who_ceases_on_the_last_day_is_no_longer_looked_after_at_its_end() {
        Child child = withCare(episode("1", "2017-01-01", "2019-03-31", "E4A", "C2"));
        assertThat(counted(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, child, "2019-03-31", "2019-03-31"))
                .isEqualTo("0/0");
        assertThat(counted(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, child, "2019-03-30", "2019-03-30"))
                .isEqualTo("0/1");
    }

    private static Involvement involvement(String id, String child, String worker, String start, String end) {
        return Involvement.builder()
                .id(id)
                .child(child)
                .worker(worker)
                .role(Involvement.ALLOCATED_SOCIAL_WORKER)
                .startedOn(day(start))
                .endedOn(dayIfAny(end))
                .build();
    }

    private static Post post(String id, String fte, String start, String end, String reason) {
        return Post.builder()
                .id(id)
                .fte(Fte.of(fte))
                .qualified(true)
                .startedOn(day(start))
                .endedOn(dayIfAny(end))
                .leavingReason(dayIfAny(end).map(last -> reason))
                .build();
    }

    private static String turnover(Post... posts) {
        Worker worker = Worker.builder().id("w").addPosts(posts).build();
        return counted(WorkforceIndicators.EA11, worker, "2018-10-01", "2018-12-31");
    }

    /** Thirteen stocks: 31 December 2017 and the twelve month ends of 2018. 6 thirteenths are 0.461538. */
    @Test
    void ea11_takes_the_mean_of_thirteen_stocks_and_the_leavers_of_twelve_months() {
        assertThat(turnover(post("1", "1", "2010-01-01", "-", ""))).isEqualTo("0/1");
        assertThat(turnover(post("1", "1", "2017-12-31", "-", ""))).isEqualTo("0/1");
        assertThat(turnover(post("1", "1", "2018-01-01", "-", ""))).isEqualTo("0/0.923077");
        assertThat(turnover(post("1", "1", "2010-01-01", "2018-06-15", "voluntary resignation")))
                .as("six stocks: 31 December to 31 May")
                .isEqualTo("1/0.461538");
        assertThat(turnover(post("1", "1", "2010-01-01", "2018-06-30", "voluntary resignation")))
                .as("no longer in post at the end of the last day")
                .isEqualTo("1/0.461538");
        assertThat(turnover(post("1", "0.5", "2010-01-01", "2018-01-01", "voluntary resignation")))
                .isEqualTo("0.5/0.038462");
        assertThat(turnover(
                        post("1", "1", "2010-01-01", "2017-12-31", "voluntary resignation"),
                        post("2", "1", "2018-01-01", "-", "")))
                .isEqualTo("0/0.923077");
        assertThat(turnover(post("1", "1", "2010-01-01", "2018-06-15", "retirement")))
                .isEqualTo("0/0.461538");
    }

    /** In post from 2 to 20 October only: on no stock day. Nothing over nothing is told, never 1 over 0. */
    @Test
    void ea11_with_nobody_in_post_on_a_stock_day_is_nothing_over_nothing() {
        assertThat(turnover(post("1", "1", "2018-10-02", "2018-10-20", "voluntary resignation")))
                .isEqualTo("0/0");
    }

    @ParameterizedTest
    @CsvSource({
        // cases, newly qualified, within the cap
        "15, true, 1/1",
        "16, true, 0/1",
        "20, false, 1/1",
        "21, false, 0/1",
    })
    void the_cap_is_15_for_the_newly_qualified_and_20_for_the_others(int cases, boolean newly, String counted) {
        Post post = Post.builder()
                .from(post("1", "0.5", "2018-01-01", "-", ""))
                .newlyQualified(newly)
                .build();
        Worker worker = Worker.builder()
                .id("w")
                .addPosts(post)
                .involvements(cases(cases))
                .build();
        assertThat(counted(WorkforceIndicators.CASELOAD_WITHIN_CAP, worker, "2018-12-31", "2018-12-31"))
                .isEqualTo(counted);
    }

    private static List<Involvement> cases(int number) {
        return Stream.concat(
                        IntStream.rangeClosed(1, number)
                                .mapToObj(i -> involvement("i" + i, "child " + i, "w", "2018-02-01", "-")),
                        Stream.of(involvement("again", "child 1", "w", "2018-03-01", "-")))
                .toList();
    }

    @Test
    void a_caseload_counts_children_over_the_hours_of_all_posts() {
        Worker two = Worker.builder()
                .id("w")
                .addPosts(post("1", "0.5", "2018-01-01", "-", ""), post("2", "0.3", "2018-01-01", "-", ""))
                .involvements(cases(4))
                .build();
        assertThat(counted(WorkforceIndicators.CASELOAD_AVERAGE, two, "2018-12-31", "2018-12-31"))
                .isEqualTo("4/0.8");
        Worker gone = Worker.builder()
                .id("w")
                .addPosts(post("1", "1", "2018-01-01", "2018-12-31", "retirement"))
                .involvements(cases(4))
                .build();
        assertThat(counted(WorkforceIndicators.CASELOAD_AVERAGE, gone, "2018-12-31", "2018-12-31"))
                .isEqualTo("0/0");
        assertThat(counted(WorkforceIndicators.CASELOAD_AVERAGE, gone, "2018-12-30", "2018-12-30"))
                .isEqualTo("4/1");
    }

    @Test
    void an_agency_worker_is_in_the_rate_until_the_day_before_the_last_day_in_the_post() {
        Post agency = Post.builder()
                .from(post("1", "0.5", "2018-01-01", "2018-12-31", "agency end"))
                .agency(true)
                .build();
        Worker worker = Worker.builder()
                .id("w")
                .addPosts(agency, post("2", "1", "2018-01-01", "-", ""))
                .build();
        assertThat(counted(WorkforceIndicators.AGENCY_RATE, worker, "2018-12-30", "2018-12-30"))
                .isEqualTo("0.5/1.5");
        assertThat(counted(WorkforceIndicators.AGENCY_RATE, worker, "2018-12-31", "2018-12-31"))
                .isEqualTo("0/1");
    }

    private static School school(String phase, String type, int own, int predecessor, int pupils) {
        return School.builder()
                .urn("1")
                .addListings(SchoolListing.builder()
                        .listedOn(day("2018-06-30"))
                        .replacedOn(day("2018-08-31"))
                        .phase(phase)
                        .typeOfEducation(type)
                        .overallEffectiveness(own == 0 ? OptionalInt.empty() : OptionalInt.of(own))
                        .predecessorGrade(predecessor == 0 ? OptionalInt.empty() : OptionalInt.of(predecessor))
                        .pupils(OptionalInt.of(pupils))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // phase, type, own grade, predecessor's, pupils, schools, pupils counted
        "Primary, Community School, 2, 0, 200, 1/1, 200/200",
        "Primary, Community School, 3, 1, 200, 0/1, 0/200", // its own grade comes first
        "Primary, Community School, 0, 1, 200, 1/1, 200/200", // the predecessor's stands in
        "Primary, Community School, 0, 0, 200, 0/0, 0/0",
        "Primary, Community School, 9, 9, 200, 0/0, 0/0",
        "Primary, Other Independent School, 1, 0, 200, 0/0, 0/0",
        "Secondary, Academy, 1, 0, 900, 0/0, 900/900",
        "Special, Community Special School, 4, 0, 90, 0/0, 0/90",
        "Nursery, LA Nursery School, 1, 0, 90, 0/0, 0/0",
        "Primary, Community School, 1, 0, 0, 1/1, 0/0", // no pupils: left out of both terms
    })
    void a_school_counts_by_phase_funding_and_grade(
            String phase, String type, int own, int predecessor, int pupils, String schools, String byPupil) {
        School school = school(phase, type, own, predecessor, pupils);
        assertThat(counted(SchoolIndicators.EA1I, school, "2018-07-31", "2018-07-31"))
                .isEqualTo(schools);
        assertThat(counted(SchoolIndicators.EA2, school, "2018-07-31", "2018-07-31"))
                .isEqualTo(byPupil);
    }

    @Test
    void a_listing_holds_from_its_date_until_the_next_list_and_the_grade_until_august_2024() {
        School school = school("Primary", "Community School", 2, 0, 200);
        assertThat(counted(SchoolIndicators.EA1I, school, "2018-06-29", "2018-06-29"))
                .isEqualTo("0/0");
        assertThat(counted(SchoolIndicators.EA1I, school, "2018-06-30", "2018-06-30"))
                .isEqualTo("1/1");
        assertThat(counted(SchoolIndicators.EA1I, school, "2018-08-30", "2018-08-30"))
                .isEqualTo("1/1");
        assertThat(counted(SchoolIndicators.EA1I, school, "2018-08-31", "2018-08-31"))
                .isEqualTo("0/0");
        assertThat(counted(SchoolIndicators.EA1I, school, "2024-08-01", "2024-08-31"))
                .isEqualTo("0/0");
        assertThat(counted(SchoolIndicators.EA1I, school, "2024-08-01", "2024-09-01"))
                .isEqualTo("not-in-force");
    }
}
