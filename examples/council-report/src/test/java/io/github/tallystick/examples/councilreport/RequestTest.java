package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {
    @Test
    void without_arguments_it_is_about_ashmere_from_october_to_december_2018() throws WrongUse {
        Request request = Request.of();
        assertThat(request.isInvented()).isTrue();
        assertThat(request.council()).isEqualTo("Ashmere");
        assertThat(request.period()).isEqualTo(ReportingPeriod.quarter(2019, 3));
        assertThat(request.out()).isEqualTo(Path.of("target", "report"));
        assertThat(request.records()).isTrue();
    }

    @Test
    void own_files_are_named_with_their_council_and_period_and_keep_their_records_to_themselves() throws WrongUse {
        Request request = Request.of(
                "--ssd",
                "tables",
                "--schools",
                "a/ofsted_mi_2018-08-31.csv",
                "b/ofsted_mi_2018-12-31.csv",
                "--council",
                "Fenwick Vale",
                "--period",
                "2018-10-01..2018-12-31",
                "--out",
                "here",
                "--known-at",
                "2019-01-15");
        assertThat(request.isInvented()).isFalse();
        assertThat(request.schools())
                .extracting(SchoolsList::listedOn)
                .containsExactly(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 12, 31));
        assertThat(request.knownAt()).contains(LocalDate.of(2019, 1, 15));
        assertThat(request.records()).isFalse();
    }

    @Test
    void the_invented_council_is_known_on_the_day_of_the_extract_as_it_was_then_and_own_files_as_they_are()
            throws WrongUse {
        LocalDate day = LocalDate.of(2018, 11, 30);
        Request ashmere = Request.of("--extracted-on", "2018-11-30", "--suppress", "1-5");
        assertThat(ashmere.knownAt()).contains(day);
        assertThat(ashmere.covers()).contains(ReportingPeriod.of(LocalDate.of(2016, 4, 1), day));
        assertThat(ashmere.lastDaySeen()).isEqualTo(day);
        assertThat(ashmere.suppressed()).contains(new SmallCounts(1, 5));
        Request own = Request.of(
                "--ssd", "d", "--council", "C", "--period", "2018-10-01..2018-12-31", "--extracted-on", "2018-11-30");
        assertThat(own.knownAt()).isEmpty();
        assertThat(own.extractedOn()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-01..2018-12-31, 2018-19 Q3",
        "2019-01-01..2019-03-31, 2018-19 Q4",
        "2019-04-01..2019-06-30, 2019-20 Q1",
        "2018-07-01..2018-09-30, 2018-19 Q2",
        "2018-04-01..2019-03-31, year to 31 March 2019",
        "2018-10-01..2019-09-30, year to 30 September 2019",
        "2018-09-01..2019-08-31, year to 31 August 2019",
        "2020-02-01..2020-02-29, February 2020",
        "2020-02-01..2020-02-28, 2020-02-01 to 2020-02-28",
        "2018-01-01..2018-12-31, 2018-01-01 to 2018-12-31",
        "2018-10-01..2018-12-30, 2018-10-01 to 2018-12-30",
        "2018-11-05..2018-11-05, 2018-11-05 to 2018-11-05",
    })
    void a_period_with_a_name_is_named_and_other_days_are_days(String written, String label) throws WrongUse {
        assertThat(Periods.of(written).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour red | there is no option --colour",
                "--out | --out must be followed by its value",
                "--out --records | --out must be followed by its value",
                "--ssd d --council C | --ssd needs --council and --period as well",
                "--council C | --council, --schools, --covers and --records need --ssd as well",
                "--period 2018 | a period must be written as 2018-10-01..2018-12-31, but was 2018",
                "--period 2018-02-29..2018-03-31 | a date must be written as 2018-12-31, but was 2018-02-29",
                "--period 2018-12-31..2018-10-01 | a period must not end before it starts, but was 2018-12-31..2018-10-01",
                "--period 2018-10-01..+12018-12-31 | a date must be in the years 1900 to 2100, but was +12018-12-31",
                "--known-at 2018-12-30 | --known-at must not be before the period ends on 2018-12-31, but was 2018-12-30",
                "--extracted-on 2018-09-30 | the day of the extract must not be before the period starts on 2018-10-01, but was 2018-09-30",
                "--extracted-on 2019-01-15 --known-at 2019-01-16 | --known-at must not be after the day of the extract, 2019-01-15, but was 2019-01-16",
                "--suppress few | small counts must be written as 1-5, but were few",
                "--suppress 5-1 | small counts must go from at least 1 to a greater number, but were from 5 to 1",
                "--ssd d --council C --period 2018-10-01..2018-12-31 --schools list.csv | a schools file must be named after its date, as ofsted_mi_2018-12-31.csv, but was list.csv",
                "--ssd d --council C --period 2018-10-01..2018-12-31 --schools a/2018-12-31.csv b/2018-12-31.csv | there must be one schools file of each date, but of 2018-12-31 are two",
            })
    void wrong_use_is_told_with_what_was_given(String arguments, String message) {
        assertThatThrownBy(() -> Request.of(arguments.split(" ")))
                .isInstanceOf(WrongUse.class)
                .hasMessage(message);
    }
}
