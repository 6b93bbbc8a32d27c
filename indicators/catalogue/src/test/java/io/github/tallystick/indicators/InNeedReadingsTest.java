package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.assessment.AssessmentIndicators.ASSESSMENTS_45WD;
import static io.github.tallystick.indicators.assessment.AssessmentIndicators.ASSESSMENTS_45WD_FROM_REFERRAL;
import static io.github.tallystick.indicators.protection.ConferenceIndicators.ICPC_15WD;
import static io.github.tallystick.indicators.referral.ReferralIndicators.REFERRALS_NFA;
import static io.github.tallystick.indicators.referral.ReferralIndicators.RE_REFERRALS_12M;
import static io.github.tallystick.indicators.referral.ReferralIndicators.RE_REFERRED_CHILDREN_12M;
import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Referrals, assessments and conferences of children in need: for each other meaning, records that tell it from the one taken.
 * From September to November 2018 there are no bank holidays; from Friday 8 April to 10 June 2022 they are 15 and 18 April, 2
 * May, and 2 and 3 June.
 */
class InNeedReadingsTest {
    private static final String SATURDAY_45 =
            "at most 45 working days counted between the two dates, so that a Saturday after it is in time";

    private static Referral referral(String day, Assessment... assessments) {
        return Referral.builder()
                .id(day)
                .receivedOn(LocalDate.parse(day))
                .addAssessments(assessments)
                .build();
    }

    private static Referral withoutAction(String day) {
        return Referral.builder().from(referral(day)).noFurtherAction(true).build();
    }

    private static Referral closed(String day, String closed) {
        return Referral.builder()
                .from(referral(day))
                .closedOn(LocalDate.parse(closed))
                .build();
    }

    private static Assessment assessment(String start, String authorised) {
        return Assessment.builder()
                .id(start)
                .startedOn(LocalDate.parse(start))
                .authorisedOn(LocalDate.parse(authorised))
                .build();
    }

    private static Child child(Referral... referrals) {
        return Child.builder().id("c").addReferrals(referrals).build();
    }

    private static Child conference(String enquiry, String held) {
        return Child.builder().id("c").addConferences(held(enquiry, held)).build();
    }

    private static Conference held(String enquiry, String held) {
        return Conference.builder()
                .id(held)
                .heldOn(LocalDate.parse(held))
                .enquiryStartedOn(OtherMeaning.dayIfAny(enquiry))
                .build();
    }

    private static OtherMeaning<Child> row(
            Indicator<Child> indicator,
            String phrase,
            String meaning,
            String last,
            String taken,
            String other,
            Child child) {
        return new OtherMeaning<>(
                indicator, phrase, meaning, OtherMeaning.days("2018-01-01", last), List.of(child), taken, other);
    }

    /** The period is the one day, so that the earlier referrals are outside it. */
    private static OtherMeaning<Child> onDay(
            Indicator<Child> indicator,
            String phrase,
            String meaning,
            String day,
            String taken,
            String other,
            Child child) {
        return new OtherMeaning<>(
                indicator, phrase, meaning, OtherMeaning.days(day, day), List.of(child), taken, other);
    }

    /** The rows of 366 and of 28 February: 15 June 2019 to 2020 is 366 days; 29 February 2024 less 12 months 28 February. */
    private static Stream<OtherMeaning<Child>> lookBack(Indicator<Child> indicator) {
        String within = "within 12 months";
        return Stream.of(
                onDay(indicator, within, "365 days", "2020-06-15", "1/1", "0/1", two("2019-06-15", "2020-06-15")),
                onDay(indicator, within, "366 days", "2019-06-15", "0/1", "1/1", two("2018-06-14", "2019-06-15")),
                onDay(
                        indicator,
                        within,
                        "12 months to the day does not count",
                        "2019-06-15",
                        "1/1",
                        "0/1",
                        two("2018-06-15", "2019-06-15")),
                onDay(
                        indicator,
                        within,
                        "12 months added to the earlier date",
                        "2024-02-29",
                        "1/1",
                        "0/1",
                        two("2023-02-28", "2024-02-29")),
                onDay(
                        indicator,
                        "of the previous referral",
                        "from the closure of the earlier case",
                        "2018-12-01",
                        "0/1",
                        "1/1",
                        child(closed("2017-01-10", "2018-03-01"), referral("2018-12-01"))));
    }

    private static Child two(String first, String second) {
        return child(referral(first), referral(second));
    }

    static Stream<OtherMeaning<Child>> referrals() {
        Stream<OtherMeaning<Child>> more = Stream.of(
                row(
                        RE_REFERRALS_12M,
                        "referrals",
                        "referrals with no further action left out of the denominator",
                        "2018-12-31",
                        "0/1",
                        "0/0",
                        child(withoutAction("2018-10-15"))),
                onDay(
                        RE_REFERRALS_12M,
                        "referrals",
                        "a referral with no further action is not repeated by a later one",
                        "2018-10-15",
                        "1/1",
                        "0/1",
                        child(withoutAction("2018-06-15"), referral("2018-10-15"))),
                row(
                        RE_REFERRALS_12M,
                        "referrals",
                        "children instead of referrals",
                        "2018-12-31",
                        "1/2",
                        "1/1",
                        two("2018-10-15", "2018-11-15")),
                row(
                        RE_REFERRED_CHILDREN_12M,
                        "children",
                        "referrals instead of children",
                        "2018-12-31",
                        "1/1",
                        "1/2",
                        two("2018-10-15", "2018-11-15")),
                row(
                        REFERRALS_NFA,
                        "referrals",
                        "children instead of referrals, any of whose referrals in the period had no further action",
                        "2018-12-31",
                        "1/3",
                        "1/1",
                        child(withoutAction("2018-10-15"), referral("2018-11-15"), referral("2018-12-03"))));
        return Stream.concat(more, Stream.concat(lookBack(RE_REFERRALS_12M), lookBack(RE_REFERRED_CHILDREN_12M)));
    }

    /** The 45th working day after Monday 3 September 2018 is Monday 5 November, after Friday 7 it is Friday 9 November. */
    private static Stream<OtherMeaning<Child>> fortyFiveDays(Indicator<Child> indicator) {
        return Stream.of(
                row(
                        indicator,
                        "45 working days",
                        "the day on which the clock starts counted as day 1",
                        "2018-12-31",
                        "1/1",
                        "0/1",
                        assessed("2018-09-03", "2018-11-05")),
                // from Friday 8 April 2022 the 45th day from Monday to Friday is 10 June; less five holidays it is 17
                // June
                row(
                        indicator,
                        "45 working days",
                        "45 days from Monday to Friday, bank holidays counted",
                        "2022-12-31",
                        "1/1",
                        "0/1",
                        assessed("2022-04-08", "2022-06-17")),
                row(
                        indicator,
                        "within 45 working days",
                        SATURDAY_45,
                        "2018-12-31",
                        "0/1",
                        "1/1",
                        assessed("2018-09-07", "2018-11-10")));
    }

    private static Child assessed(String start, String authorised) {
        return child(referral(start, assessment(start, authorised)));
    }

    static Stream<OtherMeaning<Child>> assessments() {
        Stream<OtherMeaning<Child>> more = Stream.of(
                row(
                        ASSESSMENTS_45WD,
                        "of their start",
                        "from the referral",
                        "2018-12-31",
                        "1/1",
                        "0/1",
                        child(referral("2018-09-03", assessment("2018-09-04", "2018-11-06")))),
                row(
                        ASSESSMENTS_45WD,
                        "authorised in the period",
                        "the date of the start falls in the period",
                        "2018-10-31",
                        "0/0",
                        "1/1",
                        assessed("2018-09-03", "2018-11-05")),
                row(
                        ASSESSMENTS_45WD_FROM_REFERRAL,
                        "first assessments",
                        "every assessment",
                        "2018-12-31",
                        "1/1",
                        "1/2",
                        child(referral(
                                "2018-09-03",
                                assessment("2018-09-04", "2018-11-05"),
                                assessment("2018-09-05", "2018-11-06")))));
        return Stream.concat(
                more, Stream.concat(fortyFiveDays(ASSESSMENTS_45WD), fortyFiveDays(ASSESSMENTS_45WD_FROM_REFERRAL)));
    }

    /** The 15th working day after Monday 3 September 2018 is Monday 24, after Friday 7 it is Friday 28 September. */
    static Stream<OtherMeaning<Child>> conferences() {
        Child transferred = Child.builder()
                .id("c")
                .addConferences(Conference.builder()
                        .from(held("-", "2018-10-01"))
                        .transferredIn(true)
                        .build())
                .build();
        return Stream.of(
                row(
                        ICPC_15WD,
                        "initial child protection conferences",
                        "conferences for children transferred in left out",
                        "2018-12-31",
                        "0/1",
                        "0/0",
                        transferred),
                row(
                        ICPC_15WD,
                        "15 working days",
                        "the day on which the enquiry starts counted as day 1",
                        "2018-12-31",
                        "1/1",
                        "0/1",
                        conference("2018-09-03", "2018-09-24")),
                // from Friday 8 April 2022 the 15th day from Monday to Friday is 29 April; less three holidays it is 4
                // May
                row(
                        ICPC_15WD,
                        "15 working days",
                        "15 days from Monday to Friday, bank holidays counted",
                        "2022-12-31",
                        "1/1",
                        "0/1",
                        conference("2022-04-08", "2022-05-04")),
                row(
                        ICPC_15WD,
                        "within 15 working days",
                        "at most 15 working days counted between the two dates: a conference on the Saturday after the last of"
                                + " them is in time",
                        "2018-12-31",
                        "0/1",
                        "1/1",
                        conference("2018-09-07", "2018-09-29")));
    }

    static Stream<OtherMeaning<Child>> rows() {
        return Stream.concat(referrals(), Stream.concat(assessments(), conferences()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(
                rows().map(row -> row),
                RE_REFERRALS_12M,
                RE_REFERRED_CHILDREN_12M,
                REFERRALS_NFA,
                ASSESSMENTS_45WD,
                ASSESSMENTS_45WD_FROM_REFERRAL,
                ICPC_15WD);
    }

    /** VP4 has the same readings, and one more for the year in its name. */
    @Test
    void re_referrals_are_those_of_vp4_under_another_code() {
        assertThat(RE_REFERRALS_12M.readings())
                .extracting(Reading::phrase)
                .containsExactly("within 12 months", "of the previous referral", "referrals");
        assertThat(RE_REFERRALS_12M.formula().units()).isEqualTo(VP4.formula().units());
        assertThat(RE_REFERRALS_12M.looksBackMonths()).isEqualTo(12);
    }

    @Test
    void a_child_with_no_further_action_outside_the_period_alone_is_not_one_with_none_in_it() {
        Indicator<Child> children = REFERRALS_NFA.read(
                "referrals",
                "children instead of referrals, any of whose referrals in the period had no further action");
        assertThat(tally(children, child(withoutAction("2017-10-15"), referral("2018-11-15"))))
                .isEqualTo("0/1");
        assertThat(tally(children, child(withoutAction("2017-10-15")))).isEqualTo("0/0");
    }

    /** The referral is of 2017, the assessment of 2018: with both read otherwise it still counts when it started. */
    @Test
    void an_assessment_counts_by_its_own_start_also_where_the_clock_starts_with_the_referral() {
        Indicator<Child> read = ASSESSMENTS_45WD
                .read("authorised in the period", "the date of the start falls in the period")
                .read("of their start", "from the referral");
        assertThat(tally(read, child(referral("2017-12-29", assessment("2018-01-02", "2018-01-05")))))
                .isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-03, 2018-09-24, 1/1",
        "2018-09-03, 2018-09-25, 0/1",
        "2018-09-03, 2018-09-03, 1/1",
        "-,          2018-09-24, 0/1",
    })
    void a_conference_is_in_time_to_the_fifteenth_working_day_and_never_without_an_enquiry(
            String enquiry, String held, String tally) {
        assertThat(tally(ICPC_15WD, conference(enquiry, held))).isEqualTo(tally);
    }

    /** Its clock cannot start with a referral that is not on record. */
    @Test
    void an_assessment_of_no_referral_on_record_counts_where_its_own_start_is_the_clock() {
        Child child = Child.builder()
                .id("c")
                .addAssessmentsOutsideReferrals(assessment("2018-09-03", "2018-11-05"))
                .build();
        assertThat(tally(ASSESSMENTS_45WD, child)).isEqualTo("1/1");
        assertThat(tally(ASSESSMENTS_45WD_FROM_REFERRAL, child)).isEqualTo("0/0");
        assertThat(Evaluation.of(ASSESSMENTS_45WD.read("of their start", "from the referral"), List.of(child))
                        .figure(OtherMeaning.days("2018-01-01", "2018-12-31"))
                        .standings()
                        .unusable())
                .isEqualTo(1);
    }

    private static String tally(Indicator<Child> indicator, Child child) {
        return OtherMeaning.tally(indicator, List.of(child), OtherMeaning.days("2018-01-01", "2018-12-31"));
    }
}
