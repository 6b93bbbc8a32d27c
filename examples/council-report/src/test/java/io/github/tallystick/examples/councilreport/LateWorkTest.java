package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LateWorkTest {
    private static final Evaluation<Child> VISITS = AshmereReport.RECORDS.evaluation(ProtectionIndicators.VP8);
    private static final LateWork LATE = LateWork.of(
                    VISITS, ReportingPeriod.quarter(2019, 3), LocalDate.of(2018, 12, 31))
            .orElseThrow();

    @Test
    void the_weeks_are_the_thirteen_that_end_on_a_sunday_by_the_last_day() {
        assertThat(LATE.weeks()).hasSize(13);
        assertThat(LATE.weeks()).allMatch(week -> week.day().getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(LATE.weeks().get(12).day()).isEqualTo(LocalDate.of(2018, 12, 30));
    }

    @Test
    void each_week_is_the_figure_of_its_seven_days_as_known_then_and_now() {
        assertThat(LATE.weeks()).allSatisfy(week -> {
            ReportingPeriod days = ReportingPeriod.weekTo(week.day());
            assertThat(week.asKnownNow().outcome())
                    .isEqualTo(VISITS.figure(days).outcome());
            assertThat(week.asKnownThen().outcome())
                    .isEqualTo(VISITS.asKnownAt(week.day()).figure(days).outcome());
        });
    }

    @Test
    void the_days_are_those_of_the_last_month_each_with_the_month_that_ends_on_it() {
        assertThat(LATE.days())
                .extracting(LateWork.Moment::day)
                .startsWith(LocalDate.of(2018, 12, 1))
                .hasSize(31);
        assertThat(LATE.days())
                .allSatisfy(day -> assertThat(day.asKnownNow().outcome())
                        .isEqualTo(VISITS.figure(ReportingPeriod.monthsTo(1, day.day()))
                                .outcome()));
    }

    @Test
    void most_visits_that_looked_late_at_the_end_of_december_were_only_recorded_late() {
        assertThat(LATE.split().recordedLate())
                .isGreaterThan(LATE.split().doneLate() + LATE.split().notDone());
    }
}
