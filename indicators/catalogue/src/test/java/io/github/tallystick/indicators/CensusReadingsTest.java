package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.workforce.CensusIndicators.AGENCY;
import static io.github.tallystick.indicators.workforce.CensusIndicators.CASELOAD;
import static io.github.tallystick.indicators.workforce.CensusIndicators.TURNOVER;
import static io.github.tallystick.indicators.workforce.CensusIndicators.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.CensusPostBuilder;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The edges of the census indicators, and what each other meaning changes; the figures follow from the words and the dates. */
class CensusReadingsTest {
    private static final LocalDate CENSUS_DAY = LocalDate.of(2023, 9, 30);
    private static final ReportingPeriod YEAR = days("2022-10-01", "2023-09-30");

    private static CensusPostBuilder post(String fte, String start, String end) {
        return CensusPost.builder()
                .id(start + end)
                .takenOn(CENSUS_DAY)
                .fte(Fte.of(fte))
                .startedOn(dayIfAny(start))
                .endedOn(dayIfAny(end));
    }

    private static final CensusPost STAYS = post("1", "2010-01-01", "-").build();
    private static final CensusPost AGENCY_WORKER =
            post("0.5", "2021-01-01", "-").agency(true).build();

    private static WorkforceCensus census(String vacancies, String cover, CensusPost... posts) {
        return WorkforceCensus.builder()
                .id("799 2023-09-30")
                .takenOn(CENSUS_DAY)
                .vacancies(Fte.of(vacancies))
                .agencyCoveringVacancies(Fte.of(cover))
                .addPosts(posts)
                .build();
    }

    private static OtherMeaning<WorkforceCensus> row(
            Indicator<WorkforceCensus> indicator,
            String phrase,
            String meaning,
            String taken,
            String other,
            WorkforceCensus census) {
        return new OtherMeaning<>(indicator, phrase, meaning, YEAR, List.of(census), taken, other);
    }

    static Stream<OtherMeaning<WorkforceCensus>> rows() {
        return Stream.of(
                // One stays; one left in the year: 2 at its start, 1 at its end, the mean 1.5.
                row(
                        TURNOVER,
                        "in post",
                        "the mean of those in post at the start and at the end of the year",
                        "1/1",
                        "1/1.5",
                        census(
                                "0",
                                "0",
                                STAYS,
                                post("1", "2015-01-01", "2023-03-31").build())),
                // 2 vacancies, one post of a permanent worker, half a post of an agency worker
                row(
                        VACANCY,
                        "vacancies and posts held",
                        "posts held by agency workers counted below the line",
                        "2/3",
                        "2/3.5",
                        census("2", "0", STAYS, AGENCY_WORKER)),
                row(
                        AGENCY,
                        "agency workers",
                        "only agency workers who cover vacancies, as the census gives them",
                        "0.5/1.5",
                        "0.3/1.5",
                        census("0", "0.3", STAYS, AGENCY_WORKER)),
                row(CASELOAD, "full-time equivalent", "per head", "9/0.5", "9/1", census("0", "0", holding(9, false))),
                row(
                        CASELOAD,
                        "social workers",
                        "agency workers left out",
                        "9/0.5",
                        "0/0",
                        census("0", "0", holding(9, true))));
    }

    private static CensusPost holding(int cases, boolean agency) {
        return post("1", "2020-01-01", "-")
                .caseFte(Fte.of("0.5"))
                .cases(cases)
                .agency(agency)
                .build();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<WorkforceCensus> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), TURNOVER, VACANCY, AGENCY, CASELOAD);
    }

    /** The year of the census of 30 September 2023 starts on 1 October 2022. */
    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2022-10-01, 1/1",
        "2022-09-30, 2023-09-30, 1/1",
        "2022-10-01, 2023-09-30, 0/1",
        "2020-01-01, 2022-09-30, 0/1",
        "2020-01-01, 2023-10-01, 0/1",
        "-,          2023-05-01, 0/1",
    })
    void a_leaver_was_in_post_before_the_year_and_left_in_it(String start, String end, String counted) {
        assertThat(OtherMeaning.tally(
                        TURNOVER,
                        List.of(census("0", "0", STAYS, post("1", start, end).build())),
                        YEAR))
                .isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-29, 0/0", "2023-09-30, 1/1.5", "2023-10-01, 0/0"})
    void a_census_counts_on_its_day_alone_whatever_the_first_day(String last, String counted) {
        List<WorkforceCensus> censuses =
                List.of(census("1", "0", post("0.5", "2020-01-01", "-").build()));

        assertThat(OtherMeaning.tally(VACANCY, censuses, days("2021-01-01", last)))
                .isEqualTo(counted);
        assertThat(OtherMeaning.tally(VACANCY, censuses, days(last, last))).isEqualTo(counted);
    }

    @Test
    void a_caseload_needs_a_case_and_hours_to_set_it_against() {
        CensusPost noHours = post("1", "2020-01-01", "-").cases(4).build();
        CensusPost zeroHours =
                post("1", "2020-01-02", "-").cases(4).caseFte(Fte.of("0")).build();
        CensusPost noCases =
                post("1", "2020-01-03", "-").cases(0).caseFte(Fte.of("1")).build();

        assertThat(OtherMeaning.tally(
                        CASELOAD, List.of(census("0", "0", noHours, zeroHours, noCases, holding(1, true))), YEAR))
                .isEqualTo("1/0.5");
    }
}
