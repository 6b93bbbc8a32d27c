package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The censuses of the example council "Fenwick Vale" from 1 April 2017 to 31 March 2025, beside its tables. The numbers were
 * counted in both by a program in Python.
 */
class CinCouncilOneTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    private CouncilRecords census;
    private CouncilRecords tables;

    /** Before each test, so that each says that it was skipped where the council is not there. */
    @BeforeEach
    void read() throws IOException {
        census = ExampleCouncil.cinCensuses();
        tables = ExampleCouncil.tables();
    }

    private static boolean reached(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static List<String> all(CouncilRecords records, BiConsumer<Child, List<String>> facts) {
        List<String> all = new ArrayList<>();
        records.children().forEach(child -> facts.accept(child, all));
        return all;
    }

    @Test
    void nothing_is_wrong_and_what_a_census_holds_is_there() {
        assertThat(census.problems()).isEmpty();
        assertThat(CinFiles.holds(census)).isTrue();
        assertThat(census.rowCounts())
                .hasSize(8)
                .allSatisfy(counts -> assertThat(counts.rowsNotUsed()).isZero());
    }

    /** 1,924 received in the eight years, and 105 before that were open in them. */
    @Test
    void every_referral_of_the_tables_that_the_censuses_reach_is_in_them() {
        assertThat(all(census, CinCouncilOneTest::referrals))
                .hasSize(1924)
                .containsExactlyInAnyOrderElementsOf(all(tables, CinCouncilOneTest::referrals));
        assertThat(census.children().stream()
                        .mapToInt(child -> child.referrals().size())
                        .sum())
                .isEqualTo(1924 + 105);
    }

    private static void referrals(Child child, List<String> into) {
        for (Referral each : child.referrals()) {
            if (reached(each.receivedOn())) {
                into.add(child.id() + " " + each.receivedOn() + " " + each.noFurtherAction());
            }
        }
    }

    /** 2,039 in the tables, less 164 authorised before, and 71 started after, the years of the censuses. */
    @Test
    void every_assessment_of_the_tables_that_the_censuses_reach_is_in_them() {
        assertThat(all(census, CinCouncilOneTest::assessments))
                .hasSize(1804)
                .containsExactlyInAnyOrderElementsOf(all(tables, CinCouncilOneTest::assessments));
    }

    private static void assessments(Child child, List<String> into) {
        child.referrals()
                .forEach(referral -> referral.assessments().forEach(each -> {
                    boolean doneBefore =
                            each.authorisedOn().filter(FIRST::isAfter).isPresent();
                    if (!doneBefore && !each.startedOn().isAfter(LAST)) {
                        into.add(child.id() + " " + referral.receivedOn() + " " + each.startedOn() + " "
                                + each.authorisedOn().filter(day -> !day.isAfter(LAST)));
                    }
                }));
    }

    /** 319 started in the eight years and 13 before; plans of other councils are in no census. */
    @Test
    void every_plan_of_the_tables_that_the_censuses_reach_is_in_them() {
        assertThat(all(census, CinCouncilOneTest::plans))
                .hasSize(319 + 13)
                .containsExactlyInAnyOrderElementsOf(all(tables, CinCouncilOneTest::plans));
    }

    private static void plans(Child child, List<String> into) {
        for (ProtectionPlan each : child.plans()) {
            boolean endedBefore = each.endedOn().filter(FIRST::isAfter).isPresent();
            if (!each.ofAnotherCouncil() && !endedBefore && !each.startedOn().isAfter(LAST)) {
                into.add(child.id() + " " + each.startedOn() + " "
                        + each.endedOn().filter(day -> !day.isAfter(LAST)));
            }
        }
    }

    /** 323 after an enquiry and 41 without one; 631 reviews. */
    @Test
    void every_conference_has_its_enquiry_and_every_plan_its_reviews_of_all_years() {
        List<Boolean> afterEnquiry = census.children().stream()
                .flatMap(child -> child.conferences().stream())
                .map(each -> each.enquiryStartedOn().isPresent())
                .toList();
        assertThat(afterEnquiry).hasSize(323 + 41);
        assertThat(afterEnquiry.stream().filter(each -> each)).hasSize(323);
        assertThat(census.children().stream()
                        .flatMap(child -> child.plans().stream())
                        .mapToInt(plan -> plan.reviews().size())
                        .sum())
                .isEqualTo(REVIEWS);
    }

    /** CPPreviewDate elements of all eight files: 31 + 82 + 106 + 92 + 79 + 74 + 68 + 63, each of another day of its plan. */
    private static final int REVIEWS = 31 + 82 + 106 + 92 + 79 + 74 + 68 + 63;

    /** A referral is a repeat if there is another in the 12 months before: known from the second year on. */
    @ParameterizedTest
    @CsvSource({"wokingham.vp4, 2018-04-01", "ni.59, 2017-04-01"})
    void the_figures_expected_of_the_tables_come_out_wherever_the_censuses_reach(String code, LocalDate from) {
        List<String> wrong = new ArrayList<>();
        int covered = 0;
        for (String[] row : ExampleCouncil.expected("quarters.csv")) {
            if (row[0].equals(code)) {
                ReportingPeriod period = ReportingPeriod.of(LocalDate.parse(row[1]), LocalDate.parse(row[2]));
                Figure figure =
                        census.evaluation(Catalogue.find(code).orElseThrow()).figure(period);
                boolean reaches =
                        !period.firstDay().isBefore(from) && !period.lastDay().isAfter(LAST);
                covered += reaches ? 1 : 0;
                String told = figure.outcome() instanceof Outcome.NotCovered
                        ? "not covered"
                        : figure.outcome()
                                .tally()
                                .map(tally -> tally.numerator().inDecimals() + "/"
                                        + tally.denominator().inDecimals())
                                .orElse("none");
                if (!told.equals(reaches ? row[3] + "/" + row[4] : "not covered")) {
                    wrong.add(String.join(",", row) + " but was " + told);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(covered).isPositive();
    }
}
