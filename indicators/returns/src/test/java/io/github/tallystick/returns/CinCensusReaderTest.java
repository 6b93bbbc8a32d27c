package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinFiles.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.protection.PlanIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a children in need census becomes, and what several years of it do. */
class CinCensusReaderTest {
    @Test
    void a_census_becomes_the_facts_of_its_children() {
        CouncilRecords records = read(census(2023, CHILD));
        Child child = only(records);

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(holds(records)).isTrue();
        assertThat(child.id()).isEqualTo("CHILD-1");
        assertThat(child.bornOn()).contains(LocalDate.of(2015, 1, 27));
        assertThat(child.referrals())
                .containsExactly(Referral.builder()
                        .id("CHILD-1 referral 2022-05-03")
                        .receivedOn(LocalDate.of(2022, 5, 3))
                        .closedOn(LocalDate.of(2023, 3, 1))
                        .addAssessments(Assessment.builder()
                                .id("CHILD-1 referral 2022-05-03 assessment 000001")
                                .startedOn(LocalDate.of(2022, 5, 4))
                                .authorisedOn(LocalDate.of(2022, 7, 6))
                                .build())
                        .build());
        assertThat(child.conferences())
                .containsExactly(Conference.builder()
                        .id("CHILD-1 conference 2022-05-27")
                        .heldOn(LocalDate.of(2022, 5, 27))
                        .enquiryStartedOn(LocalDate.of(2022, 5, 10))
                        .build());
        assertThat(child.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.id()).isEqualTo("CHILD-1 plan 2022-05-27");
            assertThat(plan.startedOn()).isEqualTo("2022-05-27");
            assertThat(plan.endedOn()).contains(LocalDate.of(2023, 2, 1));
            assertThat(plan.previousPlans()).isEqualTo(OptionalInt.of(1));
            assertThat(plan.reviews())
                    .extracting(PlanReview::heldOn)
                    .containsExactly(day("2022-08-20"), day("2023-01-20"));
        });
        assertThat(records.rowCounts()).singleElement().satisfies(counts -> {
            // a child, a referral, an assessment, a conference, a plan and two reviews
            assertThat(counts.rowsRead()).isEqualTo(7);
            assertThat(counts.factsMade()).isEqualTo(7);
        });
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "true, true", "false, false"})
    void a_referral_may_end_in_no_further_action(String flag, boolean noFurtherAction) {
        Child child = only(read(
                census(2023, child("CHILD-1", details("2022-05-03", "<ReferralNFA>" + flag + "</ReferralNFA>")))));

        assertThat(child.referrals().get(0).noFurtherAction()).isEqualTo(noFurtherAction);
    }

    @Test
    void a_conference_without_an_enquiry_stands_in_the_referral() {
        Child child = only(read(census(
                2023,
                child(
                        "CHILD-1",
                        details(
                                "2022-05-03",
                                "<DateOfInitialCPC>2022-06-01</DateOfInitialCPC>",
                                "<ReferralNFA>0</ReferralNFA>")))));

        assertThat(child.conferences()).singleElement().satisfies(conference -> {
            assertThat(conference.heldOn()).isEqualTo("2022-06-01");
            assertThat(conference.enquiryStartedOn()).isEmpty();
        });
    }

    @Test
    void an_expected_date_of_birth_is_no_birthday() {
        CouncilRecords records = read(census(
                2023,
                bornChild(
                        "CHILD-1",
                        "<ExpectedPersonBirthDate>2023-06-01</ExpectedPersonBirthDate>",
                        referral("2023-03-01"))));

        assertThat(records.notes()).isEmpty();
        assertThat(only(records).bornOn()).isEmpty();
    }

    /** Nine before ten: as text "10" would come before "9". */
    @Test
    void assessments_of_one_day_are_in_the_order_of_the_file() {
        String[] assessments = new String[12];
        for (int i = 0; i < assessments.length; i++) {
            assessments[i] = assessment("2022-05-04", "2022-06-" + (i + 10));
        }
        Child child = only(read(census(2023, child("CHILD-1", details("2022-05-03", assessments)))));

        assertThat(child.referrals().get(0).assessments())
                .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()))
                .extracting(
                        assessment -> assessment.authorisedOn().orElseThrow().getDayOfMonth())
                .containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_later_year_amends_an_earlier_one_whichever_is_read_first(boolean inOrder) {
        String earlier = census(
                2022,
                child(
                        "CHILD-1",
                        details(
                                "2021-05-03",
                                assessment("2021-05-04", "2021-06-01"),
                                assessment("2022-03-04", ""),
                                enquiry("2021-05-10", "2021-05-27"),
                                "<ReferralNFA>0</ReferralNFA>",
                                plan("2021-05-27", "", 0, "2021-08-20", "2022-01-20"))));
        String later = census(
                2023,
                child(
                        "CHILD-1",
                        details(
                                "2021-05-03",
                                "<CINclosureDate>2022-06-30</CINclosureDate>",
                                assessment("2022-03-04", "2022-04-05"),
                                "<ReferralNFA>0</ReferralNFA>",
                                plan("2021-05-27", "2022-06-20", 0, "2022-05-20"))));
        Child child = only(inOrder ? read(earlier, later) : read(later, earlier));

        assertThat(child.referrals()).singleElement().satisfies(referral -> {
            assertThat(referral.closedOn()).contains(day("2022-06-30"));
            assertThat(referral.assessments())
                    .extracting(Assessment::authorisedOn)
                    .containsExactly(Optional.of(day("2021-06-01")), Optional.of(day("2022-04-05")));
        });
        assertThat(child.conferences()).extracting(Conference::heldOn).containsExactly(day("2021-05-27"));
        assertThat(child.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.endedOn()).contains(day("2022-06-20"));
            assertThat(plan.reviews())
                    .extracting(PlanReview::heldOn)
                    .containsExactly(day("2021-08-20"), day("2022-01-20"), day("2022-05-20"));
        });
    }

    /** Two referrals on one day; the one that was closed is not in the next year's census. */
    @Test
    void of_two_referrals_on_one_day_a_later_year_amends_the_one_still_open() {
        String closed =
                details("2021-05-03", "<CINclosureDate>2021-06-01</CINclosureDate>", "<ReferralNFA>1</ReferralNFA>");
        String open = details("2021-05-03", "<ReferralNFA>0</ReferralNFA>");
        String ended =
                details("2021-05-03", "<CINclosureDate>2022-06-30</CINclosureDate>", "<ReferralNFA>0</ReferralNFA>");
        Child child = only(read(census(2022, child("CHILD-1", closed, open)), census(2023, child("CHILD-1", ended))));

        assertThat(child.referrals())
                .extracting(Referral::id)
                .containsExactly("CHILD-1 referral 2021-05-03", "CHILD-1 referral 2021-05-03 000002");
        assertThat(child.referrals())
                .extracting(Referral::closedOn)
                .containsExactly(Optional.of(day("2021-06-01")), Optional.of(day("2022-06-30")));
    }

    /** The first was authorised and the second open at the end of the year; the next return has both, the first unchanged. */
    @Test
    void of_two_assessments_on_one_day_a_later_year_that_has_both_amends_them_in_order() {
        Child child = only(read(
                census(
                        2022,
                        child(
                                "CHILD-1",
                                details(
                                        "2022-01-03",
                                        assessment("2022-01-10", "2022-02-01"),
                                        assessment("2022-01-10", "")))),
                census(
                        2023,
                        child(
                                "CHILD-1",
                                details(
                                        "2022-01-03",
                                        assessment("2022-01-10", "2022-02-01"),
                                        assessment("2022-01-10", "2022-04-20"))))));

        assertThat(child.referrals())
                .singleElement()
                .satisfies(referral -> assertThat(referral.assessments())
                        .extracting(Assessment::authorisedOn)
                        .containsExactly(Optional.of(day("2022-02-01")), Optional.of(day("2022-04-20"))));
    }

    /** The plan must have ended in the year that is not there; a plan that goes on must not. */
    @Test
    void a_plan_open_before_a_year_that_is_not_there_and_gone_after_it_ended_in_between() {
        CouncilRecords records = read(
                census(2020, child("CHILD-1", details("2019-05-03", plan("2019-05-27", "", 0)))),
                census(2022, child("CHILD-1", details("2021-05-03", plan("2021-05-27", "", 1)))),
                census(2023, child("CHILD-2", referral("2022-05-03"))));

        assertThat(records.children().get(0).plans())
                .extracting(ProtectionPlan::endedOn)
                .containsExactly(Optional.of(day("2020-04-01")), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2022-03-31, NotCovered",
        "2022-04-01, 2023-03-31, Value",
        "2022-03-31, 2022-06-30, NotCovered",
        "2022-04-01, 2022-04-30, Value",
        "2023-03-01, 2023-04-01, NotCovered",
    })
    void re_referrals_are_covered_a_year_after_the_first_day_of_the_earliest_census(
            LocalDate first, LocalDate last, String outcome) {
        CouncilRecords records = read(
                census(2022, child("CHILD-1", referral("2021-05-03"), referral("2022-03-31"))),
                census(2023, child("CHILD-1", referral("2022-04-15"), referral("2023-03-05"))));
        Outcome told = records.evaluation(ReferralIndicators.VP4)
                .figure(ReportingPeriod.of(first, last))
                .outcome();

        assertThat(told.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void a_year_that_is_not_there_is_not_covered() {
        CouncilRecords records = read(census(2020, CHILD), census(2022, CHILD));

        assertThat(Evaluation.of(ReferralIndicators.VP4, records.children())).isNotNull();
        assertThat(records.evaluation(ReferralIndicators.VP4)
                        .figure(ReportingPeriod.of(day("2021-04-01"), day("2022-03-31")))
                        .outcome())
                .isInstanceOf(Outcome.NotCovered.class);
        assertThat(records.missingItems()).contains(Item.VISITS, Item.ASSESSMENT_RECORDED_DATES);
    }

    /** Of four years that of 2023 breaks off: a figure is covered where neither its period nor its look-back touches it. */
    @ParameterizedTest
    @CsvSource({
        "wokingham.vp4, 2022-04-01, 2023-03-31, NotCovered",
        "wokingham.vp4, 2022-03-01, 2022-03-31, 1/1",
        "wokingham.vp4, 2022-03-31, 2022-04-01, NotCovered",
        "wokingham.vp4, 2023-04-01, 2024-03-31, NotCovered",
        "wokingham.vp4, 2024-03-31, 2024-03-31, NotCovered",
        "wokingham.vp4, 2024-04-01, 2024-04-01, 1/1",
        "cin.referrals-nfa, 2021-04-01, 2022-03-31, 0/1",
        "cin.referrals-nfa, 2022-04-01, 2023-03-31, NotCovered",
        "cin.referrals-nfa, 2023-03-31, 2023-04-30, NotCovered",
        "cin.referrals-nfa, 2023-04-01, 2024-03-31, 0/1",
        "cpp.open-2y, 2021-04-01, 2022-03-31, 0/1",
        "cpp.open-2y, 2022-04-01, 2023-03-31, NotCovered",
        "cpp.open-2y, 2024-03-31, 2024-03-31, 1/1",
    })
    void a_year_whose_file_breaks_off_is_a_gap(String code, LocalDate first, LocalDate last, String answer) {
        String plan = plan("2022-01-10", "", 0);
        CouncilRecords records = read(
                census(2021, child("CHILD-1", referral("2020-05-01"), referral("2021-03-20"))),
                census(2022, child("CHILD-1", details("2022-03-05", "<ReferralNFA>0</ReferralNFA>", plan))),
                brokenCensus(2023, child("CHILD-1", details("2022-03-05", "<ReferralNFA>0</ReferralNFA>", plan))),
                census(
                        2024,
                        child(
                                "CHILD-1",
                                details("2022-03-05", "<ReferralNFA>0</ReferralNFA>", plan),
                                referral("2024-03-20"))),
                census(2025, child("CHILD-1", referral("2024-04-01"))));
        Outcome told = records.evaluation(childIndicator(code))
                .figure(ReportingPeriod.of(first, last))
                .outcome();

        assertThat(records.problems()).extracting(Problem::rule).containsExactly(FileRule.NOT_WELL_FORMED);
        assertThat(holds(records)).isTrue();
        assertThat(answer(told)).isEqualTo(answer);
    }

    /** At either end it is as one that was not given; so is, anywhere, one of which nothing can be read. */
    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2022-03-31, NotCovered",
        "2022-04-01, 2023-03-31, 0/1",
        "2023-04-01, 2024-03-31, 0/1",
        "2024-04-01, 2025-03-31, NotCovered",
    })
    void a_first_or_last_year_whose_file_breaks_off_is_not_reached(LocalDate first, LocalDate last, String answer) {
        CouncilRecords records = read(
                brokenCensus(2022, child("CHILD-1", referral("2021-05-03"))),
                census(2023, child("CHILD-1", referral("2022-05-03"))),
                census(2024, child("CHILD-1", referral("2023-05-03"))),
                brokenCensus(2025, child("CHILD-1", referral("2024-05-03"))),
                "no XML");

        assertThat(answer(records.evaluation(ReferralIndicators.REFERRALS_NFA)
                        .figure(ReportingPeriod.of(first, last))
                        .outcome()))
                .isEqualTo(answer);
    }

    /** One plan is in the file that broke off, one may have been in what is lost of it, one is in the year after. */
    @Test
    void a_plan_gone_after_a_year_whose_file_breaks_off_ended_in_it_unless_it_is_there() {
        CouncilRecords records = read(
                census(
                        2022,
                        child("CHILD-1", details("2021-05-03", plan("2021-05-27", "", 0))),
                        child("CHILD-2", details("2021-05-03", plan("2021-05-27", "", 0))),
                        child("CHILD-3", details("2021-05-03", plan("2021-05-27", "", 0)))),
                brokenCensus(2023, child("CHILD-1", details("2021-05-03", plan("2021-05-27", "2022-07-01", 0)))),
                census(2024, child("CHILD-3", details("2021-05-03", plan("2021-05-27", "", 0)))));

        assertThat(records.children())
                .flatExtracting(Child::plans)
                .extracting(ProtectionPlan::endedOn)
                .containsExactly(Optional.of(day("2022-07-01")), Optional.of(day("2022-04-01")), Optional.empty());
    }

    private static Indicator<Child> childIndicator(String code) {
        return Stream.of(ReferralIndicators.VP4, ReferralIndicators.REFERRALS_NFA, PlanIndicators.OPEN_2Y)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
