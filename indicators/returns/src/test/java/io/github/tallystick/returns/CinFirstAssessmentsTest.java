package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinFiles.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.facts.Child;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * First assessments where a census is not there: one authorised in it is in no other, and a later one then looks like the first.
 */
class CinFirstAssessmentsTest {
    private static final List<Indicator<Child>> OF_FIRST =
            List.of(AssessmentIndicators.ASSESSMENTS_45WD_FROM_REFERRAL, AssessmentIndicators.NI_59);

    /**
     * The censuses of the years to 31 March 2021 and 2023. The referrals of CHILD-1 and CHILD-2 are older than the first of them,
     * and that of CHILD-4 is of the year between. The assessments of CHILD-3 and CHILD-5 are known to be the first.
     */
    private static CouncilRecords twoCensuses() {
        return read(
                census(
                        2021,
                        child("CHILD-1", details("2020-03-31", assessment("2020-05-01", "2020-05-12"))),
                        child("CHILD-3", details("2020-04-01", assessment("2020-04-02", "2020-04-09"))),
                        child("CHILD-3", details("2021-02-01", assessment("2021-03-30", "")))),
                census(
                        2023,
                        child("CHILD-2", details("2020-03-31", assessment("2022-04-20", "2022-05-12"))),
                        child("CHILD-3", details("2020-04-01", assessment("2022-06-01", "2022-06-08"))),
                        child("CHILD-4", details("2022-03-31", assessment("2022-07-01", "2022-07-12"))),
                        child("CHILD-5", details("2022-04-01", assessment("2022-04-04", "2022-04-05")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2020-05-11, 1/1",
        "2020-05-12, 2020-05-12, NotCovered",
        "2020-05-13, 2021-03-31, 0/0",
        "2021-04-01, 2022-03-31, NotCovered",
        "2022-04-01, 2022-05-11, 1/1",
        "2022-05-01, 2022-05-31, NotCovered",
        "2022-06-01, 2022-06-30, 0/0",
        "2022-07-01, 2022-07-31, NotCovered",
        "2022-07-13, 2023-03-31, 0/0",
    })
    void a_period_with_an_assessment_of_which_an_earlier_one_may_be_missing_is_not_covered(
            LocalDate first, LocalDate last, String answer) {
        for (Indicator<Child> indicator : OF_FIRST) {
            assertThat(answer(twoCensuses(), indicator, first, last)).isEqualTo(answer);
        }
    }

    /** CHILD-2's assessment alone is authorised in May 2022, within 45 working days of its start; which one it is does not matter. */
    @ParameterizedTest
    @CsvSource({"2022-05-01, 2022-05-31, 1/1", "2020-05-12, 2020-05-12, 1/1"})
    void where_every_assessment_counts_none_is_in_doubt(LocalDate first, LocalDate last, String answer) {
        assertThat(answer(twoCensuses(), AssessmentIndicators.ASSESSMENTS_45WD, first, last))
                .isEqualTo(answer);
        assertThat(answer(
                        twoCensuses(),
                        AssessmentIndicators.ASSESSMENTS_45WD_FROM_REFERRAL.read(
                                "first assessments", "every assessment"),
                        first,
                        last))
                .endsWith("/1");
    }

    /** The council's tables hold all years; so do both figures of the censuses of all years, from 7 June 2017 on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018 2019 2020 2021 2022 2023 2024 2025",
                "2019 2020 2021 2022 2023 2024 2025",
                "2022 2023",
                "2025",
                "2018 2020 2021",
                "2018 2019 2022 2023 2025",
                "2018 2025",
            })
    void every_month_is_as_in_the_tables_or_not_covered(String given) throws IOException {
        Set<Integer> years = Stream.of(given.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        CouncilRecords census = ExampleCouncil.cinCensuses(years::contains);
        CouncilRecords tables = ExampleCouncil.tables();
        List<String> different = new ArrayList<>();
        int covered = 0;
        for (Indicator<Child> indicator : OF_FIRST) {
            for (YearMonth each = YearMonth.of(2017, 4); each.getYear() < 2026; each = each.plusMonths(1)) {
                String told = answer(census, indicator, each.atDay(1), each.atEndOfMonth());
                String all = answer(tables, indicator, each.atDay(1), each.atEndOfMonth());
                covered += told.equals(all) ? 1 : 0;
                if (!told.equals(all) && !told.equals("NotCovered")) {
                    different.add(indicator.code() + ", " + each + ": " + told + ", but " + all + " in the tables");
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(covered).isPositive();
    }

    private static String answer(CouncilRecords records, Indicator<Child> indicator, LocalDate first, LocalDate last) {
        return CinFiles.answer(records.evaluation(indicator)
                .figure(ReportingPeriod.of(first, last))
                .outcome());
    }
}
