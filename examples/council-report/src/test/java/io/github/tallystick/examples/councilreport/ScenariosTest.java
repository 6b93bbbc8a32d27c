package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RecordingSplit;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.council.SyntheticCouncil;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SchoolsReader;
import io.github.tallystick.returns.SsdReader;
import io.github.tallystick.returns.SsdTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The situations that councils reported between 2009 and 2019, counted from the records of the invented council. The figures
 * are those of the reports: Wokingham's scrutiny minutes of 20 November 2018 and reports of February and March 2019, West
 * Berkshire's of 2015 to 2017, Wakefield's of 2018. Where a report gives no numbers, only its direction is tested.
 */
class ScenariosTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.quarter(2019, 2);
    private static final ReportingPeriod Q3 = ReportingPeriod.quarter(2019, 3);
    private static final LocalDate END_OF_Q3 = LocalDate.of(2018, 12, 31);

    private static CouncilRecords records;

    @BeforeAll
    static void make(@TempDir Path directory) throws IOException {
        SyntheticCouncil.writeTo(directory);
        SsdReader tables = new SsdReader();
        for (Path file : files(directory.resolve("ssd"))) {
            try (InputStream in = Files.newInputStream(file)) {
                tables.read(SsdTable.ofFile(file.toString()).orElseThrow(), file.toString(), in);
            }
        }
        SchoolsReader lists = new SchoolsReader("Ashmere");
        for (Path file : files(directory.resolve("schools"))) {
            try (InputStream in = Files.newInputStream(file)) {
                lists.read(LocalDate.parse(file.getFileName().toString().substring(10, 20)), file.toString(), in);
            }
        }
        records = tables.records().and(lists.records());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> directory.endsWith("schools")
                            || SsdTable.ofFile(file.toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static Figure figure(Indicator<?> indicator, ReportingPeriod period) {
        return records.evaluation(indicator).figure(period);
    }

    private static Figure at(Indicator<?> indicator, String day) {
        return figure(indicator, ReportingPeriod.asAt(LocalDate.parse(day)));
    }

    private static Tally tally(Figure figure) {
        return figure.outcome().tally().orElseThrow();
    }

    private static Fraction value(Figure figure) {
        return figure.outcome().value().orElseThrow();
    }

    @Test
    void wokingham_had_399_referrals_in_the_quarter_of_which_94_were_repeats() {
        Figure figure = figure(ReferralIndicators.VP4, Q3);
        assertThat(tally(figure)).isEqualTo(Tally.of(94, 399));
        assertThat(figure.print()).isEqualTo("23.6");
        assertThat(value(figure)).isGreaterThan(value(figure(ReferralIndicators.VP4, Q2)));
    }

    @Test
    void wokingham_had_4_of_10_to_permanence_and_the_other_six_turned_18() {
        assertThat(tally(figure(LookedAfterIndicators.VP7, Q2))).isEqualTo(Tally.of(4, 10));
        List<String> others = records.evaluation(LookedAfterIndicators.VP7).explain(Q2).stream()
                .filter(each -> each.inDenominator() && !each.inNumerator())
                .map(each -> each.findings().get(1).because())
                .sorted()
                .toList();
        assertThat(others)
                .as("three into independent living, one staying put, two in residential placement")
                .containsExactly(
                        "reason E17 (aged 18 or over and remained with carers)",
                        "reason E5 (independent living with formal support)",
                        "reason E5 (independent living with formal support)",
                        "reason E6 (independent living without formal support)",
                        "reason E7 (residential care funded by adult social care)",
                        "reason E7 (residential care funded by adult social care)");
    }

    /** "Two in five visits ... were over the council's 10-day limit", and "red mainly because visits were recorded late". */
    @Test
    void wokingham_had_two_in_five_visits_late_of_which_most_were_only_recorded_late() {
        Evaluation<Child> visits = records.evaluation(ProtectionIndicators.VP8);
        Fraction asKnown = value(visits.asKnownAt(END_OF_Q3).figure(Q3));
        assertThat(asKnown).isEqualTo(Fraction.of(60));
        RecordingSplit split = visits.recordingSplit(Q3, END_OF_Q3).orElseThrow();
        assertThat(split.recordedLate()).isGreaterThan(split.doneLate() + split.notDone());
        assertThat(Fraction.of(split.total()))
                .isEqualTo(tally(visits.figure(Q3)).denominator());
        Fraction asKnownInQ2 = value(visits.asKnownAt(Q2.lastDay()).figure(Q2));
        assertThat(asKnown).as("quarter three showed a small improvement").isGreaterThan(asKnownInQ2);
    }

    /** An independent program computed the four parts from the same records. */
    @Test
    void the_split_of_late_visits_and_late_recording_is_the_independent_one() {
        assertThat(records.evaluation(ProtectionIndicators.VP8).recordingSplit(Q3, END_OF_Q3))
                .contains(new RecordingSplit(248, 79, 36, 1));
        assertThat(records.evaluation(ProtectionIndicators.VP8).recordingSplit(Q2, Q2.lastDay()))
                .contains(new RecordingSplit(213, 45, 77, 1));
    }

    @Test
    void wokingham_lost_30_per_cent_of_its_social_workers_against_a_target_of_16() {
        Fraction turnover = value(figure(WorkforceIndicators.EA11, Q3));
        assertThat(turnover).isEqualTo(Fraction.of(30));
        assertThat(Target.atMost("16").rag(turnover)).isEqualTo(Target.Rag.RED);
    }

    @Test
    void west_berkshire_had_50_then_17_then_12_per_cent_agency_workers() {
        assertThat(value(at(WorkforceIndicators.AGENCY_RATE, "2015-03-31"))).isEqualTo(Fraction.of(50));
        assertThat(value(at(WorkforceIndicators.AGENCY_RATE, "2016-12-31"))).isEqualTo(Fraction.of(17));
        assertThat(value(at(WorkforceIndicators.AGENCY_RATE, "2018-12-31"))).isEqualTo(Fraction.of(12));
    }

    @Test
    void west_berkshire_had_70_per_cent_agency_chairs_and_then_100_per_cent_permanent() {
        assertThat(value(at(WorkforceIndicators.PERMANENT_IN_ROLE, "2015-03-31")))
                .isEqualTo(Fraction.of(30));
        assertThat(value(at(WorkforceIndicators.PERMANENT_IN_ROLE, "2018-12-31")))
                .isEqualTo(Fraction.of(100));
    }

    @Test
    void children_in_west_berkshire_no_longer_have_frequent_changes_of_social_worker() {
        assertThat(value(at(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, "2018-12-31")))
                .isLessThan(value(at(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, "2017-03-31"))
                        .dividedBy(Fraction.of(2)));
    }

    @Test
    void wakefields_average_caseload_fell_from_above_30_to_25() {
        assertThat(value(at(WorkforceIndicators.CASELOAD_AVERAGE, "2017-03-31")))
                .isGreaterThan(Fraction.of(30));
        assertThat(value(at(WorkforceIndicators.CASELOAD_AVERAGE, "2018-12-31")))
                .isEqualTo(Fraction.of(25));
        assertThat(value(at(WorkforceIndicators.CASELOAD_WITHIN_CAP, "2018-12-31")))
                .isGreaterThan(value(at(WorkforceIndicators.CASELOAD_WITHIN_CAP, "2017-03-31")));
    }

    /** Played on dates that the bank holidays known reach. */
    @Test
    void wokingham_dealt_with_more_than_80_per_cent_of_referrals_within_seven_working_days() {
        assertThat(value(figure(AssessmentIndicators.NI_59, Q3))).isGreaterThan(Fraction.of(80));
    }

    @Test
    void two_schools_went_from_good_to_requires_improvement_and_one_to_inadequate() {
        List<String> before = good("2018-06-30");
        List<Explanation> after = primaries("2018-08-31");
        List<String> lost = after.stream()
                .filter(each -> before.contains(each.unit()) && !each.inNumerator())
                .map(each -> each.findings().get(2).because())
                .sorted()
                .toList();
        assertThat(lost)
                .containsExactly(
                        "own grade 3; predecessor's grade not given",
                        "own grade 3; predecessor's grade not given",
                        "own grade 4; predecessor's grade not given");
    }

    private static List<Explanation> primaries(String day) {
        ReportingPeriod period = ReportingPeriod.asAt(LocalDate.parse(day));
        return records.evaluation(SchoolIndicators.EA1I).explain(period).stream()
                .filter(Explanation::inDenominator)
                .toList();
    }

    private static List<String> good(String day) {
        return primaries(day).stream()
                .filter(Explanation::inNumerator)
                .map(Explanation::unit)
                .toList();
    }
}
