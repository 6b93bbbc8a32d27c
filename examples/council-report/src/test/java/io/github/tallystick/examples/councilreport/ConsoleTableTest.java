package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-10-01..2018-12-31",
                "2017-04-01..2018-03-31",
                "2018-09-30..2018-11-13",
                "1999-01-01..1999-12-31"
            })
    void the_table_fits_120_columns_whatever_the_period(String period) {
        String table = ConsoleTable.of(AshmereReport.report("--period", period));
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void every_indicator_of_the_scorecard_has_its_figure_target_colour_and_direction_in_a_row() {
        String table = ConsoleTable.of(AshmereReport.REPORT);
        AshmereReport.INDICATORS.forEach(indicator -> assertThat(table).contains("\n" + indicator.code() + " "));
        assertThat(table)
                .containsPattern("wokingham.vp4 +2018-19 Q3 +94/399 +23.6% at most 20% +Red +worsened")
                .containsPattern("wokingham.ea11 +2018-19 Q3 +\\S+ +30.0% at most 16% +Red +worsened +\\*\n");
    }

    @Test
    void the_visits_are_shown_again_as_they_were_known_on_the_last_day() {
        assertThat(ConsoleTable.of(AshmereReport.REPORT)).contains("\n  as known at 31 December 2018");
    }

    @Test
    void an_indicator_without_a_value_says_why() {
        assertThat(ConsoleTable.of(AshmereReport.report("--period", "2025-01-01..2025-03-31")))
                .contains("wokingham.ea1i: not in force: Ofsted's single overall grade")
                .contains("wokingham.vp4: not covered: the records end on 2019-03-31, but 2025-03-31 is needed");
    }
}
