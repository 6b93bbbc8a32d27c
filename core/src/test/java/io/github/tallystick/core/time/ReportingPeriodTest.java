package io.github.tallystick.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportingPeriodTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Period, days, days of the period before, days of the same period a year before, label: from the calendar. */
    static Stream<Arguments> periods() {
        return Stream.of(
                row(
                        ReportingPeriod.quarter(2019, 3),
                        "2018-10-01 2018-12-31",
                        "2018-07-01 2018-09-30",
                        "2017-10-01 2017-12-31",
                        "2018-19 Q3"),
                row(
                        ReportingPeriod.quarter(2019, 4),
                        "2019-01-01 2019-03-31",
                        "2018-10-01 2018-12-31",
                        "2018-01-01 2018-03-31",
                        "2018-19 Q4"),
                row(
                        ReportingPeriod.quarter(2019, 1),
                        "2018-04-01 2018-06-30",
                        "2018-01-01 2018-03-31",
                        "2017-04-01 2017-06-30",
                        "2018-19 Q1"),
                row(
                        ReportingPeriod.quarter(2010, 2),
                        "2009-07-01 2009-09-30",
                        "2009-04-01 2009-06-30",
                        "2008-07-01 2008-09-30",
                        "2009-10 Q2"),
                row(
                        ReportingPeriod.quarter(2009, 2),
                        "2008-07-01 2008-09-30",
                        "2008-04-01 2008-06-30",
                        "2007-07-01 2007-09-30",
                        "2008-09 Q2"),
                row(
                        ReportingPeriod.yearTo31March(2019),
                        "2018-04-01 2019-03-31",
                        "2017-04-01 2018-03-31",
                        "2017-04-01 2018-03-31",
                        "year to 31 March 2019"),
                row(
                        ReportingPeriod.yearTo30September(2022),
                        "2021-10-01 2022-09-30",
                        "2020-10-01 2021-09-30",
                        "2020-10-01 2021-09-30",
                        "year to 30 September 2022"),
                row(
                        ReportingPeriod.schoolYear(2019),
                        "2018-09-01 2019-08-31",
                        "2017-09-01 2018-08-31",
                        "2017-09-01 2018-08-31",
                        "year to 31 August 2019"),
                row(
                        ReportingPeriod.month(YearMonth.of(2020, 2)),
                        "2020-02-01 2020-02-29",
                        "2020-01-01 2020-01-31",
                        "2019-02-01 2019-02-28",
                        "February 2020"),
                row(
                        ReportingPeriod.weekTo(day("2018-11-25")),
                        "2018-11-19 2018-11-25",
                        "2018-11-12 2018-11-18",
                        "2017-11-20 2017-11-26",
                        "week to 25 November 2018"),
                row(
                        ReportingPeriod.monthsTo(12, day("2018-11-30")),
                        "2017-12-01 2018-11-30",
                        "2016-12-01 2017-11-30",
                        "2016-12-01 2017-11-30",
                        "12 months to 30 November 2018"),
                row(
                        ReportingPeriod.monthsTo(3, day("2020-02-29")),
                        "2019-12-01 2020-02-29",
                        "2019-09-01 2019-11-30",
                        "2018-12-01 2019-02-28",
                        "3 months to 29 February 2020"),
                row(
                        ReportingPeriod.yearToDate(day("2018-11-20")),
                        "2018-04-01 2018-11-20",
                        "2017-04-01 2017-11-20",
                        "2017-04-01 2017-11-20",
                        "year to date, 20 November 2018"),
                row(
                        ReportingPeriod.asAt(day("2018-11-20")),
                        "2018-11-20 2018-11-20",
                        "2018-11-19 2018-11-19",
                        "2017-11-20 2017-11-20",
                        "at 20 November 2018"),
                row(
                        ReportingPeriod.of(day("2018-11-01"), day("2018-11-20")),
                        "2018-11-01 2018-11-20",
                        "2018-10-12 2018-10-31",
                        "2017-11-01 2017-11-20",
                        "2018-11-01 to 2018-11-20"));
    }

    private static Arguments row(
            ReportingPeriod period, String days, String previous, String yearBefore, String label) {
        return Arguments.of(period, days, previous, yearBefore, label);
    }

    private static String days(ReportingPeriod period) {
        return period.firstDay() + " " + period.lastDay();
    }

    @ParameterizedTest
    @MethodSource("periods")
    void a_period_knows_its_days_the_periods_before_and_its_name(
            ReportingPeriod period, String days, String previous, String yearBefore, String label) {
        assertThat(days(period)).isEqualTo(days);
        assertThat(days(period.previous())).isEqualTo(previous);
        assertThat(days(period.yearBefore())).isEqualTo(yearBefore);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.window().firstDay(period.lastDay())).isEqualTo(period.firstDay());
    }

    /** To a month end, to a month end a year before; a single day stays a day. */
    @Test
    void a_period_of_any_days_a_year_before_has_the_same_days_of_the_calendar() {
        assertThat(days(ReportingPeriod.of(day("2025-02-01"), day("2025-02-28")).yearBefore()))
                .isEqualTo("2024-02-01 2024-02-29");
        assertThat(days(ReportingPeriod.of(day("2025-02-28"), day("2025-02-28")).yearBefore()))
                .isEqualTo("2024-02-28 2024-02-28");
        assertThat(days(ReportingPeriod.of(day("2025-02-01"), day("2025-02-27")).yearBefore()))
                .isEqualTo("2024-02-01 2024-02-27");
        assertThat(days(ReportingPeriod.of(day("2024-02-01"), day("2024-02-29")).yearBefore()))
                .isEqualTo("2023-02-01 2023-02-28");
    }

    @Test
    void a_period_holds_both_its_ends() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2019, 3);
        assertThat(quarter.contains(day("2018-10-01"))).isTrue();
        assertThat(quarter.contains(day("2018-12-31"))).isTrue();
        assertThat(quarter.contains(day("2018-09-30"))).isFalse();
        assertThat(quarter.contains(day("2019-01-01"))).isFalse();
    }

    @Test
    void a_period_of_one_day_is_allowed_and_one_that_ends_before_it_starts_is_refused() {
        assertThat(ReportingPeriod.of(day("2026-04-02"), day("2026-04-02")).contains(day("2026-04-02")))
                .isTrue();
        assertThatThrownBy(() -> ReportingPeriod.of(day("2026-04-02"), day("2026-04-01")))
                .hasMessage("period must not end before it starts: first day 2026-04-02, last day 2026-04-01");
    }

    @Test
    void a_quarter_has_a_number_from_1_to_4_and_starts_with_its_month() {
        assertThatThrownBy(() -> ReportingPeriod.quarter(2019, 0)).hasMessage("quarter must be 1 to 4, but was 0");
        assertThatThrownBy(() -> ReportingPeriod.quarter(2019, 5)).hasMessage("quarter must be 1 to 4, but was 5");
        assertThatThrownBy(() -> new Quarter(YearMonth.of(2019, 2)))
                .hasMessage("quarter must start in January, April, July or October, but starts in 2019-02");
    }
}
